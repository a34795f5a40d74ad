//! The Markdown report: by publisher, and nothing from the content is markup.

use frisok::diagnose::{Code, Diagnostic, Files, Language, Span, markdown, say};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What readers see of Markdown with every extension on: text, and the names of all markup.
fn seen(report: &str) -> (String, Vec<String>) {
    let (mut text, mut markup) = (String::new(), Vec::new());
    // Quotes that are made typographic are no markup.
    let every = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(report, every) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::HardBreak | Event::SoftBreak => text.push('\n'),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(None) | Tag::Strong) => {}
            Event::Start(Tag::Heading { .. }) => text.push_str("\n# "),
            Event::End(TagEnd::Heading(_) | TagEnd::Item | TagEnd::Paragraph) => text.push('\n'),
            Event::End(_) => {}
            other => markup.push(format!("{other:?}")),
        }
    }
    (text, markup)
}

fn names(path: &str) -> Option<String> {
    path.starts_with("content/kumla/").then(|| "Kumla <b>vux</b> # (kumla)".to_owned())
}

fn finding(files: &mut Files, path: &str, message: &str, code: Code) -> Diagnostic {
    let file = files.find(path).unwrap_or_else(|| files.add(path, "a\nb: c\n"));
    let (message, remedy) = (say!("{message}", "{message}"), say!("Rätta {message}", "Correct {message}"));
    Diagnostic::at(code, file, Span::new(5, 6), message, remedy)
}

/// What people might write as a title, and what would come of it.
const HOSTILE: &[&str] = &[
    "a | b",
    "`a` ``b``",
    "\\`",
    "<script>alert(1)</script>",
    "<!-- a",
    "&lt;b&gt; &#64;x",
    "![x](https://evil.example/x.png)",
    "[x](javascript:1) [x][y] [^1] [ ] [[x]]",
    "*a* **b** _c_ __d__ ~~e~~ ~f~ ^g^ $h$ $$i$$ ||j|| ==k==",
    "<https://evil.example>",
    "a\n# b\n- c\n> d\n```\ne",
    "1. a\r\n===",
    "{{ x }} {.class #id}",
    ":::note",
];

#[test]
fn nothing_in_a_message_is_markup() {
    for text in HOSTILE {
        let mut files = Files::default();
        let found = finding(&mut files, "content/kumla/x.yaml", text, Code::UnknownField);
        let report = markdown::report(&[&found], &files, &names, Language::En);
        let (seen, markup) = seen(&report);
        assert!(markup.is_empty(), "{text:?} became {markup:?} in\n{report}");
        let plain = text.replace(['\n', '\r'], " ");
        let lines: Vec<&str> = seen.lines().collect();
        assert!(seen.contains("# Kumla <b>vux</b> # (kumla): 1 error and 0 warnings"), "{seen}");
        let shown = format!("error E020 in content/kumla/x.yaml:2: {plain}");
        assert!(lines.iter().any(|line| without_joiners(line) == shown), "{shown:?} not in {seen}");
    }
}

fn without_joiners(text: &str) -> String {
    text.replace('\u{2060}', "")
}

#[test]
fn nobody_is_mentioned_and_nothing_referred_to() {
    let text = markdown::text(
        "@namn ö@namn (@org/team) #12 org/x#3 x!4 &5 ~etikett :tada: %6 info@kumla.example 12:30",
    );
    for broken in [
        "@\u{2060}namn ö@\u{2060}namn (@\u{2060}org",
        "#\u{2060}12",
        "x#\u{2060}3",
        "x!\u{2060}4",
        "&\u{2060}5",
    ] {
        assert!(text.contains(broken), "{broken:?} not in {text:?}");
    }
    assert!(text.contains(":\u{2060}tada") && text.contains("%\u{2060}6"));
    assert!(text.contains("info@kumla.example 12:30"), "what is no mention stays as it is: {text}");
}

