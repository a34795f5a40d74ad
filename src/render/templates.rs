//! The template engine with a theme's templates in it, and what it says when they fail.

use std::collections::HashMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use super::compiled::{Compiled, compiled};
use super::names::Names;
use super::settle::{Settling, bound, inlined};
use super::shared::{InLanguage, Shared};
use super::theme::Theme;
use super::translate::{between, translate};
use super::{filters, functions};
use crate::catalogue::reads::Once;
use crate::diagnose::{Code, Diagnostic, FileId, Files, Place, Related, Span, say};

/// A theme's templates, compiled.
pub(super) struct Templates {
    tera: Tera,
    sources: Sources,
    /// By language: the same, with what does not change from page to page as text. Made when the
    /// first page of the language is. None where too few pages are made for that to be worth while.
    settled: Vec<Once<Arc<Tera>>>,
    /// What of them can be settled, the same in all languages.
    settling: Once<Settling>,
    shared: Arc<Shared>,
}

/// Where templates stand.
struct Sources {
    files: HashMap<String, (FileId, Arc<str>)>,
    names: Names,
}

impl Templates {
    /// Compiles a theme's templates into an engine that has the functions and filters of `shared`, unless
    /// they are in `kept`. When that fails there are no templates, and findings that say why. The first
    /// so many `languages` get templates of their own; that takes as long as making some tens of pages.
    pub fn load(
        shared: &Arc<Shared>,
        theme: &Theme,
        languages: usize,
        files: &Files,
        kept: Option<&Compiled>,
    ) -> (Templates, Vec<Diagnostic>) {
        let sources = Sources::new(theme, files);
        let mut findings: Vec<Diagnostic> = Vec::new();
        let texts = theme.templates.iter().map(|(name, file)| (name.clone(), files.text(*file).clone()));
        let compiled = compiled(texts.clone().collect(), kept);
        if let Err(error) = &compiled {
            // Tera stops at the first template with a syntax error; people want to see all of them.
            let alone = texts.filter_map(|(name, text)| Tera::default().add_raw_template(&name, &text).err());
            let syntax = alone.filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_)));
            findings.extend(syntax.flat_map(|error| sources.diagnose(Code::TemplateSyntax, &error)));
            if findings.is_empty() {
                findings = sources.diagnose(Code::TemplateSyntax, error);
            }
        }
        let mut tera = compiled.unwrap_or_default();
        functions::register(&mut tera, shared);
        filters::register(&mut tera, shared);
        let settled = (0..languages).map(|_| Once::default()).collect();
        let shared = shared.clone();
        (Templates { tera, sources, settled, settling: Once::default(), shared }, findings)
    }

    /// Renders the first of `names` that exists, in a language by its number.
    pub fn render(
        &self,
        names: &[String],
        (number, language): (usize, &InLanguage),
        context: &Context,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let Some(name) = names.iter().find(|name| self.tera.contains_template(name)) else {
            return Err(Box::new(no_template(names)));
        };
        let settled = self.settled.get(number).map(|settled| settled.of(|| self.settle(number, language)));
        let mut out = Vec::with_capacity(48 << 10);
        if settled.is_some_and(|settled| settled.render_to(name, context, &mut out).is_ok()) {
            return Ok(out);
        }
        // From what somebody wrote, to say where it fails.
        out.clear();
        match self.tera.render_to(name, context, &mut out) {
            Ok(()) => Ok(out),
            Err(error) => {
                let mut findings = self.sources.diagnose(Code::TemplateRender, &error);
                Err(Box::new(findings.swap_remove(0)))
            }
        }
    }

    fn settle(&self, number: usize, language: &InLanguage) -> Arc<Tera> {
        let settling = self.settling.of(|| {
            let texts = self.sources.files.iter().map(|(name, (_, text))| (name.as_str(), &**text));
            Settling::new(inlined(texts).into_iter(), &self.tera)
        });
        let settled = settling.settle(&self.tera, &language.alike());
        let (settled, calls) = bound(settled);
        let mut tera = self.tera.clone();
        functions::bind(&mut tera, &self.shared, number, calls);
        // Should they not go together, they stay as they were.
        let _ = tera.add_raw_templates(settled);
        let tera = Arc::new(tera);
        let _ = language.engine.set(Arc::downgrade(&tera));
        tera
    }
}

