//! Findings for a terminal: the source line with the place marked, cause and remedy.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Files, Language, Place, Related, Severity};

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
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            finding.related.iter().partition(|related| related.place.file == place.file);
        let context = |related: &Related| {
            let label = related.label.text(language).to_owned();
            AnnotationKind::Context.span(range(related.place, files)).label(label)
        };
        let primary = AnnotationKind::Primary.span(range(place, files));
        let here = here.into_iter().map(context);
        group = group.element(source(place, files).annotation(primary).annotations(here));
        for related in elsewhere {
            group = group.element(source(related.place, files).annotation(context(related)));
        }
    }
    let help = Level::HELP.with_name(language.pick("gör så här", "what to do"));
    let mut group = group.element(help.message(finding.remedy.text(language)));
    if finding.fix.is_some() {
        let or = Level::NOTE.with_name(language.pick("eller", "or"));
        let does_it = ("frisok check --fix gör det åt dig", "frisok check --fix does it for you");
        group = group.element(or.message(language.pick(does_it.0, does_it.1)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

type Source<'a> = Snippet<'a, Annotation<'a>>;

fn source(place: Place, files: &Files) -> Source<'_> {
    Snippet::source(&**files.text(place.file)).path(files.path(place.file))
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
