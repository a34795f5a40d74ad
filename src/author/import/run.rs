//! The import from beginning to end.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::before::Before;
use super::convert::Known;
use super::disk::{self, WriteError};
use super::group::group;
use super::map::{Catalogue, ImportMap};
use super::plan::{Action, plan};
use super::reading::Reader;
use super::report::Report;
use super::state::STATE_FILE;
use super::table::Table;
use super::text::fold;
use crate::author::schema::{self, SCHEMA_FOLDER};
use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, Language, Said, say};
use crate::model::County;
use crate::model::load::COUNTY_FILE;
use crate::vocabulary::{Kind as TermKind, Vocabulary};

/// The report's name in the catalogue's folder.
pub const REPORT_FILE: &str = "import-report.csv";

/// What to import, and where to.
#[derive(Clone, Debug)]
pub struct Options {
    /// The table.
    pub table: PathBuf,
    /// The map.
    pub map: PathBuf,
    /// The catalogue's folder; it need not exist.
    pub into: PathBuf,
    /// Only say what would be written.
    pub dry_run: bool,
    /// The language of the report.
    pub language: Language,
}

/// An import that has been done.
#[derive(Debug)]
pub struct Outcome {
    /// What it did.
    pub report: Report,
    /// How the table was read: character set and separator.
    pub table: (&'static str, char),
    /// Warnings about the map, with the files that they point into.
    pub warnings: (Vec<Diagnostic>, Files),
}

impl Outcome {
    /// 0, or 4 when rows were left out.
    pub fn exit_code(&self) -> u8 {
        if self.report.left_out > 0 { 4 } else { 0 }
    }
}

/// Why nothing was imported.
#[derive(Debug)]
pub enum ImportError {
    /// The table, the map or the catalogue could not be read.
    Read(ReadError),
    /// The map has errors; the findings point into the files.
    Map(Vec<Diagnostic>, Files),
    /// The table or the catalogue cannot be used; what is wrong and what to do.
    Unusable(Said, Said),
    /// A file could not be written. What was written before it stays.
    Write(WriteError),
}

impl ImportError {
    /// 1 for a map with errors, 2 for a table or catalogue that cannot be used, 3 for the disk.
    pub fn exit_code(&self) -> u8 {
        match self {
            ImportError::Map(..) => 1,
            ImportError::Unusable(..) => 2,
            ImportError::Read(_) | ImportError::Write(_) => 3,
        }
    }
}

impl From<ReadError> for ImportError {
    fn from(error: ReadError) -> ImportError {
        ImportError::Read(error)
    }
}

impl From<WriteError> for ImportError {
    fn from(error: WriteError) -> ImportError {
        ImportError::Write(error)
    }
}

/// Imports a table.
///
/// # Errors
/// When nothing can be imported, or when writing fails.
pub fn run(options: &Options) -> Result<Outcome, ImportError> {
    let table = read_table(&options.table)?;
    let (map, findings, files) = read_map(&options.map)?;
    let system = map.source.as_ref().map_or("", |system| &system.value).to_owned();
    let before = Before::read(&options.into, &system)?;
    let county = match (&before.county, &map.catalogue) {
        (Some(county), _) => county,
        (None, Some(catalogue)) => &catalogue.county,
        (None, None) => {
            return Err(ImportError::Unusable(
                say!(
                    "Det finns ingen frisok.yaml, och kartan säger inte hur den ska se ut.",
                    "There is no frisok.yaml, and the map does not say what it should be."
                ),
                say!(
                    "Lägg till catalogue i kartan, eller kör frisok new catalogue först.",
                    "Add catalogue to the map, or run frisok new catalogue first."
                ),
            ));
        }
    };
    let known = known(county, &before.vocabulary);
    let mut lines = Vec::new();
    let reader = Reader::new(&map, &table, &known, &mut lines);
    if !reader.has_title() {
        let columns = table.columns.join(", ");
        return Err(ImportError::Unusable(
            say!(
                "Ingen kolumn i tabellen blir kursens titel.",
                "No column of the table becomes the course's title."
            ),
            say!(
                "Skriv i kartan vilken kolumn som är title. Kolumnerna är {columns}.",
                "Say in the map which column is title. The columns are {columns}."
            ),
        ));
    }
    let readings: Vec<_> = table.rows.iter().filter_map(|row| reader.read(row, &mut lines)).collect();
    let grouped = group(readings, &system, &mut lines);
    let mut plan = plan(&grouped, &map, &before, county, &mut lines);
    for row in &table.rows {
        plan.fates.entry(row.number).or_insert(super::plan::Fate::LeftOut);
    }
    let create = map.catalogue.as_ref().filter(|_| before.county.is_none());
    let report = Report::new(table.rows.len(), plan, lines, create.is_some());
    let language = county.default_language.as_ref().map(|tag| tag.value.clone()).unwrap_or_default();
    if !options.dry_run {
        let text = create.map(|catalogue| catalogue_text(catalogue, &map_text(&files)));
        write(&options.into, text, &report, before, &system, options.language)?;
        schema::write_first(&options.into, &language)?;
    }
    let table = (table.encoding, table.separator);
    Ok(Outcome { report, table, warnings: (findings, files) })
}

/// Reads a table from a file.
pub(super) fn read_table(path: &Path) -> Result<Table, ImportError> {
    let bytes = std::fs::read(path).map_err(|error| ReadError::new(path, error))?;
    Table::read(&bytes).map_err(|fault| {
        let remedy = say!(
            "Spara tabellen som csv, med en rad rubriker överst.",
            "Save the table as CSV, with a row of headings on top."
        );
        ImportError::Unusable(fault, remedy)
    })
}

fn read_map(path: &Path) -> Result<(ImportMap, Vec<Diagnostic>, Files), ImportError> {
    let bytes = std::fs::read(path).map_err(|error| ReadError::new(path, error))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        ImportError::Unusable(
            say!("Kartan är inte sparad som UTF-8.", "The map is not UTF-8."),
            say!(
                "Öppna den i din editor och spara den som UTF-8.",
                "Open it in your editor and save it as UTF-8."
            ),
        )
    })?;
    let mut files = Files::default();
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    let file = files.add(path.to_string_lossy(), text);
    let mut findings = Vec::new();
    let map = ImportMap::read(file, &files, &mut findings);
    Diagnostic::sort(&mut findings, &files);
    if findings.iter().any(Diagnostic::is_error) {
        return Err(ImportError::Map(findings, files));
    }
    Ok((map, findings, files))
}

