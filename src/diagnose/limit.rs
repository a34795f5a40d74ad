//! A file with very many findings.

use super::{Code, Diagnostic, FileId, Place, say};

/// So many errors and so many warnings of a file are kept: nobody reads more before mending some, and
/// a report must not grow with what a single file can do.
pub const MOST: usize = 200;

/// Of sorted findings, the first 200 errors and warnings of each file, and one that says how many
/// more there are. A file with errors keeps some, so that it stops what it stopped.
pub fn limited(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept = Vec::with_capacity(findings.len());
    for of_file in findings.chunk_by(|a, b| file(a) == file(b) && file(a).is_some()) {
        let (mut errors, mut warnings) = (0, 0);
        let (some, rest): (Vec<&Diagnostic>, Vec<&Diagnostic>) = of_file.iter().partition(|finding| {
            let number = if finding.is_error() { &mut errors } else { &mut warnings };
            *number += 1;
            *number <= MOST || finding.code == Code::MoreFindings
        });
        kept.extend(some.into_iter().cloned());
        kept.extend(rest.first().and_then(|first| more(first.place?, rest.len())));
    }
    kept
}

fn file(finding: &Diagnostic) -> Option<FileId> {
    finding.place.map(|place| place.file)
}

fn more(Place { file, span }: Place, left: usize) -> Option<Diagnostic> {
    let message = match left {
        1 => say!("Det finns ett fynd till i filen.", "There is one more finding in the file."),
        _ => say!("Det finns {left} fynd till i filen.", "There are {left} more findings in the file."),
    };
    let remedy = say!(
        "Rätta de första och kör frisok check igen, så visas resten.",
        "Correct the first and run frisok check again to see the rest."
    );
    Some(Diagnostic::at(Code::MoreFindings, file, span, message, remedy))
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Said, Span};
    use super::*;

    fn finding(file: u32, at: usize) -> Diagnostic {
        let said = || Said { sv: format!("{at}"), en: format!("{at}") };
        Diagnostic::at(Code::BadId, FileId(file), Span::new(at, at), said(), said())
    }

    #[test]
    fn the_first_of_each_file_stay_and_the_rest_are_counted() {
        let many = (0..MOST + 25).map(|at| finding(1, at));
        let all: Vec<_> = [finding(0, 0)].into_iter().chain(many).chain([finding(2, 7)]).collect();
        let kept = limited(all);
        assert_eq!(kept.len(), 1 + MOST + 1 + 1);
        let more = &kept[1 + MOST];
        assert_eq!((more.code, more.place.unwrap().span.start), (Code::MoreFindings, MOST as u32));
        assert!(more.message.text(Language::Sv).contains("25 fynd till"));
        assert_eq!(kept.last(), Some(&finding(2, 7)));
        assert_eq!(limited(kept.clone()), kept, "again, it stays as it is");
    }

    #[test]
    fn an_error_behind_many_warnings_is_kept() {
        let warning = |at| Diagnostic { code: Code::PlaceMissing, ..finding(1, at) };
        let all: Vec<_> = (0..MOST + 9).map(warning).chain([finding(1, 9000)]).collect();
        let kept = limited(all);
        assert_eq!(kept.len(), MOST + 2);
        assert_eq!(kept.iter().filter(|finding| finding.is_error()).count(), 1);
        assert!(!kept.last().unwrap().is_error(), "that there are more is no error");
    }

    #[test]
    fn findings_about_the_whole_catalogue_are_all_kept() {
        let said = || Said { sv: "x".into(), en: "x".into() };
        let all: Vec<_> =
            (0..MOST + 5).map(|_| Diagnostic::of_all(Code::CoursesVanished, said(), said())).collect();
        assert_eq!(limited(all.clone()), all);
    }
}
