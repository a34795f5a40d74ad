//! The pieces of a text, as its indentation shows them: keys and list items with all lines that
//! belong to them.

use super::open::Open;

/// Cuts a block at the lines that stand as far in as its first line. Pieces and where they stand.
pub fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut block_indent = None;
    let mut piece: Option<(usize, bool)> = None;
    let mut open = Open::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches(' ');
        let significant = !content.trim_ascii().is_empty() && !content.starts_with('#');
        if significant {
            let indent = line.len() - content.len();
            let in_line = indent == *block_indent.get_or_insert(indent);
            let belongs = match piece {
                None => false,
                Some(_) if !in_line => true,
                // `- ` at the indentation of the key above belongs to that key.
                Some((_, keyed)) if is_item(content) => keyed,
                // Text that goes on with a quote or a bracket that is still open.
                Some(_) => !begins_piece(content) && open.innermost().is_some(),
            };
            if !belongs {
                let start = piece.replace((at, key(content).is_some()));
                pieces.extend(start.map(|(start, _)| (start, &text[start..at])));
                open = Open::new();
            }
        }
        open.read(line);
        at += line.len();
    }
    pieces.extend(piece.map(|(start, _)| (start, &text[start..])));
    pieces
}

pub fn begins_piece(content: &str) -> bool {
    is_item(content) || is_document_start(content) || key(content).is_some()
}

pub fn is_item(content: &str) -> bool {
    content.strip_prefix('-').is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
}

pub fn is_document_start(content: &str) -> bool {
    content.strip_prefix("---").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
}

/// The key that a line begins with, and the bytes before its value.
pub fn key(content: &str) -> Option<(&str, usize)> {
    let line = content.lines().next().unwrap_or("");
    let end = line.find(": ").or_else(|| line.trim_ascii_end().strip_suffix(':').map(str::len))?;
    let key = line[..end].trim_matches(['"', '\'']);
    let is_key = !key.is_empty() && !is_item(line) && !key.contains(['[', ']', '{', '}', ',', '"', '#']);
    is_key.then_some((key, end + 1))
}

/// What stands inside a piece, when that can be read apart from it: the lines below `key:`, or a
/// list item without its hyphen. Same length as the piece, so that places stay what they are.
pub fn inner(piece: &str) -> Option<String> {
    let content = piece.trim_start_matches(' ');
    let indent = piece.len() - content.len();
    let (first, rest) = content.split_once('\n').unwrap_or((content, ""));
    let below = rest.lines().find(|line| !line.trim_ascii().is_empty()).unwrap_or("");
    let deeper = below.len() - below.trim_start_matches(' ').len() > indent;
    if is_item(content) {
        let on_line = !first[1..].trim_ascii().is_empty();
        return (on_line || deeper).then(|| format!("{} {}", &piece[..indent], &content[1..]));
    }
    let (_, value) = key(first)?;
    let value = first[value..].trim_ascii();
    let nested = deeper || below.strip_prefix(&piece[..indent]).is_some_and(is_item);
    let blank = || format!("{}\n{rest}", " ".repeat(indent + first.len()));
    (nested && (value.is_empty() || value.starts_with('#'))).then(blank)
}
