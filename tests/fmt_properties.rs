//! Whatever a course looks like: `fmt` changes its layout, nothing that it says, and only once.

use std::collections::BTreeMap;

use frisok::author::fmt::{Fault, Kind, format};
use frisok::content::yaml::{self, Node, Value};
use frisok::diagnose::FileId;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

/// A course that uses most of what a file can say, in most ways of writing it.
const ENTRY: &str = include_str!("fixtures/full-course.yaml");

/// A value in the making.
#[derive(Clone, Debug)]
enum Written {
    /// As it stands, on one line.
    Line(String),
    /// On several lines: the first, and those that follow with so many spaces more than the key.
    Lines(String, Vec<(usize, String)>),
    /// A block of text: mark, indentation, lines with so many spaces more.
    Text(&'static str, usize, Vec<(usize, String)>),
    Map(Vec<(&'static str, Dressed)>),
    List(Vec<Dressed>),
}

/// A value with all that stands around it.
#[derive(Clone, Debug)]
struct Dressed {
    value: Written,
    /// Lines above: blank, or a comment with so many spaces more or fewer.
    above: Vec<Option<i8>>,
    /// A comment behind, after so many spaces.
    behind: Option<usize>,
    /// Spaces after the colon or the hyphen.
    gap: usize,
    /// How much further in a block stands; 0 for a list as far in as its key.
    indent: usize,
    /// On lines of its own.
    below: bool,
    /// Spaces before the colon.
    colon: usize,
}

const KEYS: &[&str] = &[
    "title",
    "type",
    "codes",
    "summary",
    "description",
    "learn",
    "areas",
    "'cost'",
    "\"contact\"",
    "apply",
    "internal_note",
    "unknown",
    "något annat",
    "sv",
    "en",
    "url",
    "email",
    "place",
    "town",
    "films",
];

fn one_line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåäö0-9][a-zåäö0-9 .,:#'-]{0,12}[a-z]",
        Just(String::new()),
        Just("~".to_owned()),
        "'[a-zåäö #:\\[]{0,10}'",
        "\"[a-zåäö #:{,]{0,10}\"",
        Just("\"a \\\" # b \\\\\"".to_owned()),
        Just("[ a,b ,  \"c, d\" ]".to_owned()),
        Just("{sv: Å ä,  en:   b}".to_owned()),
        Just("{ }".to_owned()),
        Just("[]".to_owned()),
        Just("{unit: vp,value: 5}".to_owned()),
        Just("{opens: 2026-10-01, text: [a: b], closes: 'x'}".to_owned()),
        Just("{a, b: }".to_owned()),
        Just("مساعد تمريض 👩🏽‍🎓".to_owned()),
        Just("https://vux.example/#a".to_owned()),
        Just("2027-01-11".to_owned()),
    ]
}

fn words() -> impl Strategy<Value = (usize, String)> {
    (
        0usize..4,
        prop_oneof![Just(String::new()), "[a-zåäö#:-][a-zåäö# :'-]{0,8}[a-z]", Just("# nej".to_owned())],
    )
}

fn leaf() -> impl Strategy<Value = Written> {
    let mark = prop::sample::select(vec!["|", ">", "|-", ">-", "|+", ">+", "|2", "|1-", ">2+", "|4"]);
    let plain = (0usize..4, "[a-zåäö][a-zåäö ,.]{0,8}[a-z]");
    prop_oneof![
        4 => one_line().prop_map(Written::Line),
        1 => prop::collection::vec(plain.clone(), 1..3).prop_map(|rest| Written::Lines("två ord".into(), rest)),
        1 => prop::collection::vec(plain, 0..2).prop_map(|mut rest| {
            rest.extend([(1, String::new()), (2, "slut\" ".into())]);
            Written::Lines("\"a # b \\".into(), rest)
        }),
        1 => Just(Written::Lines("[a, # i".into(), vec![(1, "{b: c},".into()), (2, String::new()), (1, "d ]  ".into())])),
        2 => (mark, 1usize..5, prop::collection::vec(words(), 0..4))
            .prop_map(|(mark, indent, lines)| Written::Text(mark, indent, lines)),
    ]
}

fn dressed(value: impl Strategy<Value = Written>) -> impl Strategy<Value = Dressed> {
    let above = prop::collection::vec(prop::option::of(-3i8..3), 0..3);
    let above = prop_oneof![2 => Just(Vec::new()), 1 => above];
    (value, above, prop::option::weighted(0.3, 1usize..4), 1usize..4, 0usize..5, any::<bool>(), 0usize..2)
        .prop_map(|(value, above, behind, gap, indent, below, colon)| Dressed {
            value,
            above,
            behind,
            gap,
            indent,
            below,
            colon,
        })
}

fn map<D: Strategy<Value = Dressed>>(value: D) -> impl Strategy<Value = Written> {
    let keys = prop::sample::subsequence(KEYS, 1..6).prop_shuffle();
    (keys, prop::collection::vec(value, 6))
        .prop_map(|(keys, values)| Written::Map(keys.into_iter().zip(values).collect()))
}

fn value() -> impl Strategy<Value = Written> {
    leaf().prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            map(dressed(inner.clone())),
            prop::collection::vec(dressed(inner), 1..4).prop_map(Written::List),
        ]
    })
}

