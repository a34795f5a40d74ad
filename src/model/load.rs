//! Reads a catalogue's folder into what its files say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::entries::{Known, Read};
use super::{At, County, Course, Decode, Decoder, Entries, Id, NotATag, PageFront, Publisher, Record, Tag};
use crate::content::yaml::{Node, Value};
use crate::content::{Content, Found, ReadError, page};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Said, Span, say};

pub use crate::content::COUNTY_FILE;
/// The name of a publisher's file in its folder.
pub const PUBLISHER_FILE: &str = "_publisher.yaml";

/// What the files of a catalogue say.
#[derive(Debug, Default)]
pub struct Written {
    /// `frisok.yaml`; its file is there even when its content is not.
    pub county: Option<(FileId, County)>,
    /// Publishers, by id.
    pub publishers: Vec<Entry<Publisher>>,
    /// Courses, by publisher and id.
    pub courses: Vec<Entry<Course>>,
    /// Information pages, by path.
    pub pages: Vec<InfoPage>,
    /// Links within the site that stand in texts.
    pub links: Vec<(FileId, At<Box<str>>)>,
}

/// Something of a publisher's.
#[derive(Debug)]
pub struct Entry<T> {
    /// The file it stands in.
    pub file: FileId,
    /// The publisher's folder.
    pub publisher: Id,
    /// The file's name without ending; the publisher's own id for a publisher.
    pub id: Id,
    /// What it says.
    pub value: Arc<T>,
}

impl<T> Clone for Entry<T> {
    fn clone(&self) -> Self {
        let Entry { file, publisher, id, value } = self;
        Entry { file: *file, publisher: publisher.clone(), id: id.clone(), value: value.clone() }
    }
}

/// An information page in one language.
#[derive(Clone, Debug)]
pub struct InfoPage {
    /// The file.
    pub file: FileId,
    /// Folders and name below `content/_pages`, without language and ending: `om/oss`.
    pub path: String,
    /// Its language.
    pub language: Tag,
    /// Its front matter.
    pub front: PageFront,
    /// Where its Markdown stands in the file.
    pub body: Span,
}

