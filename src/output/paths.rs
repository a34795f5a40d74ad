//! Paths: which may be a file of the site, which two are one to some file
//! system, and which folders collide.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::io;
use std::path::{Component, Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// Everything at the top of the site whose name begins so is frisok's own.
pub(super) const RESERVED: &str = ".frisok";

/// The longest name that common file systems take, in bytes.
const NAME_MAX: usize = 255;

/// Whether `path` is a relative, `/`-separated path that stays inside the
/// output folder on every system and does not take a reserved name.
pub(super) fn is_safe(path: &str) -> bool {
    if path.starts_with(RESERVED) {
        return false;
    }
    // Nearly all paths are of signs that mean nothing to any system.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
    match path.bytes().all(is_plain) {
        true => path.as_bytes().split(|byte| *byte == b'/').all(is_safe_plain_name),
        false => path.split('/').all(is_safe_name),
    }
}

fn is_safe_plain_name(name: &[u8]) -> bool {
    // Devices have three letters or four.
    let stem = name.iter().take(5).position(|byte| *byte == b'.').unwrap_or(name.len());
    !matches!(name.last(), None | Some(b'.')) && name.len() <= NAME_MAX && !is_device(&name[..stem])
}

fn is_safe_name(name: &str) -> bool {
    // The system has a say too: on Windows, `C:` is no ordinary name.
    let mut components = Path::new(name).components();
    let ordinary = components.next() == Some(Component::Normal(OsStr::new(name)));
    ordinary
        && components.next().is_none()
        && name.len() <= NAME_MAX
        && !name.contains(|c: char| c == '\\' || c.is_control())
        // Windows drops these at the end of a name, and takes some names for devices.
        && !name.ends_with(['.', ' '])
        && !name.split('.').next().is_some_and(|stem| is_device(stem.trim_end().as_bytes()))
}

/// Whether Windows takes a name for a device whose part before the first dot this is: it does
/// whatever stands after that.
fn is_device(stem: &[u8]) -> bool {
    let is_one_of = |word: &[u8], devices: &[&str]| {
        devices.iter().any(|device| word.eq_ignore_ascii_case(device.as_bytes()))
    };
    match stem {
        [_, _, _] => is_one_of(stem, &["con", "prn", "aux", "nul"]),
        [word @ .., b'0'..=b'9'] => is_one_of(word, &["com", "lpt"]),
        _ => false,
    }
}

/// What a file system makes of `path` when it ignores capitals and how letters
/// are composed; equal results mean one place on such a disk.
pub(super) fn folded(path: &str) -> Cow<'_, str> {
    if path.is_ascii() {
        if path.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Cow::Owned(path.to_ascii_lowercase());
        }
        return Cow::Borrowed(path);
    }
    // Through upper case, so that ß and ss, ς and σ meet.
    let decomposed: String = path.nfd().collect();
    Cow::Owned(decomposed.to_uppercase().to_lowercase().nfc().collect())
}

/// `path` as an absolute path with the links among its folders followed, as
/// far as they exist. The last name is taken as it stands, so that a link
/// there can be seen.
///
/// # Errors
/// When the current folder or an existing part cannot be read, or `..` follows
/// a folder that does not exist.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => Ok(real(parent)?.join(name)),
        _ => real(&path),
    }
}

/// Like [`resolve`], with a link at the end followed as well.
pub(super) fn real(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => Ok(real(parent)?.join(name)),
            _ => Err(error),
        },
        other => other,
    }
}

/// Whether one path is the other, or holds it.
pub(super) fn overlap(a: &Path, b: &Path) -> bool {
    a.starts_with(b) || b.starts_with(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safe_paths_pass() {
        for path in [
            "index.html",
            "kurser/kumla/x/index.html",
            "å/ä ö.css",
            ".well-known/x",
            "a..b",
            "a.frisok",
            "console/a.con",
        ] {
            assert!(is_safe(path), "{path:?}");
        }
    }

    #[test]
    fn unsafe_paths_do_not() {
        let long = "a".repeat(256);
        for path in [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            ".",
            "..",
            "../x",
            "a/../b",
            "a/./b",
            "a\\b",
            "a\0b",
            "a\nb",
            ".frisok",
            ".frisok-new/x",
            ".frisok/x",
            "a.",
            "a /b",
            "media/CON.pdf",
            "aux",
            "Lpt1.tar.gz",
            &long,
        ] {
            assert!(!is_safe(path), "{path:?}");
        }
    }

    #[test]
    fn one_place_has_one_fold() {
        for (a, b) in [
            ("Kurs/A", "kurs/a"),
            ("Ä", "a\u{308}"),
            ("ÅR", "a\u{30a}r"),
            ("straße", "STRASSE"),
            ("K", "\u{212a}"),
        ] {
            assert_eq!(folded(a), folded(b));
        }
        assert_ne!(folded("a"), folded("å"));
        assert!(matches!(folded("kurser/a-1"), Cow::Borrowed(_)));
    }

    #[test]
    fn overlap_is_by_folder_not_by_text() {
        assert!(overlap(Path::new("/a/b"), Path::new("/a/b")));
        assert!(overlap(Path::new("/a"), Path::new("/a/b")));
        assert!(overlap(Path::new("/a/b/c"), Path::new("/a/b")));
        assert!(!overlap(Path::new("/a/bc"), Path::new("/a/b")));
    }
}
