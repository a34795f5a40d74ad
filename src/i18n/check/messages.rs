//! Whether messages are the same in every language, and whole in each.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use fluent_syntax::ast::{Message, Pattern};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::plurals::PluralCategory;
use rayon::prelude::*;

use super::Layer;
use super::parts::Parts;
use crate::content::Memory;
use crate::diagnose::{Code, Diagnostic, FileId, Said, say, unseen};
use crate::i18n::languages::REMEMBERED;
use crate::i18n::locale::NAME;
use crate::i18n::resolve::MAX_REFERENCES;
use crate::i18n::strings::plural_rules;
use crate::model::{Tag, nearest};

/// What a language has, of later files instead of earlier ones.
#[derive(Default)]
struct Texts<'a> {
    messages: HashMap<&'a str, Parts<'a>>,
    terms: HashMap<&'a str, Parts<'a>>,
}

/// What the findings about a language's files follow from. Files are in the order of their layers.
#[derive(PartialEq)]
struct Key {
    tag: Tag,
    default: Tag,
    own: Vec<Arc<str>>,
    /// Those that say what messages must be like.
    standard: Vec<Arc<str>>,
}

/// Everything that is wrong with the files of languages, the embedded one of each first.
///
/// What a message must be like, the embedded strings of `reference` say, and the default language
/// for those that a catalogue adds. Only what has changed, or is held to what has, is checked again.
pub(in crate::i18n) fn languages(
    read: &BTreeMap<Tag, Vec<(FileId, Arc<str>)>>,
    reference: &Tag,
    default: &Tag,
) -> Vec<Diagnostic> {
    static CHECKED: Memory<Key, Vec<Diagnostic>> = Memory::of(REMEMBERED);
    let texts = |tag| read.get(tag).into_iter().flatten().map(|(_, text)| text.clone());
    let mut standard: Vec<_> = texts(default).chain(texts(reference).take(1)).collect();
    standard.dedup();
    let layers = LazyLock::new(|| Layer::parse_all(&standard).0);
    let wanted = LazyLock::new(|| Texts::of(&layers));
    let check = |(tag, files): (&Tag, &Vec<(FileId, Arc<str>)>)| {
        let (numbers, own): (Vec<_>, Vec<_>) = files.iter().cloned().unzip();
        let key = Key { tag: tag.clone(), default: default.clone(), own, standard: standard.clone() };
        let checked = CHECKED.get(key, |key| language(key, &wanted));
        checked.iter().map(|finding| finding.with_files(&numbers)).collect::<Vec<_>>()
    };
    read.par_iter().flat_map_iter(check).collect()
}

/// What is wrong with a language's files; the number of a file is its place among them.
fn language(key: &Key, standard: &Texts) -> Vec<Diagnostic> {
    let (layers, mut findings) = Layer::parse_all(&key.own);
    let Some(last) = layers.last() else { return findings };
    let texts = Texts::of(&layers);
    let language = Language { tag: &key.tag, default: &key.default, texts, standard };
    layers.iter().for_each(|layer| language.check(layer, &mut findings));
    let required = |id: &&str| *id == NAME || key.tag == key.default;
    let missing = standard.messages.keys().copied().chain([NAME]).filter(required);
    let missing = missing.filter(|id| !language.texts.messages.contains_key(id)).collect();
    findings.extend(lacks(&key.tag, last, &missing));
    findings
}

impl<'a> Texts<'a> {
    fn of(layers: &'a [Layer<'a>]) -> Texts<'a> {
        let mut texts = Texts::default();
        for layer in layers {
            let messages = layer.messages().filter_map(|message| Some((message, message.value.as_ref()?)));
            texts.messages.extend(messages.map(|(message, value)| (message.id.name, Parts::of(value))));
            texts.terms.extend(layer.terms().map(|term| (term.id.name, Parts::of(&term.value))));
        }
        texts
    }

    /// Whether a text with these parts is done some time, and soon.
    fn has_end(&self, parts: &Parts<'a>) -> bool {
        let mut references = 0;
        let mut open = vec![parts];
        while let Some(parts) = open.pop() {
            references += parts.messages.len() + parts.terms.len();
            if references > MAX_REFERENCES {
                return false;
            }
            open.extend(parts.messages.iter().filter_map(|id| self.messages.get(id)));
            open.extend(parts.terms.iter().filter_map(|id| self.terms.get(id)));
        }
        true
    }
}

