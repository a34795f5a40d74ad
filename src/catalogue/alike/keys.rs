//! What makes two courses the same: a national code, or else a type and a title, or, of packages
//! and programmes, the occupations that they lead to.

use ahash::AHashMap;

use crate::catalogue::Course;
use crate::model::{CourseKind, CourseType, fold};
use crate::vocabulary::{Kind, Vocabulary};

/// Courses that share one are the same.
#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A national code. An examination in a course is not the course: services have their type.
    Code(Option<CourseType>, String),
    /// A title of a type.
    Title(CourseType, String),
    /// A title of a type, among courses that no code tells from others of that title.
    TitleAlone(CourseType, String),
    /// Occupations of a package or programme.
    Occupations(CourseType, CourseKind, Vec<usize>),
    /// One of sfi's courses, A to D: a school teaches several in one entry.
    Sfi(&'static str),
}

/// The new name and code of each old one: a level of a subject is the same course under both.
#[derive(Debug, Default)]
pub struct Levels(AHashMap<String, String>);

impl Levels {
    pub fn new(vocabulary: &Vocabulary) -> Levels {
        let mut newest = AHashMap::new();
        let mut add = |words: Vec<String>| {
            let Some(first) = words.first().cloned() else { return };
            for word in words {
                newest.entry(word).or_insert_with(|| first.clone());
            }
        };
        let subjects = vocabulary.all(Kind::Subject).iter();
        for level in subjects.flat_map(|subject| &subject.levels).flat_map(|levels| levels.iter()) {
            add(level.names.iter().flat_map(|names| names.iter()).map(|name| fold(&name.value)).collect());
            add(level
                .codes
                .iter()
                .flat_map(|codes| codes.iter())
                .map(|code| capitals(&code.value))
                .collect());
        }
        Levels(newest)
    }

    /// The keys under which a course is found. With [`Levels::looked_up_by`], one course finds
    /// another exactly when that one finds it.
    pub fn found_by(&self, course: &Course) -> Vec<Key> {
        let of_title = |title: String| {
            let alone =
                (!self.says_which(course)).then(|| Key::TitleAlone(course.course_type, title.clone()));
            [Some(Key::Title(course.course_type, title)), alone].into_iter().flatten()
        };
        let titles = self.title(course).into_iter().flat_map(of_title);
        titles.chain(self.other_keys(course)).collect()
    }

    /// The keys under which a course looks for others.
    pub fn looked_up_by(&self, course: &Course) -> Vec<Key> {
        let key = if self.says_which(course) { Key::TitleAlone } else { Key::Title };
        let title = self.title(course).map(|title| key(course.course_type, title));
        title.into_iter().chain(self.other_keys(course)).collect()
    }

    fn title(&self, course: &Course) -> Option<String> {
        // In sfi the title says how and where, and the field which courses.
        let title = course.written.title.as_ref().filter(|_| sfi_courses(course).next().is_none())?;
        Some(self.newest(fold(&title.default)))
    }

    /// Whether its code tells it from another of the same title. The codes of packages do not:
    /// schools put packages together, and number them, in their own ways.
    fn says_which(&self, course: &Course) -> bool {
        !is_whole(course) && self.code(course).is_some()
    }

    fn other_keys(&self, course: &Course) -> impl Iterator<Item = Key> {
        let apart = course.course_type.is_service() || course.course_type == CourseType::Gymnasium;
        let code = self.code(course).map(|code| Key::Code(apart.then_some(course.course_type), code));
        code.into_iter().chain(occupations(course)).chain(sfi_courses(course).map(Key::Sfi))
    }

    /// The code of the course itself, which stands first. In sfi each of several does.
    fn code(&self, course: &Course) -> Option<String> {
        let codes = course.written.codes.as_ref().filter(|_| course.course_type != CourseType::Sfi)?;
        let code = capitals(&codes.first()?.value);
        (!code.is_empty()).then(|| self.newest(code))
    }

    fn newest(&self, word: String) -> String {
        self.0.get(&word).cloned().unwrap_or(word)
    }
}

fn occupations(course: &Course) -> Option<Key> {
    let orientation = course.written.orientation.as_ref().is_some_and(|flag| flag.value);
    let leads = is_whole(course) && !orientation && !course.occupations.is_empty();
    let mut occupations = course.occupations.clone();
    occupations.sort_unstable();
    leads.then_some(Key::Occupations(course.course_type, course.kind, occupations))
}

fn sfi_courses(course: &Course) -> impl Iterator<Item = &'static str> {
    let courses = course.written.sfi.as_ref().and_then(|sfi| sfi.courses.as_ref());
    courses.into_iter().flat_map(|courses| courses.iter()).map(|one| one.value.key())
}

fn is_whole(course: &Course) -> bool {
    matches!(course.kind, CourseKind::Package | CourseKind::Programme)
}

fn capitals(code: &str) -> String {
    code.trim().to_uppercase()
}
