//! The guided way: plain questions for those who do not know what to look for.
//!
//! It is a tree of [`Step`]s. Which steps there are follows from the courses: only answers that
//! some course is right for are offered, a question that would change nothing is not asked, and few
//! courses are shown rather than asked about. So no way ends in an empty list, and the number of
//! pages stays within bounds however large the catalogue is.

mod question;
mod way;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::{Catalogue, PER_PAGE};
use crate::vocabulary::Kind;
use question::UNSURE;
use way::{Choice, Ways, goals_differ};

pub use question::{Answer, Begin, Goal, How, Question, Swedish};

/// So few courses are looked through sooner than another question about what they teach is answered.
const FEW: usize = 4;
/// So few are looked through sooner than a question about where and when.
const SEVERAL: usize = 12;
/// At most so many pages, and no more than [`FIRST_PAGES`] and one for each course: what is most
/// worth asking has been asked by then.
const MOST_PAGES: usize = 3000;
/// So many pages even a small catalogue may have.
const FIRST_PAGES: usize = 90;
/// So many courses a list shows at most: nobody looks through more, and all courses have a list of
/// their own.
const MOST_SHOWN: usize = 10 * PER_PAGE;
/// Part of the address of the courses at a step that asks a question.
const SHOW: &str = "visa";
/// The word for [`Answer::Distance`] in addresses.
const DISTANCE: &str = "distans";

/// The guided way of a catalogue.
#[derive(Debug, Default)]
pub struct Guide {
    /// The first one is where it begins. None when there is nothing to ask.
    steps: Vec<Step>,
    by_path: HashMap<String, usize>,
}

/// What is known of a person's wishes after some answers.
#[derive(Debug)]
pub struct Step {
    /// Its address below that of the guided way, empty or ending in `/`.
    pub path: String,
    /// The step before.
    pub parent: Option<usize>,
    /// What was answered there; `None` where the question was skipped, and at the beginning.
    pub answer: Option<Answer>,
    /// What is asked next; `None` where the courses are shown.
    pub question: Option<Question>,
    /// The answers that lead on, each with its step.
    pub choices: Vec<(Answer, usize)>,
    /// The step after skipping the question, where there is more to ask.
    pub skip: Option<usize>,
    /// The courses that are right, as indices: what one can apply for first, then by start.
    pub courses: Vec<usize>,
}

/// A page of the guided way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The question of a step.
    Question(usize),
    /// The courses of a step.
    Courses(usize),
}

impl Guide {
    /// Works out the guided way.
    pub fn new(catalogue: &Catalogue) -> Guide {
        let known = Ways::new(catalogue);
        let all = known.all();
        let mut builder = Builder {
            catalogue,
            known: &known,
            steps: Vec::new(),
            queue: BinaryHeap::new(),
            open: Vec::new(),
            pages_left: MOST_PAGES.min(FIRST_PAGES + known.courses(&all).count()),
        };
        builder.add(String::new(), None, None, &all);
        builder.ask_later(0, false, &[Question::Goal], all);
        builder.run();
        let mut steps = builder.steps;
        if steps[0].question.is_none() {
            steps.clear();
        }
        let by_path = steps.iter().enumerate().map(|(index, step)| (step.path.clone(), index)).collect();
        Guide { steps, by_path }
    }

    /// Whether one can see at once that there is something to ask: courses lead to different goals.
    pub fn surely_asks(catalogue: &Catalogue) -> bool {
        goals_differ(catalogue)
    }

    /// Its steps; none where there is nothing to ask.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step at which the courses are shown that are right at a step: the last one whose question
    /// was answered, since skipping changes nothing.
    pub fn answered(&self, step: usize) -> usize {
        match self.steps[step] {
            Step { answer: None, parent: Some(parent), .. } => self.answered(parent),
            _ => step,
        }
    }

    /// Whether a step has a list of its courses. All courses have one elsewhere.
    pub fn has_list(&self, step: usize) -> bool {
        self.steps[step].answer.is_some()
    }

    /// The courses of a step that its list shows: all, unless they are very many.
    pub fn shown(&self, step: usize) -> &[usize] {
        let courses = &self.steps[step].courses;
        &courses[..courses.len().min(MOST_SHOWN)]
    }

