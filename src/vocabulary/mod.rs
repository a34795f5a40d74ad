//! Areas, subjects and occupations: what they are called and which everyday words mean them.
//!
//! The embedded vocabulary is in `i18n/vocabulary/*.yaml`; a catalogue's own files there replace
//! embedded ones of the same name and add to them under other names.

mod check;
mod derive;
mod terms;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{Content, Memory, ReadError, to_id};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Span, say};
use crate::model::{At, Decoder, Id, Tag, nearest};

pub use derive::{Derived, Reason};
pub use terms::{Level, Meaning, Term, VocabularyFile};

/// The id of the area for what fits in no other one. In lists it comes last, whatever its name
/// begins with: in Swedish it does so by itself, in other languages it may come first.
pub const REST: &str = "ovrigt";

/// The three kinds of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Areas of interest.
    Area,
    /// Subjects.
    Subject,
    /// Occupations.
    Occupation,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 3] = [Kind::Area, Kind::Subject, Kind::Occupation];

    /// The word for it at the beginning of a sentence in Swedish, within one in English.
    fn name(self) -> (&'static str, &'static str) {
        match self {
            Kind::Area => ("Området", "area"),
            Kind::Subject => ("Ämnet", "subject"),
            Kind::Occupation => ("Yrket", "occupation"),
        }
    }
}

/// All terms of a catalogue.
#[derive(Debug, Default)]
pub struct Vocabulary {
    terms: [Vec<Arc<Term>>; 3],
    by_id: [HashMap<Id, usize>; 3],
    meanings: Vec<Arc<Meaning>>,
    /// Whether terms of a kind could not be read.
    lost: [bool; 3],
    derive: derive::Index,
}

/// A vocabulary as its files have it; the number of a file in findings is its place among them.
struct Reading {
    vocabulary: Arc<Vocabulary>,
    findings: Vec<Diagnostic>,
}

/// What one file says, and what is wrong with it.
struct Part {
    value: VocabularyFile,
    findings: Vec<Diagnostic>,
}

