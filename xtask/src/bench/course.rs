//! A course of a lifelike catalogue as a peer's content file.

use std::fmt::Write;

/// What peers show of a course. Texts are as TOML has them, quotation marks included.
#[derive(Debug, Default, PartialEq)]
pub struct Course {
    title: String,
    kind: String,
    text: String,
    occasions: Vec<Vec<(String, String)>>,
}

impl Course {
    /// Reads what `examples/lifelike` writes: one value a line, always in the same manner.
    pub fn read(yaml: &str) -> Course {
        let mut course = Course::default();
        let mut lines = yaml.lines();
        while let Some(line) = lines.next() {
            let Some((name, value)) = line.trim_start_matches([' ', '-']).split_once(": ") else { continue };
            match name {
                "title" => course.title = first_text(value),
                "type" => course.kind = quoted(value),
                "description" => course.text = lines.next().unwrap_or_default().trim().to_owned(),
                "id" => course.occasions.push(Vec::new()),
                _ => {}
            }
            if let Some(occasion) = course.occasions.last_mut() {
                let value = if name == "place" { first_text(value) } else { quoted(value) };
                occasion.push((name.to_owned(), value));
            }
        }
        course
    }

    /// Front matter in TOML and the text. `table` has the peer's name for fields of one's own, `lists`
    /// comes before the line with the course's lists.
    pub fn page(&self, table: &str, lists: &str, numbers: &[u64]) -> String {
        let numbers: Vec<String> = numbers.iter().map(|number| format!("\"l{number}\"")).collect();
        let mut page = format!("+++\ntitle = {}\n{lists}lists = [{}]\n", self.title, numbers.join(", "));
        let _ = writeln!(page, "[{table}]\nkind = {}", self.kind);
        for occasion in &self.occasions {
            let _ = writeln!(page, "[[{table}.occasions]]");
            for (name, value) in occasion {
                let _ = writeln!(page, "{name} = {value}");
            }
        }
        let _ = writeln!(page, "+++\n{}", self.text);
        page
    }
}

/// The first text in quotation marks.
fn first_text(value: &str) -> String {
    value.split('"').nth(1).map_or_else(|| quoted(value), |text| format!("\"{text}\""))
}

fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_becomes_front_matter_and_a_text() {
        let yaml = "title: {sv: \"Svensk kurs\", en: \"Course\"}\ntype: sfi\ncodes: [A, B]\n\
            description: |\n  Läs här. Kom: nu.\noccasions:\n  - id: t1\n    start: 2026-05-04\n    \
            apply: {opens: 2026-01-01, closes: 2026-02-02}\n    place: {town: \"Kumla\", municipality: kumla}\n  - id: t2\n    pace: 50\n";
        let page = Course::read(yaml).page("params", "", &[3, 4]);
        let expected = "+++\ntitle = \"Svensk kurs\"\nlists = [\"l3\", \"l4\"]\n[params]\nkind = \"sfi\"\n\
            [[params.occasions]]\nid = \"t1\"\nstart = \"2026-05-04\"\napply = \"{opens: 2026-01-01, closes: 2026-02-02}\"\n\
            place = \"Kumla\"\n[[params.occasions]]\nid = \"t2\"\npace = \"50\"\n+++\nLäs här. Kom: nu.\n";
        assert_eq!(page, expected);
        let zola = Course::read("title: \"X\"\ntype: sfi\n").page("extra", "[taxonomies]\n", &[]);
        assert_eq!(zola, "+++\ntitle = \"X\"\n[taxonomies]\nlists = []\n[extra]\nkind = \"sfi\"\n+++\n\n");
    }
}
