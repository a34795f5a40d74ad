//! A course as it is shown.

use std::sync::Arc;

use crate::access::{Standing, State, Timing};
use crate::diagnose::FileId;
use crate::model::publisher::{Apply, Contact, Guidance};
use crate::model::{self, CourseKind, CourseType, CreditUnit, Date, Id, Rich, Status, StudentAid, choices};

/// A course, everything inherited and derived.
#[derive(Debug)]
pub struct Course {
    /// What its file says.
    pub written: Arc<model::Course>,
    /// Its file.
    pub file: FileId,
    /// Its id within the publisher.
    pub id: Id,
    /// Index into [`Catalogue::publishers`](super::Catalogue::publishers).
    pub publisher: usize,
    /// What kind of education it is.
    pub course_type: CourseType,
    /// How it is put together.
    pub kind: CourseKind,
    /// Where it is in its life.
    pub status: Status,
    /// The school form in EMIL (SS 10700), where there is one.
    pub school_form: Option<SchoolForm>,
    /// How much it is, and in what.
    pub credits: Option<(f64, CreditUnit)>,
    /// Whether one can get student aid; `None` when nobody knows.
    pub student_aid: Option<bool>,
    /// Responsible municipalities, as indices.
    pub municipalities: Vec<usize>,
    /// Municipalities where it is listed: responsible ones and those of its places.
    pub listed_in: Vec<usize>,
    /// Areas, as indices into the vocabulary.
    pub areas: Vec<usize>,
    /// Subjects, as indices into the vocabulary.
    pub subjects: Vec<usize>,
    /// Occupations, as indices into the vocabulary.
    pub occupations: Vec<usize>,
    /// The level that it is: one of its subjects, and which of that subject's levels, both as
    /// indices into the vocabulary.
    pub level: Option<(usize, usize)>,
    /// Whom to ask.
    pub contact: Arc<Contact>,
    /// Study and career guidance.
    pub guidance: Arc<Guidance>,
    /// How one applies.
    pub apply: Arc<Apply>,
    /// How a refusal is appealed.
    pub appeal: Option<Arc<Rich>>,
    /// Its title as bytes that sort as the title does in the catalogue's default language.
    pub title_key: Box<[u8]>,
    /// Its occasions: those one can apply for first, past ones last.
    pub occasions: Vec<Occasion>,
    /// Where it is listed on the catalogue's day.
    pub standing: Standing,
    /// Whether one may apply, for everybody: a letter for each of
    /// [`Catalogue::homes`](super::Catalogue::homes) and for those who live elsewhere, as changes
    /// over days: `fffa 2027-07-01:aaaa`. `f` free, `h` home decision, `s` special reasons, `p` the
    /// provider decides, `a` ask at home.
    pub answers: Option<Arc<str>>,
}

/// An occasion, everything inherited and derived.
#[derive(Debug)]
pub struct Occasion {
    /// What the file says.
    pub written: Arc<model::Occasion>,
    /// Its dates.
    pub timing: Timing,
    /// The days on which its state changes.
    pub changes: Vec<(Option<Date>, State)>,
    /// Its state on the catalogue's day.
    pub state: State,
    /// Where it is listed on the catalogue's day.
    pub standing: Standing,
    /// The municipality where it is given, as an index.
    pub municipality: Option<usize>,
    /// Whom to ask.
    pub contact: Arc<Contact>,
    /// Study and career guidance.
    pub guidance: Arc<Guidance>,
    /// How one applies.
    pub apply: Arc<Apply>,
    /// How a refusal is appealed.
    pub appeal: Option<Arc<Rich>>,
}

impl Course {
    /// Whether it stands in lists: published and cancelled courses do.
    pub fn is_listed(&self) -> bool {
        matches!(self.status, Status::Published | Status::Cancelled)
    }

