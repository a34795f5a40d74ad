//! Walks the guided way as a visitor does, by the addresses on its pages.

use std::collections::{BTreeMap, BTreeSet};

use frisok::access::Standing;
use frisok::catalogue::guide::Answer;
use frisok::pages::{PER_PAGE, Pages, Route};
use serde_json::Value;

use crate::right::right;

/// What was met.
#[derive(Debug, Default)]
pub struct Walked {
    pub questions: usize,
    pub lists: usize,
    pub most_questions: usize,
}

/// Goes all ways.
///
/// # Errors
/// What is wrong.
pub fn walk(pages: &Pages) -> Result<Walked, String> {
    let mut walked = Walked::default();
    let is_guide = |route: &Route| matches!(route, Route::Guide { .. } | Route::GuideCourses { .. });
    let there: BTreeSet<Route> = pages.routes().into_iter().filter(is_guide).collect();
    let mut addresses = BTreeMap::new();
    for route in &there {
        let address = pages.local(route, &pages.tags()[0]);
        let found = pages.find(&address).map(|found| found.route);
        check(found == Some(*route), || format!("{address} is {found:?}, not {route:?}"))?;
        let other = addresses.insert(address.clone(), route);
        check(other.is_none(), || format!("{address} is both {route:?} and {other:?}"))?;
    }
    let mut met = BTreeSet::new();
    if !there.is_empty() {
        Walk { pages, walked: &mut walked, met: &mut met }.question("/valj/", &[], 1)?;
    }
    check(met == there, || format!("nobody comes to {:?}", there.difference(&met).collect::<Vec<_>>()))?;
    Ok(walked)
}

struct Walk<'a> {
    pages: &'a Pages,
    walked: &'a mut Walked,
    met: &'a mut BTreeSet<Route>,
}

impl Walk<'_> {
    fn question(&mut self, path: &str, answers: &[Answer], number: usize) -> Result<(), String> {
        let route = self.route(path)?;
        let Route::Guide { step } = route else { return Err(format!("{path} is no question")) };
        check(self.met.insert(route), || format!("{path} has been asked before"))?;
        self.walked.questions += 1;
        self.walked.most_questions = self.walked.most_questions.max(number);
        let guide = self.view(&route)["guide"].take();
        let at = |what: &str| format!("{path}: {what} {guide}");
        let most = guide["most"].as_u64().unwrap() as usize;
        check(guide["number"] == number && number <= most && most <= 5, || at("numbers"))?;
        let count = right(&self.pages.catalogue, answers).len();
        check(guide["show"]["count"] == count, || at("not so many courses"))?;
        check(guide["chosen"].as_array().unwrap().len() == number - 1, || at("chosen"))?;
        for chosen in guide["chosen"].as_array().unwrap() {
            self.route(chosen["path"].as_str().unwrap())?;
        }
        self.route(guide["back"].as_str().unwrap())?;
        self.shown(guide["show"]["path"].as_str().unwrap(), answers)?;

        let choices = guide["choices"].as_array().unwrap();
        check(choices.len() > 1, || at("nothing to choose"))?;
        let mut offered: Vec<Answer> =
            self.pages.catalogue.guide().step(step).choices().iter().map(|c| c.0).collect();
        check(offered.len() == choices.len(), || at("choices"))?;
        let mut narrower = false;
        for choice in choices {
            let next = choice["path"].as_str().unwrap();
            // Choices stand in another order on the page: the address says which one this is.
            let to = self.route(next)?;
            let (Route::Guide { step: to } | Route::GuideCourses { step: to, .. }) = to else {
                return Err(at("leads elsewhere"));
            };
            let answer = self.pages.catalogue.guide().step(to).answer().ok_or_else(|| at("no answer"))?;
            offered.retain(|one| *one != answer);
            let answers = [answers, &[answer]].concat();
            let fit = right(&self.pages.catalogue, &answers);
            check(!fit.is_empty() && choice["count"] == fit.len(), || at("not what fits"))?;
            narrower |= fit.len() < count;
            self.go(next, &answers, number + 1)?;
        }
        check(offered.is_empty() && narrower, || at("changes nothing"))?;
        let skip = guide["skip"].as_str().ok_or_else(|| at("cannot be skipped"))?;
        self.go(skip, answers, number + 1)
    }

    /// A question, or courses.
    fn go(&mut self, path: &str, answers: &[Answer], number: usize) -> Result<(), String> {
        match self.route(path)? {
            Route::Guide { .. } => self.question(path, answers, number),
            _ => self.shown(path, answers),
        }
    }

    /// Just the courses that fit, page by page, in order.
    fn shown(&mut self, path: &str, answers: &[Answer]) -> Result<(), String> {
        let route = self.route(path)?;
        let Route::GuideCourses { step, page: 1 } = route else {
            return check(answers.is_empty() && route == Route::Courses { page: 1 }, || {
                format!("{path} for {answers:?}")
            });
        };
        let catalogue = &self.pages.catalogue;
        let listed: Vec<usize> = catalogue.guide().step(step).courses().iter().copied().collect();
        let mut sorted = listed.clone();
        sorted.sort_unstable();
        let fit = right(catalogue, answers);
        check(!fit.is_empty() && sorted == fit, || format!("{path}: {listed:?}, not {fit:?}"))?;
        let key = |index: &usize| {
            let course = &catalogue.courses[*index];
            let first = course.occasions.iter().find(|occasion| occasion.standing != Standing::Past);
            let start = first.and_then(|occasion| occasion.timing.start);
            (course.standing, start.is_none(), start)
        };
        check(listed.iter().is_sorted_by_key(key), || format!("{path} is in no order"))?;
        // Ten pages at most.
        let shown = fit.len().min(300);
        for page in 1..=shown.div_ceil(PER_PAGE) {
            let route = Route::GuideCourses { step, page };
            let view = self.view(&route);
            check(
                view["paginator"]["total_pages"] == shown && view["guide"]["show"]["count"] == fit.len(),
                || format!("{path}: number"),
            )?;
            let cards = view["paginator"]["pages"].as_array().unwrap().len();
            check((1..=PER_PAGE).contains(&cards), || format!("{path}: {cards} courses"))?;
            if self.met.insert(route) {
                self.walked.lists += 1;
            }
        }
        Ok(())
    }

    /// The page at an address, which must be one of the site's.
    fn route(&self, path: &str) -> Result<Route, String> {
        self.pages.find(path).map(|found| found.route).ok_or_else(|| format!("no page {path}"))
    }

    fn view(&self, route: &Route) -> Value {
        serde_json::to_value(self.pages.view(route, &self.pages.tags()[0])).unwrap()
    }
}

fn check(holds: bool, or: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(or()) }
}
