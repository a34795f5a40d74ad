//! Every rule of free application can win.

use std::collections::HashSet;

use super::{Report, Scope};
use crate::access::Reach;
use crate::diagnose::{Code, say};
use crate::model::county::{AccessRule, Home};
use crate::model::{County, CourseType};

/// The first rule that fits wins, so one is useless when those above it answer for all its types
/// and homes. Whether they do is found by trying every pair of home and course municipality.
pub fn check(county: &County, scope: &Scope, report: &mut Report) {
    let Some(rules) = county.free_application.as_ref().and_then(|free| free.rules.as_ref()) else { return };
    let Some(situations) = Situations::new(county, scope) else { return };
    for (index, rule) in rules.iter().enumerate() {
        let (Some(types), Some(home)) = (&rule.types, &rule.home) else { continue };
        let above = &rules[..index];
        let fits = |reach: &Reach, (of, at): (Option<usize>, usize)| reach.fits(of, &[at], &situations.area);
        let reach = situations.reach(home);
        let own: Vec<_> = situations.all().filter(|pair| fits(&reach, *pair)).collect();
        let answered = |course_type: CourseType| {
            let fitting = above.iter().filter_map(|rule| home_for(rule, course_type));
            let fitting: Vec<_> = fitting.map(|home| situations.reach(home)).collect();
            own.iter().all(|pair| fitting.iter().any(|reach| fits(reach, *pair)))
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
    /// The municipalities that are known, each with whether it is party to the agreement.
    known: Vec<(&'a str, bool)>,
    area: Vec<bool>,
    /// Municipalities that have courses or may have: those of the agreement, and of publishers.
    courses: Vec<usize>,
}

impl<'a> Situations<'a> {
    fn new(county: &'a County, scope: &'a Scope) -> Option<Situations<'a>> {
        let known = scope.municipalities.as_ref()?;
        let is_party = |id: &str| match &county.cooperation_area {
            Some(area) => area.iter().any(|member| member.as_str() == id),
            None => true,
        };
        let known: Vec<_> = known.iter().map(|id| (*id, is_party(id))).collect();
        let publishers = scope.written.publishers.iter();
        let theirs = publishers.flat_map(|entry| &entry.value.municipalities).flat_map(|list| list.iter());
        let theirs: HashSet<_> = theirs.map(|id| id.as_str()).collect();
        let has_courses = |(id, party): &(&str, bool)| *party || theirs.contains(id);
        let courses = (0..known.len()).filter(|index| has_courses(&known[*index])).collect();
        let area = known.iter().map(|(_, party)| *party).collect();
        Some(Situations { known, area, courses })
    }

    /// Every home (`None`: one that the catalogue does not know) with every course place.
    fn all(&self) -> impl Iterator<Item = (Option<usize>, usize)> {
        let homes = (0..self.known.len()).map(Some).chain([None]);
        homes.flat_map(|home| self.courses.iter().map(move |course| (home, *course)))
    }

    fn reach(&self, home: &Home) -> Reach {
        Reach::new(home, |id| self.known.iter().position(|(known, _)| *known == id.as_str()))
    }
}
