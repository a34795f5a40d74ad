//! Whatever stands in a file: reading it never panics, never hangs, and points only at places
//! that exist.

mod support;

use std::sync::LazyLock;
use std::time::Duration;

use frisok::content::page;
use frisok::content::yaml::{self, Node, Value};
use frisok::diagnose::{Diagnostic, FileId, Files, Language, Span, human, json};
use frisok::model::{At, Course, Decoder, PageFront, Tag};
use proptest::prelude::*;

use support::Catalogue;

/// A course that uses most of what a file can say, in most ways of writing it.
const ENTRY: &str = include_str!("fixtures/full-course.yaml");

/// No file takes longer, also where nothing is optimised and other tests run beside.
const PATIENCE: Duration = Duration::from_millis(250);

/// What this thread has had of the processor: what else the machine does is not counted.
fn spent() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Reads a course as `load` does, and checks every place that it names.
fn read(text: &str) -> (Node, Vec<Diagnostic>) {
    let mut files = Files::default();
    let file = files.add("content/kumla/x.yaml", text);
    let language = Tag::default();
    let attempt = || {
        let begun = spent();
        let mut decoder = Decoder::new(file, text, &language);
        let (node, findings) = yaml::parse(text, file, 0);
        decoder.findings = findings;
        let _: Option<At<Course>> = decoder.value(&node);
        (spent() - begun, node, decoder.findings)
    };
    // A busy machine may stop anyone for a while, but not five times in a row.
    let attempts = (0..5).map(|_| attempt());
    let in_time = attempts.into_iter().find(|(taken, ..)| *taken < PATIENCE);
    let (_, node, findings) = in_time.unwrap_or_else(|| panic!("too slow:\n{text}"));
    check_node(&node, text);
    for finding in &findings {
        let related = finding.related.iter().map(|related| related.place);
        finding.place.into_iter().chain(related).for_each(|place| check_span(place.span, text));
    }
    if let Some(finding) = findings.first() {
        human::render(finding, &files, Language::Sv, true);
        json::line(finding, &files, Language::En);
    }
    (node, findings)
}

fn check_node(node: &Node, text: &str) {
    check_span(node.span, text);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| check_node(item, text)),
        Value::Map(entries) => entries.iter().for_each(|entry| {
            check_span(entry.key_span, text);
            check_node(&entry.value, text);
        }),
        _ => {}
    }
}

fn check_span(span: Span, text: &str) {
    assert!(text.get(span.range()).is_some(), "{span:?} is no part of a text of {} bytes", text.len());
}

/// Whether the parser below ours takes a text. Invisible characters have been reported before.
fn is_yaml(text: &str) -> bool {
    let text = text.replace(['\0', '\u{202e}'], "");
    granit_parser::Parser::new_from_str(&text).all(|event| event.is_ok())
}

