//! Who may apply where: the rules of free application.

use jiff::ToSpan;

use super::course::written;
use super::reach::Reach;
use crate::model::county::FreeApplication;
use crate::model::{Answer, ApplyVia, CourseType, Date, Decides, Id, Rich};

/// Who may apply where: home × type × the course's municipalities × day → a [`Rule`].
///
/// The first rule that fits wins; what no rule fits gets the last one, which `otherwise` says.
/// Outside the agreement's days the rules that rest on it fit nobody.
#[derive(Clone, Debug)]
pub struct Application {
    /// In the order of `frisok.yaml`; the last is `otherwise`.
    rules: Vec<Rule>,
    /// Of each municipality, whether it is party to the agreement.
    area: Vec<bool>,
    /// First day of the agreement.
    from: Option<Date>,
    /// Last day of the agreement.
    until: Option<Date>,
}

/// A rule, or what holds without one.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The types of courses it is about; all of them for `otherwise`.
    pub types: Vec<CourseType>,
    /// Whom it is about.
    pub reach: Reach,
    /// Whether one may apply.
    pub answer: Answer,
    /// Where the application goes.
    pub via: ApplyVia,
    /// Who decides.
    pub decides: Decides,
    /// The rule in words.
    pub text: Option<Rich>,
}

impl Application {
    /// Resolves what `frisok.yaml` says. `area` is the municipalities in order, each with whether it
    /// is party to the agreement. `None` where something is missing that must be there.
    pub fn new(written: &FreeApplication, area: &[(&Id, bool)]) -> Option<Application> {
        let index = |id: &Id| area.iter().position(|(known, _)| *known == id);
        let rule = |rule: &crate::model::county::AccessRule| {
            Some(Rule {
                types: rule.types.as_ref()?.iter().map(|course_type| course_type.value).collect(),
                reach: Reach::new(&rule.home.as_ref()?.value, index),
                answer: rule.answer.as_ref()?.value,
                via: rule.apply_via.as_ref()?.value,
                decides: rule.decides.as_ref()?.value,
                text: rule.text.as_ref().map(|text| text.value.clone()),
            })
        };
        let all = written.rules.iter().flat_map(|rules| rules.iter());
        let mut rules = all.map(|at| rule(&at.value)).collect::<Option<Vec<_>>>()?;
        let otherwise = written.otherwise.as_ref()?;
        rules.push(Rule {
            types: CourseType::ALL.to_vec(),
            reach: Reach::Anywhere,
            answer: otherwise.answer.as_ref()?.value,
            via: otherwise.apply_via.as_ref()?.value,
            decides: otherwise.decides.as_ref()?.value,
            text: otherwise.text.as_ref().map(|text| text.value.clone()),
        });
        let agreement = written.agreement.as_ref()?;
        Some(Application {
            rules,
            area: area.iter().map(|(_, party)| *party).collect(),
            from: agreement.valid_from.as_ref().map(|date| date.value),
            until: agreement.valid_until.as_ref().map(|date| date.value),
        })
    }

    /// The rules, in order; the last is what holds when no other fits.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Which rule (an index into [`Application::rules`]) answers somebody who lives in `home`
    /// (`None`: in a municipality that the catalogue does not know) and asks on `day` about a
    /// course of this type that the municipalities `at` answer for.
    pub fn answer(&self, home: Option<usize>, course_type: CourseType, at: &[usize], day: Date) -> usize {
        let in_force = self.in_force(day);
        let fits = |rule: &Rule| {
            (in_force || !rule.reach.rests_on_agreement())
                && rule.types.contains(&course_type)
                && rule.reach.fits(home, at, &self.area)
        };
        // The last fits everybody.
        self.rules.iter().position(fits).unwrap_or(self.rules.len() - 1)
    }