/// A course: keys with any values, and occasions with ids.
fn course() -> impl Strategy<Value = String> {
    let entries =
        (prop::sample::subsequence(KEYS, 1..8).prop_shuffle(), prop::collection::vec(dressed(value()), 8));
    let occasion = (map(dressed(leaf())), "[a-z]{3}").prop_map(|(occasion, id)| {
        let Written::Map(mut entries) = occasion else { return occasion };
        let plain =
            |value| Dressed { value, above: vec![], behind: None, gap: 1, indent: 2, below: false, colon: 0 };
        entries.push(("id", plain(Written::Line(id))));
        Written::Map(entries)
    });
    let occasions = dressed(prop::collection::vec(dressed(occasion), 1..3).prop_map(Written::List));
    (entries, occasions, any::<prop::sample::Index>(), 0u8..6, any::<bool>(), any::<bool>()).prop_map(
        |((keys, values), occasions, at, head, crlf, ends)| {
            let mut entries: Vec<_> = keys.into_iter().zip(values).collect();
            entries.insert(at.index(entries.len() + 1), ("occasions", occasions));
            let mut writer = Writer::default();
            writer.text.push_str(match head {
                0 => "# yaml-language-server: $schema=../../schema/course.schema.json\n",
                1 => "# huvud\n\n\n",
                2 => "---\n",
                3 => "\n",
                _ => "",
            });
            writer.map(&entries, 0, false);
            if ends {
                writer.text.push_str("\n# fot\n\n");
            } else {
                writer.text.truncate(writer.text.trim_end_matches('\n').len());
            }
            if crlf { format!("\u{FEFF}{}", writer.text.replace('\n', "\r\n")) } else { writer.text }
        },
    )
}

#[derive(Default)]
struct Writer {
    text: String,
    comments: usize,
}

impl Writer {
    fn spaces(&mut self, count: usize) {
        self.text.extend(std::iter::repeat_n(' ', count));
    }

    fn comment(&mut self) {
        self.comments += 1;
        self.text.push_str(&format!("# k{}.", self.comments));
    }

    fn above(&mut self, dressed: &Dressed, column: usize) {
        for line in &dressed.above {
            if let Some(offset) = line {
                self.spaces(column.saturating_add_signed(isize::from(*offset)));
                self.comment();
            }
            self.text.push('\n');
        }
    }

    fn map(&mut self, entries: &[(&str, Dressed)], column: usize, begun: bool) {
        for (index, (key, dressed)) in entries.iter().enumerate() {
            if index > 0 || !begun {
                self.above(dressed, column);
                self.spaces(column);
            }
            self.text.push_str(key);
            self.spaces(dressed.colon);
            self.text.push(':');
            self.value(dressed, column, false);
        }
    }

    fn list(&mut self, items: &[Dressed], column: usize, begun: bool) {
        for (index, dressed) in items.iter().enumerate() {
            if index > 0 || !begun {
                self.above(dressed, column);
                self.spaces(column);
            }
            self.text.push('-');
            self.value(dressed, column, true);
        }
    }

    fn behind(&mut self, dressed: &Dressed) {
        if let Some(spaces) = dressed.behind {
            self.spaces(spaces);
            self.comment();
        }
        self.text.push('\n');
    }

    fn value(&mut self, dressed: &Dressed, column: usize, item: bool) {
        let inner = column + dressed.indent.max(1);
        match &dressed.value {
            Written::Line(line) if line.is_empty() => self.behind(dressed),
            Written::Line(line) => {
                self.begin(dressed, inner);
                self.text.push_str(line);
                self.behind(dressed);
            }
            Written::Lines(first, rest) => {
                self.begin(dressed, inner);
                self.text.push_str(first);
                for (spaces, line) in rest {
                    self.text.push('\n');
                    self.spaces(column + 1 + spaces);
                    self.text.push_str(line);
                }
                self.behind(dressed);
            }
            Written::Text(mark, indent, lines) => {
                self.spaces(dressed.gap);
                self.text.push_str(mark);
                self.behind(dressed);
                let indent =
                    mark.chars().find_map(|c| c.to_digit(10)).map_or(*indent, |digit| digit as usize);
                let auto = mark.len() == 1 || !mark.contains(|c: char| c.is_ascii_digit());
                for (index, (spaces, line)) in lines.iter().enumerate() {
                    let first = auto && lines[..index].iter().all(|(_, line)| line.is_empty());
                    self.spaces(if first {
                        (column + indent) * usize::from(!line.is_empty())
                    } else {
                        column + indent + spaces
                    });
                    self.text.push_str(line);
                    self.text.push('\n');
                }
            }
            Written::Map(entries) if item && !dressed.below => {
                self.spaces(dressed.gap);
                self.map(entries, column + 1 + dressed.gap, true);
            }
            Written::List(items) if item && !dressed.below => {
                self.spaces(dressed.gap);
                self.list(items, column + 1 + dressed.gap, true);
            }
            Written::Map(entries) => {
                self.behind(dressed);
                self.map(entries, inner, false);
            }
            Written::List(items) => {
                self.behind(dressed);
                let inner = if item { inner } else { column + dressed.indent };
                self.list(items, inner, false);
            }
        }
    }

