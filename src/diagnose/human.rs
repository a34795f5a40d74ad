//! Findings for a terminal: the source line with the place marked, cause and remedy.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Files, Language, Place, Related, Severity, one_line};

/// Longer excerpts, in bytes, are not shown but named: nobody would find anything in them.
const MOST_SHOWN: usize = 16 * 1024;

/// One finding as text of several lines, without a line break at the end.
///
/// `colour` turns on terminal colours. Nothing from the content can: it has no control characters
/// and begins no line.
pub fn render(finding: &Diagnostic, files: &Files, language: Language, colour: bool) -> String {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(finding.severity().name(language))
        .primary_title(one_line(finding.message.text(language)))
        .id(finding.code.id());
    let mut group = Group::with_title(title);
    if let Some(place) = finding.place {
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            finding.related.iter().partition(|related| related.place.file == place.file);
        let context = |related: &Related, excerpt: &Excerpt| {
            let label = one_line(related.label.text(language));
            AnnotationKind::Context.span(excerpt.range(related.place, files)).label(label)
        };
        let places = std::iter::once(place).chain(here.iter().map(|related| related.place));
        let excerpt = Excerpt::around(places, files);
        if excerpt.text.len() > MOST_SHOWN {
            let position = files.position(place.file, place.span.start);
            let origin = Origin::path(one_line(files.path(place.file)));
            group = group.element(origin.line(position.line).char_column(position.column));
        } else {
            let primary = AnnotationKind::Primary.span(excerpt.range(place, files));
            let here = here.into_iter().map(|related| context(related, &excerpt));
            group = group.element(excerpt.source().annotation(primary).annotations(here));
        }
        for related in elsewhere {
            let excerpt = Excerpt::around(std::iter::once(related.place), files);
            if excerpt.text.len() <= MOST_SHOWN {
                group = group.element(excerpt.source().annotation(context(related, &excerpt)));
            }
        }
    }
    let help = Level::HELP.with_name(language.pick("gör så här", "what to do"));
    let mut group = group.element(help.message(one_line(finding.remedy.text(language))));
    if finding.fix.is_some() {
        let or = Level::NOTE.with_name(language.pick("eller", "or"));
        let does_it = ("frisok check --fix gör det åt dig", "frisok check --fix does it for you");
        group = group.element(or.message(language.pick(does_it.0, does_it.1)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

/// The lines of a file that hold some places: a file with very many findings is not gone through
/// for each of them.
struct Excerpt<'f> {
    path: &'f str,
    text: &'f str,
    /// Where the excerpt begins in the file.
    start: usize,
    first_line: usize,
}

impl<'f> Excerpt<'f> {
    /// The lines from the first to the last of the places, which are in one file.
    fn around(places: impl Iterator<Item = Place> + Clone, files: &'f Files) -> Excerpt<'f> {
        let ranges = places.clone().map(|place| range(place, files));
        let (start, end) =
            ranges.fold((usize::MAX, 0), |(start, end), it| (start.min(it.start), end.max(it.end)));
        let Some(file) = places.map(|place| place.file).next() else {
            return Excerpt { path: "", text: "", start: 0, first_line: 1 };
        };
        let text: &str = files.text(file);
        let start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
        let first_line = files.position(file, start as u32).line;
        Excerpt { path: files.path(file), text: text[start..end].trim_end_matches('\r'), start, first_line }
    }

    fn source(&self) -> Snippet<'f, Annotation<'f>> {
        Snippet::source(self.text).line_start(self.first_line).path(one_line(self.path))
    }

    fn range(&self, place: Place, files: &Files) -> Range<usize> {
        let range = range(place, files);
        range.start - self.start..range.end - self.start
    }
}

/// The bytes to mark. A block that spans lines is marked at its first line only: the rest is there
/// to see.
pub(super) fn range(place: Place, files: &Files) -> Range<usize> {
    let text = files.text(place.file);
    let start = (place.span.start as usize).min(text.len());
    let end = (place.span.end as usize).clamp(start, text.len());
    let line_end = text[start..end].find(['\n', '\r']);
    start..line_end.map_or(end, |length| start + length)
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Said, Span};
    use super::*;

    #[test]
    fn a_line_too_long_to_be_shown_is_named() {
        let said = |text: &str| Said { sv: text.to_owned(), en: text.to_owned() };
        let shown = |length: usize| {
            let mut files = Files::default();
            let file = files.add("x.yaml", format!("a\n{}å b", "x".repeat(length)));
            let span = Span::new(length + 5, length + 6);
            let finding = Diagnostic::at(Code::BadId, file, span, said("fault"), said("mend it"));
            render(&finding, &files, Language::En, false)
        };
        let (short, long) = (shown(10), shown(MOST_SHOWN));
        assert!(short.contains("--> x.yaml:2:13") && short.contains("xxå b"), "{short}");
        assert!(long.contains("--> x.yaml:2:16387") && !long.contains("xx"), "{long}");
        assert!(long.contains("fault") && long.contains("mend it"));
    }
}
