//! What a course costs, and whether there is student aid.

use super::{About, Reader, Sentence};
use crate::catalogue::Course;
use crate::model::{CourseKind, CourseType};
use crate::pages::Scope;

impl Scope<'_> {
    /// What it costs, and student aid.
    pub(super) fn cost_of(&self, course: &Course, reader: Reader) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::Cost, message);
        let cost = course.written.cost.as_ref();
        let text = cost.and_then(|cost| cost.text.as_ref());
        let shown = text.map(|text| self.localise(text));
        let own = shown.as_ref().is_some_and(|text| self.reads_default() || self.is_own(&text.lang));
        let free = is_free(course.course_type);
        let mut sentences = Vec::new();
        // A text that names the amount, and can be read, says more about it than a sentence could.
        let named = |amount: u32| {
            let digits =
                shown.as_ref().filter(|_| own).map(|text| text.text.replace(char::is_whitespace, ""));
            digits.is_some_and(|text| text.contains(&amount.to_string()))
        };
        match cost.and_then(|cost| cost.amount.as_ref()).map(|amount| amount.0) {
            // What the text says may be for some only ("free for residents").
            Some(0) if text.is_some() => sentences.extend(free.then(|| say("cost-free-teaching"))),
            Some(0) => sentences.push(say("costs-nothing")),
            Some(amount) if named(amount) => {}
            Some(amount) if free => sentences.push(say("costs-beside").with("amount", amount)),
            Some(amount) if text.is_some() => sentences.push(say("costs-perhaps").with("amount", amount)),
            Some(amount) => sentences.push(say("costs").with("amount", amount)),
            None if free => sentences.push(say("cost-free-teaching")),
            None if text.is_none() => sentences.push(say("cost-unknown")),
            None => {}
        }
        if let Some(text) = text {
            sentences.extend((!own).then(|| say("cost-in-swedish")));
            sentences.push(Sentence::content(About::Cost, self.html(text)));
        }
        sentences.extend(self.aid(course, reader));
        sentences
    }

    /// What one must pay, for lists: only what is above nothing.
    pub(super) fn fee(&self, course: &Course) -> Option<Sentence> {
        let cost = course.written.cost.as_ref()?;
        let amount = cost.amount.as_ref().map(|amount| amount.0).filter(|amount| *amount > 0)?;
        let sure = cost.text.is_none() && !is_free(course.course_type);
        let message = if sure { "costs" } else { "costs-perhaps" };
        Some(Sentence::new(About::Cost, message).with("amount", amount))
    }

    fn aid(&self, course: &Course, reader: Reader) -> Option<Sentence> {
        let message = match course.student_aid {
            Some(true) => "student-aid-yes",
            // Nobody expects student aid for an examination.
            _ if course.kind == CourseKind::Service && reader == Reader::One => return None,
            Some(false) => "student-aid-no",
            None => "student-aid-unknown",
        };
        Some(Sentence::new(About::Aid, message))
    }
}

/// Teaching in komvux is free by law (Education Act 2010:800, chapter 20); other schools say
/// themselves what they take.
fn is_free(course_type: CourseType) -> bool {
    use CourseType::*;
    matches!(course_type, KomvuxGrund | KomvuxGymnasial | Yrkesvux | Sfi | AnpassadGrund | AnpassadGymnasial)
}