    fn begin(&mut self, dressed: &Dressed, inner: usize) {
        if dressed.below && dressed.indent > 0 {
            self.text.push('\n');
            self.spaces(inner);
        } else {
            self.spaces(dressed.gap);
        }
    }
}

/// What a tree says, without places and without the order of keys.
fn said(node: &Node) -> String {
    match &node.value {
        Value::Map(entries) => {
            let entries: BTreeMap<_, _> =
                entries.iter().map(|entry| (&entry.key, said(&entry.value))).collect();
            format!("{entries:?}")
        }
        Value::List(items) => format!("{:?}", items.iter().map(said).collect::<Vec<_>>()),
        value => format!("{value:?}"),
    }
}

fn read(text: &str) -> Option<String> {
    let (node, findings) = yaml::parse(text.trim_start_matches('\u{FEFF}'), FileId(0), 0);
    findings.is_empty().then(|| said(&node))
}

/// The generator's comments, each with how often it stands there.
fn comments(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for part in text.split("# ").skip(1) {
        let name: String = part.chars().take_while(|c| c.is_alphanumeric()).collect();
        *found.entry(name).or_insert(0) += 1;
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300, failure_persistence: None, max_global_rejects: 20_000, ..ProptestConfig::default()
    })]

    #[test]
    fn the_layout_changes_and_nothing_else(text in course()) {
        let before = read(&text);
        prop_assume!(before.is_some());
        let formatted = match format(&text, Kind::Course) {
            Ok(formatted) => formatted.text,
            fault => return Err(TestCaseError::fail(format!("{fault:?}\n{text}"))),
        };
        prop_assert_eq!(before, read(&formatted), "\n{}\n=====\n{}", text, formatted);
        prop_assert_eq!(comments(&text), comments(&formatted), "\n{}\n=====\n{}", text, formatted);
        let again = format(&formatted, Kind::Course).map(|again| again.text);
        prop_assert_eq!(again.as_ref(), Ok(&formatted), "\n{}", text);
        let odd = ['\r', '\u{FEFF}'];
        prop_assert!(!formatted.contains(odd) && formatted.ends_with('\n'));
        prop_assert!(!formatted.starts_with('\n'));
    }

    /// Files with anything in them: never a panic, never another meaning.
    #[test]
    fn any_text_keeps_its_meaning(
        at in 0usize..3000, length in 0usize..20, piece in "[a-z\n #:'\"\\[\\]{}|>,-]{0,6}",
        lines in (0usize..80, 0usize..80), spaces in 0usize..6,
    ) {
        let mut all: Vec<String> = ENTRY.lines().map(str::to_owned).collect();
        let count = all.len();
        all.swap(lines.0 % count, lines.1 % count);
        let moved = format!("{}{}", " ".repeat(spaces), all[lines.0 % count].trim_start());
        all[lines.0 % count] = moved;
        let mut text = all.join("\n");
        let (from, to) = (text.floor_char_boundary(at), text.floor_char_boundary(at + length));
        text.replace_range(from..to, &piece);
        match format(&text, Kind::Course) {
            Ok(formatted) => {
                let again = format(&formatted.text, Kind::Course).map(|again| again.text);
                prop_assert_eq!(again, Ok(formatted.text));
            }
            Err(Fault::Changes) => return Err(TestCaseError::fail(text)),
            Err(_) => {}
        }
    }
}

#[test]
fn the_generator_writes_yaml_in_all_its_ways() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let texts: Vec<String> =
        (0..300).map(|_| course().new_tree(&mut runner).expect("a tree").current()).collect();
    let valid: Vec<_> = texts.iter().filter(|text| read(text).is_some()).collect();
    assert!(valid.len() > 150, "only {} of 300 are YAML", valid.len());
    for way in ["\r\n", "|+", ">2+", "\"contact\"", "# k1.", "- - ", "-\n", "---\n", "[a, # i", ": # ", " :"]
    {
        assert!(valid.iter().any(|text| text.contains(way)), "never {way:?}");
    }
}
