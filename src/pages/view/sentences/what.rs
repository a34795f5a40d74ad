//! What a course is: its type, how it is put together, where it leads, how much it is, and in
//! which language it is taught.

use super::{About, Reader, Sentence, marked_name};
use crate::catalogue::{Course, ListKind};
use crate::model::{CourseKind, CourseType, CreditUnit, SwedishLevel, Tag};
use crate::pages::{Scope, primary};

/// Points of komvux that are a week of full-time study (CSN's measure for student aid).
const POINTS_A_WEEK: f64 = 20.0;

const SWEDISH_SIGN_LANGUAGE: &str = "swl";

impl Scope<'_> {
    pub(super) fn what(&self, course: &Course) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::What, message);
        let written = &course.written;
        let mut sentences =
            vec![Sentence::new(About::What, format!("type-{}-description", course.course_type.key()))];
        if matches!(course.kind, CourseKind::Package | CourseKind::Programme | CourseKind::Partial) {
            sentences.push(Sentence::new(About::What, format!("kind-{}-text", course.kind.key())));
        }
        let percent = written.workplace.as_ref().and_then(|workplace| workplace.percent.as_ref());
        let flags = [
            // A figure says it better.
            ("apprenticeship-text", written.apprenticeship.as_ref().filter(|_| percent.is_none())),
            ("combination-text", written.combination.as_ref()),
            ("orientation-text", written.orientation.as_ref()),
        ];
        let set = flags.into_iter().filter(|(_, flag)| flag.is_some_and(|flag| flag.value));
        sentences.extend(set.map(|(message, _)| say(message)));
        sentences.extend(self.sfi(course));
        sentences.extend(self.occupations(course));
        sentences
    }

    fn sfi(&self, course: &Course) -> Vec<Sentence> {
        let Some(sfi) = &course.written.sfi else { return Vec::new() };
        let courses: Vec<_> = sfi.courses.iter().flat_map(|list| list.iter()).map(|one| one.key()).collect();
        let tracks = sfi.tracks.iter().flat_map(|list| list.iter());
        let tracks: Vec<_> = tracks.map(|track| track.value.0.to_string()).collect();
        let mut sentences = Vec::new();
        if !courses.is_empty() {
            let list = self.locale.list_and(&courses);
            let sentence = Sentence::new(About::What, "sfi-courses-text");
            sentences.push(sentence.with("count", courses.len()).with_html("courses", list));
        }
        if !tracks.is_empty() {
            let list = self.locale.list_and(&tracks);
            let sentence = Sentence::new(About::What, "sfi-tracks-text");
            sentences.push(sentence.with("count", tracks.len()).with_html("tracks", list));
        }
        sentences
    }

    /// A single course has to do with an occupation; only a whole education leads to it.
    fn occupations(&self, course: &Course) -> Option<Sentence> {
        let count = course.occupations.len();
        let name = |index: &usize| self.within(&self.term_name(ListKind::Occupation, *index));
        let names: Vec<_> = course.occupations.iter().map(name).collect();
        let whole = matches!(course.kind, CourseKind::Package | CourseKind::Programme)
            || course.course_type == CourseType::Yh;
        let orientation = course.written.orientation.as_ref().is_some_and(|flag| flag.value);
        let message = if whole && !orientation { "leads-to" } else { "about-occupations" };
        let sentence = Sentence::new(About::What, message).with("count", count);
        (count > 0).then(|| sentence.with_html("occupations", self.locale.list_and(&names)))
    }

    pub(super) fn language_of(&self, course: &Course, reader: Reader) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::Language, message);
        let written = &course.written;
        let swedish = Tag::default();
        let taught = written.language.as_ref().map_or(&swedish, |tag| &tag.value);
        let mut sentences = Vec::new();
        if *taught != swedish {
            let name = match self.pages.languages.get(taught) {
                Some(locale) => marked_name(&locale.name, taught, self.language),
                None if taught.as_str() == SWEDISH_SIGN_LANGUAGE => {
                    self.say("swedish-sign-language").to_html(self.language)
                }
                None => marked_name(taught.as_str(), taught, self.language),
            };
            sentences.push(say("taught-in").with_html("language", name));
        } else if course.kind != CourseKind::Service
            && (reader == Reader::Comparing
                || primary(self.language) != primary(&swedish) && course.course_type != CourseType::Sfi)
        {
            // Whoever reads Swedish expects nothing else; in sfi Swedish is what one learns; a
            // service is no teaching.
            sentences.push(say("taught-in-swedish"));
        }
        let needed = written.min_swedish.as_ref();
        if let Some((min, level)) = needed.and_then(|min| Some((min, min.level.as_ref()?))) {
            let required = min.required.as_ref().is_some_and(|required| required.value);
            let label = self.say(&format!("swedish-{}", level.key()));
            let level_named = |message| say(message).with_html("level", label.to_html(self.language));
            sentences.push(match (level.value, required) {
                (SwedishLevel::None, _) => say("know-swedish-none"),
                (_, true) => level_named("know-swedish-required"),
                (_, false) => level_named("know-swedish-recommended"),
            });
        }
        let support = written.language_support.iter().flat_map(|list| list.iter());
        sentences.extend(
            support.map(|one| Sentence::new(About::Language, format!("language-support-{}-text", one.key()))),
        );
        sentences
    }
}

pub(super) fn length(course: &Course) -> Vec<Sentence> {
    let say = |message: &'static str| Sentence::new(About::Length, message);
    let mut sentences = Vec::new();
    if let Some((value, unit)) = course.credits {
        sentences.push(Sentence::new(About::Length, format!("length-{}", unit.key())).with("value", value));
        if unit == CreditUnit::Vp && value >= POINTS_A_WEEK {
            sentences.push(say("length-full-time").with("weeks", value / POINTS_A_WEEK));
        }
    }
    let workplace = course.written.workplace.as_ref();
    let percent = workplace.and_then(|workplace| workplace.percent.as_ref());
    sentences.extend(percent.map(|percent| say("workplace-percent-text").with("percent", percent.0)));
    let weeks = workplace.and_then(|workplace| workplace.weeks.as_ref());
    sentences.extend(weeks.map(|weeks| say("workplace-weeks-text").with("weeks", weeks.0)));
    sentences
}
