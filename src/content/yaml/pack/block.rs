//! What a block of text says, from the lines that it stands on.

use crate::diagnose::Span;

/// The text of a block whose content stands at `span` of `text` and has so many line `breaks` at its
/// end: its lines without the indentation of the first, `folded` into paragraphs if it is that kind.
/// Lines that are indented further, or kept apart in a folded block, are not known here: whoever wants
/// to be sure compares. `None` where other things than blanks stand before the first line, or there
/// are more breaks at the end than the text has.
pub(super) fn lines(text: &str, span: Span, folded: bool, breaks: usize) -> Option<String> {
    let source = text.get(span.range())?;
    let before = text.get(..span.start as usize)?;
    let indent = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let known = indent.bytes().all(|byte| byte == b' ') && breaks <= text.len();
    known.then_some(())?;
    let mut said = String::with_capacity(source.len() + breaks);
    let mut blank = 0;
    for (number, line) in source.lines().enumerate() {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        let line = if number == 0 { line } else { &line[spaces.min(indent.len())..] };
        match (number, folded) {
            (0, _) => {}
            (_, false) => said.push('\n'),
            (_, true) if line.is_empty() => blank += 1,
            (_, true) if blank == 0 => said.push(' '),
            (_, true) => said.extend(std::iter::repeat_n('\n', std::mem::take(&mut blank))),
        }
        said.push_str(line);
    }
    said.extend(std::iter::repeat_n('\n', breaks));
    Some(said)
}
