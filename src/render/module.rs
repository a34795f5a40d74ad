//! A module of a script as a theme's author writes it: what it imports, what it offers, and its text
//! without comments.

use std::ops::Range;

use super::js::{self, Kind, Part};
use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};

/// What stands between the braces of an import, and where it comes from.
#[derive(Debug)]
pub(super) struct Import {
    /// The module meant: `lib/day.js`.
    pub target: String,
    /// Where its address stands.
    pub address: Range<usize>,
    /// The names wanted, and where they stand.
    pub names: Vec<(String, Range<usize>)>,
}

/// A module.
#[derive(Debug)]
pub(super) struct Module {
    /// Where it stands.
    pub file: FileId,
    /// What it imports, in order.
    pub imports: Vec<Import>,
    /// The names that it declares at its top, and where.
    pub declared: Vec<(String, Range<usize>)>,
    /// Those of them that others may import.
    pub exported: Vec<String>,
    /// Its text without imports and comments.
    pub whole: String,
    /// The same without the word `export`.
    pub inner: String,
}

/// Reads a module. What cannot be joined is found; the module is then as far as it could be read.
pub(super) fn read(name: &str, file: FileId, text: &str, findings: &mut Vec<Diagnostic>) -> Module {
    let parts = js::parts(text);
    let significant = |part: &&Part| !matches!(part.0, Kind::Comment | Kind::Space);
    let mut reader = Reader {
        text,
        parts: parts.iter().filter(significant).cloned().collect(),
        at: 0,
        file,
        declared: Vec::new(),
        exports: Vec::new(),
        exported: Vec::new(),
        findings,
    };
    let mut imports = Vec::new();
    while reader.is_import() {
        let Some(import) = reader.import(name) else { break };
        imports.push(import);
    }
    let body = reader.parts.get(reader.at).map_or(text.len(), |(_, range)| range.start);
    reader.body();
    let Reader { declared, exports, exported, .. } = reader;
    let kept = |range: &Range<usize>| range.start >= body;
    let whole = stripped(text, parts.iter().filter(|(_, range)| kept(range)));
    let inner = parts.iter().filter(|(_, range)| kept(range) && !exports.contains(&range.start));
    Module { file, imports, declared, exported, whole, inner: stripped(text, inner) }
}

/// The module that `./x.js` or `../x.js` means in a file of this folder.
fn target(folder: &str, address: &str) -> Option<String> {
    let (folder, below) = match address.strip_prefix("../") {
        Some(below) if !folder.is_empty() => (folder.rsplit_once('/').map_or("", |(above, _)| above), below),
        _ => (folder, address.strip_prefix("./")?),
    };
    Some(if folder.is_empty() { below.to_owned() } else { format!("{folder}/{below}") })
}

/// Parts as text: no comments, no more space than is needed.
fn stripped<'p>(text: &str, parts: impl Iterator<Item = &'p Part>) -> String {
    let mut out = String::new();
    let (mut space, mut before) = ("", None);
    for (kind, range) in parts {
        let part = &text[range.clone()];
        match kind {
            // A comment may be all that is between two words, or between two lines.
            Kind::Comment | Kind::Space if space == "\n" || part.contains('\n') => space = "\n",
            Kind::Comment | Kind::Space => space = " ",
            _ => {
                let sign = (*kind == Kind::Sign).then_some(part);
                if !out.is_empty() && is_needed(space, before, sign) {
                    out.push_str(space);
                }
                (space, before) = ("", sign);
                out.push_str(part);
            }
        }
    }
    out
}

/// Whether space must stay between two parts: the sign before and after it, `None` for what is no
/// sign. Where no statement can end, a line need not end either.
fn is_needed(space: &str, before: Option<&str>, after: Option<&str>) -> bool {
    match (before, after) {
        (Some("{" | "(" | "[" | "," | ";"), _) | (_, Some("}" | ")" | "]" | ",")) => false,
        _ if space == "\n" => true,
        (None, None) => true,
        // Two signs that would become another one, or a comment.
        (Some("+"), Some("+")) | (Some("-"), Some("-" | ">")) | (Some("<"), Some("!")) => true,
        (Some("/"), _) | (_, Some("/")) => true,
        _ => false,
    }
}