impl Vocabulary {
    /// Reads the embedded vocabulary and the catalogue's. The same files are read once in the life
    /// of the program.
    ///
    /// # Errors
    /// The disk's.
    pub fn load(
        content: &Content,
        files: &mut Files,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Arc<Vocabulary>, ReadError> {
        // A catalogue as it is and as it was, and the embedded one.
        static READ: Memory<Vec<Arc<str>>, Reading> = Memory::of(3);
        let listing = content.list("i18n/vocabulary/", files)?;
        findings.extend(listing.findings);
        let found = listing.files.into_iter().filter(|found| found.path.ends_with(".yaml")).collect();
        let (numbers, faults): (Vec<_>, Vec<_>) = content.read_all(found, files)?.into_iter().unzip();
        findings.extend(faults.into_iter().flatten());
        let texts = numbers.iter().map(|file| files.text(*file).clone()).collect();
        let reading = READ.get(texts, |texts| Vocabulary::of(content, texts));
        findings.extend(reading.findings.iter().map(|finding| finding.with_files(&numbers)));
        Ok(reading.vocabulary.clone())
    }

    fn of(content: &Content, texts: &[Arc<str>]) -> Reading {
        // Twice as many as there are embedded, so that one of them can change over and over.
        static PARTS: Memory<Arc<str>, Part> = Memory::of(16);
        let parts: Vec<_> =
            texts.par_iter().map(|text| PARTS.get(text.clone(), |text| part(content, text))).collect();
        let mut findings = Vec::new();
        let mut vocabulary = Vocabulary::default();
        let mut named_areas = Vec::new();
        let mut checks = check::Checks::default();
        for (number, part) in parts.iter().enumerate() {
            let file = FileId(number as u32);
            findings.extend(part.findings.iter().map(|finding| finding.with_files(&[file])));
            let value = &part.value;
            let lists = [
                (Kind::Area, &value.areas, "areas"),
                (Kind::Subject, &value.subjects, "subjects"),
                (Kind::Occupation, &value.occupations, "occupations"),
            ];
            let meanings = value.meanings.iter().flat_map(|list| list.iter()).map(|at| &at.value);
            let checked = meanings.inspect(|meaning| checks.meaning(file, meaning));
            vocabulary.meanings.extend(checked.cloned());
            for (kind, list, key) in lists {
                vocabulary.lost[kind as usize] |= value.lost.contains(&key);
                for term in list.iter().flat_map(|list| list.iter()) {
                    checks.term(kind, file, term);
                    let areas = term.areas.iter().flat_map(|areas| areas.iter());
                    named_areas.extend(areas.map(|area| (file, area)));
                    vocabulary.add(kind, file, term, &mut findings);
                }
            }
        }
        let unknown = |(file, area): &(_, &_)| vocabulary.unknown(Kind::Area, area, *file);
        findings.extend(checks.findings());
        findings.extend(named_areas.iter().filter_map(unknown));
        vocabulary.derive = derive::Index::new(&vocabulary);
        Reading { vocabulary: Arc::new(vocabulary), findings }
    }

    fn add(&mut self, kind: Kind, file: FileId, term: &Arc<Term>, findings: &mut Vec<Diagnostic>) {
        let Some(id) = term.id.as_ref() else {
            self.lost[kind as usize] = true;
            return;
        };
        if self.by_id[kind as usize].contains_key(&id.value) {
            let (id, span): (_, Span) = (&id.value, id.span);
            findings.push(Diagnostic::at(
                Code::DuplicateId,
                file,
                span,
                say!("”{id}” finns redan i ordlistan.", "“{id}” is already in the vocabulary."),
                say!(
                    "Ta bort det ena, eller ge det ett annat id.",
                    "Remove one of them, or give it another id."
                ),
            ));
            return;
        }
        self.by_id[kind as usize].insert(id.value.clone(), self.terms[kind as usize].len());
        self.terms[kind as usize].push(term.clone());
    }

    /// All terms of a kind, in the order of the files.
    pub fn all(&self, kind: Kind) -> &[Arc<Term>] {
        &self.terms[kind as usize]
    }

    /// Words that say something else than what a course is about, in the order of the files.
    pub fn meanings(&self) -> &[Arc<Meaning>] {
        &self.meanings
    }

    /// The term with this id.
    pub fn get(&self, kind: Kind, id: &Id) -> Option<&Term> {
        self.by_id[kind as usize].get(id).map(|index| &*self.all(kind)[*index])
    }

    /// The index of the term with this id among all of its kind.
    pub fn index(&self, kind: Kind, id: &Id) -> Option<usize> {
        self.by_id[kind as usize].get(id).copied()
    }

    /// The finding about an id in `file` that is none of the vocabulary's. None when terms could
    /// not be read: it may be one of them.
    pub fn unknown(&self, kind: Kind, id: &At<Id>, file: FileId) -> Option<Diagnostic> {
        if self.lost[kind as usize] || self.by_id[kind as usize].contains_key(&id.value) {
            return None;
        }
        let (name, (sv, en)) = (&id.value, kind.name());
        let remedy = match self.nearest(kind, name).or_else(|| self.begins_with(kind, name)) {
            Some(near) => say!("Menade du ”{near}”?", "Did you mean “{near}”?"),
            // There are few enough to name them.
            None if kind == Kind::Area => {
                let all = self.all(kind).iter().filter_map(|term| Some(term.id.as_ref()?.as_str()));
                let all = all.collect::<Vec<_>>().join(", ");
                say!("Välj bland {all}.", "Choose one of {all}.")
            }
            None => say!(
                "Ta bort det: kursens titel och koder säger själva vad den hör till. Ska ordet finnas, lägg till det i i18n/vocabulary.",
                "Remove it: the course's title and codes say by themselves what it belongs to. If the term should exist, add it in i18n/vocabulary."
            ),
        };
        let message =
            say!("{sv} ”{name}” finns inte i ordlistan.", "There is no {en} “{name}” in the vocabulary.");
        Some(Diagnostic::at(Code::UnknownTerm, file, id.span, message, remedy))
    }

    /// The id of the term that a misspelt id, a label, an everyday word or the name of a level
    /// stands for.
    pub fn nearest(&self, kind: Kind, id: &Id) -> Option<&str> {
        let terms = || self.all(kind).iter().filter_map(|term| Some((term.id.as_ref()?.as_str(), term)));
        nearest(id.as_str(), terms().map(|(near, _)| near)).or_else(|| {
            let called = |term: &Term| term.swedish().any(|name| to_id(name) == id.as_str());
            terms().find(|(_, term)| called(term)).map(|(near, _)| near)
        })
    }

    /// The id of the only term of which one word begins with what stands there.
    fn begins_with(&self, kind: Kind, id: &Id) -> Option<&str> {
        let word = id.as_str();
        let terms = self.all(kind).iter().filter_map(|term| Some(term.id.as_ref()?.as_str()));
        let mut like = terms.filter(|term| term.split('-').any(|part| part.starts_with(word)));
        like.next().filter(|_| word.len() >= 3 && like.next().is_none())
    }

    /// The subjects and occupations that a course's title and codes name, the areas that those
    /// belong to, and the level that it is. `codes` has the course's own code first.
    pub fn derive(&self, title: &str, codes: &[&str]) -> Derived<'_> {
        self.derive.derive(title, codes)
    }
}

/// Reads one file. In findings its number is 0.
fn part(content: &Content, text: &str) -> Part {
    // Terms without a tag are Swedish: the vocabulary is shared by all catalogues.
    let language = Tag::default();
    let (node, mut findings) = content.parse(text, FileId(0));
    let mut decoder = Decoder::new(FileId(0), text, &language);
    let value = decoder.value(&node).map(|at: At<VocabularyFile>| at.value);
    findings.append(&mut decoder.findings);
    // A file that is no vocabulary at all may have had any of the terms.
    let unread = || VocabularyFile { lost: vec!["areas", "subjects", "occupations"], ..Default::default() };
    Part { value: value.unwrap_or_else(unread), findings }
}