/// One finding for all messages that a language must have and has not.
fn lacks(tag: &Tag, layer: &Layer, missing: &BTreeSet<&str>) -> Option<Diagnostic> {
    const SHOWN: usize = 5;
    let first = missing.first()?;
    let count = missing.len();
    let shown = missing.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    let more = if count > SHOWN { " …" } else { "" };
    Some(Diagnostic::at(
        Code::StringMissing,
        layer.file,
        layer.first_line(),
        say!(
            "Språket {tag} saknar texter som det måste ha ({count}): {shown}{more}",
            "The language {tag} lacks messages that it must have ({count}): {shown}{more}"
        ),
        say!("Börja med en rad {first} = …", "Begin with a line {first} = …"),
    ))
}

struct Language<'a> {
    tag: &'a Tag,
    default: &'a Tag,
    texts: Texts<'a>,
    standard: &'a Texts<'a>,
}

impl Language<'_> {
    fn check(&self, layer: &Layer, findings: &mut Vec<Diagnostic>) {
        let mut report = |at: &str, (message, remedy): (Said, Said)| {
            findings.push(Diagnostic::at(Code::StringMissing, layer.file, layer.span(at), message, remedy));
        };
        for message in layer.messages() {
            match &message.value {
                Some(value) => {
                    self.check_message(message, value, &mut report);
                    self.check_pattern(message.id.name, value, &mut report);
                }
                None => report(message.id.name, no_text(message.id.name)),
            }
        }
        for term in layer.terms() {
            self.check_pattern(term.id.name, &term.value, &mut report);
        }
    }

    /// Against the same message in the standard.
    fn check_message(&self, message: &Message<&str>, value: &Pattern<&str>, report: &mut Report) {
        let id = message.id.name;
        let Some(standard) = self.standard.messages.get(id) else {
            return report(id, self.not_in_default(id));
        };
        let expected = arguments(standard, self.standard);
        let found = arguments(&Parts::of(value), &self.texts);
        for (name, place) in found.iter().filter(|(name, _)| !expected.contains_key(*name)) {
            report(place, unknown_argument(id, name, expected.keys().copied()));
        }
        for name in expected.keys().filter(|name| !found.contains_key(*name)) {
            report(id, missing_argument(id, name));
        }
    }

    /// By itself.
    fn check_pattern(&self, id: &str, pattern: &Pattern<&str>, report: &mut Report) {
        let parts = Parts::of(pattern);
        if !self.texts.has_end(&parts) {
            report(id, endless(id));
        }
        for literal in &parts.literals {
            let hidden = unescape_unicode_to_string(literal).chars().find(|c| unseen(*c).is_some());
            hidden.into_iter().for_each(|c| report(literal, invisible(c)));
        }
        let messages = parts.messages.iter().filter(|id| !self.texts.messages.contains_key(*id));
        let terms = parts.terms.iter().filter(|id| !self.texts.terms.contains_key(*id));
        messages.chain(terms).for_each(|id| report(id, unknown_reference(id, self.tag)));
        parts.unknown.iter().for_each(|name| report(name, not_usable(name)));
        for select in parts.selects.iter().filter(|select| select.by_plural()) {
            let rules = plural_rules(self.tag, select.kind);
            let has: BTreeSet<&str> = select.keys.iter().copied().collect();
            let needs: Vec<&str> = rules.categories().map(name).collect();
            let lacking: Vec<&str> = needs.iter().filter(|form| !has.contains(*form)).copied().collect();
            if !lacking.is_empty() {
                report(select.place, missing_forms(self.tag, &lacking));
            }
            for key in select.keys.iter().filter(|key| is_form(key) && !needs.contains(key)) {
                report(key, needless_form(self.tag, key, &needs));
            }
        }
    }

    fn not_in_default(&self, id: &str) -> (Said, Said) {
        let default = self.default;
        let message = say!(
            "Texten ”{id}” finns inte på standardspråket ({default}).",
            "There is no message “{id}” in the default language ({default})."
        );
        let remedy = match nearest(id, self.standard.messages.keys().copied()) {
            Some(meant) => say!("Menade du ”{meant}”?", "Did you mean “{meant}”?"),
            None => say!(
                "Ta bort den, eller skriv den också i i18n/{default}.ftl.",
                "Remove it, or write it in i18n/{default}.ftl too."
            ),
        };
        (message, remedy)
    }
}

