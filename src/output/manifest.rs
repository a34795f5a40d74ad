//! The marker in the output folder, which is also its manifest: what the site
//! consists of. It depends on the input alone: no time, host, user or path.
//!
//! One JSON object a line, so that it can be read as a stream, compared by
//! line and merged: first a header, then the files in byte order of path.
//!
//! ```text
//! {"frisok":1,"files":2,"notes":{}}
//! {"path":"index.html","size":15,"blake3":"af13…"}
//! {"path":"om/index.html","size":20,"blake3":"09cd…"}
//! ```
//!
//! Readers ignore keys they do not know; what old readers would misunderstand
//! gets a new format number.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::paths::is_safe;

/// The manifest's name in the output folder.
pub const MARKER: &str = ".frisok";

const FORMAT: u32 = 1;

/// In bytes.
const SUMMED_AT_ONCE: usize = 64 * 1024;

/// The note that says what a site was made of. A site that is the same stays as it is, though it
/// would now be made of something else: a comment more is no reason to touch it.
pub const INPUTS: &str = "inputs";

/// The note that says what made the compressed twins.
pub(super) const TWINS: &str = "twins";

/// What other rooms want to find again at the next build, such as the courses
/// of each publisher. This room keeps it and does not look into it.
pub type Notes = BTreeMap<String, serde_json::Value>;

/// One file of a published site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Relative to the output folder, `/`-separated.
    pub path: Box<str>,
    /// In bytes.
    pub size: u64,
    /// Of the whole file.
    #[serde(serialize_with = "to_hex", deserialize_with = "from_hex")]
    pub blake3: blake3::Hash,
    /// The site no longer has it; it stays for those who hold an old page.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

/// What a published site consists of, the manifest itself left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    notes: Notes,
    files: Vec<Entry>,
}

impl Entry {
    /// From a line as this program writes nearly all, several times as fast as JSON is read; `None`
    /// for all others.
    fn plain(line: &str) -> Option<Entry> {
        let (path, rest) = line.strip_prefix("{\"path\":\"")?.split_once('"')?;
        let (size, rest) = rest.strip_prefix(",\"size\":")?.split_once(',')?;
        let (blake3, rest) = rest.strip_prefix("\"blake3\":\"")?.split_at_checked(2 * blake3::OUT_LEN)?;
        let plain = rest == "\"}\n" && path.bytes().all(|byte| byte >= b' ' && byte != b'\\');
        let is_number =
            size.bytes().all(|byte| byte.is_ascii_digit()) && (size == "0" || !size.starts_with('0'));
        let size = is_number.then(|| size.parse().ok())??;
        let mut hash = [0; blake3::OUT_LEN];
        let (pairs, _) = blake3.as_bytes().as_chunks();
        for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        plain.then(|| Entry { path: path.into(), size, blake3: hash.into(), kept: false })
    }
}

/// The value of a hexadecimal digit as this program writes it.
fn digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[derive(Serialize, Deserialize)]
struct Header {
    frisok: u32,
    #[serde(default)]
    files: usize,
    #[serde(default)]
    notes: Notes,
}

impl Header {
    fn parse(from: &mut impl BufRead) -> io::Result<Header> {
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            return Err(invalid("it is empty"));
        }
        let header: Header = serde_json::from_str(&line)?;
        if header.frisok != FORMAT {
            return Err(invalid(format!("its format is {}, this program knows {FORMAT}", header.frisok)));
        }
        Ok(header)
    }
}

impl Manifest {
    /// A manifest of `files`, which are sorted and have no path twice.
    pub(super) fn new(notes: Notes, files: Vec<Entry>) -> Self {
        debug_assert!(files.is_sorted_by(|a, b| a.path < b.path));
        Self { notes, files }
    }