struct Reader<'a> {
    text: &'a str,
    /// Without comments and space.
    parts: Vec<Part>,
    at: usize,
    file: FileId,
    declared: Vec<(String, Range<usize>)>,
    /// Where the words `export` begin.
    exports: Vec<usize>,
    exported: Vec<String>,
    findings: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// The part so many places on; empty behind the end.
    fn peek(&self, on: usize) -> &'a str {
        self.parts.get(self.at + on).map_or("", |(_, range)| &self.text[range.clone()])
    }

    fn range(&self) -> Range<usize> {
        let end = self.text.len();
        self.parts.get(self.at).map_or(end..end, |(_, range)| range.clone())
    }

    fn is_kind(&self, wanted: Kind) -> bool {
        self.parts.get(self.at).is_some_and(|(kind, _)| *kind == wanted)
    }

    fn is_literal(&self, on: usize) -> bool {
        self.parts.get(self.at + on).is_some_and(|(kind, _)| *kind == Kind::Literal)
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.peek(0) == wanted;
        self.at += usize::from(found);
        found
    }

    fn fault(&mut self, range: Range<usize>, message: Said, remedy: Said) {
        let span = Span::new(range.start, range.end);
        self.findings.push(Diagnostic::at(Code::TemplateSyntax, self.file, span, message, remedy));
    }

    fn is_import(&self) -> bool {
        self.peek(0) == "import" && !matches!(self.peek(1), "(" | ".")
    }

    /// `import { a, b } from "./lib/x.js";`
    fn import(&mut self, name: &str) -> Option<Import> {
        let import = self.parse_import(name);
        if import.is_none() {
            self.fault(
                self.range(),
                say!(
                    "En import kan bara skrivas på ett sätt här.",
                    "An import can be written in one way only."
                ),
                say!(
                    "Skriv import {{ namn }} from \"./lib/fil.js\"; utan as, * och default.",
                    "Write import {{ name }} from \"./lib/file.js\"; without as, * and default."
                ),
            );
        }
        import
    }

    fn parse_import(&mut self, name: &str) -> Option<Import> {
        self.at += 1;
        if !self.take("{") {
            return None;
        }
        let mut names = Vec::new();
        while !self.take("}") {
            if !self.is_kind(Kind::Word) {
                return None;
            }
            names.push((self.peek(0).to_owned(), self.range()));
            self.at += 1;
            if !self.take(",") && self.peek(0) != "}" {
                return None;
            }
        }
        let quoted = self.take("from").then(|| self.peek(0)).filter(|_| self.is_kind(Kind::Literal))?;
        let address = quoted.trim_matches(['"', '\'']);
        let (folder, _) = name.rsplit_once('/').map_or(("", name), |(folder, last)| (folder, last));
        let target = target(folder, address)?;
        let import = Import { target, address: self.range(), names };
        self.at += 1;
        self.take(";");
        Some(import)
    }

    /// What stands at the top level after the imports.
    fn body(&mut self) {
        let (mut depth, mut listing) = (0_usize, false);
        while self.at < self.parts.len() {
            let part = self.peek(0);
            let before = self.at.checked_sub(1).map_or("", |at| &self.text[self.parts[at].1.clone()]);
            match part {
                // A property may have any name; `...(` and `...[` open a bracket as others do.
                _ if before == "." && self.is_kind(Kind::Word) => {}
                // An address that the page gives is none of these files.
                "import" if self.peek(1) == "(" && !self.is_literal(2) => {}
                "import" if self.is_import() || self.peek(1) == "(" => self.late_import(),
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth = depth.saturating_sub(1),
                _ if depth > 0 => {}
                "export" => self.export(),
                "const" | "let" | "var" => {
                    listing = true;
                    self.declare(1);
                }
                "," if listing => self.declare(1),
                ";" => listing = false,
                "function" | "class" if !is_within(before) => {
                    let star = usize::from(self.peek(1) == "*");
                    self.declare(1 + star);
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    fn late_import(&mut self) {
        self.fault(
            self.range(),
            say!("Importen står inte först i filen.", "The import does not stand first in the file."),
            say!(
                "Skriv alla import överst i filen, före annat. import() finns inte här: allt läses in på en gång.",
                "Write all imports at the top of the file, before anything else. There is no import() here: \
                 everything is loaded at once."
            ),
        );
    }

    /// The word `export`: what it stands before is declared in the next turn.
    fn export(&mut self) {
        let word = self.range();
        let ahead = match self.peek(1) {
            "const" | "let" | "var" | "class" => 2,
            "function" => 2 + usize::from(self.peek(2) == "*"),
            "async" if self.peek(2) == "function" => 3 + usize::from(self.peek(3) == "*"),
            _ => {
                return self.fault(
                    word,
                    say!(
                        "export står inte framför en deklaration.",
                        "export does not stand before a declaration."
                    ),
                    say!(
                        "Skriv export framför function, class, const eller let, en gång för varje namn.",
                        "Write export before function, class, const or let, once for each name."
                    ),
                );
            }
        };
        self.exports.push(word.start);
        self.exported.push(self.peek(ahead).to_owned());
    }

    /// Takes the name so many places on as declared.
    fn declare(&mut self, on: usize) {
        let Some((kind, range)) = self.parts.get(self.at + on).cloned() else { return };
        if kind == Kind::Word {
            self.declared.push((self.text[range.clone()].to_owned(), range));
        } else {
            self.fault(
                range,
                say!("Här ska ett namn stå.", "A name should stand here."),
                say!(
                    "Skriv en deklaration för varje namn överst i filen: const a = …; const b = …;",
                    "Write one declaration for each name at the top of a file: const a = …; const b = …;"
                ),
            );
        }
    }
}

/// Whether what follows this part is inside an expression, so that its name is its own.
fn is_within(before: &str) -> bool {
    matches!(
        before,
        "=" | "(" | "[" | "," | ":" | "?" | "&" | "|" | ">" | "!" | "+" | "return" | "extends" | "new"
    )
}
