//! The guided way: a question with its answers, or the courses that they lead to.

use std::collections::HashMap;

use serde::Serialize;

use super::Link;
use crate::catalogue::guide::{Answer, Begin, Question};
use crate::catalogue::{At, ListKind};
use crate::i18n::Localised;
use crate::model::Text;
use crate::pages::{Html, Pages, Route, Scope};
use crate::vocabulary::{Kind, REST};

/// Where one is on the guided way.
#[derive(Debug, Serialize)]
pub struct GuideView {
    /// The word for the question in the names of interface strings: `where`. Null where courses are
    /// shown.
    question: Option<&'static str>,
    /// The number of the question, from 1.
    number: usize,
    /// How many questions there are at most on the ways from here.
    most: usize,
    /// The answers, each with the number of courses.
    choices: Vec<Choice>,
    /// Where skipping the question leads.
    skip: Option<String>,
    /// The page before: a question, or the start page.
    back: String,
    /// The courses that are right so far.
    show: Show,
    /// What has been asked before, in that order.
    chosen: Vec<Chosen>,
    /// Whether one has said that one does not know what one wants.
    unsure: bool,
    /// Whether search engines should list the page.
    indexed: bool,
}

/// An answer that can be chosen.
#[derive(Debug, Serialize)]
struct Choice {
    name: Html,
    name_text: String,
    /// What it means.
    help: Option<Html>,
    /// Occupations that it leads to.
    examples: Vec<Html>,
    path: String,
    /// How many courses it leads to.
    count: usize,
}

/// Courses, and where they are shown.
#[derive(Debug, Serialize)]
struct Show {
    path: String,
    count: usize,
    /// Whether these are all courses of the catalogue.
    all: bool,
}

/// A question that has been asked.
#[derive(Debug, Serialize)]
struct Chosen {
    /// The word for it in the names of interface strings.
    question: &'static str,
    /// What was answered; null where it was skipped.
    answer: Option<Link>,
    /// The question, to answer anew.
    path: String,
}

/// How many occupations an area names.
const EXAMPLES: usize = 3;

impl Pages {
    /// Whether search engines should list a page of the guided way: where it begins and the first
    /// question after each goal. What lies beyond are parts of lists that they have.
    pub fn is_indexed(&self, route: &Route) -> bool {
        match *route {
            Route::Guide { step } => {
                self.catalogue.guide().step(step).parent().is_none_or(|parent| parent == 0)
            }
            Route::GuideCourses { .. } => false,
            _ => true,
        }
    }
}

