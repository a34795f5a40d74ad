//! When a course starts, and until when one can apply.
//!
//! A page may be read long after it was made: of what is to come only days are named, never
//! "open"; what is over stays over.

use super::{About, Sentence};
use crate::access::State;
use crate::catalogue::{Course, Occasion};
use crate::i18n::Value;
use crate::model::{CourseKind, Status};
use crate::pages::Scope;

impl Scope<'_> {
    /// When it starts and ends: of `occasion`, or why there is none.
    pub(super) fn when(&self, course: &Course, occasion: Option<&Occasion>) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::When, message);
        if course.status == Status::Cancelled {
            return vec![say("course-cancelled")];
        }
        let service = course.kind == CourseKind::Service;
        let Some(occasion) = occasion else {
            if service && course.occasions.is_empty() {
                return vec![say("service-any-time")];
            }
            let last = course.occasions.iter().filter_map(|occasion| occasion.timing.start).max();
            let last = last.map(|date| say("last-start").with("date", date));
            return [say("no-occasions")].into_iter().chain(last).chain(self.usually(course)).collect();
        };
        let timing = &occasion.timing;
        if timing.cancelled {
            return vec![match timing.start {
                Some(date) => say("start-cancelled").with("date", date),
                None => say("occasion-cancelled"),
            }];
        }
        let start = match timing.start {
            Some(date) if service => say("done-on").with("date", date),
            Some(date) if date <= self.catalogue.today => say("started-on").with("date", date),
            Some(date) => say("starts-on").with("date", date),
            None if timing.rolling_start => say("rolling-start"),
            None if service && occasion.state == State::NoDates => say("service-any-time"),
            None => say("start-not-decided"),
        };
        let end = timing.end.map(|date| say("ends-on").with("date", date));
        let usually = (!occasion.is_possible()).then(|| self.usually(course)).flatten();
        [start].into_iter().chain(end).chain(usually).collect()
    }

    /// When the course usually starts, for those who must wait for the next time.
    fn usually(&self, course: &Course) -> Option<Sentence> {
        let months = course.usual_months(self.catalogue.today);
        let sentence = Sentence::new(About::When, "usually-starts").with("count", months.len());
        (!months.is_empty()).then(|| sentence.with("months", Value::Months(months)))
    }

    /// That an earlier start than `occasion`'s is still to come, but closed.
    pub(super) fn closed_before(&self, course: &Course, occasion: &Occasion) -> Option<Sentence> {
        let (today, start) = (self.catalogue.today, occasion.timing.start?);
        let closed = course.occasions.iter().filter(|one| one.state == State::Closed);
        let dates = closed.filter_map(|one| Some((one.timing.start?, one.timing.closes?)));
        let (date, closes) = dates.filter(|(date, _)| *date > today && *date < start).max()?;
        let sentence = Sentence::new(About::Until, "earlier-start-closed");
        Some(sentence.with("date", date).with("closes", closes))
    }

    /// When one can apply to `occasion`; nothing where [`Scope::when`] has said it all.
    pub(super) fn until(&self, course: &Course, occasion: Option<&Occasion>) -> Vec<Sentence> {
        match occasion {
            Some(occasion) => {
                let any_time = course.kind == CourseKind::Service && occasion.state == State::NoDates;
                let mut sentences = self.deadline(occasion);
                sentences.retain(|sentence| !any_time && !sentence.is("occasion-running"));
                sentences
            }
            None => Vec::new(),
        }
    }

    /// When one can apply to an occasion, in every state. Never empty.
    pub(super) fn deadline(&self, occasion: &Occasion) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::Until, message);
        let timing = &occasion.timing;
        let closed = timing.closes.map(|date| say("applications-closed").with("date", date));
        let late = timing.late.then(|| say("late-places"));
        let opens = timing.opens.map(|date| {
            let message = if date > self.catalogue.today { "apply-opens" } else { "apply-opened" };
            say(message).with("date", date)
        });
        match occasion.state {
            State::Cancelled => vec![say("occasion-cancelled")],
            State::Past => vec![closed.unwrap_or_else(|| say("occasion-past"))],
            State::Running => vec![closed.unwrap_or_else(|| say("occasion-running"))],
            State::Closed => closed.into_iter().collect(),
            State::LateOpen => closed.into_iter().chain(late).collect(),
            State::NotYetOpen | State::Open | State::OpenRolling | State::ClosingSoon | State::NoDates => {
                let last = match timing.closes {
                    Some(date) => Some(say("apply-by").with("date", date)),
                    None if timing.rolling_apply || timing.rolling_start => Some(say("apply-rolling")),
                    None if occasion.state == State::NotYetOpen => None,
                    None => Some(say("apply-dates-unknown")),
                };
                // The first day helps those who must wait, and those who learn no other day.
                let first = opens.filter(|_| {
                    occasion.state == State::NotYetOpen
                        || last.as_ref().is_some_and(|last| last.is("apply-dates-unknown"))
                });
                first.into_iter().chain(last).chain(late).collect()
            }
        }
    }
}
