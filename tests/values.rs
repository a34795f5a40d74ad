//! Single values: what counts as nothing, and what no text or address may be.

mod support;

use support::{COUNTY, Catalogue, Findings};

/// Findings, without the path where that is the one that the case is about.
fn places(found: &Findings, path: &str) -> Vec<String> {
    let prefix = format!("{path}:");
    found.places().iter().map(|place| place.strip_prefix(&prefix).unwrap_or(place).to_owned()).collect()
}

#[test]
fn an_empty_text_is_an_absent_one() {
    let course = |text: &str| {
        places(&Catalogue::new().with("content/kumla/x.yaml", text).check(), "content/kumla/x.yaml")
    };
    let rest = "type: validering\n";
    assert_eq!(course(&format!("title: x\n{rest}summary: \"\"\n")), [""; 0]);
    assert_eq!(course(&format!("title: \"  \"\n{rest}")), ["1:1 E021"]);
    assert_eq!(course(&format!("title: {{sv: \"\", en: x}}\n{rest}")), ["1:8 E032"]);
}

#[test]
fn what_cannot_be_seen_cannot_be_written_as_an_escape() {
    let course = |title: &str| {
        let text = format!("title: {title}\ntype: validering\n");
        places(&Catalogue::new().with("content/kumla/x.yaml", text).check(), "content/kumla/x.yaml")
    };
    assert_eq!(course(r#""K\u00f6k""#), [""; 0]);
    assert_eq!(course(r#""K\u202ek""#), ["1:8 E009"]);
    assert_eq!(course(r#""K\0k""#), ["1:8 E003"]);
}

#[test]
fn a_sites_address_is_a_whole_one() {
    let county = |address: &str| {
        let text = COUNTY.replace("https://vux.example", address);
        places(&Catalogue::new().with("frisok.yaml", text).check(), "frisok.yaml")
    };
    assert_eq!(county("https://vux.example/lan"), [""; 0]);
    for address in
        ["mailto:a@b.example", "https:vux.example", "https://x.example/?q=1", "https://x.example/#f"]
    {
        assert_eq!(
            county(&format!("\"{address}\"")).first().map(String::as_str),
            Some("2:11 E028"),
            "{address}"
        );
    }
}
