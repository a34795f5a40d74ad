//! Who may apply to a course, and where: the rules of free application that answer about it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::access::{Application, Rule, written};
use crate::catalogue::{Course, Destination};
use crate::model::{Answer, ApplyVia, Date, Tag};
use crate::pages::{Html, Made, Pages, Scope};

/// Who may apply to a course: everybody is in one of its groups.
#[derive(Debug, Serialize)]
pub struct AccessView {
    /// Which group each home is in, as changes over days (`aab 2027-07-01:ccc`): one letter for each
    /// of `config.homes`, and last for those who live elsewhere.
    by_home: String,
    /// The answers: about those who live where the course is first, about those who live elsewhere
    /// last.
    answers: Vec<AnswerView>,
    /// The letters of those who apply to those who give the course.
    at_course: String,
    /// The letters of those who apply at home.
    at_home: String,
    /// The letters of those who ask at home whether they may.
    ask_home: String,
    /// Whether it is not the same for all who decides.
    several_decide: bool,
    /// Whether nobody applies at home on the catalogue's day.
    direct: bool,
}

/// An answer, and the groups that get it.
#[derive(Debug, Serialize)]
pub struct AnswerView {
    /// The letters of its groups.
    letters: String,
    /// Whether anybody gets it on the catalogue's day.
    current: bool,
    groups: Vec<GroupView>,
    rule: RuleView,
}

/// People who get the same answer and apply at the same place.
#[derive(Debug, Serialize)]
pub struct GroupView {
    /// Its letter in `by_home`.
    letter: char,
    /// Whether anybody is in it on the catalogue's day.
    current: bool,
    /// `anywhere`, `elsewhere`, `area` (all others that are in the agreement) or `these`.
    who: &'static str,
    /// The names of the municipalities that they live in, as the language joins them.
    names: Html,
}

/// A rule of free application, or what holds without one.
#[derive(Clone, Debug, Serialize)]
pub struct RuleView {
    answer: &'static str,
    apply_via: &'static str,
    decides: &'static str,
    /// In the agreement's words.
    text: Option<Html>,
}

/// A municipality that one can say one lives in.
#[derive(Debug, Serialize)]
pub struct HomeView {
    id: String,
    name: Html,
    name_text: String,
    /// The language that its name is in.
    lang: String,
    /// Whether it is party to the agreement.
    cooperates: bool,
    /// Who takes the applications of its residents.
    publisher: Option<Made>,
    /// The publisher's name in the default language, which is on its door.
    takes: Option<String>,
    /// Where they apply: a page, or `mailto:`.
    address: Option<String>,
}

/// A group as it is found: its rule, whether it applies to those who give the course, and the homes
/// (`None`: elsewhere).
#[derive(PartialEq)]
struct Group {
    rule: usize,
    at_course: bool,
    homes: BTreeSet<Option<usize>>,
}

impl Pages {
    /// The homes that one can choose, in a language: none where nothing depends on it.
    pub fn homes(&self, language: &Tag) -> Vec<HomeView> {
        let scope = self.scope(language);
        let homes = self.catalogue.homes.iter().filter(|_| self.catalogue.application.is_some());
        homes.map(|home| scope.home(*home)).collect()
    }
}