    /// Reads the manifest of the site in `folder`; `None` if it has none.
    ///
    /// # Errors
    /// [`OutputError::BadManifest`] when there is one that is not complete,
    /// sorted, safe and of a format that this program knows;
    /// [`OutputError::Io`] when it cannot be read.
    pub fn read(folder: &Path) -> Result<Option<Self>, OutputError> {
        let path = folder.join(MARKER);
        let bad = |reason: String| OutputError::BadManifest { path: path.clone(), reason };
        match disk::open_plain(&path) {
            Ok(file) => match Self::parse(file) {
                Ok(manifest) => Ok(Some(manifest)),
                Err(error)
                    if matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) =>
                {
                    Err(bad(error.to_string()))
                }
                Err(error) => Err(io_error(Action::Read, &path)(error)),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_error(Action::Read, &path)(error)),
        }
    }

    /// The notes of the site in `folder`, without a look at its files; `None` where there is no
    /// manifest, or none that this program knows.
    pub fn read_notes(folder: &Path) -> Option<Notes> {
        let file = disk::open_plain(&folder.join(MARKER)).ok()?;
        Some(Header::parse(&mut BufReader::new(file)).ok()?.notes)
    }

    fn parse(file: File) -> io::Result<Self> {
        let mut file = BufReader::new(file);
        let header = Header::parse(&mut file)?;
        let mut files: Vec<Entry> = Vec::new();
        let mut line = String::new();
        while file.read_line(&mut line)? > 0 {
            let entry = Entry::plain(&line).map_or_else(|| serde_json::from_str(&line), Ok)?;
            line.clear();
            // Files are removed by this list: it may not lead out of the folder.
            if !is_safe(&entry.path) || files.last().is_some_and(|last| last.path >= entry.path) {
                return Err(invalid(format!("{:?} is out of place", entry.path)));
            }
            files.push(entry);
        }
        if files.len() != header.files {
            return Err(invalid(format!("it has {} of {} files", files.len(), header.files)));
        }
        Ok(Self { notes: header.notes, files })
    }

    /// Writes the manifest to a new file at `path`.
    ///
    /// # Errors
    /// [`OutputError::Io`], also when there is a file already.
    pub(super) fn create(&self, path: &Path) -> Result<(), OutputError> {
        File::create_new(path)
            .and_then(|file| self.write_to(BufWriter::new(file)))
            .map_err(io_error(Action::Write, path))
    }

    fn write_to(&self, mut to: impl Write) -> io::Result<()> {
        let header = Header { frisok: FORMAT, files: self.files.len(), notes: self.notes.clone() };
        serde_json::to_writer(&mut to, &header)?;
        to.write_all(b"\n")?;
        for entry in &self.files {
            serde_json::to_writer(&mut to, entry)?;
            to.write_all(b"\n")?;
        }
        to.flush()
    }

    /// What other rooms left for this build.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Whether texts have compressed twins.
    pub fn has_twins(&self) -> bool {
        self.notes.contains_key(TWINS)
    }

    /// Every file, in byte order of path.
    pub fn files(&self) -> &[Entry] {
        &self.files
    }

    /// The file at `path`.
    pub fn get(&self, path: &str) -> Option<&Entry> {
        Some(&self.files[self.position(path)?])
    }

    /// Where the file at `path` stands in [`files`](Self::files).
    pub fn position(&self, path: &str) -> Option<usize> {
        self.files.binary_search_by(|entry| (*entry.path).cmp(path)).ok()
    }

    /// A sum over the paths and bytes of all files.
    pub(super) fn sum(&self) -> blake3::Hash {
        let mut sum = blake3::Hasher::new();
        // Much at once is summed up several times as fast.
        let mut some = Vec::with_capacity(SUMMED_AT_ONCE + 4096);
        for entry in &self.files {
            some.extend_from_slice(&(entry.path.len() as u64).to_le_bytes());
            some.extend_from_slice(entry.path.as_bytes());
            some.extend_from_slice(entry.blake3.as_bytes());
            if some.len() >= SUMMED_AT_ONCE {
                sum.update(&some);
                some.clear();
            }
        }
        sum.update(&some).finalize()
    }

    /// Whether a file of the site lies in the folder at `path`.
    pub(super) fn has_below(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        let at = self.files.partition_point(|entry| *entry.path < *folder);
        self.files.get(at).is_some_and(|entry| entry.path.starts_with(&folder))
    }

    /// Whether this is the manifest of a site of these `notes` and `files`.
    /// What this one kept from an earlier site does not count.
    pub(super) fn is_of<'a>(&self, notes: &Notes, files: impl Iterator<Item = &'a Entry>) -> bool {
        let others = |notes: &Notes| {
            let mut notes = notes.clone();
            notes.remove(INPUTS);
            notes
        };
        others(&self.notes) == others(notes) && self.files.iter().filter(|entry| !entry.kept).eq(files)
    }

    /// All files of both; of a file in both, this one's entry. The notes are
    /// this one's.
    pub(super) fn union(&self, other: &Self) -> Self {
        let missing = other.files.iter().filter(|entry| self.get(&entry.path).is_none());
        let mut files: Vec<_> = self.files.iter().chain(missing).cloned().collect();
        files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Self::new(self.notes.clone(), files)
    }

    pub(super) fn into_files(self) -> Vec<Entry> {
        self.files
    }
}

