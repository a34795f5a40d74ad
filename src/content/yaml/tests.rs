//! Places and styles in the tree.

use super::{Node, Style, Value, parse};
use crate::diagnose::{FileId, Files, Position, Span};

fn read(text: &str) -> Node {
    let (node, findings) = parse(text, FileId(0), 0);
    assert_eq!(findings, [], "{text}");
    node
}

/// What stands at the span of the value under a key.
fn source<'t>(text: &'t str, node: &Node, key: &str) -> &'t str {
    &text[node.get(key).expect(key).span.range()]
}

fn scalar(node: &Node) -> (&str, Style) {
    let Value::Scalar(scalar) = &node.value else { panic!("{node:?} is no text") };
    (&scalar.text, scalar.style)
}

#[test]
fn every_node_knows_its_place() {
    let text = "å: ä ö  # x\nb: \"q\"\nc: 'r'\nd: [1, {e: f}]\ng:\n  - h\n  - i: j\n\nk: l\n";
    for text in [text.to_owned(), text.replace('\n', "\r\n")] {
        let node = read(&text);
        assert_eq!(source(&text, &node, "å"), "ä ö");
        assert_eq!(source(&text, &node, "b"), "\"q\"");
        assert_eq!(source(&text, &node, "c"), "'r'");
        assert_eq!(source(&text, &node, "d"), "[1, {e: f}]");
        assert!(source(&text, &node, "g").starts_with("- h") && source(&text, &node, "g").ends_with("i: j"));
        assert_eq!(source(&text, &node, "k"), "l");
        let Value::Map(entries) = &node.value else { panic!("no map") };
        let keys: Vec<_> = entries.iter().map(|entry| &text[entry.key_span.range()]).collect();
        assert_eq!(keys, ["å", "b", "c", "d", "g", "k"]);
    }
}

#[test]
fn the_place_of_a_block_is_its_text() {
    let text = "a: |\n  ett\n\n  två\n\nb: >-\n  tre\n  fyra\n\n\nc: d\n";
    let node = read(text);
    assert_eq!(source(text, &node, "a"), "ett\n\n  två");
    assert_eq!(source(text, &node, "b"), "tre\n  fyra");
    assert_eq!(scalar(node.get("a").expect("a")), ("ett\n\ntvå\n", Style::Block));
    assert_eq!(scalar(node.get("b").expect("b")), ("tre fyra", Style::Block));
}

#[test]
fn scalars_know_how_they_were_written() {
    let node = read("a: 010\nb: \"1\\n2\"\nc: 'it''s'\nd: null\ne: ~\nf:\ng: 'null'\nh: no\n");
    let get = |key: &str| node.get(key).expect("a value");
    assert_eq!(scalar(get("a")), ("010", Style::Plain));
    assert_eq!(scalar(get("b")), ("1\n2", Style::Quoted));
    assert_eq!(scalar(get("c")), ("it's", Style::Quoted));
    assert_eq!(
        (&get("d").value, &get("e").value, &get("f").value),
        (&Value::Empty, &Value::Empty, &Value::Empty)
    );
    assert_eq!(scalar(get("g")), ("null", Style::Quoted));
    assert_eq!(scalar(get("h")), ("no", Style::Plain));
}

#[test]
fn columns_count_code_points() {
    let text = "a: {b: \"åäö 👩🏽‍🎓\", c: x}\n";
    let mut files = Files::default();
    let file = files.add("x.yaml", text);
    let (node, _) = parse(text, file, 0);
    let c = node.get("a").and_then(|a| a.get("c")).expect("c");
    // The woman with her skin colour, a joiner and a hat are four.
    assert_eq!(files.position(file, c.span.start), Position { line: 1, column: 23 });
}

#[test]
fn a_part_of_a_file_is_read_with_the_places_of_the_whole() {
    let text = "---\na: å\nb: c: d\n\te: f\n---\n";
    let (node, findings) = parse(&text[4..text.len() - 4], FileId(0), 4);
    assert_eq!(source(text, &node, "a"), "å");
    assert_eq!(source(text, &node, "e"), "f");
    let spans = findings.iter().filter_map(|finding| finding.place).map(|place| &text[place.span.range()]);
    assert_eq!(spans.collect::<Vec<_>>(), ["\t", "c: d"]);
}

#[test]
fn what_is_put_right_keeps_its_place() {
    let text = "a:\n\t-\u{200b}b: å\n\t\u{a0}c: d\ne: f\n";
    let (node, findings) = parse(text, FileId(0), 0);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(source(text, &node, "e"), "f");
    let (node, _) = parse("- a\n-b: c\n", FileId(0), 0);
    let Value::List(items) = &node.value else { panic!("{node:?}") };
    assert_eq!(items[1].get("b").expect("b").span, Span::new(8, 9));
}

#[test]
fn an_error_that_no_piece_has_alone_is_told() {
    // An invisible character is reported where files are read; the last line is wrong besides.
    for text in ["a: b\n|", "\u{202e}# a: b\nc: d\n|"] {
        let (_, findings) = parse(text, FileId(0), 0);
        let spans =
            findings.iter().filter_map(|finding| finding.place).map(|place| &text[place.span.range()]);
        assert_eq!(spans.collect::<Vec<_>>(), ["|"]);
    }
}
