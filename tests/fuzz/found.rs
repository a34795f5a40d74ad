//! What the loop has found, each as a case of its own.

use crate::kinds;

/// The parser goes down with every brace, and went through the stack.
#[test]
fn strings_of_nothing_but_braces() {
    for part in ["{", "{ $", "{ {", "{ F(", "{ -", "x = {\n   {"] {
        kinds::strings(format!("x = {}", part.repeat(50_000)).as_bytes());
    }
}

/// A proposed map named the column as it was, which no content file may.
#[test]
fn invisible_characters_in_a_row_of_headings() {
    kinds::table("t\u{feff}".as_bytes());
    kinds::table("Kurs\u{200b};Ort\u{2028}\nx\u{202e};Kum\u{feff}la\n".as_bytes());
}

/// A proposed map had texts for keys that are longer than keys can be.
#[test]
fn cells_and_headings_too_long_for_a_key() {
    let long = "<ul><li>".repeat(200);
    kinds::table(format!("Id,Namn,Niva,Ort\n1,x,{long},{long}\n").as_bytes());
    kinds::table(format!("Kurs,{long}\n1,x\n").as_bytes());
}

/// Pairs in a list nest without a bracket more, and went through the stack.
#[test]
fn pairs_within_pairs_within_a_list() {
    for part in [": ", "a: ", "? ", "- ", "{a: ", "? - "] {
        let many = part.repeat(50_000);
        kinds::course(format!("title: x\ntype: validering\ncodes: [B{many}]\n").as_bytes());
        kinds::course(format!("title: x\ntype: validering\ncodes: [{many}\nsummary: y\n").as_bytes());
        kinds::page(format!("---\ntitle: [{many}]\n---\n{many}\n").as_bytes());
    }
}

/// The parser cut the letter in two.
#[test]
fn an_escape_that_ends_in_a_letter_beyond_ascii() {
    for escape in ["\\u°", "\\u12°", "\\U°", "\\U12345°", "\\U12345", "\\u", "\\°", "\\"] {
        kinds::strings(format!("t={{v}}{{\"{escape}").as_bytes());
        kinds::strings(format!("t = {{\"{escape}\"}}\n").as_bytes());
    }
}

/// Each column of a name was tried from the first number on.
#[test]
fn a_thousand_columns_of_one_name() {
    kinds::table(format!("Kurs{}\nx\n", ";&nbsp".repeat(2_000)).as_bytes());
}

/// The converter goes down with every element in a cell.
#[test]
fn elements_without_end_in_a_cell() {
    for part in ["<table><tr><td>", "<ul><li>", "<b>", "<div class='x'>", "<blockquote><p>"] {
        let cell = part.repeat(10_000);
        kinds::table(format!("Kurs;Kod;Beskrivning\nx;A;{cell}Text\n").as_bytes());
        kinds::table(format!("Kurs;Kod;Beskrivning\n{cell}Kurs;A;x\n").as_bytes());
    }
}