impl Scope<'_> {
    /// A step as a question, or as its courses.
    pub(super) fn guide(&self, index: usize, asks: bool) -> GuideView {
        let guide = self.catalogue.guide();
        let step = guide.step(index);
        let (number, most) = step.progress();
        let question = step.question().filter(|_| asks);
        let here =
            if asks { Route::Guide { step: index } } else { Route::GuideCourses { step: index, page: 1 } };
        let (path, all) = self.guide_courses(index);
        // From the courses one comes back to the question that was not answered.
        let back = match step.parent() {
            _ if !asks && step.question().is_some() => Route::Guide { step: index },
            Some(parent) => Route::Guide { step: parent },
            None => Route::Start,
        };
        GuideView {
            question: question.map(Question::key),
            number,
            most,
            choices: question.map_or_else(Vec::new, |question| self.choices(step, question)),
            skip: question.map(|_| match step.skip() {
                Some(next) => self.href(&Route::Guide { step: next }),
                None => path.clone(),
            }),
            back: self.href(&back),
            show: Show { path, count: step.courses().len(), all },
            chosen: self.chosen(index),
            unsure: guide.step(0).question() == Some(Question::Goal)
                && self.after_first(index).is_some_and(|step| step.answer().is_none()),
            indexed: self.pages.is_indexed(&here),
        }
    }

    /// The step after the first question.
    fn after_first(&self, mut index: usize) -> Option<At<'_>> {
        let guide = self.catalogue.guide();
        while let Some(parent) = guide.step(index).parent() {
            if parent == 0 {
                return Some(guide.step(index));
            }
            index = parent;
        }
        None
    }

    /// Where the courses of a step are shown, and whether these are all. A search address could
    /// stand here as well.
    fn guide_courses(&self, index: usize) -> (String, bool) {
        let guide = self.catalogue.guide();
        let step = guide.step(index).answered();
        match guide.step(step).has_list() {
            true => (self.href(&Route::GuideCourses { step, page: 1 }), false),
            false => (self.href(&Route::Courses { page: 1 }), true),
        }
    }

    fn choices(&self, step: At, question: Question) -> Vec<Choice> {
        let mut choices: Vec<_> = step
            .choices()
            .iter()
            .map(|(answer, next)| (*answer, self.choice(*answer, question, *next)))
            .collect();
        // Names by the alphabet; what has an order of its own keeps it.
        choices.sort_by_cached_key(|(answer, choice)| match answer {
            Answer::Area(_) | Answer::Subject(_) | Answer::Municipality(_) => {
                (self.is_rest(*answer), self.pages.languages.collator().key(&choice.name_text))
            }
            _ => (true, Vec::new()),
        });
        choices.into_iter().map(|(_, choice)| choice).collect()
    }

    fn is_rest(&self, answer: Answer) -> bool {
        matches!(answer, Answer::Area(area) if self.catalogue.value_id(ListKind::Area, area) == REST)
    }

    fn choice(&self, answer: Answer, question: Question, next: usize) -> Choice {
        let step = self.catalogue.guide().step(next);
        let route = match step.question() {
            Some(_) => Route::Guide { step: next },
            None => Route::GuideCourses { step: next, page: 1 },
        };
        let name = self.answer(answer);
        let help = match answer {
            Answer::Goal(goal) => Some(format!("guide-goal-{}-help", goal.key())),
            Answer::Type(course_type) => Some(format!("type-{}-description", course_type.key())),
            _ => None,
        };
        let examples =
            matches!(question, Question::Work | Question::Interest).then(|| self.example_occupations(step));
        Choice {
            name: Html(name.to_html(self.language)),
            name_text: name.text,
            help: help.map(|key| Html(self.say(&key).to_html(self.language))),
            examples: examples.unwrap_or_default(),
            path: self.href(&route),
            count: step.courses().len(),
        }
    }

    /// The occupations that most courses of a step lead to; none where few of them lead to one.
    fn example_occupations(&self, step: At) -> Vec<Html> {
        let with_one =
            step.courses().iter().filter(|course| !self.catalogue.courses[**course].occupations.is_empty());
        if with_one.count() * 2 < step.courses().len() {
            return Vec::new();
        }
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for course in step.courses() {
            for occupation in &self.catalogue.courses[*course].occupations {
                *counts.entry(*occupation).or_default() += 1;
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(occupation, count)| (std::cmp::Reverse(*count), *occupation));
        let shown = counts.into_iter().take(EXAMPLES);
        shown
            .map(|(occupation, _)| Html(self.label(Kind::Occupation, occupation).to_html(self.language)))
            .collect()
    }

    fn chosen(&self, mut index: usize) -> Vec<Chosen> {
        let guide = self.catalogue.guide();
        let mut chosen = Vec::new();
        while let Some(parent) = guide.step(index).parent() {
            let question = guide.step(parent).question().expect("a step follows a question");
            let answer = guide.step(index).answer().map(|answer| {
                let name = self.answer(answer);
                let html = Html(name.to_html(self.language));
                Link { id: question.key().to_owned(), name: html, name_text: name.text, path: None }
            });
            let path = self.href(&Route::Guide { step: parent });
            chosen.push(Chosen { question: question.key(), answer, path });
            index = parent;
        }
        chosen.reverse();
        chosen
    }

    /// What an answer is called.
    fn answer(&self, answer: Answer) -> Localised {
        match answer {
            Answer::Goal(goal) => self.say(&format!("guide-goal-{}", goal.key())),
            Answer::Area(area) => self.label(Kind::Area, area),
            Answer::Swedish(level) => self.say(&format!("guide-swedish-{}", level.key())),
            Answer::Type(course_type) => self.say(&format!("type-{}", course_type.key())),
            Answer::Subject(subject) => self.label(Kind::Subject, subject),
            Answer::Municipality(index) => self.localise(&self.catalogue.municipalities[index].name),
            Answer::Distance => self.say("guide-where-distance"),
            Answer::How(how) => self.say(&format!("guide-how-{}", how.key())),
            Answer::Begin(Begin::AnyTime) => self.say("guide-when-any-time"),
            Answer::Begin(Begin::Half(year, late)) => {
                let key = if late { "guide-when-autumn" } else { "guide-when-spring" };
                // A year is no quantity: no thousands separator.
                let year = year.to_string();
                let said = self.locale.message(key, &[("year", (&year).into())]);
                said.unwrap_or_else(|_| Localised::new(year, self.language))
            }
        }
    }

    fn label(&self, kind: Kind, index: usize) -> Localised {
        let labels: Option<&Text> =
            self.catalogue.vocabulary.all(kind)[index].labels.as_ref().map(|at| &at.value);
        labels.map_or_else(|| Localised::new("", self.language), |labels| self.localise(labels))
    }
}
