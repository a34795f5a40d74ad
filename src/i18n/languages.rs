//! A catalogue's languages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::check;
use super::collator::Collator;
use super::guard::unbearable;
use super::locale::Locale;
use super::localised::{Localised, html_for, without_isolates};
use super::strings::Strings;
use crate::content::{Content, Found, Memory, ReadError};
use crate::diagnose::{Diagnostic, FileId, Files};
use crate::model::{At, Tag, Text};

/// The language whose embedded strings are complete: what it has, every default language must have.
pub(super) const REFERENCE: &str = "sv";
/// Whoever does not read Swedish is shown English before Swedish.
const BRIDGE: &str = "en";

/// For so many languages it is remembered what their files say: a catalogue has some ten.
pub(super) const REMEMBERED: usize = 32;

/// A catalogue's languages, ready to be shared by threads.
#[derive(Debug)]
pub struct Languages {
    locales: Vec<Locale>,
    default: Tag,
    collator: Collator,
}

impl Languages {
    /// Reads the strings of `wanted` (which stand in the file `county`), of the default language,
    /// and of those that they fall back to.
    ///
    /// A catalogue's own `i18n/<tag>.ftl` replaces the embedded strings message by message, so it
    /// need only hold what it changes. Findings: what is wrong in the files, languages without a
    /// file, languages that ICU or Fluent would silently replace by another.
    ///
    /// # Errors
    /// The disk's.
    pub fn load(
        content: &Content,
        files: &mut Files,
        county: FileId,
        wanted: &[At<Tag>],
        default: &Tag,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Languages, ReadError> {
        let mut tags: Vec<Tag> = wanted.iter().map(|tag| tag.value.clone()).collect();
        if !tags.contains(default) {
            tags.push(default.clone());
        }
        let mut texts: BTreeMap<Tag, Vec<(FileId, Arc<str>)>> = BTreeMap::new();
        let reference = constant(REFERENCE);
        let all = tags.iter().flat_map(|tag| chain(tag, default)).chain([reference.clone()]);
        for tag in all.collect::<BTreeSet<Tag>>() {
            let read = read(content, &tag, files, findings)?;
            texts.insert(tag, read);
        }
        findings.extend(check::languages(&texts, &reference, default));
        let without = wanted.iter().filter(|tag| texts[&tag.value].is_empty());
        findings.extend(without.map(|tag| check::no_file(tag, county)));

        let strings = texts.par_iter().map(|(tag, texts)| (tag, strings(tag, texts)));
        let strings: BTreeMap<&Tag, Arc<Strings>> = strings.collect();
        for tag in wanted {
            findings.extend(check::data(&strings[&tag.value], tag, county));
        }
        let locale = |tag: &Tag| {
            let chain = chain(tag, default);
            Locale::new(chain.iter().map(|tag| strings[tag].clone()).collect(), wider(tag))
        };
        let locales = tags.iter().map(locale).collect();
        Ok(Languages { locales, default: default.clone(), collator: Collator::new(default) })
    }

    /// The languages in menu order; the default language last when the menu does not have it.
    pub fn all(&self) -> &[Locale] {
        &self.locales
    }

    /// The language with this tag, when the catalogue has it.
    pub fn get(&self, tag: &Tag) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == *tag)
    }

    /// The default language.
    pub fn default(&self) -> &Locale {
        self.get(&self.default).expect("load puts it in")
    }

    /// The order of names: that of the default language on every page, so that å ä ö come after z.
    pub fn collator(&self) -> &Collator {
        &self.collator
    }

    /// Content in the page's language (or the same language more widely: `fa` for `fa-AF`), else
    /// in the default language: content never goes by way of English.
    pub fn localise(&self, text: &Text, page: &Tag) -> Localised {
        let found = self.translated(text, page, Localised::new);
        found.unwrap_or_else(|| Localised::new(&*text.default, &self.default))
    }

    /// The same as HTML for the page (see [`Localised::to_html`]).
    pub fn html(&self, text: &Text, page: &Tag) -> String {
        let found = self.translated(text, page, |text, lang| html_for(text, lang, page));
        found.unwrap_or_else(|| html_for(&text.default, &self.default, page))
    }

    /// The same for machines (see [`Localised::to_machine`]), nothing copied where nothing must be.
    pub fn machine<'t>(&self, text: &'t Text, page: &Tag) -> Cow<'t, str> {
        without_isolates(self.translated(text, page, |text, _| text).unwrap_or(&text.default))
    }

    /// What is made of the first translation of a text, and its language, that a page has.
    fn translated<'t, T>(&self, text: &'t Text, page: &Tag, make: impl Fn(&'t str, &Tag) -> T) -> Option<T> {
        let own = |tags: &[Tag]| {
            let mut own = tags.iter().take_while(|tag| **tag != self.default);
            own.find_map(|tag| Some(make(text.other(tag)?, tag)))
        };
        match self.get(page) {
            _ if text.others.is_empty() => None,
            Some(locale) => own(&locale.wider),
            None => own(&wider(page)),
        }
    }
}

/// Where strings of a language are looked for: itself, the same language more widely, English
/// (unless it is a form of the default language), the default language.
pub(super) fn chain(tag: &Tag, default: &Tag) -> Vec<Tag> {
    let mut chain = wider(tag);
    if let Some(at) = chain.iter().position(|tag| tag == default) {
        chain.truncate(at + 1);
        return chain;
    }
    let bridge = constant(BRIDGE);
    if !chain.contains(&bridge) {
        chain.push(bridge);
    }
    if !chain.contains(default) {
        chain.push(default.clone());
    }
    chain
}

/// The tag and its beginnings: `fa-AF`, `fa`.
fn wider(tag: &Tag) -> Vec<Tag> {
    let text = tag.as_str();
    let ends = std::iter::once(text.len()).chain(text.rmatch_indices('-').map(|(at, _)| at));
    ends.filter_map(|end| Tag::new(&text[..end]).ok()).collect()
}

fn constant(tag: &str) -> Tag {
    Tag::new(tag).expect("a well-formed tag")
}

/// A language's strings. Those of the same files are read once in the life of the program.
fn strings(tag: &Tag, texts: &[(FileId, Arc<str>)]) -> Arc<Strings> {
    static READ: Memory<(Tag, Vec<Arc<str>>), Strings> = Memory::of(REMEMBERED);
    let texts = texts.iter().map(|(_, text)| text.clone()).collect();
    READ.get((tag.clone(), texts), |(tag, texts)| Strings::new(tag, texts.iter().map(|text| &**text)))
}

/// A language's files: the embedded one, then the catalogue's where it says something else.
fn read(
    content: &Content,
    tag: &Tag,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<(FileId, Arc<str>)>, ReadError> {
    let path = format!("i18n/{tag}.ftl");
    let Some((own, faults)) = content.read(&path, files)? else { return Ok(Vec::new()) };
    findings.extend(faults);
    let embedded = Found { path, disk: None };
    let bytes = content.bytes(&embedded)?;
    let mut read = Vec::new();
    if bytes.is_some_and(|bytes| bytes != files.text(own).as_bytes()) {
        read.extend(content.read_all(vec![embedded], files)?.into_iter().map(|(file, _)| file));
    }
    read.push(own);
    let text = |file| {
        let text = files.text(file).clone();
        match unbearable(file, &text) {
            Some(finding) => {
                findings.push(finding);
                (file, "".into())
            }
            None => (file, text),
        }
    };
    Ok(read.into_iter().map(text).collect())
}
