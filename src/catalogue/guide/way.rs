//! What answers a course is right for.

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;

use super::question::{Answer, Begin, Goal, How, Question, Swedish};
use crate::access::Standing;
use crate::catalogue::{Catalogue, Course, Occasion};
use crate::model::{CourseKind, CourseType, Date, LanguageSupport, Mode, SfiCourse, TimeOfDay};
use crate::vocabulary::Kind;

/// So many ways are looked at on one processor.
const WAYS_AT_ONCE: usize = 1_024;

/// One way to take a course: an occasion that is not over. Where and when are asked of the same
/// occasion: evenings in Kumla, not evenings somewhere and something in Kumla.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Way {
    /// The course.
    course: usize,
    /// The occasion; `None` for a course without one that is not over, such as a service.
    occasion: Option<usize>,
}

/// All ways to take the courses of a catalogue, by their numbers, in the order in which results are
/// listed: what one can apply for first; then by start; those without a date after those with one.
pub(super) struct Ways {
    /// Their courses. Ways of one course stand together.
    courses: Vec<usize>,
    /// By [`Question`]: the answers that they are right for, worked out once.
    answers: Vec<Answered>,
}

impl Ways {
    /// The ways of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Ways {
        let all = ways(catalogue);
        let parts = all.par_chunks(WAYS_AT_ONCE).map(|ways| Heard::new(catalogue, ways)).collect();
        Ways { courses: all.into_iter().map(|way| way.course).collect(), answers: Answered::of(parts) }
    }

    /// The numbers of all ways.
    pub fn all(&self) -> Vec<u32> {
        (0..self.courses.len() as u32).collect()
    }

    /// The courses of ways, each once.
    pub fn courses<'w>(&'w self, ways: &'w [u32]) -> impl Iterator<Item = usize> + 'w {
        let mut last = None;
        let courses = ways.iter().map(|way| self.courses[*way as usize]);
        courses.filter(move |course| last.replace(*course) != Some(*course))
    }

    /// How these ways answer a question.
    pub fn sort_out(&self, question: Question, ways: &[u32]) -> Vec<Choice> {
        let answered = &self.answers[question as usize];
        let mut choices: Vec<_> = answered
            .distinct
            .iter()
            .map(|answer| Choice { answer: *answer, ways: Vec::new(), courses: 0 })
            .collect();
        for way in ways {
            let course = self.courses[*way as usize];
            for answer in answered.by(*way) {
                let choice = &mut choices[*answer as usize];
                let last = choice.ways.last().map(|last| self.courses[*last as usize]);
                choice.courses += usize::from(last != Some(course));
                choice.ways.push(*way);
            }
        }
        choices.retain(|choice| !choice.ways.is_empty());
        choices
    }
}

/// An answer, and what is right for it.
pub(super) struct Choice {
    pub answer: Answer,
    /// The ways.
    pub ways: Vec<u32>,
    /// How many courses they are ways of.
    pub courses: usize,
}

/// The answers of ways to a question.
struct Answered {
    /// In order.
    distinct: Vec<Answer>,
    /// Where the answers of each way end in `all`; they begin where those of the one before end.
    ends: Vec<u32>,
    /// Indices into `distinct`.
    all: Vec<u32>,
}

impl Answered {
    /// By question, of all ways, which come in parts.
    fn of(parts: Vec<Heard>) -> Vec<Answered> {
        let of_question = |question: &Question| {
            let heard = || parts.iter().map(|part| &part.0[*question as usize]);
            let distinct: AHashSet<Answer> = heard().flat_map(|(answers, _)| answers).copied().collect();
            let mut distinct: Vec<Answer> = distinct.into_iter().collect();
            distinct.sort_unstable();
            let numbers = distinct.iter().zip(0..).map(|(answer, number)| (*answer, number));
            let numbers: AHashMap<Answer, u32> = numbers.collect();
            let (mut all, mut ends) = (Vec::new(), Vec::new());
            for (answers, own_ends) in heard() {
                ends.extend(own_ends.iter().map(|end| all.len() as u32 + end));
                all.extend(answers.iter().map(|answer| numbers[answer]));
            }
            Answered { distinct, ends, all }
        };
        Question::ALL.par_iter().map(of_question).collect()
    }

