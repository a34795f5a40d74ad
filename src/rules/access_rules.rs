//! Every rule of free application can win.

use std::collections::HashSet;

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::county::{AccessRule, Home, HomeKind};
use crate::model::{County, CourseType};

/// The first rule that fits wins, so one is useless when those above it answer for all its types
/// and homes. Whether they do is found by trying every pair of home and course municipality.
pub fn check(county: &County, scope: &Scope, report: &mut Report) {
    let Some(rules) = county.free_application.as_ref().and_then(|free| free.rules.as_ref()) else { return };
    let Some(situations) = Situations::new(county, scope) else { return };
    for (index, rule) in rules.iter().enumerate() {
        let (Some(types), Some(home)) = (&rule.types, &rule.home) else { continue };
        let above = &rules[..index];
        let own: Vec<_> = situations.all().filter(|(of, at)| situations.fits(home, *of, at)).collect();
        let answered = |course_type: CourseType| {
            let fitting: Vec<_> = above.iter().filter_map(|rule| home_for(rule, course_type)).collect();
            own.iter().all(|(of, at)| fitting.iter().any(|home| situations.fits(home, *of, at)))
        };
        // One that fits nobody names municipalities that are not known, which is reported.
        if rule.lost.is_empty()
            && !own.is_empty()
            && types.iter().all(|course_type| answered(course_type.value))
        {
            let file = report.file;
            let finding = report.add(
                Code::RuleNeverWins,
                home.span,
                say!(
                    "Regeln kan aldrig gälla: de som står före svarar redan för samma typer och hemkommuner.",
                    "The rule can never apply: those before it answer for the same types and homes already."
                ),
                say!(
                    "Ta bort regeln, eller flytta den längre upp. Den första som passar gäller.",
                    "Remove the rule, or move it further up. The first that fits applies."
                ),
            );
            let shares = |other: &AccessRule| types.iter().any(|t| home_for(other, t.value).is_some());
            for other in above.iter().filter(|other| shares(other)) {
                finding.relate(file, other.span, say!("går före", "goes before it"));
            }
        }
    }
}

/// The homes that a rule is about, if it is about this type.
fn home_for(rule: &AccessRule, course_type: CourseType) -> Option<&Home> {
    let types = rule.types.as_ref()?;
    types.iter().any(|t| t.value == course_type).then_some(&rule.home.as_ref()?.value)
}

/// Where applicants live and where courses are.
struct Situations<'a> {
    /// Homes; nothing stands for every municipality that the catalogue does not know.
    homes: Vec<Option<&'a str>>,
    /// Municipalities that have courses or may have: those of the agreement, and of publishers.
    courses: HashSet<&'a str>,
    area: HashSet<&'a str>,
}

impl<'a> Situations<'a> {
    fn new(county: &'a County, scope: &'a Scope) -> Option<Situations<'a>> {
        let known = scope.municipalities.as_ref()?;
        let area: HashSet<_> = match &county.cooperation_area {
            Some(area) => area.iter().map(|id| id.as_str()).collect(),
            None => known.clone(),
        };
        let publishers = scope.written.publishers.iter();
        let theirs = publishers.flat_map(|entry| &entry.value.municipalities).flat_map(|list| list.iter());
        let courses = area.iter().copied().chain(theirs.map(|id| id.as_str())).collect();
        let homes = known.iter().map(|id| Some(*id)).chain([None]).collect();
        Some(Situations { homes, courses, area })
    }

    fn all(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        self.homes.iter().flat_map(|home| self.courses.iter().map(move |course| (*home, *course)))
    }

    fn fits(&self, rule: &Home, home: Option<&str>, course: &str) -> bool {
        let Some(home) = home else { return *rule == Home::Kind(HomeKind::Anywhere) };
        match rule {
            Home::Kind(HomeKind::SameMunicipality) => home == course,
            Home::Kind(HomeKind::CooperationArea) => self.area.contains(home) && self.area.contains(course),
            Home::Kind(HomeKind::Anywhere) => true,
            Home::Municipalities(list) => list.iter().any(|id| id.as_str() == home),
        }
    }
}
