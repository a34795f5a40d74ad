//! What an import has to tell: one line for each row or value that did not simply become an entry.

use crate::diagnose::{Language, Said};

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The row is in no entry.
    RowLeftOut,
    /// A value of the row is not in its entry.
    ValueLeftOut,
    /// A town whose municipality the map does not know; its name is kept.
    UnknownTown,
    /// No column said it; the map's default stands in the entry.
    Assumed,
    /// Rows of one course disagree; what most of them say is used.
    Differs,
    /// No municipality is known for a publisher.
    PublisherUnplaced,
    /// A column of the table that the map says nothing about.
    ColumnUnused,
    /// A column that the map names and the table does not have.
    ColumnMissing,
    /// A file that somebody has changed since the last import; it was not touched.
    FileKept,
    /// A file that somebody has removed since the last import; it was not written again.
    FileRemoved,
    /// An entry of an earlier import that the table has no longer; it was not touched.
    Vanished,
    /// The row says the same as an earlier one.
    RowMerged,
}

impl Kind {
    /// Every kind, in the order of reports.
    pub const ALL: [Kind; 12] = [
        Kind::RowLeftOut,
        Kind::ValueLeftOut,
        Kind::UnknownTown,
        Kind::Assumed,
        Kind::Differs,
        Kind::PublisherUnplaced,
        Kind::ColumnUnused,
        Kind::ColumnMissing,
        Kind::FileKept,
        Kind::FileRemoved,
        Kind::Vanished,
        Kind::RowMerged,
    ];

    /// The word for it in `import-report.csv`; stable.
    pub fn key(self) -> &'static str {
        match self {
            Kind::RowLeftOut => "row-left-out",
            Kind::ValueLeftOut => "value-left-out",
            Kind::UnknownTown => "unknown-town",
            Kind::Assumed => "assumed",
            Kind::Differs => "differs",
            Kind::PublisherUnplaced => "publisher-unplaced",
            Kind::ColumnUnused => "column-unused",
            Kind::ColumnMissing => "column-missing",
            Kind::FileKept => "file-kept",
            Kind::FileRemoved => "file-removed",
            Kind::Vanished => "vanished",
            Kind::RowMerged => "row-merged",
        }
    }

    /// A heading over lines of this kind.
    pub fn heading(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Kind::RowLeftOut => ("Rader som utelämnades", "Rows left out"),
            Kind::ValueLeftOut => ("Värden som utelämnades", "Values left out"),
            Kind::UnknownTown => (
                "Orter utan kommun (lägg till dem under places)",
                "Towns without a municipality (add them under places)",
            ),
            Kind::Assumed => ("Uppgifter som saknades och antogs", "Details that were missing and assumed"),
            Kind::Differs => (
                "Uppgifter som skiljer sig mellan rader för samma kurs (det som de flesta säger används)",
                "Details that differ between rows of one course (what most of them say is used)",
            ),
            Kind::PublisherUnplaced => (
                "Utgivare utan känd kommun (lägg till dem under publishers)",
                "Publishers without a known municipality (add them under publishers)",
            ),
            Kind::ColumnUnused => {
                ("Kolumner som kartan inte nämner", "Columns that the map does not mention")
            }
            Kind::ColumnMissing => ("Kolumner som saknas i tabellen", "Columns that the table does not have"),
            Kind::FileKept => {
                ("Filer som någon har ändrat (rördes inte)", "Files that somebody has changed (not touched)")
            }
            Kind::FileRemoved => (
                "Filer som någon har tagit bort (skrevs inte igen)",
                "Files that somebody has removed (not written again)",
            ),
            Kind::Vanished => {
                ("Finns inte längre i tabellen (rördes inte)", "No longer in the table (not touched)")
            }
            Kind::RowMerged => ("Rader som slogs ihop med en tidigare", "Rows merged with an earlier one"),
        };
        language.pick(sv, en)
    }
}

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is about.
    pub kind: Kind,
    /// The row, as a spreadsheet numbers it.
    pub row: Option<usize>,
    /// The column, or columns.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// The entry it belongs to: its file, or the course's title where there is none.
    pub entry: String,
    /// Why.
    pub why: Said,
}