    fn by(&self, way: u32) -> &[u32] {
        let way = way as usize;
        let start = way.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start as usize..self.ends[way] as usize]
    }
}

/// By question: what each way in a part answers, one after the other, and where each one's end.
#[derive(Default)]
struct Heard([(Vec<Answer>, Vec<u32>); Question::ALL.len()]);

impl Heard {
    fn new(catalogue: &Catalogue, ways: &[Way]) -> Heard {
        let mut heard = Heard::default();
        for way in ways {
            // All questions at once: what a course says is then near.
            for (question, (answers, ends)) in Question::ALL.into_iter().zip(&mut heard.0) {
                question.answers(catalogue, *way, answers);
                ends.push(answers.len() as u32);
            }
        }
        heard
    }
}

/// Whether two courses that are not over lead to different goals. Then one has a goal that the other
/// has not, and the first question is worth asking.
pub(super) fn goals_differ(catalogue: &Catalogue) -> bool {
    let listed = catalogue.listings.all.iter().map(|course| &catalogue.courses[*course]);
    let current = listed.filter(|course| course.standing != Standing::Past);
    let goals = current.map(|course| goals(catalogue, course).collect::<Vec<_>>());
    let mut goals = goals.filter(|goals| !goals.is_empty());
    goals.next().is_some_and(|first| goals.any(|other| other != first))
}

fn ways(catalogue: &Catalogue) -> Vec<Way> {
    let listed = catalogue.listings.all.iter().copied();
    let mut courses: Vec<usize> =
        listed.filter(|course| catalogue.courses[*course].standing != Standing::Past).collect();
    courses.sort_by_cached_key(|index| {
        let course = &catalogue.courses[*index];
        let start = current(course).next().and_then(|(_, occasion)| occasion.timing.start);
        (course.standing, start.unwrap_or(Date::MAX), *index)
    });
    let of_course = |index: usize| {
        let occasions = current(&catalogue.courses[index]).map(|(occasion, _)| Some(occasion));
        let occasions: Vec<_> = occasions.collect();
        let none = occasions.is_empty().then_some(None);
        occasions.into_iter().chain(none).map(move |occasion| Way { course: index, occasion })
    };
    courses.into_iter().flat_map(of_course).collect()
}

fn current(course: &Course) -> impl Iterator<Item = (usize, &Occasion)> {
    course.occasions.iter().enumerate().filter(|(_, occasion)| occasion.standing != Standing::Past)
}

impl Question {
    /// Adds the answers that a way is right for; none where nothing is known.
    fn answers(self, catalogue: &Catalogue, way: Way, to: &mut Vec<Answer>) {
        let course = &catalogue.courses[way.course];
        let occasion = way.occasion.map(|occasion| &course.occasions[occasion]);
        match self {
            Question::Goal => to.extend(goals(catalogue, course).map(Answer::Goal)),
            Question::Work | Question::Interest => to.extend(course.areas.iter().copied().map(Answer::Area)),
            Question::Swedish => to.extend(swedish(catalogue, course).into_iter().map(Answer::Swedish)),
            Question::Level | Question::Service => to.push(Answer::Type(course.course_type)),
            Question::Subject => to.extend(course.subjects.iter().copied().map(Answer::Subject)),
            Question::Where => places(course, occasion, to),
            Question::How => to.extend(occasion.into_iter().flat_map(how).map(Answer::How)),
            Question::When => to.extend(begin(course, occasion).map(Answer::Begin)),
        }
    }
}

