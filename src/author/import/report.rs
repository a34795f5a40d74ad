//! What an import did, for people and as CSV.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use super::lines::{Kind, Line};
use super::plan::{Action, Fate, Plan, PlannedFile};
use crate::diagnose::{Language, Said};
use crate::export::inert;
use crate::model::load::COUNTY_FILE;

/// What an import did, or with `--dry-run` would do.
#[derive(Debug)]
pub struct Report {
    /// Rows in the table.
    pub rows: usize,
    /// Rows that are occasions.
    pub occasions: usize,
    /// Rows that say the same as another.
    pub merged: usize,
    /// Rows that are in no entry.
    pub left_out: usize,
    /// Rows of files that were left alone.
    pub left_alone: usize,
    /// Whether `frisok.yaml` is created.
    pub creates_catalogue: bool,
    /// The files of publishers and courses.
    pub files: Vec<PlannedFile>,
    /// What became of each row, by its number.
    pub fates: BTreeMap<usize, Fate>,
    /// Everything to tell, by kind and row.
    pub lines: Vec<Line>,
}

/// No list in the text for people is longer than this; the CSV has everything.
const SHOWN: usize = 20;

impl Report {
    /// Counts what a plan does with `rows` rows.
    pub fn new(rows: usize, plan: Plan, mut lines: Vec<Line>, creates_catalogue: bool) -> Report {
        let count = |wanted: fn(&Fate) -> bool| plan.fates.values().filter(|fate| wanted(fate)).count();
        let merged_rows: std::collections::HashSet<usize> = plan
            .fates
            .iter()
            .filter(|(_, fate)| matches!(fate, Fate::Merged(..)))
            .map(|(row, _)| *row)
            .collect();
        // Rows that were merged with one that was then left out are left out, not merged.
        lines.retain(|line| {
            line.kind != Kind::RowMerged || line.row.is_some_and(|row| merged_rows.contains(&row))
        });
        lines.sort_by_key(|line| (line.kind, line.row));
        Report {
            rows,
            occasions: count(|fate| matches!(fate, Fate::Occasion(..))),
            merged: merged_rows.len(),
            left_out: count(|fate| *fate == Fate::LeftOut),
            left_alone: count(|fate| matches!(fate, Fate::LeftAlone(_))),
            creates_catalogue,
            files: plan.files,
            fates: plan.fates,
            lines,
        }
    }

    /// The course files with this action.
    pub fn courses(&self, action: Action) -> impl Iterator<Item = &PlannedFile> {
        self.files.iter().filter(move |file| file.action == action && !file.id.is_empty())
    }

    /// How many courses the import wrote or found as they should be.
    pub fn course_count(&self) -> usize {
        [Action::Create, Action::Update, Action::Keep]
            .iter()
            .map(|action| self.courses(*action).count())
            .sum()
    }

    /// The report as a table for people. With `dry_run` it lists every file.
    pub fn text(&self, language: Language, dry_run: bool) -> String {
        let mut text = String::new();
        if dry_run {
            self.files_text(language, &mut text);
        }
        let count = |action| self.courses(action).count();
        let published =
            self.files.iter().filter(|file| file.id.is_empty() && file.action == Action::Create).count();
        let figures = [
            (("Rader lästa", "Rows read"), self.rows),
            (("Kurser", "Courses"), self.course_count()),
            (("  nya", "  new"), count(Action::Create)),
            (("  uppdaterade", "  updated"), count(Action::Update)),
            (("  oförändrade", "  unchanged"), count(Action::Keep)),
            (("Nya utgivare", "New publishers"), published),
            (("Kurstillfällen", "Occasions"), self.occasions),
            (("Rader som slogs ihop", "Rows merged"), self.merged),
            (("Rader som utelämnades", "Rows left out"), self.left_out),
            (("Filer som lämnades i fred", "Files left alone"), count(Action::LeaveAlone)),
        ];
        for ((sv, en), number) in figures {
            let _ = writeln!(text, "{:<28}{number:>7}", language.pick(sv, en));
        }
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::RowMerged) {
            self.section(kind, language, &mut text);
        }
        text
    }

    /// Every line as CSV: kind, row, column, value, entry, why. Safe to open in a spreadsheet.
    pub fn csv(&self, language: Language) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let mut record = |fields: [&str; 6]| writer.write_record(fields);
        let mut write = || -> csv::Result<()> {
            record(["kind", "row", "column", "value", "entry", "why"])?;
            for line in &self.lines {
                let row = line.row.map(|row| row.to_string()).unwrap_or_default();
                let [column, value, entry] = [&line.column, &line.value, &line.entry].map(|cell| inert(cell));
                let why = inert(line.why.text(language));
                record([line.kind.key(), &row, &column, &value, &entry, &why])?;
            }
            Ok(())
        };
        // Writing to memory does not fail.
        let _ = write();
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }

    fn files_text(&self, language: Language, text: &mut String) {
        let heading = language.pick("Det här skulle skrivas:", "This would be written:");
        let _ = writeln!(text, "{heading}");
        if self.creates_catalogue {
            let _ = writeln!(text, "  + {COUNTY_FILE}");
        }
        for file in self.files.iter().filter(|file| file.action != Action::Keep) {
            let mark = match file.action {
                Action::Create => "+",
                Action::Update => "~",
                _ => "=",
            };
            let _ = writeln!(text, "  {mark} {}", file.path);
        }
        let _ = writeln!(text);
    }

    /// The lines of one kind, the same value of the same column on one line with how often.
    fn section(&self, kind: Kind, language: Language, text: &mut String) {
        let mut groups: Vec<(usize, &Line)> = Vec::new();
        let mut index = HashMap::new();
        for line in self.lines.iter().filter(|line| line.kind == kind) {
            let key = (&line.column, &line.value, line.why.text(language), entry_of(line));
            let at = *index.entry(key).or_insert_with(|| {
                groups.push((0, line));
                groups.len() - 1
            });
            groups[at].0 += 1;
        }
        if groups.is_empty() {
            return;
        }
        groups.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let _ = writeln!(text, "\n{}:", kind.heading(language));
        for (count, line) in groups.iter().take(SHOWN) {
            let _ = writeln!(text, "  {count:>5}  {}", describe(line, language));
        }
        if groups.len() > SHOWN {
            let more = groups.len() - SHOWN;
            let Said { sv, en } = crate::diagnose::say!(
                "… och {more} till, i import-report.csv",
                "… and {more} more, in import-report.csv"
            );
            let _ = writeln!(text, "         {}", language.pick(sv, en));
        }
    }
}

/// The entry of a line, where it is that which the line is about.
fn entry_of(line: &Line) -> &str {
    match line.kind {
        Kind::FileKept | Kind::FileRemoved | Kind::Vanished | Kind::Differs => &line.entry,
        _ => "",
    }
}

fn describe(line: &Line, language: Language) -> String {
    let value: String = line.value.chars().take(60).collect();
    let parts = [line.column.as_str(), value.as_str(), entry_of(line)];
    let place = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
    let row = line
        .row
        .map(|row| language.pick(format!("(rad {row}) "), format!("(row {row}) ")))
        .unwrap_or_default();
    format!("{place} {row}– {}", line.why.text(language))
}
