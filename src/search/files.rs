//! The files of the index.

use super::main_file::{LanguageFiles, Names};
use super::offers::Offers;
use super::{chunk, language, main_file, texts};
use crate::catalogue::Catalogue;
use crate::i18n::Languages;

/// The version of the format: a client reads its own and older ones.
pub const VERSION: u32 = 1;

/// Where the files stand.
pub const FOLDER: &str = "search/";

/// Makes the index of a catalogue: paths below the site's root, and what is in the files.
pub fn index(catalogue: &Catalogue, languages: &Languages) -> Vec<(String, String)> {
    let mut files = Files::default();
    let offers = Offers::new(catalogue);
    let (chunks, shared) = chunk::chunks(catalogue, &offers);
    let mut names = Names::default();
    for tag in language::tags(catalogue, &offers) {
        let json = language::file(catalogue, languages, &offers, &tag);
        let words = language::words(catalogue, &offers, &tag);
        names.languages.push(LanguageFiles {
            tag: tag.to_string(),
            scripts: scripts(&(json.clone() + words.as_deref().unwrap_or_default())),
            file: files.add(tag.as_str(), json),
            words: words.map(|json| files.add(&format!("{tag}-words"), json)),
        });
    }
    names.chunks = chunks.iter().map(|chunk| files.add("courses", chunk.json.clone())).collect();
    names.texts = texts::files(catalogue, &offers, &mut |name, json| files.add(name, json));
    let json = main_file::file(catalogue, &offers, &shared, &chunks, &names);
    let main = files.add("main", json);
    let entry = format!("{{\"frisok\":\"search\",\"version\":{VERSION},\"main\":\"{main}\"}}");
    files.0.push((format!("{FOLDER}index.json"), entry));
    files.0
}

#[derive(Default)]
struct Files(Vec<(String, String)>);

impl Files {
    /// Adds a file and returns its name, which tells what must be in it.
    fn add(&mut self, name: &str, json: String) -> String {
        let name = format!("{name}.{}.json", sum(json.as_bytes()));
        let path = format!("{FOLDER}{name}");
        if self.0.iter().all(|(other, _)| *other != path) {
            self.0.push((path, json));
        }
        name
    }
}

/// Two sums over the bytes, as 16 digits: the client can work them out while it reads.
fn sum(bytes: &[u8]) -> String {
    let sum = |start: u32, factor: u32| {
        bytes.iter().fold(start, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(factor))
    };
    format!("{:08x}{:08x}", sum(0x811c_9dc5, 0x0100_0193), sum(0x9747_b28c, 0x85eb_ca6b))
}

/// The scripts that a text's letters belong to, of those that the vocabulary knows.
pub fn scripts(text: &str) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = text.chars().filter_map(script).collect();
    found.sort_unstable();
    found.dedup();
    // Keys of JSON are Latin, and so are abbreviations among other letters.
    if found.len() > 1 {
        found.retain(|script| *script != "Latn");
    }
    found
}

/// The script (ISO 15924) of a letter.
fn script(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a'..='z' | 'A'..='Z' => "Latn",
        '\u{400}'..='\u{52F}' => "Cyrl",
        '\u{620}'..='\u{6FF}' => "Arab",
        '\u{E01}'..='\u{E5B}' => "Thai",
        '\u{1200}'..='\u{139F}' => "Ethi",
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
        assert_eq!(scripts("{\"lang\":\"uk\",\"x\":\"сантехнік\"}"), ["Cyrl"]);
        assert_eq!(scripts("{\"lang\":\"fi\"}"), ["Latn"]);
    }
}
