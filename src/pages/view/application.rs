//! `/ansok/`: who may apply where, and how one does it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::access::RuleView;
use super::{HomeView, TermView};
use crate::access::{Application, written};
use crate::catalogue::ListKind;
use crate::model::CourseType;
use crate::pages::{Html, Scope, iso};

/// Who may apply where: the rules of free application, for every type of course that there is.
#[derive(Debug, Serialize)]
pub struct ApplicationView {
    /// The agreement's name.
    agreement: Html,
    /// Where it can be read.
    url: Option<String>,
    /// First day.
    valid_from: Option<String>,
    /// Last day.
    valid_until: Option<String>,
    /// Whether it holds on the catalogue's day.
    in_force: bool,
    /// On which days it holds, for the browser: `in-force 2028-01-01:not-in-force`.
    changes: String,
    /// One letter for each of `homes`, and for those who live elsewhere: `p` party to the agreement,
    /// `o` others that have courses of their own, `e` others.
    by_home: String,
    /// What holds for each type.
    types: Vec<TypeView>,
    /// The rules that `types` names, in their own words.
    rules: Vec<UsedView>,
    /// Where one applies who applies at home: for each municipality.
    homes: Vec<HomeView>,
}

/// What holds for a type of course.
#[derive(Debug, Serialize)]
struct TypeView {
    term: TermView,
    /// For a course of one's own municipality.
    own: Vec<CellView>,
    /// For a course of another municipality, when both are party to the agreement.
    area: Vec<CellView>,
    /// For those who live elsewhere.
    elsewhere: Vec<CellView>,
}

/// A rule that answers somebody.
#[derive(Debug, Serialize)]
struct UsedView {
    rule: RuleView,
    /// The types that it answers about.
    types: Html,
    /// The letters in `by_home` of those whom it answers.
    letters: String,
}

/// A rule that holds for all people of a cell, or for some.
#[derive(Debug, Serialize)]
struct CellView {
    /// Index into `rules`.
    rule: usize,
    /// Where those live for whom it holds, where it does not hold for all.
    names: Option<Html>,
}

/// The rules that hold in a cell, each with the homes (`None`: unknown to the catalogue) it is for.
type Cell = BTreeMap<usize, BTreeSet<Option<usize>>>;

/// A rule that some cell names: its index, the types, and the letters of those whom it answers.
struct Used {
    rule: usize,
    types: Vec<String>,
    letters: BTreeSet<char>,
}

