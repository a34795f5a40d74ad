//! Where and how a course is given, and how fast.

use super::{About, Sentence, marked_name};
use crate::catalogue::{Course, Occasion};
use crate::model::{CourseKind, Mode, TimeOfDay};
use crate::pages::Scope;

impl Scope<'_> {
    /// Where and how `occasion` is given.
    pub(super) fn place_of(&self, course: &Course, occasion: Option<&Occasion>) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::Where, message);
        let Some(occasion) = occasion else { return self.at_whose(course) };
        let written = &occasion.written;
        let mode = written.mode.as_ref().map(|mode| mode.value);
        let towns: Vec<_> = self.town(occasion).into_iter().collect();
        if towns.is_empty() && mode.is_none() && course.kind == CourseKind::Service {
            return self.at_whose(course);
        }
        let modes: Vec<_> = mode.into_iter().collect();
        let mut sentences = self.given(course, &towns, &modes);
        sentences.extend(times(occasion).map(|times| say("times-text").with("times", times)));
        let meetings = written.onsite_meetings.as_ref();
        sentences.extend(meetings.map(|meetings| say("onsite-meetings-text").with("count", meetings.0)));
        sentences
    }

    /// Where and how all occasions that are not over are given.
    pub(super) fn places_of(&self, course: &Course) -> Vec<Sentence> {
        let mut towns: Vec<String> = Vec::new();
        let mut modes: Vec<Mode> = Vec::new();
        let mut all_times: Vec<Option<&str>> = Vec::new();
        for occasion in self.current(course) {
            towns.extend(self.town(occasion).filter(|town| !towns.contains(town)));
            let mode = occasion.written.mode.as_ref().map(|mode| mode.value);
            modes.extend(mode.filter(|mode| !modes.contains(mode)));
            all_times.push(times(occasion));
        }
        if all_times.is_empty() || towns.is_empty() && modes.is_empty() && course.kind == CourseKind::Service
        {
            return self.at_whose(course);
        }
        let mut sentences = self.given(course, &towns, &modes);
        all_times.dedup();
        // In the daytime is what one expects.
        if let [Some(times)] = all_times[..]
            && times != "day"
        {
            sentences.push(Sentence::new(About::Where, "times-text").with("times", times));
        }
        sentences
    }

    /// `towns` as HTML. A place that nobody has stated is said to be unknown.
    fn given(&self, course: &Course, towns: &[String], modes: &[Mode]) -> Vec<Sentence> {
        let service = course.kind == CourseKind::Service;
        let say = |message: &'static str| Sentence::new(About::Where, message);
        let mode = |mode: &Mode| Sentence::new(About::Where, format!("mode-{}-text", mode.key()));
        let far = |mode: &Mode| matches!(mode, Mode::Distance | Mode::Remote);
        let place = |message: &'static str| say(message).with_html("place", self.locale.list_and(towns));
        let needs_no_place = !modes.is_empty() && modes.iter().all(far);
        let mut sentences = Vec::new();
        match (towns, modes) {
            ([], _) if !needs_no_place => sentences.push(say("ask-place")),
            ([], _) => {}
            (_, [] | [Mode::Classroom]) if service => return vec![place("done-in")],
            (_, [Mode::Classroom]) => return vec![place("classroom-in")],
            (_, _) if needs_no_place => sentences.push(place("school-in")),
            (_, _) => sentences.push(place("given-in")),
        }
        match modes {
            [] if !towns.is_empty() => sentences.push(say("mode-unknown-text")),
            [] => {}
            [one] => sentences.push(mode(one)),
            several => {
                let label = |mode: &Mode| self.within(&self.say(&format!("mode-{}", mode.key())));
                let labels: Vec<_> = several.iter().map(label).collect();
                let list = self.locale.list_or(&labels);
                sentences.push(say("mode-choice-text").with_html("modes", list));
            }
        }
        sentences
    }

    /// Where one goes for something that has neither occasion nor place.
    fn at_whose(&self, course: &Course) -> Vec<Sentence> {
        if course.kind != CourseKind::Service {
            return Vec::new();
        }
        let provider = match &course.written.provider {
            Some(provider) => self.proper(&provider.value),
            None => self.publisher_name(course),
        };
        vec![Sentence::new(About::Where, "offered-by").with_html("provider", provider)]
    }

    /// The town, or else the municipality, as HTML.
    pub(in crate::pages) fn town(&self, occasion: &Occasion) -> Option<String> {
        let town = occasion.written.place.as_ref().and_then(|place| place.town.as_ref());
        let municipality = || {
            let name = self.localise(&self.catalogue.municipalities[occasion.municipality?].name);
            Some(marked_name(&name.text, &name.lang, self.language))
        };
        town.map(|town| self.proper(&town.value)).or_else(municipality)
    }

    /// How fast, over some occasions; nothing where nobody says.
    pub(super) fn pace_of<'o>(&self, occasions: impl Iterator<Item = &'o Occasion>) -> Option<Sentence> {
        let say = |message: &'static str| Sentence::new(About::Pace, message);
        let paces = occasions.flat_map(|occasion| &occasion.written.pace).flat_map(|pace| &pace.0);
        let mut paces: Vec<u32> = paces.map(|pace| pace.value.0).collect();
        paces.sort_unstable();
        paces.dedup();
        Some(match paces[..] {
            [] => return None,
            [100] => say("pace-full-text"),
            [50] => say("pace-half-text"),
            [percent] => say("pace-percent-text").with("percent", percent),
            _ => {
                let shares: Vec<_> = paces.iter().map(|pace| self.locale.percent((*pace).into())).collect();
                say("pace-choice-text").with_html("paces", self.locale.list_or(&shares))
            }
        })
    }
}

/// When in the week, as `times-text` chooses by it.
fn times(occasion: &Occasion) -> Option<&'static str> {
    let times = occasion.written.time.as_ref()?;
    let has = |time: TimeOfDay| times.iter().any(|one| one.value == time);
    Some(match (has(TimeOfDay::Day), has(TimeOfDay::Evening), has(TimeOfDay::Weekend)) {
        (true, false, false) => "day",
        (false, true, false) => "evening",
        (false, false, true) => "weekend",
        (true, true, false) => "day-evening",
        (true, false, true) => "day-weekend",
        (false, true, true) => "evening-weekend",
        (true, true, true) => "all",
        (false, false, false) => return None,
    })
}
