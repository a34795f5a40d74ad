//! When and how one gets an answer to an application: the occasion's word over the course's over
//! the publisher's, under a heading where the page says how one applies.

use crate::support::Small;

const PUBLISHER: &str = "content/kumla/_publisher.yaml";
const COURSE: &str = "content/kumla/engelska-niva-1.yaml";
const PAGE: &str = "kurser/kumla/engelska-niva-1/index.html";
const HEADING: &str = "När du får svar";

/// The part of the course's page that says how one applies.
fn how(publisher: &str, course: &str, occasion: &str) -> String {
    let small = Small::new();
    small.write(
        PUBLISHER,
        &format!("name: Vuxenutbildningen i Kumla\nmunicipalities: [kumla]\napply: {{{publisher}}}\n"),
    );
    small.write(
        COURSE,
        &format!(
            "title: Engelska nivå 1\ntype: komvux-gymnasial\napply: {{{course}}}\noccasions:\n  \
             - {{id: a, start: 2027-01-11, apply: {{closes: 2026-12-15{occasion}}}, mode: remote}}\n"
        ),
    );
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let page = small.page(PAGE);
    page.split_once("id=\"apply\"")
        .map_or(String::new(), |(_, rest)| rest.split_once("</section>").unwrap().0.to_owned())
}

#[test]
fn a_publishers_reply_stands_on_its_courses() {
    let how = how("text: Ring oss., reply: Du får ett *brev*.", "", "");
    assert!(how.contains(&format!("<h3>{HEADING}</h3>")), "{how}");
    assert!(how.contains("<p>Du får ett <em>brev</em>.</p>"), "{how}");
}

#[test]
fn a_course_overrides_the_reply_and_keeps_the_rest() {
    let how = how("text: Ring oss., reply: Du får ett brev.", "reply: Vi mejlar dig.", "");
    assert!(how.contains("Vi mejlar dig.") && how.contains("Ring oss."), "{how}");
    assert!(!how.contains("Du får ett brev."), "{how}");
}

#[test]
fn an_occasions_own_reply_stands_under_its_start() {
    let how = how("reply: Du får ett brev.", "", ", reply: Vi ringer.");
    let (course, occasion) = how.split_once("<h3>Start: ").expect("the occasion's own way");
    assert!(course.contains("Du får ett brev.") && !course.contains("Vi ringer."), "{course}");
    assert!(occasion.contains(&format!("<h4>{HEADING}</h4>")), "{occasion}");
    assert!(occasion.contains("Vi ringer.") && !occasion.contains("Du får ett brev."), "{occasion}");
}

#[test]
fn without_a_reply_there_is_no_heading() {
    let how = how("text: Ring oss.", "", "");
    assert!(how.contains("Ring oss.") && !how.contains(HEADING), "{how}");
}