    /// The address of a page below that of the guided way.
    pub fn path(&self, place: Place) -> String {
        match place {
            Place::Question(step) => self.steps[step].path.clone(),
            Place::Courses(step) if self.steps[step].question.is_none() => self.steps[step].path.clone(),
            Place::Courses(step) => format!("{}{SHOW}/", self.steps[step].path),
        }
    }

    /// The page at an address below that of the guided way; `None` when there is none.
    pub fn find(&self, path: &str) -> Option<Place> {
        if let Some(&step) = self.by_path.get(path) {
            let question = self.steps[step].question.is_some();
            return Some(if question { Place::Question(step) } else { Place::Courses(step) });
        }
        let step = *self.by_path.get(path.strip_suffix('/')?.strip_suffix(SHOW)?)?;
        (self.steps[step].question.is_some() && self.has_list(step)).then_some(Place::Courses(step))
    }

    /// Which question a step asks, counted from 1, and how many there are at most on the ways that go
    /// through it.
    pub fn progress(&self, step: usize) -> (usize, usize) {
        let before = std::iter::successors(self.steps[step].parent, |step| self.steps[*step].parent).count();
        (before + 1, before + self.depth(step))
    }

    /// The most questions from a step on.
    fn depth(&self, step: usize) -> usize {
        let step = &self.steps[step];
        let next = step.choices.iter().map(|(_, next)| *next).chain(step.skip);
        usize::from(step.question.is_some()) + next.map(|next| self.depth(next)).max().unwrap_or(0)
    }
}

/// A question that is worth asking.
struct Asked {
    /// The step at which it is asked, or whose question is skipped before it.
    step: usize,
    /// Whether that step's question is skipped.
    skipping: bool,
    question: Question,
    /// What may be asked after it.
    rest: &'static [Question],
    choices: Vec<Choice>,
    /// The ways that are right before it is answered.
    ways: Vec<u32>,
}

/// What one learns and the first question after a goal come first; then those where fewer questions
/// have been skipped: who skips wants to see courses. Then those that sort out the most courses for
/// each page that they need, then what was met first. The last number is the index in
/// [`Builder::open`].
type Urgency = (bool, Reverse<usize>, usize, Reverse<usize>);

struct Builder<'a> {
    catalogue: &'a Catalogue,
    known: &'a Ways,
    steps: Vec<Step>,
    /// What may be asked, the most urgent first.
    queue: BinaryHeap<Urgency>,
    open: Vec<Option<Asked>>,
    pages_left: usize,
}