fn no_template(names: &[String]) -> Diagnostic {
    let names = names.join(", ");
    Diagnostic {
        code: Code::TemplateRender,
        place: None,
        message: say!("Ingen mall finns för sidan: {names}.", "There is no template for the page: {names}."),
        remedy: say!(
            "Lägg mallen i temats mapp templates/.",
            "Put the template into the theme's folder templates/."
        ),
        related: Vec::new(),
        fix: None,
    }
}

impl Sources {
    fn new(theme: &Theme, files: &Files) -> Sources {
        let texts = theme.templates.iter().map(|(name, file)| (name.as_str(), &**files.text(*file)));
        let names = Names::new(texts);
        let file = |(name, file): &(String, FileId)| (name.clone(), (*file, files.text(*file).clone()));
        Sources { files: theme.templates.iter().map(file).collect(), names }
    }

    /// An error of Tera's as findings, at least one.
    fn diagnose(&self, code: Code, error: &tera::Error) -> Vec<Diagnostic> {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let span = Span::new(report.span().range.start, report.span().range.end);
                let place = self.files.get(report.filename()).map(|(file, _)| Place { file: *file, span });
                let mut finding = self.finding(code, place, report.message());
                finding.related = self.callers(&error.to_string());
                vec![finding]
            }
            ErrorKind::MissingParent { current, parent } => {
                let text = format!("Unknown template `{parent}`");
                vec![self.finding(code, self.find(current, parent), &text)]
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                vec![self.finding(code, self.find(tpl, "{%"), &error.to_string())]
            }
            ErrorKind::Msg(text) if text.starts_with("error: ") => self.reports(code, text),
            ErrorKind::Msg(text) => {
                // "Component `x` is defined in both `a` and `b`"
                let name = between(text, "Component `", "`").unwrap_or("");
                let template = text.rsplit('`').nth(1).unwrap_or("");
                vec![self.finding(code, self.find(template, name), text)]
            }
            _ => vec![self.finding(code, None, &error.to_string())],
        }
    }

    fn finding(&self, code: Code, place: Option<Place>, text: &str) -> Diagnostic {
        let fault = translate(text, &self.names);
        Diagnostic {
            code,
            place,
            message: fault.message,
            remedy: fault.remedy,
            related: Vec::new(),
            fix: None,
        }
    }

    /// What Tera finds when templates are put together comes as one text of several reports:
    /// `error: …`, then ` --> name:line:column`, the line, and a mark under the place.
    fn reports(&self, code: Code, text: &str) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for report in text.split("\n\nerror: ") {
            let mut lines = report.trim_start_matches("error: ").lines();
            let message = lines.next().unwrap_or("");
            let place = lines.find_map(|line| line.trim_start().strip_prefix("--> "));
            let width = lines.last().map_or(0, |mark| mark.matches('^').count());
            findings.push(self.finding(code, place.and_then(|place| self.locus(place, width)), message));
        }
        findings
    }

    /// The calls that led to an error: `note: called from name:line:column`.
    fn callers(&self, report: &str) -> Vec<Related> {
        let notes = report.lines().filter_map(|line| line.strip_prefix("note: called from "));
        let related = |place| Related { place, label: say!("Anropas härifrån.", "Called from here.") };
        notes.filter_map(|note| self.locus(note, 1)).map(related).collect()
    }

    /// The place that `name:line:column` means, both from 1.
    fn locus(&self, text: &str, width: usize) -> Option<Place> {
        let mut parts = text.rsplitn(3, ':');
        let column: usize = parts.next()?.parse().ok()?;
        let line: usize = parts.next()?.parse().ok()?;
        let (file, text) = self.files.get(parts.next()?)?;
        let line_start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let length = |text: &str, chars: usize| text.chars().take(chars).map(char::len_utf8).sum::<usize>();
        let start = line_start + length(&text[line_start..], column.checked_sub(1)?);
        Some(Place { file: *file, span: Span::new(start, start + length(&text[start..], width)) })
    }

    /// Where a template first says something.
    fn find(&self, template: &str, part: &str) -> Option<Place> {
        let (file, text) = self.files.get(template)?;
        let start = text.find(part).unwrap_or(0);
        Some(Place { file: *file, span: Span::new(start, start + part.len()) })
    }
}
