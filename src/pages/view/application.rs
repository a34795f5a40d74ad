//! `/ansok/`: who may apply where, and how one does it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::access::RuleView;
use super::occasion::iso;
use super::{HomeView, TermView};
use crate::access::Application;
use crate::catalogue::ListKind;
use crate::model::CourseType;
use crate::pages::{Html, Scope};

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
    /// What holds for each type.
    types: Vec<TypeView>,
    /// The rules that `types` names, in the agreement's words.
    rules: Vec<RuleView>,
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

impl Scope<'_> {
    /// Nothing where `frisok.yaml` does not say who may apply where.
    pub(super) fn application(&self) -> Option<ApplicationView> {
        let application = self.catalogue.application.as_ref()?;
        let agreement = self.catalogue.county.free_application.as_ref()?.agreement.as_ref()?;
        let mut used = Vec::new();
        let types = self.types_to_explain(application).map(|course_type| {
            let [own, area, elsewhere] = self.cells(application, course_type);
            let mut view = |cell| self.cell(cell, &mut used);
            let term = self.term(ListKind::Type, course_type as usize);
            TypeView { term, own: view(own), area: view(area), elsewhere: view(elsewhere) }
        });
        let types = types.collect();
        Some(ApplicationView {
            agreement: self.html(agreement.name.as_ref()?),
            url: agreement.url.as_ref().map(|url| url.0.to_string()),
            valid_from: agreement.valid_from.as_ref().map(|date| iso(date.value)),
            valid_until: agreement.valid_until.as_ref().map(|date| iso(date.value)),
            in_force: application.in_force(self.catalogue.today),
            types,
            rules: used.iter().map(|rule| self.rule(&application.rules()[*rule], 4)).collect(),
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

    fn cell(&self, cell: Cell, used: &mut Vec<usize>) -> Vec<CellView> {
        let several = cell.len() > 1;
        let cells = cell.into_iter().map(|(rule, homes)| {
            let index = used.iter().position(|known| *known == rule).unwrap_or_else(|| {
                used.push(rule);
                used.len() - 1
            });
            let unknown = homes.contains(&None).then(|| self.say("home-elsewhere").to_html(self.language));
            let known = self.catalogue.homes.iter().filter(|home| homes.contains(&Some(**home)));
            let names = known.map(|home| self.html(&self.catalogue.municipalities[*home].name).0);
            let names: Vec<_> = names.chain(unknown).collect();
            CellView { rule: index, names: several.then(|| Html(self.locale.list_and(&names))) }
        });
        cells.collect()
    }
}
