//! `new map`: a map to begin with, from what a table's columns are called and what stands in them.

use std::collections::HashMap;
use std::path::Path;

use super::column::Column;
use super::fold;
use super::names;
use super::run::{ImportError, read_table};
use super::table::Table;
use super::write::scalar;
use crate::content::{Content, to_id};
use crate::diagnose::{Files, Language};
use crate::vocabulary::{Kind, Vocabulary};

/// Proposes a map for a table, with explanations in `language`. The map can be used as it is.
///
/// # Errors
/// When the table cannot be read.
pub fn propose(table: &Path, language: Language) -> Result<String, ImportError> {
    let name = table.file_stem().map(|stem| to_id(&stem.to_string_lossy())).unwrap_or_default();
    let table = read_table(table)?;
    // The embedded words: there is no catalogue yet.
    let nowhere = Content::new(Path::new(""));
    let vocabulary = Vocabulary::load(&nowhere, &mut Files::default(), &mut Vec::new())?;
    Ok(Proposal::new(&table, &vocabulary, language).text(&name))
}

/// A longer text is no code and no name, and at some length YAML takes it for no key (1024
/// characters: YAML 1.2.2, 7.4.3).
fn can_be_key(text: &str) -> bool {
    text.chars().count() <= 200
}

struct Proposal<'a> {
    columns: Vec<Column<'a>>,
    /// Names of areas, folded, with their ids.
    areas: HashMap<String, String>,
    language: Language,
}

impl<'a> Proposal<'a> {
    fn new(table: &'a Table, vocabulary: &Vocabulary, language: Language) -> Proposal<'a> {
        let mut columns: Vec<_> = (0..table.columns.len()).map(|at| Column::new(table, at)).collect();
        // Of several columns for one field, the one with the surest name that says anything.
        let mut best: HashMap<&str, (usize, usize)> = HashMap::new();
        for (at, column) in columns.iter().enumerate() {
            if let Some((field, sure)) = names::field(column.name)
                && column.fits(field)
                && best.get(field).is_none_or(|(_, other)| sure > *other)
            {
                best.insert(field, (at, sure));
            }
        }
        for (field, (at, _)) in best {
            columns[at].field = Some(field);
        }
        let mut areas = HashMap::new();
        for term in vocabulary.all(Kind::Area) {
            if let (Some(id), Some(labels)) = (&term.id, &term.labels) {
                areas.insert(fold(&labels.default), id.to_string());
            }
        }
        Proposal { columns, areas, language }
    }

    fn column(&self, field: &str) -> Option<&Column<'a>> {
        self.columns.iter().find(|column| column.field == Some(field))
    }

    fn text(&self, name: &str) -> String {
        let mut text = String::new();
        self.say(
            &mut text,
            "Ett förslag, gjort av kolumnernas namn och innehåll. Läs igenom och rätta.",
            "A proposal, made from the columns' names and content. Read it through and correct it.",
        );
        self.say(
            &mut text,
            "Rader som börjar med # är förklaringar.",
            "Lines that begin with # are explanations.",
        );
        text.push('\n');
        self.say(
            &mut text,
            "Namnet på tabellen. Ändra det inte mellan importer.",
            "The table's name. Do not change it between imports.",
        );
        text.push_str(&format!("source: {}\n\n", if name.is_empty() { "import" } else { name }));
        self.say(
            &mut text,
            "Vad varje kolumn blir: kolumnens namn till vänster, fältet till höger.",
            "What each column becomes: its name on the left, the field on the right.",
        );
        text.push_str("columns:\n");
        for column in self.columns.iter().filter(|column| column.field.is_some()) {
            text.push_str(&format!("  {}: {}\n", scalar(column.name, false), column.rule()));
        }
        if self.column("title").is_none() {
            self.say(
                &mut text,
                "Ingen kolumn ser ut att vara kursens namn. Skriv:  Kolumnens namn: title",
                "No column looks like the course's name. Write:  The column's name: title",
            );
        }
        self.ignored(&mut text);
        self.skipped(&mut text);
        self.defaults(&mut text);
        self.values(&mut text);
        self.places(&mut text);
        self.catalogue(&mut text);
        text
    }

    fn say(&self, text: &mut String, sv: &str, en: &str) {
        text.push_str(&format!("# {}\n", self.language.pick(sv, en)));
    }

    fn ignored(&self, text: &mut String) {
        let unused: Vec<_> = self.columns.iter().filter(|column| column.field.is_none()).collect();
        if unused.is_empty() {
            return;
        }
        text.push('\n');
        self.say(
            text,
            "Kolumner som inte används. Flytta upp dem som behövs till columns.",
            "Columns that are not used. Move those that are needed up to columns.",
        );
        text.push_str("ignore:\n");
        for column in unused {
            let hint = column.hint(self.language);
            text.push_str(&format!("  - {}   # {hint}\n", scalar(column.name, false)));
        }
    }

