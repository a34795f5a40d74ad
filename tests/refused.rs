//! Addresses that would do harm are refused wherever one can stand, whatever disguise they wear.

mod support;

use frisok::model::BaseUrl;
use support::Catalogue;

/// Addresses that no link may lead to, as they stand in YAML between double quotes.
const HARMFUL: &[&str] = &[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\\tscript:alert(1)",
    "java\\nscript:alert(1)",
    "\\u0001javascript:alert(1)",
    "\\u00a0javascript:alert(1)",
    "javascript\\u200b:alert(1)",
    "javascript&colon;alert(1)",
    "jаvascript:alert(1)",
    "ｊavascript:alert(1)",
    "javascript://kumla.example/%0aalert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://kumla.example/x",
    "file:///etc/passwd",
    "ftp://kumla.example",
    "view-source:https://kumla.example",
    "//evil.example",
    "///evil.example",
    "\\\\\\\\evil.example",
    "/\\\\evil.example",
    "\\\\/evil.example",
    "https:/\\\\evil.example",
    "https:\\\\\\\\evil.example",
    "https:evil.example",
    "https://",
    "https://kumla.example\\\\@evil.example",
    "https://kumla.example@evil.example",
    "https://kumla.example/\\u0000",
    "https://kumla.example/\\u2028x",
    "https://kumla.example/\\tx",
    "kumla.example",
];

/// As [`HARMFUL`], for links in Markdown, which may lead to the site's own pages.
const HARMFUL_IN_TEXT: &[&str] =
    &["/\\\\evil.example", "/&Tab;/evil.example", "/&NewLine;/evil.example", "/&#9;/evil.example"];

fn codes(course: &str) -> Vec<&'static str> {
    let text = format!("title: x\ntype: validering\n{course}\n");
    let found = Catalogue::new().with("content/kumla/x.yaml", text).check();
    found.findings.iter().map(|finding| finding.code.id()).collect()
}

#[test]
fn no_field_takes_an_address_that_does_harm() {
    let fields = ["url: \"{}\"", "contact: {url: \"{}\"}", "guidance: {url: \"{}\"}", "apply: {url: \"{}\"}"];
    for address in HARMFUL {
        for field in fields {
            let found = codes(&field.replace("{}", address));
            assert!(!found.is_empty(), "{address} stands in {field}");
            assert!(found.iter().all(|code| ["E003", "E009", "E028"].contains(code)), "{address}: {found:?}");
        }
    }
    for address in [
        "https://kumla.example",
        "HTTP://kumla.example:8080/å?a=1&b=%20#c",
        "tel:+4619100000",
        "mailto:vux@kumla.example",
    ] {
        assert_eq!(codes(&fields[0].replace("{}", address)), [""; 0], "{address}");
    }
}

#[test]
fn no_link_in_a_text_takes_one() {
    for address in HARMFUL.iter().chain(HARMFUL_IN_TEXT) {
        for link in ["[x]({})", "[x](<{}>)", "[x][y]\\n\\n[y]: {}"] {
            let text = link.replace("{}", address);
            let found = codes(&format!("description: \"{text}\""));
            // What Markdown takes for text, or for a path of the site's own, does no harm.
            let away: Vec<_> = links(&text).into_iter().filter(|link| !is_own(link)).collect();
            assert!(!found.is_empty() || away.is_empty(), "{text} is taken: {away:?}");
        }
    }
}

/// Where the links of a text lead that stands between double quotes in YAML.
fn links(text: &str) -> Vec<String> {
    let text = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(&text));
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|link| link.replace("&amp;", "&")).collect()
}

/// Whether a browser on the site stays on it.
fn is_own(link: &str) -> bool {
    let site = url::Url::parse("https://vux.example/kurser/").expect("an address");
    site.join(link).is_ok_and(|url| url.origin() == site.origin())
}

#[test]
fn no_site_has_such_an_address() {
    for address in HARMFUL.iter().filter(|address| !address.contains("\\u200b")) {
        let plain = address.replace("\\t", "\t").replace("\\n", "\n").replace("\\u0001", "\u{1}");
        assert!(BaseUrl::new(&plain).is_err(), "{plain:?}");
    }
    assert!(BaseUrl::new("mailto:vux@kumla.example").is_err());
}

#[test]
fn no_mailbox_carries_more_than_an_address() {
    for email in [
        "a@b.example?cc=c@d.example",
        "a@b.example&subject=x",
        "a@b.example,c@d.example",
        "a@b.example;c@d.example",
        "<a@b.example>",
        "\\\"a\\\"@b.example",
        "a b@b.example",
        "a@b.example\\nBcc: c@d.example",
        "mailto:a@b.example?x",
        "a@b",
        "@b.example",
    ] {
        assert_eq!(codes(&format!("contact: {{email: \"{email}\"}}")), ["E029"], "{email}");
    }
}
