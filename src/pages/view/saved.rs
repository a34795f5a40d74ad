//! Saved courses: what the browser needs to show them, and the facts that it chooses from.

use serde::Serialize;

use super::Fact;
use crate::pages::{Html, Route, Scope};

/// What the page of saved courses needs, and in a part its courses.
#[derive(Debug, Serialize)]
pub struct SavedView {
    /// Path of this page, without a part.
    path: String,
    /// How many parts there are.
    parts: usize,
    /// The part, from 1; null on the page of saved courses.
    part: Option<usize>,
    /// The courses of the part, by id.
    courses: Vec<SavedCourse>,
    /// Former addresses whose part this is.
    moved: Vec<Moved>,
}

/// A course as it is compared with others.
#[derive(Debug, Serialize)]
struct SavedCourse {
    /// `<publisher>/<course>`.
    id: String,
    title: Html,
    path: String,
    r#type: &'static str,
    kind: &'static str,
    status: &'static str,
    publisher: Html,
    provider: Option<String>,
    codes: Vec<String>,
    /// All facts as sentences, as on its page, and what goes without saying there; none of a course that is gone.
    sentences: Vec<Fact>,
    /// The days on which its state changes, for the browser.
    changes: String,
    /// Whether one may apply: `Course::answers` of the catalogue.
    answers: Option<String>,
    /// It, or the only start there is, is cancelled: then few facts are told.
    cancelled: bool,
    /// How many starts there are besides the one that the sentences speak of.
    more: usize,
}

/// A former address.
#[derive(Debug, Serialize)]
struct Moved {
    /// `<publisher>/<course>` as it was.
    id: String,
    /// As it is.
    to: String,
    title: Html,
    path: String,
}

impl Scope<'_> {
    pub(super) fn saved(&self) -> SavedView {
        SavedView {
            path: self.href(&Route::Saved),
            parts: self.pages.saved_part_count(),
            part: None,
            courses: Vec::new(),
            moved: Vec::new(),
        }
    }

    pub(super) fn saved_part(&self, part: usize) -> SavedView {
        let mut view = SavedView { part: Some(part), ..self.saved() };
        for (id, route) in self.pages.saved_part(part) {
            match *route {
                Route::Course { course } => view.courses.push(self.saved_course(id, course)),
                Route::Alias { course, .. } => view.moved.push(self.moved(id, course)),
                _ => {}
            }
        }
        view
    }

    fn saved_course(&self, id: &str, index: usize) -> SavedCourse {
        let course = &self.catalogue.courses[index];
        let written = &course.written;
        let codes = written.codes.iter().flat_map(|codes| codes.iter());
        SavedCourse {
            id: id.to_owned(),
            title: self.course_title(index),
            path: self.href(&Route::Course { course: index }),
            r#type: course.course_type.key(),
            kind: course.kind.key(),
            status: course.status.key(),
            publisher: self.html(&self.catalogue.publisher(course).name),
            provider: written.provider.as_ref().map(|provider| provider.value.clone()),
            codes: codes.map(|code| code.value.clone()).collect(),
            sentences: self.compared_facts(course),
            changes: self.course_changes(index),
            answers: course.answers.as_deref().map(str::to_owned),
            cancelled: self.is_called_off(course),
            more: self.other_starts(course),
        }
    }

    fn moved(&self, id: &str, index: usize) -> Moved {
        let course = &self.catalogue.courses[index];
        Moved {
            id: id.to_owned(),
            to: format!("{}/{}", self.catalogue.publisher(course).id, course.id),
            title: self.course_title(index),
            path: self.href(&Route::Course { course: index }),
        }
    }

    fn course_title(&self, index: usize) -> Html {
        let title = self.catalogue.courses[index].written.title.as_ref();
        title.map_or_else(Html::default, |title| self.html(title))
    }
}
