//! When and how one gets an answer to an application: the occasion's word over the course's over
//! the publisher's, in the last step of how one applies.

use crate::support::Small;

const PUBLISHER: &str = "content/kumla/_publisher.yaml";
const COURSE: &str = "content/kumla/engelska-niva-1.yaml";
const PAGE: &str = "kurser/kumla/engelska-niva-1/index.html";
const HEADING: &str = "När du får svar";
const UNKNOWN: &str = "Fråga där du söker när det kommer.";

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

/// What it says will happen after one has applied.
fn after(how: &str) -> &str {
    how.split_once("<h3>Det händer sedan</h3>").expect("the last step").1
}

#[test]
fn a_publishers_reply_stands_on_its_courses() {
    let how = how("text: Ring oss., reply: Du får ett *brev*.", "", "");
    assert!(after(&how).contains("<p>Du får ett <em>brev</em>.</p>"), "{how}");
    assert!(!how.contains(UNKNOWN), "{how}");
}

#[test]
fn a_course_overrides_the_reply_and_keeps_the_rest() {
    let how = how("text: Ring oss., reply: Du får ett brev.", "reply: Vi mejlar dig.", "");
    assert!(after(&how).contains("Vi mejlar dig.") && how.contains("Ring oss."), "{how}");
    assert!(!how.contains("Du får ett brev."), "{how}");
}

#[test]
fn an_occasions_own_reply_stands_under_its_start() {
    let how = how("reply: Du får ett brev.", "", ", reply: Vi ringer.");
    let (own, rest) =
        how.split_once("<h4>Start: ").expect("the occasion's own way").1.split_once("</li>").unwrap();
    assert!(own.contains(&format!("<h5>{HEADING}</h5>")) && own.contains("Vi ringer."), "{own}");
    assert!(after(rest).contains("Du får ett brev.") && !rest.contains("Vi ringer."), "{rest}");
}

#[test]
fn without_a_reply_one_is_told_to_ask() {
    let how = how("text: Ring oss.", "", "");
    assert!(after(&how).contains(UNKNOWN) && !how.contains(HEADING), "{how}");
}
