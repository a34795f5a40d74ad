//! The map file: how a table becomes entries. Its format is a table of fields like every other.

use super::dictionary::Dictionary;
use super::target::{Level, Target};
use super::tree::Tree;
use crate::content::yaml::{self, Node, Value};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Said, Span, say};
use crate::model::{
    At, County, Decode, Decoder, Id, Number, OneOrMany, Publisher, Shape, Tag, Text, TimeZone, record,
};

record! {
    /// A map file.
    pub struct ImportMap: "import map" {
        /// What the table is called in the entries' `source`; do not change it between imports.
        required @ source: String { "Källa", "Source", "Namnet på tabellen i kursernas source. Ändra det inte mellan importer." },
        /// What each column becomes.
        required @ columns: Dictionary<OneOrMany<Use>> { "Kolumner", "Columns", "Vad varje kolumn blir." },
        /// Columns that are not wanted.
        @ ignore: Vec<At<String>> { "Hoppa över", "Ignore", "Kolumner som inte ska användas." },
        /// Columns that make rows one course.
        @ course_key: Vec<At<String>> { "Kursnyckel", "Course key", "Kolumnerna som gör rader till samma kurs. Annars titel, kod och anordnare." },
        /// Rows to leave out.
        @ skip: Vec<At<Skip>> { "Utelämna", "Skip", "Rader som inte ska med." },
        /// What holds when no column says anything, by field.
        @ defaults: Dictionary<OneOrMany<String>> { "Annars", "Defaults", "Det som gäller när ingen kolumn säger något, efter fält." },
        /// Translations of what stands in a column, by the column's name.
        @ values: Dictionary<Dictionary<OneOrMany<String>>> { "Värden", "Values", "Översättningar av det som står i en kolumn, efter kolumnens namn." },
        /// The municipality that each town is in.
        @ places: Dictionary<Id> { "Orter", "Places", "Vilken kommun varje ort ligger i." },
        /// What is known about publishers before the import, by id.
        @ publishers: Dictionary<Draft> { "Utgivare", "Publishers", "Det som är känt om utgivare, efter id." },
        /// The `frisok.yaml` to create when there is none.
        @ catalogue: Catalogue { "Katalog", "Catalogue", "Den frisok.yaml som skapas om det inte finns någon." },
    }
}

record! {
    /// What a column becomes.
    pub struct Rule: "column" {
        /// The field, such as `title` or `occasions.apply.closes`.
        required @ to: String { "Till", "To", "Fältet, som title eller occasions.apply.closes." },
        /// Another translation table than the one with the column's name.
        @ values: String { "Värden", "Values", "En annan översättning än den med kolumnens namn." },
        /// Values for words in the text; a text without them says nothing.
        @ words: Dictionary<OneOrMany<String>> { "Ord", "Words", "Värden för ord i texten. En text utan orden betyder inget." },
        /// Values for beginnings of the text; a text without them says nothing.
        @ starts: Dictionary<OneOrMany<String>> { "Början", "Starts", "Värden för hur texten börjar. En text som börjar på annat sätt betyder inget." },
        /// The value for any text that is not empty.
        @ any: OneOrMany<String> { "Vad som helst", "Any", "Värdet för varje text som inte är tom." },
        /// Use only what stands before this.
        @ before: Mark { "Före", "Before", "Ta bara det som står före detta." },
        /// Use only what stands after this.
        @ after: Mark { "Efter", "After", "Ta bara det som står efter detta." },
        /// What stands between the values of a list.
        @ split: Mark { "Dela vid", "Split", "Det som står mellan värdena i en lista." },
        /// Texts that mean nothing.
        @ empty: Vec<At<String>> { "Tomt", "Empty", "Texter som betyder att inget är känt." },
        /// Written before the value, in texts.
        @ label: String { "Etikett", "Label", "Skrivs före värdet, i texter." },
        /// What to multiply numbers with: 100 for a pace of 0.5.
        @ times: Number<0, 1_000_000> { "Gånger", "Times", "Det som tal multipliceras med: 100 om takten står som 0,5." },
        /// In dates that do not begin with the year, the month comes before the day.
        @ month_first: bool { "Månad först", "Month first", "I datum som inte börjar med året står månaden före dagen." },
        /// The time zone of times of day; days are turned into the catalogue's.
        @ time_zone: TimeZone { "Tidszon", "Time zone", "Tidszonen för klockslag. Dagen räknas om till katalogens tidszon." },
    }
}