    /// `<publisher>/<course>` as it was first, which never changes: calendars and feed readers know
    /// the course by it. `publisher` is the course's own.
    pub fn first_address(&self, publisher: &Id) -> String {
        match self.written.aliases.as_ref().and_then(|aliases| aliases.first()) {
            Some(alias) => format!("{}/{}", alias.publisher, alias.course),
            None => format!("{publisher}/{}", self.id),
        }
    }
}

impl Occasion {
    /// Its id within the course.
    pub fn id(&self) -> &str {
        self.written.id.as_ref().map_or("", |id| id.value.as_str())
    }
}

choices! {
    /// School forms of EMIL (SS 10700).
    pub enum SchoolForm {
        /// Municipal adult education at basic level.
        Vuxgr = "VUXGR" "Komvux på grundläggande nivå" "Komvux, basic level",
        /// Municipal adult education at upper-secondary level.
        Vuxgy = "VUXGY" "Komvux på gymnasial nivå" "Komvux, upper-secondary level",
        /// Adapted, basic level.
        Vuxgran = "VUXGRAN" "Komvux som anpassad utbildning på grundläggande nivå" "Adapted komvux, basic level",
        /// Adapted, upper-secondary level.
        Vuxgyan = "VUXGYAN" "Komvux som anpassad utbildning på gymnasial nivå" "Adapted komvux, upper-secondary level",
        /// Swedish for immigrants.
        Vuxsfi = "VUXSFI" "Komvux i svenska för invandrare" "Komvux in Swedish for immigrants",
        /// Higher vocational education.
        Yh = "YH" "Yrkeshögskola" "Higher vocational education",
        /// Folk high school.
        Fhs = "FHS" "Folkhögskola" "Folk high school",
    }
}

/// The school form that a type is in EMIL. Examination and validation are services, not forms.
pub fn school_form(course_type: CourseType) -> Option<SchoolForm> {
    use CourseType as T;
    Some(match course_type {
        T::KomvuxGrund => SchoolForm::Vuxgr,
        T::KomvuxGymnasial | T::Yrkesvux => SchoolForm::Vuxgy,
        T::Sfi => SchoolForm::Vuxsfi,
        T::AnpassadGrund => SchoolForm::Vuxgran,
        T::AnpassadGymnasial => SchoolForm::Vuxgyan,
        T::Yh => SchoolForm::Yh,
        T::Folkhogskola => SchoolForm::Fhs,
        T::Provning | T::Validering | T::Gymnasium => return None,
    })
}

/// Whether one can get student aid. By rule (CSN): none for sfi and adapted education, none under
/// 50 % pace, and none for services. Only occasions that one may still choose count: unknown where
/// none of them states its pace, and where some are above and some below.
pub fn student_aid(
    course: &model::Course,
    course_type: CourseType,
    kind: CourseKind,
    occasions: &[Occasion],
) -> Option<bool> {
    use CourseType as T;
    match course.student_aid.as_ref().map(|aid| aid.value) {
        Some(StudentAid::Yes) => return Some(true),
        Some(StudentAid::No) => return Some(false),
        Some(StudentAid::Auto) | None => {}
    }
    let none =
        matches!(course_type, T::Sfi | T::AnpassadGrund | T::AnpassadGymnasial | T::Provning | T::Validering);
    if none || kind == CourseKind::Service {
        return Some(false);
    }
    let open = |occasion: &&Occasion| occasion.standing != Standing::Past;
    let counting: Vec<_> = occasions.iter().filter(open).collect();
    let counting = if counting.is_empty() { occasions.iter().collect() } else { counting };
    let paces =
        counting.iter().filter_map(|occasion| occasion.written.pace.as_ref()).flat_map(|pace| &pace.value.0);
    let enough: Vec<bool> = paces.map(|pace| pace.value.0 >= 50).collect();
    let first = *enough.first()?;
    enough.iter().all(|other| *other == first).then_some(first)
}

/// The unit of a plain number of credits.
pub fn unit(course_type: CourseType) -> CreditUnit {
    if course_type == CourseType::Yh { CreditUnit::Yhp } else { CreditUnit::Vp }
}
