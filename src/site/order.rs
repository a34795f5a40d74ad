//! Pages and feeds in an order in which neighbours show the same courses, so that they share what is
//! made of a course once: when a site is built in parts, and when a large one is built.
//!
//! All lists have the order of listings. A page of a long list shows courses that are near each other
//! in it, and is put where these are. What shows courses from here and there has no place of its own
//! and is strewn evenly among the others, so that no part of the site has more of it than another.

use crate::pages::{Feed, Pages, Route};

/// What shows courses farther apart than this share of all has no place.
const NEAR: usize = 16;

/// Every page.
pub(super) fn routes(pages: &Pages) -> Vec<Route> {
    let shown = |route: &Route| match *route {
        Route::Course { course } | Route::Alias { course, .. } => Some((course, course)),
        _ => pages.listed_on(route).and_then(|courses| Some((*courses.first()?, *courses.last()?))),
    };
    in_order(pages.routes(), pages.catalogue.courses.len(), shown)
}

/// Every feed.
pub(super) fn feeds(pages: &Pages) -> Vec<Feed> {
    let shown = |feed: &Feed| match *feed {
        Feed::Occasion { course, .. } => Some((course, course)),
        Feed::Calendar(_) | Feed::News(_) => None,
    };
    in_order(pages.feeds(), pages.catalogue.courses.len(), shown)
}

/// `shown` has the first and the last course, of so many `courses`.
fn in_order<T>(all: Vec<T>, courses: usize, shown: impl Fn(&T) -> Option<(usize, usize)>) -> Vec<T> {
    let near = |(first, last): &(usize, usize)| last.abs_diff(*first) <= courses / NEAR;
    let placed = all.into_iter().map(|one| (shown(&one).filter(near).map(|(first, _)| first), one));
    let (mut placed, strewn): (Vec<_>, Vec<_>) = placed.partition(|(place, _)| place.is_some());
    let among = strewn.len().max(1);
    let strewn = strewn.into_iter().enumerate();
    placed.extend(strewn.map(|(number, (_, one))| (Some(number * courses / among), one)));
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_the_same_courses_is_near_and_the_rest_is_everywhere() {
        let all =
            vec![("far", 0, 99), ("b", 50, 54), ("far", 10, 90), ("a", 0, 3), ("c", 50, 50), ("none", 0, 0)];
        let shown = |(name, first, last): &(&str, usize, usize)| (*name != "none").then_some((*first, *last));
        let names: Vec<_> = in_order(all, 100, shown).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, ["a", "far", "far", "b", "c", "none"]);
    }
}
