//! What answers a course is right for.

use rayon::prelude::*;

use super::question::{Answer, Begin, Goal, How, Question, Swedish};
use crate::access::Standing;
use crate::catalogue::{Catalogue, Course, Occasion};
use crate::model::{CourseKind, CourseType, Date, LanguageSupport, Mode, SfiCourse, TimeOfDay};
use crate::vocabulary::Kind;

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
    answers: [Answered; Question::ALL.len()],
}

impl Ways {
    /// The ways of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Ways {
        let all = ways(catalogue);
        let answers: Vec<_> =
            Question::ALL.par_iter().map(|question| Answered::new(*question, catalogue, &all)).collect();
        let answers = answers.try_into().unwrap_or_else(|_| unreachable!("each question has one"));
        Ways { courses: all.into_iter().map(|way| way.course).collect(), answers }
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
            for answer in answered.of(*way) {
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
    fn new(question: Question, catalogue: &Catalogue, ways: &[Way]) -> Answered {
        let parts: Vec<_> = ways
            .par_chunks(2_048)
            .map(|ways| {
                let (mut all, mut ends) = (Vec::new(), Vec::new());
                for way in ways {
                    all.extend(question.answers(catalogue, *way));
                    ends.push(all.len());
                }
                let mut distinct = all.clone();
                distinct.sort_unstable();
                distinct.dedup();
                (all, ends, distinct)
            })
            .collect();
        let mut distinct: Vec<Answer> = parts.iter().flat_map(|(.., distinct)| distinct).copied().collect();
        distinct.sort_unstable();
        distinct.dedup();
        let (mut all, mut ends) = (Vec::new(), Vec::with_capacity(ways.len()));
        for (answers, own, _) in parts {
            ends.extend(own.into_iter().map(|end| (all.len() + end) as u32));
            let number = |answer| distinct.binary_search(answer).unwrap_or_default() as u32;
            all.extend(answers.iter().map(number));
        }
        Answered { distinct, ends, all }
    }

    fn of(&self, way: u32) -> &[u32] {
        let way = way as usize;
        let start = way.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start as usize..self.ends[way] as usize]
    }
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
    /// The answers that a way is right for; none where nothing is known.
    fn answers(self, catalogue: &Catalogue, way: Way) -> Vec<Answer> {
        let course = &catalogue.courses[way.course];
        let occasion = way.occasion.map(|occasion| &course.occasions[occasion]);
        match self {
            Question::Goal => goals(catalogue, course).into_iter().map(Answer::Goal).collect(),
            Question::Work | Question::Interest => course.areas.iter().copied().map(Answer::Area).collect(),
            Question::Swedish => swedish(catalogue, course).into_iter().map(Answer::Swedish).collect(),
            Question::Level | Question::Service => vec![Answer::Type(course.course_type)],
            Question::Subject => course.subjects.iter().copied().map(Answer::Subject).collect(),
            Question::Where => places(course, occasion),
            Question::How => occasion.map(how).unwrap_or_default().into_iter().map(Answer::How).collect(),
            Question::When => begin(course, occasion).map(Answer::Begin).into_iter().collect(),
        }
    }
}

fn goals(catalogue: &Catalogue, course: &Course) -> Vec<Goal> {
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
    all.into_iter().filter(|(_, is)| *is).map(|(goal, _)| goal).collect()
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
    let second_language = has_term(catalogue, Kind::Subject, &course.subjects, "svenska-som-andrasprak");
    if second_language && matches!(course.course_type, T::KomvuxGrund | T::KomvuxGymnasial) {
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
fn places(course: &Course, occasion: Option<&Occasion>) -> Vec<Answer> {
    let own = occasion.and_then(|occasion| occasion.municipality);
    let mut all: Vec<_> = own.map_or_else(|| course.municipalities.clone(), |own| vec![own]);
    all.dedup();
    let mode = occasion.and_then(|occasion| occasion.written.mode.as_ref()).map(|mode| mode.value);
    let distance = matches!(mode, Some(Mode::Distance | Mode::Remote)).then_some(Answer::Distance);
    all.into_iter().map(Answer::Municipality).chain(distance).collect()
}

fn how(occasion: &Occasion) -> Vec<How> {
    let times: Vec<_> =
        occasion.written.time.iter().flat_map(|times| times.iter()).map(|at| at.value).collect();
    let paces: Vec<_> =
        occasion.written.pace.iter().flat_map(|pace| &pace.value.0).map(|at| at.value.0).collect();
    let late = times.iter().any(|time| matches!(time, TimeOfDay::Evening | TimeOfDay::Weekend));
    let all = [
        (How::Day, times.contains(&TimeOfDay::Day)),
        (How::EveningWeekend, late),
        (How::Full, paces.iter().any(|pace| *pace >= 100)),
        (How::Part, paces.iter().any(|pace| *pace < 100)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(how, _)| how).collect()
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
