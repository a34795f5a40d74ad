//! The files of the index.

use rayon::prelude::*;

use super::kept::Kept;
use super::main_file::{LanguageFiles, Names};
use super::offers::Offers;
use super::{chunk, language, main_file, texts};
use crate::catalogue::Catalogue;
use crate::i18n::Languages;
use crate::model::Tag;

/// The version of the format: a client reads its own and older ones.
pub const VERSION: u32 = 1;

/// Where the files stand.
pub const FOLDER: &str = "search/";

/// Makes the index of a catalogue: paths below the site's root, and what is in the files. What `kept`
/// knows of another edition of the catalogue is not worked out again; afterwards it knows this one.
pub fn index(catalogue: &Catalogue, languages: &Languages, kept: &mut Kept) -> Vec<(String, String)> {
    let Kept { courses, terms } = kept;
    courses.look(catalogue);
    let known = courses.known(catalogue);
    let offers = Offers::new(catalogue, &known);
    let tags = terms.in_languages(catalogue, &offers);
    let terms = &*terms;
    let of_language = |tag: &Tag| {
        let json = language::file(catalogue, languages, &offers, terms, tag);
        let words = terms.words(tag).cloned();
        let scripts = scripts([&*json].into_iter().chain(words.as_ref().map(|words| &*words.json)));
        (File::new(tag.as_str(), json), words, scripts)
    };
    let parts = || {
        let (chunks, shared) = chunk::chunks(catalogue, &offers, &known);
        let files: Vec<_> = chunks.par_iter().map(|chunk| File::new("courses", chunk.json.clone())).collect();
        (chunks, files, shared)
    };
    let ((texts, (chunks, parts, shared)), of_languages) = rayon::join(
        || rayon::join(|| texts::files(&offers, &known), parts),
        || tags.par_iter().map(of_language).collect::<Vec<_>>(),
    );
    let mut files = Files::default();
    let mut names = Names::default();
    for (tag, (file, words, scripts)) in tags.iter().zip(of_languages) {
        names.languages.push(LanguageFiles {
            tag: tag.to_string(),
            scripts,
            file: files.add(file),
            words: words.map(|words| files.add(words)),
        });
    }
    names.chunks = parts.into_iter().map(|file| files.add(file)).collect();
    names.texts = texts.map(|(parts, list)| {
        parts.into_iter().for_each(|part| {
            files.add(part);
        });
        files.add(list)
    });
    let json = main_file::file(catalogue, &offers, &shared, &chunks, &names);
    let main = files.add(File::new("main", json));
    let entry = format!("{{\"frisok\":\"search\",\"version\":{VERSION},\"main\":\"{main}\"}}");
    files.0.push((format!("{FOLDER}index.json"), entry));
    files.0
}

/// A file of the index.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name, which tells what must be in it.
    pub name: String,
    /// What is in it.
    pub json: String,
}

impl File {
    /// A file that is called by `name` and by its sum.
    pub fn new(name: &str, json: String) -> File {
        File { name: format!("{name}.{}.json", sum(json.as_bytes())), json }
    }
}

#[derive(Default)]
struct Files(Vec<(String, String)>);

impl Files {
    /// Adds a file and returns its name.
    fn add(&mut self, file: File) -> String {
        let path = format!("{FOLDER}{}", file.name);
        if self.0.iter().all(|(other, _)| *other != path) {
            self.0.push((path, file.json));
        }
        file.name
    }
}

/// Two sums over the bytes, as 16 digits: the client can work them out while it reads.
fn sum(bytes: &[u8]) -> String {
    let step = |sum: u32, byte: u8, factor: u32| (sum ^ u32::from(byte)).wrapping_mul(factor);
    // In one pass: the processor works on both at once.
    let (first, second) = bytes.iter().fold((0x811c_9dc5, 0x9747_b28c), |(first, second), byte| {
        (step(first, *byte, 0x0100_0193), step(second, *byte, 0x85eb_ca6b))
    });
    format!("{first:08x}{second:08x}")
}

/// Scripts (ISO 15924) that the vocabulary knows, in the order of the alphabet.
const SCRIPTS: [&str; 5] = ["Arab", "Cyrl", "Ethi", LATIN, "Thai"];
const LATIN: &str = "Latn";

/// The scripts that the letters of texts belong to, of those that the vocabulary knows.
pub fn scripts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<&'static str> {
    let mut found = [false; SCRIPTS.len()];
    for letter in texts.into_iter().flat_map(str::chars) {
        if let Some(script) = script(letter) {
            found[script] = true;
        }
    }
    let mut found: Vec<_> =
        SCRIPTS.into_iter().zip(found).filter(|(_, is)| *is).map(|(name, _)| name).collect();
    // Keys of JSON are Latin, and so are abbreviations among other letters.
    if found.len() > 1 {
        found.retain(|script| *script != LATIN);
    }
    found
}

/// The script of a letter, as an index into [`SCRIPTS`].
fn script(letter: char) -> Option<usize> {
    Some(match letter {
        'a'..='z' | 'A'..='Z' => 3,
        '\u{400}'..='\u{52F}' => 1,
        '\u{620}'..='\u{6FF}' => 0,
        '\u{E01}'..='\u{E5B}' => 4,
        '\u{1200}'..='\u{139F}' => 2,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_changes_with_every_byte() {
        assert_eq!(sum(b""), "811c9dc59747b28c");
        assert_ne!(sum(b"{\"a\":1}"), sum(b"{\"a\":2}"));
        assert_eq!(sum(b"frisok").len(), 16);
    }

    #[test]
    fn scripts_are_those_of_the_words() {
        assert_eq!(scripts(["{\"lang\":\"uk\",\"x\":", "\"сантехнік\"}"]), ["Cyrl"]);
        assert_eq!(scripts(["{\"lang\":\"fi\"}"]), ["Latn"]);
    }
}
