//! What comes back is the same tree, and from other bytes none that points outside the text.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{between_marks, pack, unpack};
use crate::content::yaml::{Entry, MAX_DEPTH, Node, Scalar, Style, Value, parse};
use crate::diagnose::{FileId, Span};

/// The bytes of the tree of a text in which nothing is wrong, which give the same tree again; `None`
/// where it is not kept.
fn packed(text: &str) -> Option<Box<[u8]>> {
    let (node, findings) = parse(text, FileId(0), 0);
    assert_eq!(findings, [], "{text}");
    let bytes = pack(&node, text)?;
    assert_eq!(unpack(&bytes, text).as_ref(), Some(&node), "{text}");
    Some(bytes)
}

/// Texts whose words can be made of their places.
const KEPT: [&str; 14] = [
    "",
    "# Inget.\n",
    "a: b\nå: \"ä ö\"\nc: 'd'\n",
    "a: [1, {b: c}, [], {}]\nd:\n- e\n-\n  - f: g\n    h:\n",
    "a: |\n  ett\n\n  två\n  tre\nb: x\n",
    "a: |+\n  ett\n\n\nb: |-\n  två\n",
    "a: >\n  ett\n  två\n  tre\nb: >-\n  fem\n  sex\n",
    "- - a\n  - b\n- |\n  c\n- ~\n- null\n- ''\n",
    "a: b  # c\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n   \nd: e\n",
    "---\na: b\n...\n",
    "text",
    "a: \"c\\nd\"\nb: 'it''s'\n",
    "a: ett\n  två\n\n  tre\n",
    "a:\n  b: \"ett\n    två\"\n",
];

/// Texts where that would take more.
const READ_ANEW: [&str; 2] = ["\"a\\x42\": c\n", "a: >-\n  fem\n  sex\n    sju\n"];

