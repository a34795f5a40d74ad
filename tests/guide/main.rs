//! The guided way, over the demonstration and over catalogues made at random: no way ends in an
//! empty list, and every list has just the courses that the answers ask for.

mod catalogue;
mod right;
mod walk;

use catalogue::{Made, any_courses, demonstration};
use frisok::pages::{PER_PAGE, Route};
use proptest::prelude::*;
use walk::walk;

#[test]
fn the_demonstration() {
    let pages = demonstration();
    let walked = walk(&pages).unwrap();
    // Otherwise it would be enough that there is nothing.
    assert!(walked.questions > 20 && walked.lists > 150, "{walked:?}");
    assert!(walked.questions + walked.lists <= 300, "{walked:?}");
    assert_eq!(walked.most_questions, 4, "{walked:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_catalogue(courses in any_courses(0..70)) {
        walk(&Made::new(&courses).pages()).map_err(TestCaseError::fail)?;
    }
}

#[test]
fn a_large_catalogue_keeps_within_bounds() {
    let courses: Vec<String> = (0..700).map(catalogue::nth).collect();
    let pages = Made::new(&courses).pages();
    let walked = walk(&pages).unwrap();
    // 90 pages, and one for each course.
    assert!(walked.questions + walked.lists <= 90 + courses.len(), "{walked:?}");
    assert!(walked.questions > 100, "{walked:?}");
    assert!(pages.catalogue.listings.all().len() > 10 * PER_PAGE);
}

#[test]
fn with_nothing_to_choose_between_there_is_no_guided_way() {
    let one =
        "type: sfi\nsfi: {tracks: [1], courses: [A]}\noccasions: [{id: a, start: rolling}]\n".to_owned();
    for courses in [vec![], vec![one.clone()], vec![one.clone(), one.clone()]] {
        let pages = Made::new(&courses).pages();
        assert!(pages.find("/valj/").is_none());
        assert_eq!(walk(&pages).unwrap().questions, 0);
    }
    let other = "type: validering\n".to_owned();
    assert!(Made::new(&[one, other]).pages().find("/valj/").is_some());
}

#[test]
fn what_is_over_is_not_offered() {
    let over = "type: yrkesvux\noccasions: [{id: a, start: 2025-01-08, end: 2025-06-05}]\n".to_owned();
    let sfi =
        "type: sfi\nsfi: {tracks: [1], courses: [A]}\noccasions: [{id: a, start: rolling}]\n".to_owned();
    let school = "type: komvux-grund\noccasions: [{id: a, start: rolling}]\n".to_owned();
    let pages = Made::new(&[over, sfi, school]).pages();
    assert!(pages.find("/valj/svenska/").is_some() && pages.find("/valj/skolamnen/").is_some());
    assert!(pages.find("/valj/yrke/").is_none());
}

/// Thirteen courses in two municipalities, in the daytime in one and in the evening in the other:
/// who has chosen the first is not offered evenings.
#[test]
fn where_and_when_are_asked_of_the_same_occasion() {
    let course = "type: yrkesvux
occasions:
  - {id: a, start: 2027-01-11, time: [day], place: {municipality: alla}}
  - {id: b, start: 2027-01-11, time: [evening], place: {municipality: kumla}}
";
    let mut courses = vec![course.to_owned(); 13];
    courses.push("type: yrkesvux\noccasions: [{id: a, start: rolling, time: [day, evening], place: {municipality: kumla}}]\n".into());
    courses.push(
        "type: yrkesvux\noccasions: [{id: a, start: rolling, time: [day], place: {municipality: kumla}}]\n"
            .into(),
    );
    let pages = Made::new(&courses).pages();
    walk(&pages).unwrap();
    assert!(pages.find("/valj/_alla/").is_some(), "{:?}", pages.catalogue.guide());
    assert!(pages.find("/valj/_alla/kvall-helg/").is_none());
    let Some(Route::Guide { step }) = pages.find("/valj/kumla/kvall-helg/").map(|found| found.route) else {
        panic!("{:?}", pages.catalogue.guide());
    };
    assert_eq!(pages.catalogue.guide().step(step).courses().len(), 14);
}
