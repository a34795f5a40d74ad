//! From a path to text, or to a reason why not.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rustix::fs::OFlags;

use crate::diagnose::{Code, Diagnostic, Edit, FileId, Said, Span, say, unseen};

/// No text file of a catalogue may be larger than this many bytes.
pub const MAX_BYTES: u64 = 1 << 20;

/// So many characters that no text has are reported in a file.
const MAX_CHARACTERS: usize = 20;

/// The disk, not the content, is at fault: exit code 3.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the operating system said.
    pub error: io::Error,
}

impl ReadError {
    /// Pairs an error with the path it came from.
    pub fn new(path: &Path, error: io::Error) -> ReadError {
        ReadError { path: path.to_owned(), error }
    }
}

/// Bytes of a regular file, or `None` with a finding about why the file is refused.
///
/// A file that vanishes or changes between listing and reading is tried once more.
pub fn bytes(path: &Path, file: FileId) -> Result<Result<Vec<u8>, Diagnostic>, ReadError> {
    once_more(|| try_bytes(path, file)).map_err(|error| ReadError::new(path, error))
}

/// So long an editor may take to put the new file where the old one was.
const SAVING: Duration = Duration::from_millis(50);

/// Tries what found no file again, after a moment.
fn once_more<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    match attempt() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            thread::sleep(SAVING);
            attempt()
        }
        result => result,
    }
}

/// A file that is taken as it is, of any size.
pub fn whole(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// NOFOLLOW: a link put there after listing is not followed. NONBLOCK: a pipe does not hang us.
fn open(path: &Path) -> io::Result<File> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    File::options().read(true).custom_flags(flags.bits() as i32).open(path)
}

fn try_bytes(path: &Path, file: FileId) -> io::Result<Result<Vec<u8>, Diagnostic>> {
    let mut handle = match open(path) {
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) => {
            return Ok(Err(link(file)));
        }
        // What a socket answers.
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::NXIO.raw_os_error()) => {
            return Ok(Err(not_a_file(file)));
        }
        other => other?,
    };
    let metadata = handle.metadata()?;
    if !metadata.is_file() {
        return Ok(Err(not_a_file(file)));
    }
    if metadata.len() > MAX_BYTES {
        return Ok(Err(too_large(file, metadata.len())));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    handle.by_ref().take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Ok(Err(too_large(file, bytes.len() as u64)));
    }
    Ok(Ok(bytes))
}

/// The finding for a symbolic link.
pub fn link(file: FileId) -> Diagnostic {
    Diagnostic::at(
        Code::Link,
        file,
        Span::default(),
        say!(
            "Det här är en symbolisk länk. Länkar följs aldrig.",
            "This is a symbolic link. Links are never followed."
        ),
        say!("Ersätt länken med en vanlig fil.", "Replace the link with an ordinary file."),
    )
}

/// The finding for a pipe, a socket or a device.
pub fn not_a_file(file: FileId) -> Diagnostic {
    Diagnostic::at(
        Code::NotAFile,
        file,
        Span::default(),
        say!("Det här är varken en fil eller en mapp.", "This is neither a file nor a folder."),
        say!("Ta bort den.", "Remove it."),
    )
}

fn too_large(file: FileId, bytes: u64) -> Diagnostic {
    let mib = MAX_BYTES >> 20;
    let size = format!("{:.1}", bytes as f64 / f64::from(1 << 20));
    let size_sv = size.replace('.', ",");
    Diagnostic::at(
        Code::FileTooLarge,
        file,
        Span::default(),
        say!(
            "Filen är {size_sv} MiB. En textfil får vara högst {mib} MiB.",
            "The file is {size} MiB. A text file may be at most {mib} MiB."
        ),
        say!(
            "Dela filen, eller ta bort det som inte hör dit.",
            "Split the file, or remove what does not belong in it."
        ),
    )
}

/// Bytes to text: UTF-8, without a byte order mark, without characters that no text has.
///
/// The findings point into the text as far as it could be read, which is returned too.
pub fn text(bytes: Vec<u8>, file: FileId) -> (String, Vec<Diagnostic>) {
    // Latin text in UTF-16 has a NUL in every second byte.
    let nuls = bytes.iter().filter(|b| **b == 0).count();
    let half_nul = nuls * 3 > bytes.len() && nuls * 3 < bytes.len() * 2;
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || half_nul {
        return (String::new(), vec![utf16(file)]);
    }
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    match String::from_utf8(bytes) {
        Ok(text) => {
            let findings = characters(&text, file);
            (text, findings)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let (bytes, byte) = (error.as_bytes(), error.as_bytes()[at]);
            let text = best_guess(bytes);
            let sure = is_swedish_windows_1252(bytes);
            let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
            let finding = Diagnostic::at(
                Code::NotUtf8,
                file,
                Span::new(at, end),
                say!(
                    "Filen är inte UTF-8: byten 0x{byte:02X} här är inget tecken.",
                    "The file is not UTF-8: the byte 0x{byte:02X} here is no character."
                ),
                save_as_utf8(),
            );
            let finding = if sure { finding.with_fix(Vec::new()) } else { finding };
            (text, vec![finding])
        }
    }
}