/// Reads everything, entering files in `files` and findings in `findings`.
///
/// # Errors
/// The disk's, which stop everything.
pub fn load(
    content: &Content,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Result<Written, ReadError> {
    load_again(content, files, findings, None)
}

/// The same after an earlier reading: texts that are in `before` are not decoded again. What was read
/// this time is there afterwards.
///
/// # Errors
/// As for [`load`].
pub fn load_again(
    content: &Content,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
    before: Option<&mut Entries>,
) -> Result<Written, ReadError> {
    let mut written = Written::default();
    let language = county(content, files, findings, &mut written)?;
    let listing = content.list("content/", files)?;
    findings.extend(listing.findings);
    let same_files = before.as_deref().and_then(|before| before.roles_of(&listing.files));
    let are_same = same_files.is_some();
    let (found, roles) = match same_files {
        Some(roles) => (listing.files, roles),
        None => {
            let (found, roles) = sort_out(listing.files, files, findings);
            (found, roles.into())
        }
    };
    let texts = content.read_all(found, files)?;
    let known = before.as_deref();
    let read = |(index, ((file, faults), role)): (usize, ((FileId, Vec<Diagnostic>), &Role))| {
        let text = files.text(file);
        let recall = |known: &Entries| known.recall((index, files.path(file)), text, &language, file);
        let recalled = known.filter(|_| faults.is_empty()).and_then(recall);
        let is_new = recalled.is_none();
        (file, recalled.unwrap_or_else(|| read(content, role, (file, text, faults), &language)), is_new)
    };
    let all: Vec<_> = texts.into_par_iter().zip(&*roles).enumerate().map(read).collect();
    if let Some(before) = before {
        let known = |(file, read, _): &(FileId, Read, bool)| {
            let (path, text) = files.shared(*file);
            Known { path, text, read: read.clone() }
        };
        if are_same && before.language == language {
            let new = all.iter().zip(&mut before.known).filter(|((.., is_new), _)| *is_new);
            new.for_each(|(one, place)| *place = known(one));
        } else {
            *before = Entries::new(all.par_iter().map(known).collect(), roles, language);
        }
    }
    for (file, Read { decoded, findings: faults, links, .. }, _) in all {
        findings.extend(faults);
        written.links.extend(links.into_iter().map(|link| (file, link)));
        match decoded {
            Decoded::Publisher(entry) => written.publishers.push(entry),
            Decoded::Course(entry) => written.courses.push(entry),
            Decoded::Page(page) => written.pages.push(*page),
            Decoded::Nothing => {}
        }
    }
    Ok(written)
}

/// Reads one file. `faults` is what is wrong with its bytes.
fn read(
    content: &Content,
    role: &Role,
    (file, text, faults): (FileId, &str, Vec<Diagnostic>),
    language: &Tag,
) -> Read {
    let clean = faults.is_empty();
    let unreadable = text.is_empty() && !clean;
    let mut decoder = Decoder::new(file, text, language);
    decoder.findings = faults;
    let decoded = if unreadable { Decoded::Nothing } else { decode(content, role, &mut decoder) };
    Read { decoded, findings: decoder.findings, links: decoder.links, clean }
}

/// Reads `frisok.yaml` alone. Returns the language that texts without a language are in.
///
/// # Errors
/// The disk's.
pub fn county(
    content: &Content,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
    written: &mut Written,
) -> Result<Tag, ReadError> {
    let mut default_language = Tag::default();
    let Some((file, faults)) = content.read(COUNTY_FILE, files)? else { return Ok(default_language) };
    let text = files.text(file).clone();
    let (node, more) = content.parse(&text, file);
    if let Some(Value::Scalar(scalar)) = node.get("default_language").map(|node| &node.value) {
        default_language = Tag::new(&scalar.text).unwrap_or_default();
    }
    let mut decoder = Decoder::new(file, &text, &default_language);
    decoder.findings.extend(faults.into_iter().chain(more));
    let unread = || County { lost: every_field(&County::RECORD), ..County::default() };
    written.county = Some((file, decode_root(&node, &mut decoder).unwrap_or_else(unread)));
    findings.append(&mut decoder.findings);
    written.links.extend(decoder.links.into_iter().map(|link| (file, link)));
    Ok(default_language)
}

/// What a file is, by its place.
#[derive(Debug)]
pub(super) enum Role {
    Publisher(Id),
    Course(Id, Id),
    Page { path: String, language: Option<Tag> },
}

/// What a file says.
#[derive(Clone, Debug)]
pub(super) enum Decoded {
    Publisher(Entry<Publisher>),
    Course(Entry<Course>),
    Page(Box<InfoPage>),
    Nothing,
}

/// Says what each file is; what is nothing is a finding.
fn sort_out(all: Vec<Found>, files: &mut Files, findings: &mut Vec<Diagnostic>) -> (Vec<Found>, Vec<Role>) {
    let sorted: Vec<_> = all.into_par_iter().map(|found| (role(&found.path), found)).collect();
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // Other files matter only to those that are misnamed.
    if sorted.iter().any(|(role, _)| role.is_err()) {
        for (_, found) in &sorted {
            names.entry(plain_name(&found.path)).or_default().push(found.path.clone());
        }
    }
    let mut kept = Vec::with_capacity(sorted.len());
    let mut roles = Vec::with_capacity(sorted.len());
    let mut misnamed = Vec::new();
    for (role, found) in sorted {
        match role {
            Ok(role) => {
                kept.push(found);
                roles.push(role);
            }
            Err(fault) => misnamed.push((files.add(found.path, ""), fault)),
        }
    }
    let mut folders: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (plain, paths) in &names {
        folders.entry(folder(plain).to_owned()).or_default().extend(paths.iter().map(|path| folder(path)));
    }
    for (file, (code, message, remedy)) in misnamed {
        let finding = Diagnostic::at(code, file, Span::default(), message, remedy);
        let path = files.path(file);
        let same = names[&plain_name(path)].iter().find(|other| *other != path);
        let folder = folder(path);
        let other_folder = || folders.get(&plain_name(folder))?.iter().find(|other| **other != folder);
        findings.push(match same.filter(|_| code == Code::BadFileName) {
            Some(other) => same_name(finding, other),
            None => match other_folder().filter(|_| code == Code::BadFileName) {
                Some(other) => same_folder(finding, folder, other),
                None => finding,
            },
        });
    }
    (kept, roles)
}

/// A path as systems see it that tell neither capitals nor ways of writing å ä ö apart.
fn plain_name(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).collect()
}

