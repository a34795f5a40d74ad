//! Findings as a repository knows them: paths from its top, and marks that survive moved lines.

use std::collections::HashMap;

use super::{Diagnostic, Files};

/// The file that stands for the catalogue as a whole where a format demands one.
const WHOLE: &str = "frisok.yaml";

/// The path of a finding's file from the top of the repository; `frisok.yaml`, where there is none.
///
/// `prefix` is the catalogue's folder in it: empty, or with a slash at the end.
pub(super) fn path(finding: &Diagnostic, files: &Files, prefix: &str) -> String {
    from_top(prefix, finding.place.map_or(WHOLE, |place| files.path(place.file)))
}

/// A path relative to the catalogue's folder, as one from the top of the repository.
pub fn from_top(prefix: &str, path: &str) -> String {
    let (mut prefix, mut path) = (prefix.trim_end_matches('/'), path);
    while let Some(above) = path.strip_prefix("../") {
        path = above;
        prefix = prefix.rsplit_once('/').map_or("", |(folders, _)| folders);
    }
    if prefix.is_empty() { path.to_owned() } else { format!("{prefix}/{path}") }
}

/// A mark for each finding that is the same after lines have moved and in both languages: of code,
/// file, message, and the number among those that are alike. 32 hexadecimal digits.
pub fn fingerprints(findings: &[&Diagnostic], files: &Files) -> Vec<String> {
    let mut alike: HashMap<blake3::Hash, u32> = HashMap::new();
    let mark = |finding: &&Diagnostic| {
        let path = finding.place.map_or("", |place| files.path(place.file));
        let key = blake3::hash(format!("{}\0{path}\0{}", finding.code.id(), finding.message.sv).as_bytes());
        let number = alike.entry(key).or_default();
        *number += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(key.as_bytes()).update(&number.to_le_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    };
    findings.iter().map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::from_top;

    #[test]
    fn paths_start_at_the_top() {
        assert_eq!(from_top("", "content/x.yaml"), "content/x.yaml");
        assert_eq!(from_top("a/b/", "content/x.yaml"), "a/b/content/x.yaml");
        assert_eq!(from_top("a/b/", "../c"), "a/c");
        assert_eq!(from_top("a/", "../../c"), "c");
    }
}