/// What bytes that are not UTF-8 probably say: Windows-1252 when nothing in them is UTF-8 beyond
/// ASCII. The same as the bytes up to the first wrong one.
fn best_guess(bytes: &[u8]) -> String {
    if bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii()) {
        encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
    } else {
        String::from_utf8_lossy(bytes).into_owned()
    }
}

/// Whether bytes that are not UTF-8 can only be Windows-1252 (or Latin-1, which is the same here):
/// å, ä or ö are there, and beyond ASCII nothing but letters and marks that Swedish text has. Where
/// those bytes stand for letters in other encodings, these do not.
fn is_swedish_windows_1252(bytes: &[u8]) -> bool {
    let letters = b"\xE5\xE4\xF6\xC5\xC4\xD6";
    // é É è ü Ü à, quotes, dashes, …, § ° ´ ·
    let others = b"\xE9\xC9\xE8\xFC\xDC\xE0\x91\x92\x93\x94\x84\x96\x97\x85\xA7\xB0\xB4\xB7";
    let known = |byte: &u8| byte.is_ascii() || letters.contains(byte) || others.contains(byte);
    bytes.iter().all(known)
        && bytes.iter().any(|byte| letters.contains(byte))
        && bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii())
}

fn save_as_utf8() -> Said {
    say!(
        "Öppna filen i din editor och spara den som UTF-8.",
        "Open the file in your editor and save it as UTF-8."
    )
}

fn utf16(file: FileId) -> Diagnostic {
    Diagnostic::at(
        Code::Utf16,
        file,
        Span::default(),
        say!("Filen är sparad som UTF-16.", "The file is UTF-16."),
        save_as_utf8(),
    )
}

/// Characters that no text has, each where it stands; of several in a row the first.
fn characters(text: &str, file: FileId) -> Vec<Diagnostic> {
    let in_row = |at: usize| text[..at].chars().next_back().is_some_and(|before| unseen(before).is_some());
    let all = text.char_indices().filter_map(|(at, c)| Some((at, c, unseen(c)?)));
    // A binary file would give thousands.
    let first = all.filter(|(at, ..)| !in_row(*at)).take(MAX_CHARACTERS);
    // Line breaks of old are one fault, however many lines there are.
    let bare = |(at, _): &(usize, &str)| !text[at + 1..].starts_with('\n');
    let line_break = text.match_indices('\r').find(bare).map(|(at, _)| (at, '\r', Code::ControlCharacter));
    let found = first.chain(line_break).map(|(at, c, code)| {
        let number = c as u32;
        let row = text[at..].char_indices().find(|(_, c)| unseen(*c).is_none());
        let row = &text[at..row.map_or(text.len(), |(length, _)| at + length)];
        let finding = Diagnostic::at(
            code,
            file,
            Span::new(at, at + c.len_utf8()),
            say!(
                "Här står ett tecken som inte syns (U+{number:04X}).",
                "There is a character here that cannot be seen (U+{number:04X})."
            ),
            say!(
                "Ta bort tecknet. Det brukar följa med när man kopierar text.",
                "Remove the character. It often comes along when text is copied."
            ),
        );
        if row.chars().all(has_no_width) && !row.is_empty() {
            finding.with_fix(vec![Edit::new(Span::new(at, at + row.len()), "")])
        } else {
            finding
        }
    });
    found.collect()
}

/// Whether a character takes no room, so that nobody can see whether it is there: zero-width
/// blanks, byte order marks, marks that turn the direction of text around. A line separator or a
/// control character may stand where a blank was meant, a tag belongs to a flag.
fn has_no_width(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each outcome in turn, and how many were asked for.
    fn tried(outcomes: &[Result<u8, io::ErrorKind>]) -> (Result<u8, io::ErrorKind>, usize) {
        let mut tries = 0;
        let result = once_more(|| {
            tries += 1;
            outcomes[tries - 1].map_err(io::Error::from)
        });
        (result.map_err(|error| error.kind()), tries)
    }

    #[test]
    fn a_file_that_is_away_for_a_moment_is_read_when_it_is_back() {
        use io::ErrorKind::{NotFound, PermissionDenied};
        assert_eq!(tried(&[Ok(1)]), (Ok(1), 1));
        assert_eq!(tried(&[Err(NotFound), Ok(2)]), (Ok(2), 2));
        assert_eq!(tried(&[Err(NotFound), Err(NotFound), Ok(3)]), (Err(NotFound), 2));
        assert_eq!(tried(&[Err(NotFound), Err(PermissionDenied)]), (Err(PermissionDenied), 2));
        assert_eq!(tried(&[Err(PermissionDenied), Ok(3)]), (Err(PermissionDenied), 1));
    }

    #[test]
    fn a_file_that_comes_back_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.yaml");
        let writer = path.clone();
        thread::scope(|scope| {
            scope.spawn(move || {
                thread::sleep(SAVING / 5);
                std::fs::write(writer, "title: x").unwrap();
            });
            assert_eq!(bytes(&path, FileId(0)).unwrap().unwrap(), b"title: x");
        });
        std::fs::remove_file(&path).unwrap();
        assert_eq!(bytes(&path, FileId(0)).unwrap_err().path, path);
    }
}
