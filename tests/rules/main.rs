//! Every rule, by what passes it and what does not.
//!
//! A case is a course, or a change to a small catalogue that is right, and the findings that it
//! must get, as `line:column code`; none where it passes.

mod addresses;
mod county;
mod course;
mod media;
#[path = "../support/mod.rs"]
mod support;
mod vocabulary;

use support::{COUNTY, Catalogue, Findings};

/// What was written, and what must be found.
type Case = (&'static str, &'static [&'static str]);

/// Checks courses that consist of a title, the lines of the case (from line 2 on), and, unless the
/// case has some, an occasion.
fn courses(cases: &[Case]) {
    check("content/kumla/x.yaml", cases, |lines| {
        let occasion = "occasions: [{id: vt27, start: 2027-01-11, place: {town: Kumla}}]\n";
        let occasions =
            if lines.contains("occasions") || lines.contains("without occasions") { "" } else { occasion };
        let text = format!("title: Kursen\n{lines}\n{occasions}");
        Catalogue::new().with("content/kumla/x.yaml", text)
    });
}

/// Checks `frisok.yaml` with more lines (from line 18 on).
fn counties(cases: &[Case]) {
    check("frisok.yaml", cases, |lines| Catalogue::new().with("frisok.yaml", format!("{COUNTY}{lines}\n")));
}

/// Checks a vocabulary of the catalogue's own with one occupation of which the lines of the case are
/// (from line 2 on).
fn vocabularies(cases: &[Case]) {
    let path = "i18n/vocabulary/own.yaml";
    check(path, cases, |lines| {
        let text = format!("occupations:\n{lines}\n");
        Catalogue::new().with(path, text)
    });
}

fn check(path: &str, cases: &[Case], catalogue: impl Fn(&str) -> Catalogue) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = catalogue(text).check();
        if places(&found, path) != *expected {
            wrong.push((text, places(&found, path), expected));
        }
    }
    assert!(wrong.is_empty(), "what was written, what was found, what should be: {wrong:#?}");
}

/// Findings, without the path where that is the one that the case is about.
fn places(found: &Findings, path: &str) -> Vec<String> {
    let prefix = format!("{path}:");
    found.places().iter().map(|place| place.strip_prefix(&prefix).unwrap_or(place).to_owned()).collect()
}