/// A change of the kind that happens to files.
#[derive(Clone, Debug)]
enum Change {
    Delete(usize, usize),
    Insert(usize, String),
    SwapLines(usize, usize),
    RepeatLine(usize),
    DropLine(usize),
    Indent(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || 0usize..4000;
    let line = || 0usize..100;
    let piece = prop_oneof![
        "[\\[\\]{}\"'|>&*!%@`#:,?-]{1,3}",
        prop::sample::select(vec![
            "\t", "\n", "\r\n", ": ", "- ", "---\n", "\u{a0}", "å", "🎓", "\u{202e}", "\0", "\\", "  ",
            "\n- ", "<<: *x\n",
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        (at(), 1usize..30).prop_map(|(at, length)| Change::Delete(at, length)),
        (at(), piece).prop_map(|(at, piece)| Change::Insert(at, piece)),
        (line(), line()).prop_map(|(one, other)| Change::SwapLines(one, other)),
        line().prop_map(Change::RepeatLine),
        line().prop_map(Change::DropLine),
        (line(), 0usize..7).prop_map(|(line, spaces)| Change::Indent(line, spaces)),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut text = text.to_owned();
    for change in changes {
        let at =
            |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let count = lines.len().max(1);
        match change {
            Change::Delete(from, length) => {
                let (from, to) = (at(*from), at(from + length));
                text.replace_range(from..to, "");
                continue;
            }
            Change::Insert(place, piece) => {
                let place = at(*place);
                text.insert_str(place, piece);
                continue;
            }
            _ if lines.is_empty() => continue,
            Change::SwapLines(one, other) => lines.swap(one % count, other % count),
            Change::RepeatLine(line) => lines.insert(line % count, lines[line % count]),
            Change::DropLine(line) => _ = lines.remove(line % count),
            Change::Indent(line, spaces) => {
                let mut all: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
                let line = &mut all[line % count];
                *line = format!("{}{}", " ".repeat(*spaces), line.trim_start());
                text = all.concat();
                continue;
            }
        }
        text = lines.concat();
    }
    text
}

#[test]
fn the_entry_itself_is_right() {
    let (_, findings) = read(ENTRY);
    assert_eq!(findings, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_entries_are_read(changes in prop::collection::vec(change(), 1..6)) {
        let text = changed(ENTRY, &changes);
        let (_, findings) = read(&text);
        // What is no YAML is never taken for right.
        prop_assert!(is_yaml(&text) || findings.iter().any(Diagnostic::is_error), "{}", text);
    }

    #[test]
    fn any_text_is_read(text in "[ \\PC\n\t:#'\"\\[\\]{},&*!|>%@`-]{0,400}") {
        let (_, findings) = read(&text);
        prop_assert!(is_yaml(&text) || findings.iter().any(Diagnostic::is_error), "{}", text);
    }

    #[test]
    fn any_page_is_read(text in "(---\n)?[ a-zåäö:\n<>\\[\\]()*_`\"'-]{0,300}(\n---\n)?[ \\PC\n<>]{0,200}") {
        let language = Tag::default();
        let (split, findings) = page::split(&text, FileId(0));
        let mut decoder = Decoder::new(FileId(0), &text, &language);
        let _: Option<At<PageFront>> = decoder.value(&split.front);
        check_node(&split.front, &text);
        check_span(split.body, &text);
        let places = findings.iter().chain(&decoder.findings).filter_map(|finding| finding.place);
        places.for_each(|place| check_span(place.span, &text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// From the disk through every room that checks.
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let found = Catalogue::new().with("content/kumla/x.yaml", &bytes).with("frisok.yaml", &bytes).check();
        prop_assert!(found.findings.iter().any(Diagnostic::is_error));
        for place in found.findings.iter().filter_map(|finding| finding.place) {
            check_span(place.span, found.files.text(place.file));
        }
    }

    #[test]
    fn changed_bytes_are_read(
        changes in prop::collection::vec(change(), 0..3),
        bytes in prop::collection::vec((0usize..2000, any::<u8>()), 0..4),
    ) {
        let mut entry = changed(ENTRY, &changes).into_bytes();
        for (at, byte) in bytes {
            let length = entry.len().max(1);
            entry.get_mut(at % length).into_iter().for_each(|old| *old = byte);
        }
        let found = Catalogue::new().with("content/kumla/x.yaml", &entry).check();
        for place in found.findings.iter().filter_map(|finding| finding.place) {
            check_span(place.span, found.files.text(place.file));
        }
    }
}

/// A text of about so many lines.
type Shape = fn(usize) -> String;

/// Inputs made to be slow. Each is read twice, the second time at four times the size: that takes
/// four times as long, not sixteen.
#[test]
fn nasty_inputs_take_linear_time() {
    static TAG: LazyLock<Tag> = LazyLock::new(Tag::default);
    let shapes: [(&str, Shape); 16] = [
        ("keys", |n| (0..n).map(|i| format!("k{i}: x\n")).collect()),
        ("keys, one line broken", |n| (0..n).map(|i| format!("k{i}: x\n")).collect::<String>() + "x: [\n"),
        ("the same key", |n| "a: b\n".repeat(n)),
        ("broken lines", |n| "a: b: c\n".repeat(n)),
        ("lines without a key", |n| "text\n".repeat(n) + "a: [\n"),
        ("unclosed quotes", |n| "- \"\n".repeat(n)),
        ("unclosed brackets", |n| "a: [\n".repeat(n)),
        ("nested brackets", |n| "[".repeat(n)),
        ("nested braces", |n| "{a: ".repeat(n)),
        ("nested lists", |n| "- ".repeat(n)),
        ("list items", |n| "a:\n".to_owned() + &"- \n".repeat(n) + "x: [\n"),
        ("items below a long word", |n| "a".repeat(n) + "\n" + &"- \n".repeat(n)),
        ("keys among items", |n| {
            "- a: b\n".to_owned() + &(0..n).map(|i| format!("k{i}: x\n")).collect::<String>()
        }),
        ("tabs", |n| "a:\n".to_owned() + &"\tb: c\n".repeat(n)),
        ("invisible characters", |n| "a: \u{200b}b\n".repeat(n)),
        ("zigzag", |n| "a: b\n  c: d\n e: f\n".repeat(n)),
    ];
    for (name, shape) in shapes {
        let time = |lines: usize| {
            let text = shape(lines);
            let text = &text[..text.len().min(1 << 20)];
            let begun = spent();
            let (node, findings) = yaml::parse(text, FileId(0), 0);
            let mut decoder = Decoder::new(FileId(0), text, &TAG);
            let _: Option<At<Course>> = decoder.value(&node);
            assert!(!findings.is_empty() || !decoder.findings.is_empty(), "{name}: nothing wrong?");
            spent() - begun
        };
        let (small, large) = (time(6_000), time(24_000));
        let bound = small.max(Duration::from_millis(100)) * 10;
        if std::env::var_os("SHOW_TIMES").is_some() {
            eprintln!("{name}: {small:?} {large:?}");
        }
        assert!(large < bound, "{name}: {small:?} for a quarter, {large:?} for the whole");
        assert!(large < Duration::from_secs(10), "{name}: {large:?}");
    }
}

/// As much as a file can hold.
#[test]
fn a_hundred_thousand_lines_are_read() {
    for text in [(0..100_000).map(|i| format!("k{i}: x\n")).collect(), "a: b: c\n".repeat(100_000)] {
        let text: String = text;
        let begun = spent();
        let (_, findings) = yaml::parse(&text, FileId(0), 0);
        assert!(findings.len() <= 100, "so many syntax errors help nobody");
        assert!(spent() - begun < Duration::from_secs(10), "{:?}", spent() - begun);
    }
}

/// An indentation that grows with every line, as deep as a file can hold.
#[test]
fn ever_deeper_lines_take_bounded_time() {
    let mut text = String::new();
    for depth in 0.. {
        let line = format!("{}a:\n", " ".repeat(depth));
        if text.len() + line.len() > 1 << 20 {
            break;
        }
        text.push_str(&line);
    }
    let begun = spent();
    let (_, findings) = yaml::parse(&text, FileId(0), 0);
    assert_eq!(findings.len(), 1);
    assert!(spent() - begun < Duration::from_secs(5), "{:?}", spent() - begun);
}
