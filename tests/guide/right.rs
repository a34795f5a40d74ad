//! Which courses answers are right for, worked out another way than the program does: course by
//! course, answer by answer.

use frisok::access::Standing;
use frisok::catalogue::guide::{Answer, Begin, Goal, How, Swedish};
use frisok::catalogue::{Catalogue, Course, Occasion};
use frisok::model::{CourseKind, CourseType as T, LanguageSupport, Mode, SfiCourse, Status, TimeOfDay};
use frisok::vocabulary::Kind;

/// The courses that fit all answers.
pub fn right(catalogue: &Catalogue, answers: &[Answer]) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, course) in catalogue.courses.iter().enumerate() {
        if course.standing == Standing::Past || course.status != Status::Published {
            continue;
        }
        let current: Vec<&Occasion> =
            course.occasions.iter().filter(|occasion| occasion.standing != Standing::Past).collect();
        let fits = |occasion| answers.iter().all(|answer| fits(catalogue, course, occasion, *answer));
        if current.iter().any(|occasion| fits(Some(*occasion))) || current.is_empty() && fits(None) {
            found.push(index);
        }
    }
    found
}

fn fits(catalogue: &Catalogue, course: &Course, occasion: Option<&Occasion>, answer: Answer) -> bool {
    match answer {
        Answer::Goal(goal) => wants(catalogue, course, goal),
        Answer::Area(area) => course.areas.contains(&area),
        Answer::Swedish(level) => speaks(catalogue, course, level),
        Answer::Type(course_type) => course.course_type == course_type,
        Answer::Subject(subject) => course.subjects.contains(&subject),
        Answer::Municipality(index) => match occasion.and_then(|occasion| occasion.municipality) {
            Some(place) => place == index,
            None => course.municipalities.contains(&index),
        },
        Answer::Distance => occasion.is_some_and(|occasion| {
            let mode = occasion.written.mode.as_ref().map(|mode| mode.value);
            mode == Some(Mode::Distance) || mode == Some(Mode::Remote)
        }),
        Answer::How(how) => occasion.is_some_and(|occasion| studies(occasion, how)),
        Answer::Begin(Begin::AnyTime) => match occasion {
            Some(occasion) => occasion.timing.rolling_start,
            None => course.kind == CourseKind::Service,
        },
        Answer::Begin(Begin::Half(year, late)) => occasion
            .and_then(|occasion| occasion.timing.start)
            .is_some_and(|start| start.year() == year && (7..=12).contains(&start.month()) == late),
    }
}

fn wants(catalogue: &Catalogue, course: &Course, goal: Goal) -> bool {
    let written = &course.written;
    match goal {
        Goal::Swedish => {
            course.course_type == T::Sfi || Swedish::ALL.iter().any(|level| speaks(catalogue, course, *level))
        }
        Goal::Occupation => match course.course_type {
            T::Yrkesvux | T::Yh => true,
            T::Folkhogskola => !course.occupations.is_empty(),
            _ => false,
        },
        Goal::School => match course.course_type {
            T::KomvuxGrund | T::KomvuxGymnasial => true,
            T::Folkhogskola => named(catalogue, Kind::Area, &course.areas, "forberedande"),
            _ => false,
        },
        Goal::Assessment => matches!(course.course_type, T::Provning | T::Validering),
        Goal::Try => {
            course.course_type == T::Folkhogskola || written.orientation.as_ref().is_some_and(|is| is.value)
        }
        Goal::Adapted => matches!(course.course_type, T::AnpassadGrund | T::AnpassadGymnasial),
    }
}

fn speaks(catalogue: &Catalogue, course: &Course, level: Swedish) -> bool {
    let written = &course.written;
    let sfi = written.sfi.as_ref().filter(|_| course.course_type == T::Sfi);
    let gives = |wanted: SfiCourse| {
        sfi.is_some_and(|sfi| sfi.courses.iter().flat_map(|all| all.iter()).any(|one| one.value == wanted))
    };
    let track = |wanted: u32| {
        sfi.is_some_and(|sfi| sfi.tracks.iter().flat_map(|all| all.iter()).any(|one| one.value.0 == wanted))
    };
    match level {
        Swedish::Beginner => {
            track(1) && gives(SfiCourse::A)
                || track(2) && gives(SfiCourse::B)
                || track(3) && gives(SfiCourse::C)
        }
        Swedish::B => gives(SfiCourse::B),
        Swedish::C => gives(SfiCourse::C),
        Swedish::D => gives(SfiCourse::D),
        Swedish::After => {
            matches!(course.course_type, T::KomvuxGrund | T::KomvuxGymnasial)
                && named(catalogue, Kind::Subject, &course.subjects, "svenska-som-andrasprak")
        }
        Swedish::WithOccupation => {
            let mut support = written.language_support.iter().flat_map(|list| list.iter());
            written.combination.as_ref().is_some_and(|is| is.value)
                || support.any(|one| one.value == LanguageSupport::SfiCombination)
        }
    }
}

fn named(catalogue: &Catalogue, kind: Kind, terms: &[usize], id: &str) -> bool {
    terms.iter().any(|term| catalogue.vocabulary.all(kind)[*term].id.as_ref().unwrap().as_str() == id)
}

fn studies(occasion: &Occasion, how: How) -> bool {
    let written = &occasion.written;
    let mut times = written.time.iter().flat_map(|times| times.iter()).map(|at| at.value);
    let mut paces = written.pace.iter().flat_map(|pace| &pace.value.0).map(|at| at.value.0);
    match how {
        How::Day => times.any(|time| time == TimeOfDay::Day),
        How::EveningWeekend => times.any(|time| time != TimeOfDay::Day),
        How::Full => paces.any(|pace| pace >= 100),
        How::Part => paces.any(|pace| pace < 100),
    }
}