impl Builder<'_> {
    fn add(&mut self, path: String, parent: Option<usize>, answer: Option<Answer>, ways: &[u32]) -> usize {
        let courses = self.known.courses(ways).collect();
        self.steps.push(Step {
            path,
            parent,
            answer,
            question: None,
            choices: Vec::new(),
            skip: None,
            courses,
        });
        self.steps.len() - 1
    }

    /// Puts what is to be asked next, if anything is, where its turn comes.
    fn ask_later(&mut self, step: usize, skipping: bool, rest: &'static [Question], ways: Vec<u32>) {
        let Some((question, rest, choices)) = self.next(rest, &ways) else { return };
        let first = question.is_what() || matches!(self.steps[step].answer, Some(Answer::Goal(_)));
        let skips = self.skips(step) + if skipping { self.skipping(step) } else { 0 };
        let sorted_out = self.steps[step].courses.len() * 1000 / pages(&choices);
        self.queue.push((first, Reverse(skips), sorted_out, Reverse(self.open.len())));
        self.open.push(Some(Asked { step, skipping, question, rest, choices, ways }));
    }

    /// How much has been skipped on the way to a step. Not to know what one wants is half an answer.
    fn skips(&self, step: usize) -> usize {
        let Some(parent) = self.steps[step].parent else { return 0 };
        let here = if self.steps[step].answer.is_none() { self.skipping(parent) } else { 0 };
        self.skips(parent) + here
    }

    fn skipping(&self, step: usize) -> usize {
        if self.steps[step].question == Some(Question::Goal) { 1 } else { 2 }
    }

    fn run(&mut self) {
        while let Some((_, _, _, Reverse(index))) = self.queue.pop() {
            let Some(asked) = self.open[index].take() else { continue };
            let Asked { step, skipping, question, rest, choices, ways } = asked;
            let Some(left) = self.pages_left.checked_sub(pages(&choices)) else { continue };
            self.pages_left = left;
            let step = if skipping { self.skip(step, &ways) } else { step };
            self.steps[step].question = Some(question);
            for Choice { answer, ways, .. } in choices {
                let path = format!("{}{}/", self.steps[step].path, self.slug(answer));
                let next = self.add(path, Some(step), Some(answer), &ways);
                self.steps[step].choices.push((answer, next));
                let rest = if let Answer::Goal(goal) = answer { goal.questions() } else { rest };
                self.ask_later(next, false, rest, ways);
            }
            let rest = if question == Question::Goal { UNSURE } else { rest };
            self.ask_later(step, true, rest, ways);
        }
    }

    /// The step after skipping a step's question.
    fn skip(&mut self, step: usize, ways: &[u32]) -> usize {
        let skipped = self.steps[step].question.map_or("", Question::skipped);
        let path = format!("{}{skipped}/", self.steps[step].path);
        let next = self.add(path, Some(step), None, ways);
        self.steps[step].skip = Some(next);
        next
    }

    /// The first question that is worth asking, those after it, and its answers.
    fn next(
        &self,
        mut rest: &'static [Question],
        ways: &[u32],
    ) -> Option<(Question, &'static [Question], Vec<Choice>)> {
        let count = self.known.courses(ways).count();
        while let Some((&question, after)) = rest.split_first() {
            rest = after;
            let enough = match question {
                Question::Goal => 1,
                _ if question.is_what() => FEW,
                _ => SEVERAL,
            };
            if count <= enough && question != Question::Goal {
                continue;
            }
            let choices = self.known.sort_out(question, ways);
            let narrows = choices.iter().any(|choice| choice.courses < count);
            if count > enough && choices.len() > 1 && narrows {
                return Some((question, rest, choices));
            }
            if question == Question::Goal {
                // All want the same where there is nothing else; what does not fit is not left out.
                let only = choices.first().filter(|choice| choice.courses == count);
                rest = match only.map(|choice| choice.answer) {
                    Some(Answer::Goal(goal)) => goal.questions(),
                    _ => UNSURE,
                };
            }
        }
        None
    }

    fn slug(&self, answer: Answer) -> String {
        let own = |id: &str| {
            let taken = [SHOW, DISTANCE, Question::Goal.skipped(), Question::Where.skipped()].contains(&id);
            // Ids have no underscore. A number would be a further page of a list.
            let prefix = if taken || id.starts_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
            format!("{prefix}{id}")
        };
        let term = |kind, index: usize| {
            own(self.catalogue.vocabulary.all(kind)[index].id.as_ref().map_or("", |id| id.as_str()))
        };
        match answer {
            Answer::Goal(goal) => goal.key().to_owned(),
            Answer::Area(area) => term(Kind::Area, area),
            Answer::Swedish(level) => level.key().to_owned(),
            Answer::Type(course_type) => course_type.key().to_owned(),
            Answer::Subject(subject) => term(Kind::Subject, subject),
            Answer::Municipality(index) => own(self.catalogue.municipalities[index].id.as_str()),
            Answer::Distance => DISTANCE.to_owned(),
            Answer::How(how) => how.key().to_owned(),
            Answer::Begin(Begin::AnyTime) => "nar-som-helst".to_owned(),
            Answer::Begin(Begin::Half(year, false)) => format!("var-{year}"),
            Answer::Begin(Begin::Half(year, true)) => format!("host-{year}"),
        }
    }
}

/// How many pages a question needs: its own, and those of the list for each answer.
fn pages(choices: &[Choice]) -> usize {
    1 + choices.iter().map(|choice| choice.courses.min(MOST_SHOWN).div_ceil(PER_PAGE)).sum::<usize>()
}