impl Scope<'_> {
    /// Nothing where `frisok.yaml` does not say who may apply where.
    pub(super) fn application(&self) -> Option<ApplicationView> {
        let application = self.catalogue.application.as_ref()?;
        let agreement = self.catalogue.county.free_application.as_ref()?.agreement.as_ref()?;
        let mut used: Vec<Used> = Vec::new();
        let types = self.types_to_explain(application).map(|course_type| {
            let [own, area, elsewhere] = self.cells(application, course_type);
            let term = self.term(ListKind::Type, course_type as usize);
            let mut view = |cell, letters| self.cell(cell, &term, letters, &mut used);
            let (own, area, elsewhere) = (view(own, "po"), view(area, "p"), view(elsewhere, "oe"));
            TypeView { own, area, elsewhere, term }
        });
        let types = types.collect();
        let word = |day| if application.in_force(day) { "in-force" } else { "not-in-force" };
        let periods = application.periods_from(self.catalogue.today);
        let rules = used.iter().map(|used| UsedView {
            rule: self.rule(&application.rules()[used.rule], 4),
            types: Html(self.locale.list_and(&used.types)),
            letters: used.letters.iter().collect(),
        });
        Some(ApplicationView {
            agreement: self.html(agreement.name.as_ref()?),
            url: agreement.url.as_ref().map(|url| url.0.to_string()),
            valid_from: agreement.valid_from.as_ref().map(|date| iso(date.value)),
            valid_until: agreement.valid_until.as_ref().map(|date| iso(date.value)),
            in_force: application.in_force(self.catalogue.today),
            changes: written(periods.iter().map(|(from, day)| (*from, word(*day)))),
            by_home: self.home_letters(application),
            types,
            rules: rules.collect(),
            homes: self.pages.homes(self.language),
        })
    }

    /// The types of which there are courses, or that a rule names.
    fn types_to_explain(&self, application: &Application) -> impl Iterator<Item = CourseType> {
        let (_, rules) = application.rules().split_last().expect("one that answers the rest");
        let named: BTreeSet<_> = rules.iter().flat_map(|rule| &rule.types).map(|t| *t as usize).collect();
        let listed = &self.catalogue.listings;
        CourseType::ALL.iter().copied().filter(move |course_type| {
            let value = *course_type as usize;
            named.contains(&value) || !listed.courses(ListKind::Type, value).is_empty()
        })
    }

    /// The rules about a type today: for those who live where the course is, for others within the
    /// agreement, for everybody else.
    fn cells(&self, application: &Application, course_type: CourseType) -> [Cell; 3] {
        let mut cells = [Cell::new(), Cell::new(), Cell::new()];
        for place in self.places_of_type(application, course_type) {
            for home in self.catalogue.homes.iter().map(|home| Some(*home)).chain([None]) {
                let is_party = home.is_some_and(|home| application.is_party(home));
                let cell = match home {
                    Some(home) if place.contains(&home) => 0,
                    Some(_) if is_party && place.iter().any(|place| application.is_party(*place)) => 1,
                    // About courses outside the agreement their own pages say it.
                    Some(_) if is_party => continue,
                    _ => 2,
                };
                let rule = application.answer(home, course_type, &place, self.catalogue.today);
                cells[cell].entry(rule).or_default().insert(home);
            }
        }
        cells
    }

    /// The municipalities that answer for the courses of a type; without courses, each that is party
    /// to the agreement.
    fn places_of_type(&self, application: &Application, course_type: CourseType) -> BTreeSet<Vec<usize>> {
        let courses = self.catalogue.listings.courses(ListKind::Type, course_type as usize);
        let places: BTreeSet<_> =
            courses.iter().map(|course| self.catalogue.courses[*course].municipalities.clone()).collect();
        if !places.is_empty() {
            return places;
        }
        let parties = self.catalogue.homes.iter().filter(|home| application.is_party(**home));
        parties.map(|home| vec![*home]).collect()
    }

    /// What each home is to the table.
    fn home_letters(&self, application: &Application) -> String {
        let has_courses =
            |home: &usize| self.catalogue.courses.iter().any(|course| course.municipalities.contains(home));
        let letter = |home: &usize| match home {
            home if application.is_party(*home) => 'p',
            home if has_courses(home) => 'o',
            _ => 'e',
        };
        self.catalogue.homes.iter().map(letter).chain(['e']).collect()
    }

    fn cell(&self, cell: Cell, term: &TermView, letters: &str, used: &mut Vec<Used>) -> Vec<CellView> {
        let several = cell.len() > 1;
        let cells = cell.into_iter().map(|(rule, homes)| {
            let index = used.iter().position(|known| known.rule == rule).unwrap_or_else(|| {
                used.push(Used { rule, types: Vec::new(), letters: BTreeSet::new() });
                used.len() - 1
            });
            let name = &term.name.0;
            if !used[index].types.contains(name) {
                used[index].types.push(name.clone());
            }
            used[index].letters.extend(letters.chars());
            let unknown = homes.contains(&None).then(|| self.say("home-elsewhere").to_html(self.language));
            let known = self.catalogue.homes.iter().filter(|home| homes.contains(&Some(**home)));
            let names = known.map(|home| self.html(&self.catalogue.municipalities[*home].name).0);
            let names: Vec<_> = names.chain(unknown).collect();
            CellView { rule: index, names: several.then(|| Html(self.locale.list_and(&names))) }
        });
        cells.collect()
    }
}