fn same_name(finding: Diagnostic, other: &str) -> Diagnostic {
    Diagnostic {
        code: Code::SameAddress,
        message: say!(
            "Filen heter likadant som {other}, så när som på stora och små bokstäver eller hur de är kodade.",
            "The file has the same name as {other}, but for capitals or the way letters are encoded."
        ),
        remedy: say!(
            "Ta bort den ena filen, eller byt namn på den.",
            "Remove one of the files, or rename it."
        ),
        ..finding
    }
}

/// The folder that a file lies in.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn same_folder(finding: Diagnostic, folder: &str, other: &str) -> Diagnostic {
    Diagnostic {
        code: Code::SameAddress,
        message: say!(
            "Mappen {folder} heter likadant som {other}, så när som på stora och små bokstäver eller hur de är kodade.",
            "The folder {folder} has the same name as {other}, but for capitals or the way letters are encoded."
        ),
        remedy: say!(
            "Flytta filen till rätt mapp, och ta bort den andra mappen.",
            "Move the file to the right folder, and remove the other folder."
        ),
        ..finding
    }
}

/// Whether a file at this path (below the root) is a course's by its place and name.
pub fn is_course(path: &str) -> bool {
    path.starts_with("content/") && matches!(role(path), Ok(Role::Course(..)))
}

fn role(path: &str) -> Result<Role, (Code, Said, Said)> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let (folder, name) = below.split_once('/').unwrap_or(("", below));
    if folder == "_pages" {
        return page_role(name);
    }
    let misplaced = |message| {
        let remedy = say!(
            "Kurser ligger som content/<utgivare>/<kurs>.yaml, sidor som content/_pages/<sida>.md.",
            "Courses are content/<publisher>/<course>.yaml, pages content/_pages/<page>.md."
        );
        Err((Code::MisplacedFile, message, remedy))
    };
    if folder.is_empty() || name.contains('/') {
        return misplaced(say!("Filen hör inte hemma här.", "The file does not belong here."));
    }
    let Some(stem) = name.strip_suffix(".yaml") else {
        let message = say!("Filen slutar inte på .yaml.", "The file does not end in .yaml.");
        return Err((Code::MisplacedFile, message, not_yaml(name)));
    };
    let publisher = id(folder).map_err(|(code, Said { sv, en }, _)| {
        let message = say!("Mappen {folder}: {sv}", "The folder {folder}: {en}");
        let remedy = match crate::content::to_id(folder) {
            proposal if proposal.is_empty() => say!(
                "Byt namn på mappen: bara a–z, 0–9 och bindestreck.",
                "Rename the folder: only a–z, 0–9 and hyphens."
            ),
            proposal => say!(
                "Byt namn på mappen, till exempel till {proposal}.",
                "Rename the folder, for example to {proposal}."
            ),
        };
        (code, message, remedy)
    })?;
    if name == PUBLISHER_FILE {
        Ok(Role::Publisher(publisher))
    } else {
        Ok(Role::Course(publisher, id(stem)?))
    }
}

/// What to do with a file among the courses that is none.
fn not_yaml(name: &str) -> Said {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    // Windows hides the ending that its editor adds: `kurs.yaml.txt`.
    let stem = stem.strip_suffix(".yaml").unwrap_or(stem);
    match &*ending.to_lowercase() {
        "yml" | "yaml" | "txt" => {
            say!("Är det en kurs, byt namn till {stem}.yaml.", "If it is a course, rename it to {stem}.yaml.")
        }
        "csv" | "tsv" | "xls" | "xlsx" | "ods" => say!(
            "Flytta filen till en plats utanför content. Kurser i en tabell hämtas in med: frisok import csv (spara tabellen som csv).",
            "Move the file to a place outside content. Courses in a table are taken in with: frisok import csv (save the table as CSV)."
        ),
        _ => say!(
            "Flytta filen till en plats utanför content. Bilder och filmer hör hemma i media.",
            "Move the file to a place outside content. Pictures and films belong in media."
        ),
    }
}