record! {
    /// Rows to leave out.
    pub struct Skip: "skip" {
        /// The column to look in.
        required @ column: String { "Kolumn", "Column", "Kolumnen att titta i." },
        /// The texts that are left out.
        required @ is: OneOrMany<String> { "Är", "Is", "Texterna som utelämnas." },
        /// Why; stands in the report.
        required @ reason: Text { "Skäl", "Reason", "Varför. Står i rapporten." },
    }
}

/// Text of which outer blanks are a part: " - ".
#[derive(Clone, Debug, PartialEq)]
pub struct Mark(pub Box<str>);

impl Decode for Mark {
    fn shape() -> Shape {
        Shape::String
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        decoder.string(node, &Shape::String).map(|text| Mark(text.into()))
    }
}

/// A rule, or only the name of the field.
#[derive(Clone, Debug, PartialEq)]
pub struct Use(pub Rule);

impl Decode for Use {
    fn shape() -> Shape {
        Shape::Either(vec![Shape::String, Rule::shape()])
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Value::Map(_) = node.value {
            return Rule::decode(node, decoder).map(Use);
        }
        let to = At { value: String::decode(node, decoder)?, span: node.span };
        Some(Use(Rule { to: Some(to), ..Rule::default() }))
    }
}

/// A `frisok.yaml` within a map: what it says and where it stands, to be written as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// What it says.
    pub county: County,
    /// Where it stands in the map.
    pub span: Span,
}

impl Decode for Catalogue {
    fn shape() -> Shape {
        County::shape()
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        County::decode(node, decoder).map(|county| Catalogue { county, span: node.span })
    }
}

/// A `_publisher.yaml` within a map: what it says, to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it says.
    pub publisher: Publisher,
    /// The same as it will be written.
    pub tree: Tree,
}

impl Decode for Draft {
    fn shape() -> Shape {
        Publisher::shape()
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let publisher = Publisher::decode(node, decoder)?;
        Some(Draft { publisher, tree: Tree::from_node(node)? })
    }
}

impl ImportMap {
    /// Reads a map; what is wrong with it is entered in `findings`.
    pub fn read(file: FileId, files: &Files, findings: &mut Vec<Diagnostic>) -> ImportMap {
        let text = files.text(file);
        let (node, faults) = yaml::parse(text, file, 0);
        findings.extend(faults);
        let language = Tag::default();
        let mut decoder = Decoder::new(file, text, &language);
        let map: Option<At<ImportMap>> = decoder.value(&node);
        let map = map.map(|at| at.value).unwrap_or_default();
        for (rule, column) in map.rules() {
            check_rule(rule, column, &map, &mut decoder);
        }
        for word in map.defaults.iter().flat_map(|words| &words.0) {
            if let Err(Said { sv, en }) = Target::find(&word.key) {
                decoder.report(Code::UnknownField, word.span, say!("{sv}", "{en}"), field_remedy());
            }
        }
        let columns_unread = map.lost.contains(&"columns");
        if !node.value.eq(&Value::Empty) && !columns_unread && !map.publishes() {
            decoder.report(
                Code::MissingField,
                Span::new(0, text.find('\n').unwrap_or(text.len())),
                say!(
                    "Kartan säger inte vem som publicerar kurserna.",
                    "The map does not say who publishes the courses."
                ),
                say!(
                    "Låt kolumnen med anordnaren bli publisher, eller skriv publisher under defaults.",
                    "Let the provider's column become publisher, or write publisher under defaults."
                ),
            );
        }
        findings.append(&mut decoder.findings);
        // `check --fix` is for catalogues: nobody may be sent there with a map.
        findings
            .iter_mut()
            .filter(|finding| finding.place.is_some_and(|place| place.file == file))
            .for_each(|finding| finding.fix = None);
        map
    }