type Report<'r> = dyn FnMut(&str, (Said, Said)) + 'r;

/// The arguments that a text takes, its own and those of messages in it, each with a place.
fn arguments<'a>(parts: &Parts<'a>, texts: &Texts<'a>) -> BTreeMap<&'a str, &'a str> {
    let mut all: BTreeMap<&str, &str> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![parts];
    while let Some(parts) = open.pop() {
        for name in &parts.arguments {
            all.entry(name).or_insert(name);
        }
        let new = parts.messages.iter().filter(|id| seen.insert(**id));
        open.extend(new.filter_map(|id| texts.messages.get(id)));
    }
    all
}

/// Whether a key is the name of a plural form.
pub(super) fn is_form(key: &str) -> bool {
    PluralCategory::get_for_cldr_string(key).is_some()
}

/// A plural form as Fluent writes it.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn no_text(id: &str) -> (Said, Said) {
    (
        say!("”{id}” har ingen text, bara attribut.", "“{id}” has no text, only attributes."),
        say!("Skriv texten efter likhetstecknet.", "Write the text after the equals sign."),
    )
}

fn unknown_argument<'a>(id: &str, name: &str, expected: impl Iterator<Item = &'a str>) -> (Said, Said) {
    let expected: Vec<String> = expected.map(|name| format!("${name}")).collect();
    let message = say!("Texten ”{id}” får aldrig ${name}.", "The message “{id}” is never given ${name}.");
    let remedy = match &*expected {
        [] => say!("Skriv texten utan argument.", "Write the text without arguments."),
        names => {
            let names = names.join(", ");
            say!("Det som finns är {names}.", "What there is: {names}.")
        }
    };
    (message, remedy)
}

fn missing_argument(id: &str, name: &str) -> (Said, Said) {
    (
        say!("Texten ”{id}” använder inte ${name}.", "The message “{id}” does not use ${name}."),
        say!("Sätt in {{ ${name} }} där det ska stå.", "Put in {{ ${name} }} where it belongs."),
    )
}

fn unknown_reference(reference: &str, tag: &Tag) -> (Said, Said) {
    (
        say!(
            "”{reference}” finns inte på språket {tag}.",
            "There is no “{reference}” in the language {tag}."
        ),
        say!(
            "Rätta namnet, eller skriv texten i samma fil.",
            "Correct the name, or write the text in the same file."
        ),
    )
}

fn endless(id: &str) -> (Said, Said) {
    (
        say!(
            "Texten ”{id}” går inte att sätta ihop: texter står i varandra i en cirkel, eller i för många led.",
            "The message “{id}” cannot be put together: messages stand in each other in a circle, or too many times."
        ),
        say!(
            "Skriv ut texten i stället för att hämta den.",
            "Write the text out instead of referring to it."
        ),
    )
}

fn invisible(c: char) -> (Said, Said) {
    let number = u32::from(c);
    (
        say!(
            "I texten finns ett tecken som inte syns (U+{number:04X}).",
            "There is a character in the text that cannot be seen (U+{number:04X})."
        ),
        say!("Ta bort tecknet.", "Remove the character."),
    )
}

fn not_usable(name: &str) -> (Said, Said) {
    (
        say!("”{name}” går inte att använda här.", "“{name}” cannot be used here."),
        say!(
            "Använd texter, argument och funktionen NUMBER, men inga attribut.",
            "Use messages, arguments and the function NUMBER, but no attributes."
        ),
    )
}

fn missing_forms(tag: &Tag, lacking: &[&str]) -> (Said, Said) {
    let forms = lacking.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(", ");
    (
        say!(
            "Här saknas former som språket {tag} har: {forms}.",
            "Forms that the language {tag} has are missing here: {forms}."
        ),
        say!("Lägg till en rad för varje: {forms}.", "Add a line for each: {forms}."),
    )
}

fn needless_form(tag: &Tag, form: &str, needs: &[&str]) -> (Said, Said) {
    let forms = needs.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(", ");
    (
        say!(
            "Språket {tag} har inte formen [{form}].",
            "The language {tag} does not have the form [{form}]."
        ),
        say!("Ta bort raden. Formerna är {forms}.", "Remove the line. The forms are {forms}."),
    )
}