fn id(text: &str) -> Result<Id, (Code, Said, Said)> {
    Id::new(text).map_err(|Said { sv, en }| {
        let proposal = crate::content::to_id(text);
        let remedy = if proposal.is_empty() {
            say!("Byt namn: bara a–z, 0–9 och bindestreck.", "Rename it: only a–z, 0–9 and hyphens.")
        } else {
            say!("Byt namn, till exempel till {proposal}.", "Rename it, for example to {proposal}.")
        };
        (Code::BadFileName, say!("{sv}.", "{en}."), remedy)
    })
}

/// `om/oss.ar.md` → the page `om/oss` in Arabic.
fn page_role(name: &str) -> Result<Role, (Code, Said, Said)> {
    let Some(stem) = name.strip_suffix(".md") else {
        let remedy = say!(
            "Sidor heter <sida>.md eller <sida>.<språk>.md. Bilder och filmer hör hemma i media/.",
            "Pages are named <page>.md or <page>.<language>.md. Pictures and films belong in media/."
        );
        return Err((
            Code::MisplacedFile,
            say!("Filen slutar inte på .md.", "The file does not end in .md."),
            remedy,
        ));
    };
    let (path, language) = match stem.rsplit_once('.') {
        Some((path, tag)) => {
            let language = Tag::new(tag).map_err(|NotATag| {
                let remedy = say!("Skriv som sida.en.md.", "Write it as page.en.md.");
                (
                    Code::BadLanguageTag,
                    say!(
                        "”{tag}” i filnamnet är ingen språkkod.",
                        "“{tag}” in the file name is not a language tag."
                    ),
                    remedy,
                )
            })?;
            (path, Some(language))
        }
        None => (stem, None),
    };
    for part in path.split('/') {
        id(part)?;
    }
    Ok(Role::Page { path: path.to_owned(), language })
}

fn decode(content: &Content, role: &Role, decoder: &mut Decoder) -> Decoded {
    let file = decoder.file;
    if let Role::Page { path, language } = role {
        let (mut split, faults) = page::split(decoder.text, file);
        decoder.findings.extend(faults);
        // Empty front matter lacks what it must have.
        if let Value::Empty = split.front.value {
            split.front.value = Value::Map(Vec::new());
        }
        let front =
            decoder.value(&split.front).map_or_else(PageFront::default, |front: At<PageFront>| front.value);
        super::value::check_markdown(&decoder.text[split.body.range()], split.body, decoder);
        let language = language.clone().unwrap_or_else(|| decoder.default_language.clone());
        let path = path.clone();
        return Decoded::Page(Box::new(InfoPage { file, path, language, front, body: split.body }));
    }
    let (node, faults) = content.parse(decoder.text, file);
    decoder.findings.extend(faults);
    match role {
        Role::Publisher(id) => {
            let unread = || Publisher { lost: every_field(&Publisher::RECORD), ..Publisher::default() };
            let value = decode_root(&node, decoder).unwrap_or_else(unread);
            Decoded::Publisher(Entry { file, publisher: id.clone(), id: id.clone(), value: Arc::new(value) })
        }
        Role::Course(publisher, id) => match decode_root(&node, decoder) {
            Some(value) => {
                let (publisher, id) = (publisher.clone(), id.clone());
                Decoded::Course(Entry { file, publisher, id, value: Arc::new(value) })
            }
            None => Decoded::Nothing,
        },
        Role::Page { .. } => Decoded::Nothing,
    }
}

/// What is lost where nothing can be read: anything may have stood there.
fn every_field(record: &Record) -> Vec<&'static str> {
    record.fields.iter().map(|field| field.key).collect()
}

fn decode_root<T: Decode>(node: &Node, decoder: &mut Decoder) -> Option<T> {
    if node.value == Value::Empty && decoder.findings.is_empty() {
        decoder.report(
            Code::EmptyFile,
            Span::default(),
            say!("Filen är tom.", "The file is empty."),
            say!("Fyll i den, eller ta bort den.", "Fill it in, or remove it."),
        );
    }
    decoder.value(node).map(|root: At<T>| root.value)
}