    /// Whether the agreement holds on a day; both its days are part of it.
    pub fn in_force(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The days on which answers may change, in order. The first has no day: it holds from the
    /// beginning of time.
    pub fn periods(&self) -> Vec<Option<Date>> {
        let after = self.until.and_then(|until| until.checked_add(1.day()).ok());
        let mut days: Vec<Date> = self.from.into_iter().chain(after).collect();
        days.sort_unstable();
        days.dedup();
        std::iter::once(None).chain(days.into_iter().map(Some)).collect()
    }

    /// The periods from `day` on, each with a day in it; the first, which may have begun long ago,
    /// has no day on which it begins.
    pub fn periods_from(&self, day: Date) -> Vec<(Option<Date>, Date)> {
        let later = self.periods().into_iter().flatten().filter(|from| *from > day);
        std::iter::once((None, day)).chain(later.map(|from| (Some(from), from))).collect()
    }

    /// What each of `homes`, and last somebody from a municipality that the catalogue does not know,
    /// gets as an answer to a course, as changes over days that a browser can read: one character a
    /// home, which `letter` makes from the rule and the home. `ffa 2027-07-01:aaa`.
    pub fn for_homes(
        &self,
        homes: &[usize],
        course_type: CourseType,
        at: &[usize],
        letter: impl Fn(usize, Option<usize>) -> char,
    ) -> String {
        let mut changes: Vec<(Option<Date>, String)> = Vec::new();
        for from in self.periods() {
            let day = from.unwrap_or(Date::MIN);
            let homes = homes.iter().map(|home| Some(*home)).chain([None]);
            let letters = homes.map(|home| letter(self.answer(home, course_type, at, day), home)).collect();
            if changes.last().is_none_or(|(_, before)| *before != letters) {
                changes.push((from, letters));
            }
        }
        written(changes.iter().map(|(from, letters)| (*from, letters.as_str())))
    }

    /// Whether a municipality is party to the agreement.
    pub fn is_party(&self, municipality: usize) -> bool {
        self.area[municipality]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const KUMLA: usize = 0;
    const OREBRO: usize = 1;
    const LUDVIKA: usize = 2;
    const DAY: Date = date(2026, 11, 23);

    fn rule(types: &[CourseType], reach: Reach, answer: Answer) -> Rule {
        Rule {
            types: types.to_vec(),
            reach,
            answer,
            via: ApplyVia::HomeMunicipality,
            decides: Decides::Home,
            text: None,
        }
    }

    /// Kumla and Örebro are in the agreement, Ludvika is not.
    fn application(from: Option<Date>, until: Option<Date>) -> Application {
        use CourseType::{KomvuxGymnasial, Sfi, Yh, Yrkesvux};
        Application {
            rules: vec![
                rule(&[Yrkesvux], Reach::CooperationArea, Answer::Free),
                rule(&[KomvuxGymnasial, Sfi], Reach::SameMunicipality, Answer::Free),
                rule(&[KomvuxGymnasial], Reach::CooperationArea, Answer::HomeDecision),
                rule(&[Sfi], Reach::These(vec![LUDVIKA]), Answer::SpecialReasons),
                rule(&[Yh], Reach::Anywhere, Answer::Provider),
                rule(CourseType::ALL, Reach::Anywhere, Answer::AskHome),
            ],
            area: vec![true, true, false],
            from,
            until,
        }
    }

    fn asked(home: Option<usize>, course_type: CourseType, at: &[usize], day: Date) -> Answer {
        let application = application(Some(date(2024, 7, 1)), Some(date(2027, 6, 30)));
        application.rules()[application.answer(home, course_type, at, day)].answer
    }

    #[test]
    fn the_first_rule_that_fits_answers() {
        use CourseType::{KomvuxGymnasial, Sfi, Yh, Yrkesvux};
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[OREBRO], DAY), Answer::Free);
        assert_eq!(asked(Some(KUMLA), KomvuxGymnasial, &[OREBRO], DAY), Answer::HomeDecision);
        assert_eq!(asked(Some(KUMLA), KomvuxGymnasial, &[KUMLA], DAY), Answer::Free);
        assert_eq!(asked(Some(LUDVIKA), Yrkesvux, &[KUMLA], DAY), Answer::AskHome);
        assert_eq!(asked(Some(LUDVIKA), Sfi, &[KUMLA], DAY), Answer::SpecialReasons);
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[LUDVIKA], DAY), Answer::AskHome);
        assert_eq!(asked(None, Yrkesvux, &[KUMLA], DAY), Answer::AskHome);
        assert_eq!(asked(None, Yh, &[KUMLA], DAY), Answer::Provider);
        assert_eq!(asked(None, Yh, &[], DAY), Answer::Provider);
    }

    #[test]
    fn a_joint_body_answers_for_all_its_municipalities() {
        use CourseType::{KomvuxGymnasial, Yrkesvux};
        assert_eq!(asked(Some(KUMLA), KomvuxGymnasial, &[LUDVIKA, KUMLA], DAY), Answer::Free);
        assert_eq!(asked(Some(OREBRO), Yrkesvux, &[LUDVIKA, KUMLA], DAY), Answer::Free);
    }

    #[test]
    fn the_agreement_holds_on_its_days() {
        use CourseType::{KomvuxGymnasial, Yh, Yrkesvux};
        let (last, after) = (date(2027, 6, 30), date(2027, 7, 1));
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[OREBRO], last), Answer::Free);
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[OREBRO], after), Answer::AskHome);
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[OREBRO], date(2024, 6, 30)), Answer::AskHome);
        assert_eq!(asked(Some(KUMLA), Yrkesvux, &[OREBRO], date(2024, 7, 1)), Answer::Free);
        // What does not rest on it goes on.
        assert_eq!(asked(Some(KUMLA), KomvuxGymnasial, &[KUMLA], after), Answer::Free);
        assert_eq!(asked(Some(KUMLA), Yh, &[OREBRO], after), Answer::Provider);
        let periods = application(Some(date(2024, 7, 1)), Some(last)).periods();
        assert_eq!(periods, [None, Some(date(2024, 7, 1)), Some(after)]);
        assert_eq!(application(None, Some(Date::MAX)).periods(), [None]);
    }

    proptest! {
        /// Nobody is without an answer, and between two days of change it stays the same.
        #[test]
        fn every_home_type_place_and_day_has_one_answer(
            home in prop::option::of(0..3usize),
            course_type in prop::sample::select(CourseType::ALL),
            at in prop::collection::vec(0..3usize, 0..3),
            (from, until) in (prop::option::of(0..900i64), prop::option::of(0..900i64)),
            day in -100..1000i64,
        ) {
            let on = |days: i64| date(2026, 1, 1).saturating_add(days.days());
            let application = application(from.map(on), until.map(on));
            let day = on(day);
            let found = application.answer(home, course_type, &at, day);
            let rule = &application.rules()[found];
            prop_assert!(rule.types.contains(&course_type) && rule.reach.fits(home, &at, &application.area));
            prop_assert!(application.in_force(day) || !rule.reach.rests_on_agreement());
            let holds = |rule: &&Rule| {
                rule.types.contains(&course_type)
                    && rule.reach.fits(home, &at, &application.area)
                    && (application.in_force(day) || !rule.reach.rests_on_agreement())
            };
            prop_assert_eq!(application.rules().iter().find(holds), Some(rule));
            let begun = application.periods().into_iter().rfind(|from| from.is_none_or(|from| from <= day));
            let begun = begun.flatten().unwrap_or(Date::MIN);
            prop_assert_eq!(application.answer(home, course_type, &at, begun), found);
        }
    }
}
