//! The long text of each code: what it means, why it matters, what to do, and an example.
//!
//! The texts are content: one file a code in `explain/`, Swedish and English side by side, so that
//! whoever changes one sees the other. Each language has three paragraphs. The example is shared,
//! because what people write is Swedish; `tests/explain.rs` puts it through the rules.

use std::fmt::Write;

use super::{Code, Language, say};

/// The widest line on a terminal, in characters.
const WIDTH: usize = 80;

/// The long text of a code in one language.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// What it means.
    pub meaning: &'static str,
    /// Why it is refused or warned of: who would be hurt.
    pub reason: &'static str,
    /// What to do.
    pub remedy: &'static str,
    /// Something that gets the code, and the same put right, where a text can show it.
    pub example: Option<Example>,
    language: Language,
}

/// An example.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The file it stands in, as a path of a catalogue; `None` when it is about names of files.
    pub path: Option<&'static str>,
    /// Its language as Markdown names it: `yaml`, `html`, `ftl`, `text`.
    pub syntax: &'static str,
    /// What gets the code.
    pub wrong: &'static str,
    /// The same put right.
    pub right: &'static str,
}

impl Explanation {
    /// The text of a code; `None` when its file is not laid out as the others are, which a test
    /// excludes.
    pub fn of(code: Code, language: Language) -> Option<Explanation> {
        let mut sections = code.explanation().split("## ").skip(1);
        let (swedish, english) = (sections.next()?, sections.next()?);
        let (_, text) = language
            .pick(swedish.strip_prefix("Svenska"), english.strip_prefix("English"))?
            .split_once("\n\n")?;
        let mut paragraphs = text.trim_end().split("\n\n");
        let (meaning, reason, remedy) = (paragraphs.next()?, paragraphs.next()?, paragraphs.next()?);
        let example = match sections.next() {
            Some(section) => Some(Example::read(section)?),
            None => None,
        };
        let whole = paragraphs.next().is_none() && sections.next().is_none();
        whole.then_some(Explanation { code, meaning, reason, remedy, example, language })
    }

    /// For a terminal, ending in a line break.
    pub fn human(&self) -> String {
        let mut out = String::new();
        let severity = self.code.severity().name(self.language);
        line(&mut out, &format!("{}: {} ({severity})", self.code.id(), self.title()));
        for text in [self.meaning.to_owned(), self.said_reason(), self.said_remedy()] {
            line(&mut out, &format!("\n{}", wrapped(&text)));
        }
        if let Some(example) = &self.example {
            let place = example.path.map(|path| format!(" ({path})")).unwrap_or_default();
            let (wrong, right) = self.labels();
            for (label, text) in
                [(format!("{wrong}{place}"), example.wrong), (right.to_owned(), example.right)]
            {
                line(&mut out, &format!("\n{label}:\n"));
                text.lines().for_each(|text| line(&mut out, format!("    {text}").trim_end()));
            }
        }
        out
    }

    fn markdown(&self) -> String {
        let (id, title) = (self.code.id(), self.title());
        let mut out = String::new();
        // Headings get anchors of their own everywhere, but not the same ones.
        line(&mut out, &format!("## <a id=\"{id}\"></a>{id}: {title}\n"));
        let texts = [self.meaning.to_owned(), self.said_reason(), self.said_remedy()];
        line(&mut out, &texts.map(|text| plain(&text)).join("\n\n"));
        if let Some(Example { path, syntax, wrong, right }) = &self.example {
            let (is_wrong, is_right) = self.labels();
            let place = path.map(|path| format!(" (`{path}`)")).unwrap_or_default();
            line(&mut out, &format!("\n{is_wrong}{place}:\n\n```{syntax}\n{wrong}\n```"));
            line(&mut out, &format!("\n{is_right}:\n\n```{syntax}\n{right}\n```"));
        }
        out
    }

    fn title(&self) -> String {
        self.code.title().text(self.language).to_owned()
    }

    fn said_reason(&self) -> String {
        let reason = self.reason;
        say!("Varför: {reason}", "Why: {reason}").text(self.language).to_owned()
    }

    fn said_remedy(&self) -> String {
        let remedy = self.remedy;
        say!("Gör så här: {remedy}", "What to do: {remedy}").text(self.language).to_owned()
    }

    fn labels(&self) -> (&'static str, &'static str) {
        self.language.pick(("Fel", "Rätt"), ("Wrong", "Right"))
    }
}

impl Example {
    fn read(section: &'static str) -> Option<Example> {
        let (head, text) = section.strip_prefix("Exempel")?.split_once("\n\n```")?;
        let path = head.strip_prefix(": `").and_then(|path| path.strip_suffix('`'));
        let (syntax, text) = text.split_once('\n')?;
        let (wrong, text) = text.split_once("\n```\n\n```")?;
        let (again, text) = text.split_once('\n')?;
        let right = text.strip_suffix("\n```\n")?;
        (again == syntax).then_some(Example { path, syntax, wrong, right })
    }
}

/// All codes with their titles, one a line.
pub fn list(language: Language) -> String {
    let mut out = String::new();
    for code in Code::ALL {
        line(&mut out, &format!("{}  {}", code.id(), code.title().text(language)));
    }
    out
}

/// A Markdown page with every code. Each has its id as an anchor, so that reports can link to it.
pub fn page(language: Language) -> String {
    let head = say!(
        "# Alla fel och varningar\n\nKoder som börjar på E är fel: det publiceras inte förrän det är rättat. Koder som börjar på W är varningar: det publiceras, men något bör ses över. Samma texter visas av `frisok explain E012`.\n\nSidan skrivs av `frisok explain --all --format markdown`.\n",
        "# All errors and warnings\n\nCodes that begin with E are errors: nothing of it is published until it is corrected. Codes that begin with W are warnings: it is published, but something should be looked at. `frisok explain E012` shows the same texts.\n\nThis page is written by `frisok explain --all --format markdown`.\n"
    );
    let mut out = head.text(language).to_owned();
    for explanation in Code::ALL.iter().filter_map(|code| Explanation::of(*code, language)) {
        line(&mut out, &format!("\n{}", explanation.markdown().trim_end()));
    }
    out
}

/// Text that is no Markdown, as Markdown.
fn plain(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        if matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#') {
            out.push('\\');
        }
        out.push(c);
        out
    })
}

/// Text in lines of at most [`WIDTH`] characters; a longer word has a line of its own.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        let letters = word.chars().count();
        if column > 0 {
            let fits = column + 1 + letters <= WIDTH;
            out.push(if fits { ' ' } else { '\n' });
            column = if fits { column + 1 } else { 0 };
        }
        out.push_str(word);
        column += letters;
    }
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes all");
}