#[test]
fn what_is_written_in_any_way_comes_back() {
    for text in KEPT {
        assert!(packed(text).is_some(), "{text}");
        packed(&text.replace('\n', "\r\n"));
    }
    assert!(packed(&format!("{}a{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH))).is_some());
    assert!(packed(include_str!("../../../../tests/fixtures/full-course.yaml")).is_some());
}

/// Whoever has these bytes has none of the words: they stand in the output folder.
#[test]
fn no_word_is_in_the_bytes() {
    READ_ANEW.iter().for_each(|text| assert_eq!(packed(text), None, "{text}"));
    let blank = |text: &str| text.chars().filter(|c| c.is_whitespace()).count();
    for text in [KEPT[2], "a: |\n  ett lång rad\n\n  två\nb: >-\n  tre\n  fyra\n"] {
        let bytes = packed(text).unwrap();
        let has = |letter: char| bytes.contains(&(letter as u8));
        assert!(!text.chars().filter(char::is_ascii_alphabetic).any(has), "{text}");
        assert!(bytes.len() < text.len() - blank(text), "{text}");
    }
    let whole = include_str!("../../../../tests/fixtures/full-course.yaml");
    assert!(packed(whole).unwrap().len() * 3 < whole.len());
}

#[test]
fn what_is_broken_or_strays_is_not_kept() {
    let span = Span::new(0, 1);
    let broken = Node { span, value: Value::Broken };
    assert_eq!(pack(&broken, "a"), None);
    assert_eq!(pack(&Node { span, value: Value::List(vec![broken]) }, "a"), None);
    let node = Node { span, value: Value::Empty };
    let entry = |stray| Entry { key: "a".into(), key_span: span, value: node.clone(), stray };
    assert_eq!(pack(&Node { span, value: Value::Map(vec![entry(true)]) }, "a"), None);
    assert!(pack(&Node { span, value: Value::Map(vec![entry(false)]) }, "a").is_some());
    assert_eq!(pack(&Node { span: Span::new(0, 2), value: Value::Empty }, "a"), None);
    assert_eq!(pack(&Node { span: Span::new(0, 1), value: Value::Empty }, "å"), None);
}

#[test]
fn bytes_that_name_more_than_there_is_give_nothing() {
    // A list of very many, a text that is too long, lists inside each other without end.
    for bytes in [&[1, 0xff, 0xff, 0xff, 0xff, 0x0f][..], &[3, 2], &[5, 1, 0xff, 0x7f], &[1, 1].repeat(9999)]
    {
        assert_eq!(unpack(bytes, "a"), None);
    }
}

const TEXT: &str = "å: b\n  - [c, \"ddd\"]\n\n  e:  |\n    ff\n   g\n";

/// A place in [`TEXT`].
fn span() -> impl Strategy<Value = Span> {
    let boundary = |at: Index| TEXT.floor_char_boundary(at.index(TEXT.len() + 1));
    (any::<Index>(), any::<Index>()).prop_map(move |(one, other)| {
        let (one, other) = (boundary(one), boundary(other));
        Span::new(one.min(other), one.max(other))
    })
}

/// Any tree that has its places and words in [`TEXT`], in any order.
fn tree() -> impl Strategy<Value = Node> {
    let scalar = (span(), any::<bool>()).prop_map(|(span, quoted)| {
        let source = &TEXT[span.range()];
        let quoted = between_marks(source).filter(|_| quoted).map(|text| (text, Style::Quoted));
        let (text, style) = quoted.unwrap_or((source, Style::Plain));
        Node { span, value: Value::Scalar(Scalar { text: text.into(), style }) }
    });
    let leaf = prop_oneof![span().prop_map(|span| Node { span, value: Value::Empty }), scalar];
    leaf.prop_recursive(6, 40, 6, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List);
        let entry = (span(), inner).prop_map(|(key_span, value)| Entry {
            key: TEXT[key_span.range()].into(),
            key_span,
            value,
            stray: false,
        });
        let map = prop::collection::vec(entry, 0..6).prop_map(Value::Map);
        (span(), prop_oneof![list, map]).prop_map(|(span, value)| Node { span, value })
    })
}

/// Whether every place is in the text.
fn stands_in(node: &Node, text: &str) -> bool {
    let inside = match &node.value {
        Value::List(items) => items.iter().all(|item| stands_in(item, text)),
        Value::Map(entries) => entries
            .iter()
            .all(|entry| text.get(entry.key_span.range()).is_some() && stands_in(&entry.value, text)),
        _ => true,
    };
    inside && text.get(node.span.range()).is_some()
}

proptest! {
    #[test]
    fn any_tree_comes_back(node in tree()) {
        let bytes = pack(&node, TEXT).expect("places in the text");
        prop_assert_eq!(unpack(&bytes, TEXT), Some(node));
    }

    #[test]
    fn cut_bytes_give_nothing(node in tree(), at in any::<Index>()) {
        let bytes = pack(&node, TEXT).expect("places in the text");
        prop_assert_eq!(unpack(&bytes[..at.index(bytes.len())], TEXT), None);
        prop_assert_eq!(unpack(&[&*bytes, &[0]].concat(), TEXT), None);
    }

    #[test]
    fn other_bytes_never_point_outside_the_text(
        node in tree(), at in any::<Index>(), by in 1..=255u8, random in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut turned = pack(&node, TEXT).expect("places in the text");
        let at = at.index(turned.len());
        turned[at] ^= by;
        for bytes in [&*turned, &random] {
            if let Some(node) = unpack(bytes, TEXT) {
                prop_assert!(stands_in(&node, TEXT));
                // It is a tree as others, too.
                if let Some(again) = pack(&node, TEXT) {
                    prop_assert_eq!(unpack(&again, TEXT), Some(node));
                }
            }
        }
    }

    #[test]
    fn any_text_in_which_nothing_is_wrong_comes_back(
        lines in prop::collection::vec((0..5usize, select(LINES.to_vec())), 0..9),
    ) {
        let lines = lines.iter().map(|(indent, line)| format!("{}{line}\n", " ".repeat(*indent)));
        let text: String = lines.collect();
        let (node, findings) = parse(&text, FileId(0), 0);
        if let Some(bytes) = pack(&node, &text).filter(|_| findings.is_empty()) {
            prop_assert_eq!(unpack(&bytes, &text), Some(node));
        }
    }
}

const LINES: [&str; 16] = [
    "",
    "# x",
    "a: b",
    "c:",
    "d: [e, {f: \"g\"}]",
    "- h",
    "- i: j",
    "-",
    "k: |",
    "l: >-",
    "ord å  ",
    "m: 'n",
    "o'",
    "p: \"q\\tr\"",
    "s: |+",
    "  t",
];