    fn skipped(&self, text: &mut String) {
        let Some(title) = self.column("title") else { return };
        let nameless = ["okänd", "okänt", "namn saknas", "saknas", "test", "unknown"];
        let found: Vec<_> =
            title.values.iter().filter(|(value, _)| nameless.contains(&&*fold(value))).collect();
        if found.is_empty() {
            return;
        }
        text.push('\n');
        self.say(text, "Rader som inte ska med, och varför.", "Rows to leave out, and why.");
        let texts: Vec<_> = found.iter().map(|(value, _)| scalar(value, true)).collect();
        text.push_str(&format!(
            "skip:\n  - column: {}\n    is: [{}]\n    reason: {{sv: Kursen har inget namn., en: The course has no name.}}\n",
            scalar(title.name, false),
            texts.join(", ")
        ));
    }

    fn defaults(&self, text: &mut String) {
        text.push('\n');
        self.say(
            text,
            "Det som gäller när ingen kolumn säger något.",
            "What holds when no column says anything.",
        );
        text.push_str("defaults:\n  type: komvux-gymnasial\n  publisher.municipalities: annan-kommun\n");
        if self.column("publisher").is_none() {
            self.say(
                text,
                "Ingen kolumn ser ut att vara anordnaren. Det här är utgivarens id.",
                "No column looks like the provider. This is the publisher's id.",
            );
            text.push_str("  publisher: kommunen\n");
        }
    }

    /// Translations of what stands in columns with few different values.
    fn values(&self, text: &mut String) {
        type Guess<'g> = &'g dyn Fn(&str) -> Option<String>;
        let area = |value: &str| self.areas.get(&fold(value)).cloned();
        let own =
            |guess: fn(&str) -> Option<&'static str>| move |value: &str| guess(value).map(str::to_owned);
        let guesses: [(&str, Guess); 5] = [
            ("type", &own(names::course_type)),
            ("occasions.mode", &own(names::mode)),
            ("occasions.time", &own(names::time)),
            ("language", &own(names::language)),
            ("areas", &area),
        ];
        let columns = guesses.iter().filter_map(|(field, guess)| Some((self.column(field)?, guess)));
        let mut first = true;
        for (column, guess) in columns {
            if first {
                text.push('\n');
                self.say(
                    text,
                    "Vad det som står i en kolumn betyder. Tomt till höger: utelämnas.",
                    "What stands in a column means this. Nothing on the right: left out.",
                );
                text.push_str("values:\n");
                first = false;
            }
            text.push_str(&format!("  {}:\n", scalar(column.name, false)));
            for value in column.parts().into_iter().filter(|value| can_be_key(value)).take(80) {
                let meant = guess(&value);
                let note = if meant.is_none() {
                    self.language.pick("   # vad är det här?", "   # what is this?")
                } else {
                    ""
                };
                let meant = meant.map(|meant| format!(" {meant}")).unwrap_or_default();
                text.push_str(&format!("    {}:{meant}{note}\n", scalar(&value, false)));
            }
        }
    }

    fn places(&self, text: &mut String) {
        let Some(towns) = self.column("occasions.place.town") else { return };
        text.push('\n');
        self.say(text, "Vilken kommun orten ligger i: kommunens id ur frisok.yaml. Tomt: kommunen med ortens namn.", "The municipality that a town is in: its id in frisok.yaml. Nothing: the one with the town's name.");
        text.push_str("places:\n");
        for (town, _) in towns.values.iter().filter(|(town, _)| can_be_key(town)).take(200) {
            text.push_str(&format!("  {}:\n", scalar(town, false)));
        }
    }

    /// A `frisok.yaml` to fill in. Municipalities are those whose code the table has.
    fn catalogue(&self, text: &mut String) {
        text.push('\n');
        self.say(
            text,
            "Den frisok.yaml som skapas om det inte finns någon. Fyll i länet och kommunerna.",
            "The frisok.yaml to create when there is none. Fill in the county and the municipalities.",
        );
        text.push_str(
            "catalogue:\n  title: {sv: Vuxenutbildning i länet, en: Adult education in the county}\n  base_url: https://vux.example\n  \
             default_language: sv\n  languages: [sv, en]\n  time_zone: Europe/Stockholm\n  county: {code: \"00\", name: Länet}\n",
        );
        let known = match (self.column("occasions.place.town"), self.column("occasions.place.municipality")) {
            (Some(town), Some(code)) => town.paired_with(code),
            _ => Vec::new(),
        };
        let entry = |(name, code): &(String, String)| {
            let id = to_id(name);
            format!("{{id: {id}, code: \"{code}\", name: {}}}", scalar(name, true))
        };
        text.push_str("  ");
        self.say(
            text,
            "En rad per kommun: id, kommunkod och namn, som {id: kumla, code: \"1881\", name: Kumla}.",
            "A line per municipality: id, code and name, such as {id: kumla, code: \"1881\", name: Kumla}.",
        );
        text.push_str("  ");
        self.say(
            text,
            "Den första är för anordnare på orter som saknas under places.",
            "The first is for providers in towns that are not under places.",
        );
        text.push_str("  municipalities:\n    - {id: annan-kommun, code: \"0000\", name: Annan kommun}\n");
        for pair in &known {
            text.push_str(&format!("    - {}\n", entry(pair)));
        }
    }
}