fn map_text(files: &Files) -> String {
    files.text(crate::diagnose::FileId(0)).to_string()
}

/// The `frisok.yaml` of a map as it stands there, comments and all, moved to the margin.
fn catalogue_text(catalogue: &Catalogue, map: &str) -> String {
    let span = catalogue.span.range();
    let start = map[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = span.start - start;
    let schema = format!("# yaml-language-server: $schema={SCHEMA_FOLDER}/catalogue.schema.json");
    let lines = map[start..span.end].lines();
    let margin = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let text: Vec<_> = lines.map(|line| &line[margin(line).min(indent)..]).collect();
    format!("{schema}\n{}\n", text.join("\n"))
}

/// What ids mean: areas, subjects, occupations by Swedish name, municipalities by name and code.
pub(super) fn known(county: &County, vocabulary: &Vocabulary) -> Known {
    let mut ids: HashMap<&'static str, HashMap<String, String>> = HashMap::new();
    let kinds =
        [("areas", TermKind::Area), ("subjects", TermKind::Subject), ("occupations", TermKind::Occupation)];
    for (field, kind) in kinds {
        let names = ids.entry(field).or_default();
        for term in vocabulary.all(kind) {
            let Some(id) = &term.id else { continue };
            names.insert(fold(id.as_str()), id.to_string());
            if let Some(labels) = &term.labels {
                names.entry(fold(&labels.default)).or_insert_with(|| id.to_string());
            }
        }
    }
    let mut names = HashMap::new();
    for municipality in county.municipalities.iter().flat_map(|list| list.iter()) {
        let Some(id) = &municipality.id else { continue };
        names.insert(fold(id.as_str()), id.to_string());
        names.extend(municipality.name.iter().map(|name| (fold(&name.default), id.to_string())));
        names.extend(municipality.code.iter().map(|code| (code.0.to_string(), id.to_string())));
    }
    ids.insert("municipality", names.clone());
    ids.insert("municipalities", names);
    let home = county.time_zone.as_ref().map_or(jiff::tz::TimeZone::UTC, |zone| zone.value.0.clone());
    Known { ids, home }
}

fn write(
    root: &Path,
    county: Option<String>,
    report: &Report,
    before: Before,
    system: &str,
    language: Language,
) -> Result<(), ImportError> {
    let mut state = before.state;
    if let Some(text) = county {
        disk::write(root, COUNTY_FILE, &text)?;
    }
    for file in report.files.iter().filter(|file| file.action != Action::LeaveAlone) {
        if file.action != Action::Keep {
            disk::write(root, &file.path, &file.text)?;
        }
        state.remember(&file.path, &file.text, system, &file.id);
    }
    disk::write(root, STATE_FILE, &state.text())?;
    disk::write(root, REPORT_FILE, &report.csv(language))?;
    Ok(())
}