    /// Every rule with its column's name, in the order of the file.
    pub fn rules(&self) -> impl Iterator<Item = (&Rule, &str)> {
        let words = self.columns.iter().flat_map(|columns| &columns.0);
        words.flat_map(|word| {
            let uses = word.value.iter().flat_map(|uses| &uses.0);
            uses.map(move |rule| (&rule.0, word.key.as_str()))
        })
    }

    /// The columns that a field comes from.
    pub fn columns_to(&self, field: &str) -> Vec<&str> {
        let to = |rule: &Rule| rule.to.as_ref().is_some_and(|to| to.value == field);
        self.rules().filter(|(rule, _)| to(rule)).map(|(_, column)| column).collect()
    }

    fn publishes(&self) -> bool {
        let default = self.defaults.iter().any(|words| words.find("publisher").is_some());
        default || !self.columns_to("publisher").is_empty()
    }

    /// The translation table of a column's rule.
    pub fn table(&self, rule: &Rule, column: &str) -> Option<&Dictionary<OneOrMany<String>>> {
        if rule.words.is_some() || rule.starts.is_some() || rule.any.is_some() {
            return None;
        }
        let name = rule.values.as_ref().map_or(column, |name| &name.value);
        self.values.as_ref()?.find(name)?.value.as_ref().map(|table| &table.value)
    }
}

/// The field must exist, and where it takes one of some words, translations must be among them.
fn check_rule(rule: &Rule, column: &str, map: &ImportMap, decoder: &mut Decoder) {
    let Some(to) = &rule.to else { return };
    let target = match Target::find(to) {
        Ok(target) => target,
        Err(Said { sv, en }) => {
            decoder.report(Code::UnknownField, to.span, say!("{sv}", "{en}"), field_remedy());
            return;
        }
    };
    if let Some(name) = rule.values.as_ref().filter(|_| map.table(rule, column).is_none()) {
        let (shown, span) = (&name.value, name.span);
        decoder.report(
            Code::UnknownChoice,
            span,
            say!("”{shown}” finns inte under values.", "There is no “{shown}” under values."),
            say!("Lägg till översättningen under values.", "Add the translation under values."),
        );
    }
    let tables = [map.table(rule, column), rule.words.as_deref(), rule.starts.as_deref()];
    let words =
        tables.into_iter().flatten().flat_map(|table| &table.0).filter_map(|word| word.value.as_ref());
    for value in words.chain(&rule.any).flat_map(|many| &many.value.0) {
        check_value(value, &target, decoder);
    }
}

fn check_value(value: &At<String>, target: &Target, decoder: &mut Decoder) {
    let mut shape = &target.shape;
    while let Shape::List(item) | Shape::OneOrMany(item) = shape {
        shape = item;
    }
    let Shape::Choice(choices) = shape else { return };
    if target.level == Level::Publisher || choices.iter().any(|choice| choice.0 == value.value) {
        return;
    }
    let Said { sv, en } = shape.describe();
    let text = &value.value;
    decoder.report(
        Code::UnknownChoice,
        value.span,
        say!("Värdet ”{text}” finns inte.", "There is no value “{text}”."),
        say!("Skriv {sv}.", "Write {en}."),
    );
}

fn field_remedy() -> Said {
    say!(
        "Skriv ett fält ur kursformatet, som title, occasions.start eller occasions.place.town, eller publisher.",
        "Write a field of the course format, such as title, occasions.start or occasions.place.town, or publisher."
    )
}