fn invalid(reason: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason.into())
}

fn to_hex<S: Serializer>(hash: &blake3::Hash, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&hash.to_hex())
}

fn from_hex<'de, D: Deserializer<'de>>(from: D) -> Result<blake3::Hash, D::Error> {
    let hex = <&str>::deserialize(from)?;
    blake3::Hash::from_hex(hex).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, kept: bool) -> Entry {
        Entry { path: path.into(), size: path.len() as u64, blake3: blake3::hash(path.as_bytes()), kept }
    }

    fn example() -> Manifest {
        let notes = Notes::from([("courses".into(), serde_json::json!({"kumla": ["å\n", "b"]}))]);
        Manifest::new(notes, vec![entry("a-b", false), entry("a/b", true), entry("å", false)])
    }

    fn text(manifest: &Manifest) -> String {
        let mut bytes = Vec::new();
        manifest.write_to(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn read(text: &str) -> Result<Option<Manifest>, OutputError> {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(MARKER), text).unwrap();
        Manifest::read(dir.path())
    }

    #[test]
    fn comes_back_as_it_was() {
        assert_eq!(read(&text(&example())).unwrap(), Some(example()));
        assert_eq!(Manifest::read(tempfile::tempdir().unwrap().path()).unwrap(), None);
    }

    #[test]
    fn a_plain_line_says_what_its_json_says() {
        for path in ["a-b", "å/index.html", "a\"b", "a\\b", "a\nb", "a\u{7f}b"] {
            let line = serde_json::to_string(&entry(path, false)).unwrap() + "\n";
            let plain = Entry::plain(&line);
            assert!(plain.is_none_or(|plain| plain == entry(path, false)), "{line}");
            assert_eq!(Entry::plain(&line).is_some(), !path.contains(['"', '\\', '\n']), "{line}");
            for (from, to) in
                [("size\":", "size\":0"), ("size\":", "size\":+"), ("\"}", "\",\"key\":1}"), ("}\n", "}")]
            {
                let other = line.replace(from, to);
                let read = serde_json::from_str::<Entry>(&other).ok();
                assert!(Entry::plain(&other).is_none_or(|plain| Some(plain) == read), "{other}");
            }
        }
    }

    #[test]
    fn later_versions_may_add_keys() {
        let later = text(&example())
            .replace("\"kept\":true", "\"kept\":true,\"key\":7")
            .replace("\"notes\"", "\"new\":1,\"notes\"");
        assert_eq!(read(&later).unwrap(), Some(example()));
    }

    #[test]
    fn what_is_not_whole_and_safe_is_refused() {
        let good = text(&example());
        let lines: Vec<&str> = good.lines().collect();
        let swapped = [lines[0], lines[2], lines[1], lines[3]].join("\n");
        let cut = &good[..good.len() - 10];
        let short = lines[..3].join("\n");
        let climbing = good.replace("a/b", "../b");
        let newer = good.replace("\"frisok\":1", "\"frisok\":2");
        for bad in ["", "hej", "{}", &swapped, cut, &short, &climbing, &newer] {
            assert!(matches!(read(bad), Err(OutputError::BadManifest { .. })), "{bad}");
        }
    }

    #[test]
    fn files_are_found() {
        let manifest = example();
        assert_eq!(manifest.get("a/b").unwrap().size, 3);
        assert!(manifest.get("a").is_none());
        assert!(manifest.has_below("a") && !manifest.has_below("a/b") && !manifest.has_below("b"));
    }

    #[test]
    fn kept_files_do_not_make_another_site() {
        let (manifest, mut files) = (example(), example().into_files());
        assert!(!manifest.is_of(manifest.notes(), files.iter()));
        files.remove(1);
        assert!(manifest.is_of(manifest.notes(), files.iter()));
        assert!(!manifest.is_of(&Notes::new(), files.iter()));
        files[0].size += 1;
        assert!(!manifest.is_of(manifest.notes(), files.iter()));
    }

    #[test]
    fn a_union_has_everything_once() {
        let other = Manifest::new(Notes::new(), vec![entry("a/b", false), entry("b", false)]);
        let union = example().union(&other);
        assert_eq!(
            union.files(),
            [entry("a-b", false), entry("a/b", true), entry("b", false), entry("å", false)]
        );
        assert_eq!(union.notes(), example().notes());
    }
}
