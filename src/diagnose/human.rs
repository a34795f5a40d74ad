//! Findings for a terminal: the source line with the place marked, cause and remedy.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Files, Language, Place, Severity};

/// One finding as text of several lines, without a line break at the end.
///
/// `colour` turns on terminal colours.
pub fn render(finding: &Diagnostic, files: &Files, language: Language, colour: bool) -> String {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(finding.severity().name(language))
        .primary_title(finding.message.text(language))
        .id(finding.code.id());
    let mut group = Group::with_title(title);
    if let Some(place) = finding.place {
        group = group.element(snippet(place, files, None, AnnotationKind::Primary));
    }
    for related in &finding.related {
        let label = Some(related.label.text(language));
        group = group.element(snippet(related.place, files, label, AnnotationKind::Context));
    }
    let help = Level::HELP.with_name(language.pick("gör så här", "what to do"));
    let group = group.element(help.message(finding.remedy.text(language)));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

fn snippet<'a>(
    place: Place,
    files: &'a Files,
    label: Option<&'a str>,
    kind: AnnotationKind,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let text: &str = files.text(place.file);
    let mut range = place.span.range();
    range.end = range.end.min(text.len());
    range.start = range.start.min(range.end);
    // A block that spans lines is marked at its first line only: the rest is there to see.
    if let Some(line_end) = text[range.clone()].find(['\n', '\r']) {
        range.end = range.start + line_end;
    }
    Snippet::source(text).path(files.path(place.file)).annotation(kind.span(range).label(label))
}