fn goals(catalogue: &Catalogue, course: &Course) -> impl Iterator<Item = Goal> + use<> {
    use CourseType as T;
    let written = &course.written;
    let orientation = written.orientation.as_ref().is_some_and(|is| is.value);
    let folk = course.course_type == T::Folkhogskola;
    // General courses of folk high schools give what upper-secondary school gives.
    let general = folk && has_term(catalogue, Kind::Area, &course.areas, "forberedande");
    let all = [
        (Goal::Swedish, course.course_type == T::Sfi || !swedish(catalogue, course).is_empty()),
        (
            Goal::Occupation,
            matches!(course.course_type, T::Yrkesvux | T::Yh) || folk && !course.occupations.is_empty(),
        ),
        (Goal::School, matches!(course.course_type, T::KomvuxGrund | T::KomvuxGymnasial) || general),
        (Goal::Assessment, course.course_type.is_service()),
        (Goal::Try, folk || orientation),
        (Goal::Adapted, matches!(course.course_type, T::AnpassadGrund | T::AnpassadGymnasial)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(goal, _)| goal)
}

fn has_term(catalogue: &Catalogue, kind: Kind, terms: &[usize], id: &str) -> bool {
    let known = catalogue.vocabulary.all(kind);
    terms.iter().any(|term| known[*term].id.as_ref().is_some_and(|known| known.as_str() == id))
}

/// Where sfi ends and Swedish as a second language begins, a course of municipal adult education
/// goes on; its subject says so.
fn swedish(catalogue: &Catalogue, course: &Course) -> Vec<Swedish> {
    use CourseType as T;
    let written = &course.written;
    let mut found = Vec::new();
    if let Some(sfi) = written.sfi.as_ref().filter(|_| course.course_type == T::Sfi) {
        let courses: Vec<SfiCourse> =
            sfi.courses.iter().flat_map(|list| list.iter()).map(|at| at.value).collect();
        let tracks: Vec<u32> = sfi.tracks.iter().flat_map(|list| list.iter()).map(|at| at.value.0).collect();
        // Each track begins with a course of its own: 1 with A, 2 with B, 3 with C.
        let first = [(1, SfiCourse::A), (2, SfiCourse::B), (3, SfiCourse::C)];
        if first.iter().any(|(track, first)| tracks.contains(track) && courses.contains(first)) {
            found.push(Swedish::Beginner);
        }
        let next = [(SfiCourse::B, Swedish::B), (SfiCourse::C, Swedish::C), (SfiCourse::D, Swedish::D)];
        found.extend(next.into_iter().filter(|(one, _)| courses.contains(one)).map(|(_, level)| level));
    }
    let second_language = || has_term(catalogue, Kind::Subject, &course.subjects, "svenska-som-andrasprak");
    if matches!(course.course_type, T::KomvuxGrund | T::KomvuxGymnasial) && second_language() {
        found.push(Swedish::After);
    }
    let support = written.language_support.iter().flat_map(|list| list.iter());
    let with_sfi = support.map(|at| at.value).any(|support| support == LanguageSupport::SfiCombination);
    if with_sfi || written.combination.as_ref().is_some_and(|is| is.value) {
        found.push(Swedish::WithOccupation);
    }
    found
}

/// The municipality of the occasion, or else those that are responsible; and at a distance.
fn places(course: &Course, occasion: Option<&Occasion>, to: &mut Vec<Answer>) {
    match occasion.and_then(|occasion| occasion.municipality) {
        Some(own) => to.push(Answer::Municipality(own)),
        None => to.extend(course.municipalities.iter().copied().map(Answer::Municipality)),
    }
    let mode = occasion.and_then(|occasion| occasion.written.mode.as_ref()).map(|mode| mode.value);
    to.extend(matches!(mode, Some(Mode::Distance | Mode::Remote)).then_some(Answer::Distance));
}

fn how(occasion: &Occasion) -> impl Iterator<Item = How> + use<> {
    let times = || occasion.written.time.iter().flat_map(|times| times.iter()).map(|at| at.value);
    let paces = || occasion.written.pace.iter().flat_map(|pace| &pace.value.0).map(|at| at.value.0);
    let all = [
        (How::Day, times().any(|time| time == TimeOfDay::Day)),
        (How::EveningWeekend, times().any(|time| matches!(time, TimeOfDay::Evening | TimeOfDay::Weekend))),
        (How::Full, paces().any(|pace| pace >= 100)),
        (How::Part, paces().any(|pace| pace < 100)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(how, _)| how)
}

/// When it begins; `None` where that is not decided.
fn begin(course: &Course, occasion: Option<&Occasion>) -> Option<Begin> {
    let Some(occasion) = occasion else {
        return (course.kind == CourseKind::Service).then_some(Begin::AnyTime);
    };
    if occasion.timing.rolling_start {
        return Some(Begin::AnyTime);
    }
    occasion.timing.start.map(|start| Begin::Half(start.year(), start.month() > 6))
}
