//! A file as its lines say it: keys and items, each with the comments that belong to it.

/// What stands between the lines that say something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trivia<'t> {
    /// Blank lines.
    Blank,
    /// A comment on a line of its own.
    Comment(&'t str),
    /// `---` or `...`.
    Mark(&'t str),
}

/// A block map or a block list.
#[derive(Debug, Default)]
pub struct Block<'t> {
    /// What stands above everything and moves with nothing.
    pub header: Vec<Trivia<'t>>,
    /// Its keys or items.
    pub parts: Vec<Part<'t>>,
    /// What stands below everything.
    pub footer: Vec<Trivia<'t>>,
}

/// A key with its value, or an item.
#[derive(Debug)]
pub struct Part<'t> {
    /// The comments directly above, maybe after a blank line.
    pub lead: Vec<Trivia<'t>>,
    /// The key as it is written; none for an item.
    pub key: Option<&'t str>,
    /// The key as it is read.
    pub name: &'t str,
    /// What stands after the colon or the hyphen.
    pub value: Value<'t>,
    /// The comment on its first line, with the spaces before it.
    pub comment: &'t str,
    /// Comments further below, up to the next part's own.
    pub tail: Vec<Trivia<'t>>,
}

/// What stands after a colon or a hyphen.
#[derive(Debug)]
pub enum Value<'t> {
    /// Nothing.
    Nothing,
    /// A value on the same line, as it will be written.
    Line(String),
    /// A value that begins on the same line. The other lines are as they were, without the
    /// indentation of the key or the hyphen.
    Lines(&'t str, Vec<&'t str>),
    /// A value on lines of its own, as they were, without the indentation of the first.
    Below(Vec<Trivia<'t>>, Vec<&'t str>),
    /// A block of text.
    Text(Text<'t>),
    /// Keys or items of its own.
    Block(Block<'t>),
}

/// A block of text: `|` or `>`.
#[derive(Debug)]
pub struct Text<'t> {
    /// The mark with its indicators, as it was.
    pub head: &'t str,
    /// How far in the head says that the text stands, if it does.
    pub indent: Option<usize>,
    /// Whether blank lines at its end belong to it (`|+`).
    pub keeps: bool,
    /// Its lines without indentation.
    pub lines: Vec<&'t str>,
}