impl Scope<'_> {
    /// Who may apply to a course; nothing where `frisok.yaml` does not say.
    pub(super) fn access(&self, course: &Course) -> Option<Made> {
        let application = self.catalogue.application.as_ref()?;
        let key = (course.course_type, course.municipalities.clone());
        let access = self.made.access.of(key, |_| Made::new(&self.make_access(application, course)));
        self.made.keep(&access);
        Some(access)
    }

    /// For all courses of its type that the same municipalities answer for.
    fn make_access(&self, application: &Application, course: &Course) -> AccessView {
        let mut groups = Vec::new();
        let mut by_home = Vec::new();
        let mut current = 0;
        for (from, day) in application.periods_from(self.catalogue.today) {
            let mut letters = vec![' '; self.catalogue.homes.len() + 1];
            for group in self.groups(application, course, day) {
                let index = groups.iter().position(|known| *known == group).unwrap_or(groups.len());
                for home in &group.homes {
                    let place = home.and_then(|home| self.catalogue.homes.iter().position(|h| *h == home));
                    letters[place.unwrap_or(self.catalogue.homes.len())] = letter(index);
                }
                if index == groups.len() {
                    groups.push(group);
                }
            }
            if from.is_none() {
                current = groups.len();
            }
            by_home.push((from, letters.into_iter().collect::<String>()));
        }
        let asks = |group: &Group| application.rules()[group.rule].answer == Answer::AskHome;
        let letters = |is: &dyn Fn(&Group) -> bool| {
            let groups = groups.iter().enumerate().filter(|(_, group)| is(group));
            groups.map(|(index, _)| letter(index)).collect::<String>()
        };
        let decided = groups.iter().filter(|group| !asks(group));
        let deciders: BTreeSet<_> =
            decided.map(|group| application.rules()[group.rule].decides.key()).collect();
        let mut answers: Vec<(usize, AnswerView)> = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            let rule = &application.rules()[group.rule];
            let known = answers.iter().position(|(rule, _)| *rule == group.rule).unwrap_or(answers.len());
            if known == answers.len() {
                let rule = self.rule(rule, 5);
                let answer = AnswerView { letters: String::new(), current: false, groups: Vec::new(), rule };
                answers.push((group.rule, answer));
            }
            let (_, answer) = &mut answers[known];
            answer.letters.push(letter(index));
            answer.current |= index < current;
            let (who, names) = self.people(application, course, group);
            answer.groups.push(GroupView { letter: letter(index), current: index < current, who, names });
        }
        AccessView {
            direct: groups[..current].iter().all(|group| group.at_course),
            at_course: letters(&|group| group.at_course),
            at_home: letters(&|group| !group.at_course && !asks(group)),
            ask_home: letters(&|group| !group.at_course && asks(group)),
            answers: answers.into_iter().map(|(_, answer)| answer).collect(),
            several_decide: deciders.len() > 1,
            by_home: written(by_home.iter().map(|(from, letters)| (*from, letters.as_str()))),
        }
    }

    /// Whether somebody applies to the course at home, and not to those who give it.
    pub(super) fn applies_at_home(&self, course: &Course) -> bool {
        let Some(application) = &self.catalogue.application else { return false };
        let key = (course.course_type, course.municipalities.clone());
        self.pages.at_home.of(key, |_| {
            let groups = self.groups(application, course, self.catalogue.today);
            groups.iter().any(|group| !group.at_course)
        })
    }

    /// The groups that everybody is in on a day.
    fn groups(&self, application: &Application, course: &Course, day: Date) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for home in self.catalogue.homes.iter().map(|home| Some(*home)).chain([None]) {
            let rule = application.answer(home, course.course_type, &course.municipalities, day);
            let own = home.is_some_and(|home| course.municipalities.contains(&home));
            let at_course = own || application.rules()[rule].via == ApplyVia::Provider;
            match groups.iter_mut().find(|group| group.rule == rule && group.at_course == at_course) {
                Some(group) => {
                    group.homes.insert(home);
                }
                None => groups.push(Group { rule, at_course, homes: BTreeSet::from([home]) }),
            }
        }
        let own = |group: &Group| course.municipalities.iter().any(|own| group.homes.contains(&Some(*own)));
        // Who lives where the course is does not live "somewhere else".
        let everybody = self.catalogue.homes.len() + 1;
        for index in 0..groups.len() {
            let group = &mut groups[index];
            if group.homes.contains(&None) && group.homes.len() < everybody && own(group) {
                let is_own =
                    |home: &Option<usize>| home.is_some_and(|home| course.municipalities.contains(&home));
                let homes: BTreeSet<_> = group.homes.iter().copied().filter(is_own).collect();
                group.homes.retain(|home| !is_own(home));
                let (rule, at_course) = (group.rule, group.at_course);
                groups.push(Group { rule, at_course, homes });
            }
        }
        groups.sort_by_key(|group| (group.homes.contains(&None), !own(group)));
        groups
    }

    /// What the people of a group are called, and the names of their municipalities.
    fn people(&self, application: &Application, course: &Course, group: &Group) -> (&'static str, Html) {
        let homes = || self.catalogue.homes.iter().copied();
        let known: Vec<usize> = homes().filter(|home| group.homes.contains(&Some(*home))).collect();
        let is_other = |home: &usize| application.is_party(*home) && !course.municipalities.contains(home);
        let who = if group.homes.len() > homes().len() {
            "anywhere"
        } else if group.homes.contains(&None) {
            "elsewhere"
        } else if known.len() > 1 && known.iter().copied().eq(homes().filter(is_other)) {
            "area"
        } else {
            "these"
        };
        let names = known.iter().map(|index| self.html(&self.catalogue.municipalities[*index].name).0);
        (who, Html(self.locale.list_or(&names.collect::<Vec<_>>())))
    }

    /// A rule, with headings in its text from `level` on.
    pub(super) fn rule(&self, rule: &Rule, level: u32) -> RuleView {
        RuleView {
            answer: rule.answer.key(),
            apply_via: rule.via.key(),
            decides: rule.decides.key(),
            text: rule.text.as_ref().map(|text| self.rich(text, level)),
        }
    }

    pub(super) fn home(&self, index: usize) -> HomeView {
        let municipality = &self.catalogue.municipalities[index];
        let name = self.localise(&municipality.name);
        let Destination { publisher, address } = &municipality.destination;
        HomeView {
            id: municipality.id.to_string(),
            takes: publisher.map(|index| self.catalogue.publishers[index].name.default.to_string()),
            name: self.html(&municipality.name),
            name_text: name.text,
            lang: name.lang.to_string(),
            cooperates: municipality.cooperates,
            publisher: publisher.map(|index| self.publisher_link(index)),
            address: address.as_deref().map(str::to_owned),
        }
    }
}

/// A letter for a number; very many rules go on beyond the alphabet.
fn letter(index: usize) -> char {
    ('a'..='z').chain('\u{100}'..).nth(index).unwrap_or('z')
}