#[test]
fn what_cannot_be_seen_is_shown_by_number() {
    assert_eq!(markdown::text("a\u{202e}b\u{1b}[31m\u{7}"), "aU+202EbU+001B\\[31mU+0007");
}

#[test]
fn a_file_name_of_any_kind_is_code() {
    for path in ["content/x/a`b.yaml", "content/x/``", "` ", "content/å|<b>@x\n# y.yaml"] {
        let mut files = Files::default();
        let found = finding(&mut files, path, "x", Code::UnknownField);
        let report = markdown::report(&[&found], &files, &names, Language::Sv);
        let (seen, markup) = seen(&report);
        assert!(markup.is_empty(), "{path:?} became {markup:?}");
        assert!(seen.contains(&format!("i {}:2: x", path.replace('\n', " "))), "{path:?} is not in {seen}");
    }
}

#[test]
fn findings_stand_by_publisher_in_the_order_they_come() {
    let mut files = Files::default();
    let mut second = finding(&mut files, "frisok.yaml", "två", Code::UnknownField);
    let other = files.add("content/kumla/y.yaml", "x\n");
    second.relate(other, Span::new(0, 1), say!("den andra", "the other"));
    let first = finding(&mut files, "content/kumla/x.yaml", "ett", Code::DuplicateKey);
    let third = finding(&mut files, "content/kumla/x.yaml", "tre", Code::PlaceMissing);
    let nowhere = Diagnostic { place: None, ..second.clone() };
    let all = [&first, &second, &third, &nowhere];
    insta::assert_snapshot!("by_publisher_sv", markdown::report(&all, &files, &names, Language::Sv));
    insta::assert_snapshot!("by_publisher_en", markdown::report(&all, &files, &names, Language::En));
    insta::assert_snapshot!("none", markdown::report(&[], &files, &names, Language::Sv));
}

#[test]
fn a_report_that_is_too_long_is_cut_after_a_whole_finding_and_says_so() {
    let mut files = Files::default();
    let found: Vec<_> =
        (0..50).map(|n| finding(&mut files, "frisok.yaml", &format!("å{n}"), Code::UnknownField)).collect();
    let all: Vec<_> = found.iter().collect();
    let report = markdown::report(&all, &files, &names, Language::Sv);
    assert_eq!(markdown::shorten(report.clone(), report.len(), Language::Sv), report);
    for limit in 200..report.len() {
        let short = markdown::shorten(report.clone(), limit, Language::Sv);
        assert!(short.len() <= limit, "{limit}");
        let (kept, note) = short.split_once("\n**Rapporten").expect("a sentence that says so");
        assert!(report.starts_with(kept) && note.contains("frisok check"));
        assert!(kept.is_empty() || kept.ends_with('\n'), "cut within a finding: {short}");
        assert!(kept.matches("- **").count() == kept.matches("Gör så här: ").count());
    }
}

/// A value of a MiB that is no value is shown. Looking back at all of it for each dot would take
/// hours.
#[test]
fn a_very_long_message_is_shown_at_once() {
    let mut files = Files::default();
    let dots = ".".repeat(1 << 20);
    let found = finding(&mut files, "frisok.yaml", &dots, Code::UnknownField);
    assert!(markdown::report(&[&found], &files, &names, Language::Sv).contains(&dots));
}

proptest! {
    /// Whatever a text says, readers see just that.
    #[test]
    fn any_text_is_shown_as_it_is(text in "[ -~åäöא\n]{0,40}|[*_`~|<>&\\[\\]()!@#:/.w\\\\ a-c]{0,20}") {
        let mut files = Files::default();
        let found = finding(&mut files, "frisok.yaml", &format!("»{text}«"), Code::UnknownField);
        let report = markdown::report(&[&found], &files, &names, Language::Sv);
        let (seen, markup) = seen(&report);
        prop_assert!(markup.is_empty(), "{:?} in {}", markup, report);
        let plain = without_joiners(&text.replace('\n', " "));
        prop_assert!(without_joiners(&seen).contains(&format!(": »{plain}«\n")), "{}", seen);
    }
}
