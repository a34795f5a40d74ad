//! Pages and feeds in an order in which neighbours show the same courses, so that they share what is
//! made of a course once: when a site is built in parts, and when a large one is built.
//!
//! All lists have the order of listings. A page of a long list shows courses that are near each other
//! in it, and is put where these are. One of a short list shows courses from here and there, mostly of
//! one municipality: such pages are put by publishers. They, and what shows no courses, are strewn
//! evenly among the others, so that no part of the site has more of them than another.

use crate::pages::{Feed, Pages, Route};

/// Courses that are no farther apart than this share of all are near each other.
const NEAR: usize = 64;

/// Every page.
pub(super) fn routes(pages: &Pages) -> Vec<Route> {
    let shown = |route: &Route| match *route {
        Route::Course { course } | Route::Alias { course, .. } => Some((course, course)),
        _ => pages.listed_on(route).and_then(|courses| Some((*courses.first()?, *courses.last()?))),
    };
    let courses = &pages.catalogue.courses;
    in_order(pages.routes(), courses.len(), shown, |course| courses[course].publisher)
}

/// Every feed.
pub(super) fn feeds(pages: &Pages) -> Vec<Feed> {
    let shown = |feed: &Feed| match *feed {
        Feed::Occasion { course, .. } => Some((course, course)),
        Feed::Calendar(_) | Feed::News(_) => None,
    };
    in_order(pages.feeds(), pages.catalogue.courses.len(), shown, |course| course)
}

/// `shown` has the first and the last course, of so many `courses`; `group` that of a course.
fn in_order<T>(
    all: Vec<T>,
    courses: usize,
    shown: impl Fn(&T) -> Option<(usize, usize)>,
    group: impl Fn(usize) -> usize,
) -> Vec<T> {
    let (mut placed, mut grouped, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for one in all {
        match shown(&one) {
            Some((first, last)) if last.abs_diff(first) <= courses / NEAR => placed.push((first, one)),
            Some((first, _)) => grouped.push((group(first), one)),
            None => others.push(one),
        }
    }
    grouped.sort_by_key(|(group, _)| *group);
    placed.extend(strewn(grouped.into_iter().map(|(_, one)| one), courses));
    placed.extend(strewn(others.into_iter(), courses));
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, one)| one).collect()
}

/// These at places among so many.
fn strewn<T>(these: impl ExactSizeIterator<Item = T>, places: usize) -> impl Iterator<Item = (usize, T)> {
    let all = these.len();
    these.enumerate().map(move |(number, one)| (number * places / all, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_the_same_courses_is_near_and_the_rest_is_everywhere() {
        let all = vec![
            ("far b", 10, 90),
            ("b", 50, 51),
            ("far a", 0, 99),
            ("a", 0, 1),
            ("c", 50, 50),
            ("far b too", 12, 80),
            ("none", 0, 0),
            ("none too", 0, 0),
        ];
        let shown = |(name, first, last): &(&str, usize, usize)| {
            (!name.starts_with("none")).then_some((*first, *last))
        };
        let names: Vec<_> =
            in_order(all, 100, shown, |course| course / 10).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, ["a", "far a", "none", "far b", "b", "c", "none too", "far b too"]);
    }
}
