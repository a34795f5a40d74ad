//! HTML, CDATA and plain text to clean Markdown.
//!
//! Whatever comes in, what goes out passes the model's own check of Markdown: no raw HTML, no
//! images, only addresses that may be linked to.

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BrStyle, BulletListMarker, Options};
use htmd::{Element, HtmlToMarkdown};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::text;
use crate::model::Url;

/// The highest heading in a text: a page has its title and the headings of its parts above it.
const TOP_HEADING: usize = 3;

/// Text from a table as Markdown; HTML is recognised.
pub fn to_markdown(cell: &str) -> String {
    let cell = cell.replace("<![CDATA[", "").replace("]]>", "");
    let cell = text::without_invisible(&cell);
    let markdown = match looks_like_html(&cell) {
        true if nests_too_deep(&cell) => from_plain(&without_tags(&cell)),
        true => from_html(&cell),
        false => from_plain(&cell),
    };
    safe(&tidy(&markdown))
}

/// Whether there is a tag or an entity in the text.
pub fn looks_like_html(text: &str) -> bool {
    let tag = |rest: &str| {
        let name = rest.strip_prefix('/').unwrap_or(rest);
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') && rest.contains('>')
    };
    let entity = |rest: &str| {
        let end = rest.find(';').filter(|end| (2..=10).contains(end));
        end.is_some_and(|end| rest[..end].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'))
    };
    text.split('<').skip(1).any(tag) || text.split('&').skip(1).any(entity)
}

/// No text that people write has more elements inside each other. The converter goes down with
/// them until the stack ends.
const MAX_DEPTH: usize = 64;

/// Elements that have no inside, or that end where the next of their kind begins.
const FLAT: [&str; 18] = [
    "br", "hr", "img", "input", "meta", "link", "wbr", "col", "p", "li", "dd", "dt", "tr", "td", "th",
    "tbody", "thead", "option",
];

fn nests_too_deep(html: &str) -> bool {
    let mut depth = 0_usize;
    html.split('<').skip(1).any(|tag| {
        let (name, closes) = tag.strip_prefix('/').map_or((tag, false), |name| (name, true));
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        if !name.is_empty() && !FLAT.contains(&&*name) {
            depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        }
        depth > MAX_DEPTH
    })
}

/// The text between tags, a line for each.
fn without_tags(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or("");
    let rest = parts.map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n")
}

fn from_html(html: &str) -> String {
    // A hard blank is layout; as a space it goes the way of other repeated spaces.
    let html = html.replace("&nbsp;", " ").replace("&#160;", " ").replace("<?", "&lt;?");
    let options = Options {
        br_style: BrStyle::Backslash,
        bullet_list_marker: BulletListMarker::Dash,
        ul_bullet_spacing: 1,
        ol_number_spacing: 1,
        ..Options::default()
    };
    let converter = HtmlToMarkdown::builder()
        .options(options)
        .skip_tags(vec![
            "script", "style", "head", "noscript", "template", "iframe", "object", "svg", "form", "button",
            "input", "select", "textarea",
        ])
        .add_handler(vec!["img"], |_: &dyn Handlers, image: Element| Some(alternative(&image).into()))
        .add_handler(vec!["a"], link)
        .add_handler(vec!["tr"], table_row)
        .add_handler(vec!["table", "thead", "tbody", "tfoot"], |handlers: &dyn Handlers, table: Element| {
            let content = handlers.walk_children(table.node).content;
            Some(format!("\n\n{}\n\n", content.trim()).into())
        })
        .scripting_enabled(false)
        .build();
    converter.convert(&html).unwrap_or_default()
}

/// The text of a picture; pictures themselves cannot stand in texts.
fn alternative(image: &Element) -> String {
    text::escape(&text::one_line(&attribute(image, "alt").unwrap_or_default()))
}

fn attribute(element: &Element, name: &str) -> Option<String> {
    let mut attributes = element.attrs.iter();
    attributes.find(|attribute| &*attribute.name.local == name).map(|attribute| attribute.value.to_string())
}

/// A link: its address completed, blanks moved out of it. One without text or address is text.
fn link(handlers: &dyn Handlers, anchor: Element) -> Option<HandlerResult> {
    let content = handlers.walk_children(anchor.node).content;
    let label = content.trim().trim_matches('\\').trim();
    let address = attribute(&anchor, "href").and_then(|href| text::address(&href));
    let Some(address) = address.filter(|_| !label.is_empty()) else {
        return Some(content.into());
    };
    let before = if content.starts_with(char::is_whitespace) { " " } else { "" };
    let after = if content.ends_with(char::is_whitespace) { " " } else { "" };
    let label = label.replace("\\\n", " ").replace('\n', " ");
    Some(format!("{before}[{label}](<{address}>){after}").into())
}

/// Tables become lists: a row is an item. They are used for layout more than for data.
fn table_row(handlers: &dyn Handlers, row: Element) -> Option<HandlerResult> {
    let cells: Vec<String> = row
        .node
        .children
        .borrow()
        .iter()
        .map(|cell| text::one_line(&handlers.walk_children(cell).content.replace("\\\n", " ")))
        .filter(|cell| !cell.is_empty())
        .collect();
    Some(if cells.is_empty() { "".into() } else { format!("- {}\n", cells.join(" – ")).into() })
}

/// Text without marks: its lines are paragraphs, its dashes and dots at the start of lines lists.
fn from_plain(plain: &str) -> String {
    let mut markdown = String::new();
    let mut in_list = false;
    for line in plain.lines().map(text::one_line).filter(|line| !line.is_empty()) {
        let item =
            line.strip_prefix(['•', '·', '●', '–', '*', '-']).filter(|rest| rest.starts_with([' ', '\t']));
        let gap = if in_list && item.is_some() { "\n" } else { "\n\n" };
        in_list = item.is_some();
        markdown.push_str(gap);
        match item {
            Some(item) => markdown.push_str(&format!("- {}", text::escape(item.trim()))),
            None => markdown.push_str(&text::escape(&apart(&line))),
        }
    }
    markdown
}

/// Puts a blank between sentences that were glued together when line breaks got lost.
fn apart(line: &str) -> String {
    let chars: Vec<char> = line.chars().collect();
    let glued = |at: usize| {
        let is = |at: usize, test: fn(char) -> bool| chars.get(at).is_some_and(|c| test(*c));
        matches!(chars[at], '.' | '!' | '?')
            && at >= 2
            && is(at - 1, char::is_lowercase)
            && is(at - 2, char::is_lowercase)
            && is(at + 1, char::is_uppercase)
            && (is(at + 2, char::is_lowercase) || is(at + 2, char::is_whitespace))
    };
    let mut result = String::with_capacity(line.len());
    for (at, c) in chars.iter().enumerate() {
        result.push(*c);
        if glued(at) {
            result.push(' ');
        }
    }
    result
}

/// Headings at their level, line breaks as paragraphs, no blanks at the ends of lines.
fn tidy(markdown: &str) -> String {
    let demote = TOP_HEADING.saturating_sub(highest_heading(markdown));
    let mut lines: Vec<String> = Vec::new();
    for line in markdown.lines() {
        let nested = line.starts_with(' ') || line.starts_with("- ") || line.starts_with('>');
        let line = line.trim_end();
        let broken = line.strip_suffix('\\').filter(|rest| !rest.ends_with('\\'));
        match broken.map(str::trim_end) {
            Some(rest) if nested && !rest.trim().is_empty() => lines.push(format!("{rest}\\")),
            Some(rest) => lines.extend([rest.to_owned(), String::new()]),
            None => lines.push(heading(line, demote)),
        }
    }
    let mut tidied = String::new();
    let (mut blank, mut item) = (false, false);
    for line in lines {
        // A line of nothing but marks that lost their text.
        let empty = line.trim().is_empty() || matches!(line.trim(), "-" | "**" | "****" | "__" | "\\" | "#");
        if !empty {
            let tight = item && line.starts_with("- ");
            if blank && !tight {
                close(&mut tidied);
            }
            item = line.starts_with("- ") || (item && line.starts_with(' '));
            // Blanks before a paragraph are left over from the markup.
            tidied.push_str(if item || line.starts_with("    ") { &line } else { line.trim_start() });
            tidied.push('\n');
        }
        blank = empty;
    }
    close(&mut tidied);
    tidied.trim().to_owned()
}

/// Ends a paragraph, taking a line break at its end away: there is nothing after it to break to.
fn close(tidied: &mut String) {
    while tidied.ends_with("\\\n") && !tidied.ends_with("\\\\\n") {
        tidied.truncate(tidied.len() - 2);
        tidied.push('\n');
    }
    tidied.push('\n');
}

fn highest_heading(markdown: &str) -> usize {
    let level = |line: &str| {
        let hashes = line.bytes().take_while(|b| *b == b'#').count();
        (hashes > 0 && line[hashes..].starts_with(' ')).then_some(hashes)
    };
    markdown.lines().filter_map(level).min().unwrap_or(TOP_HEADING)
}

fn heading(line: &str, demote: usize) -> String {
    let hashes = line.bytes().take_while(|b| *b == b'#').count();
    if hashes == 0 || hashes > 6 || !line[hashes..].starts_with(' ') {
        return line.to_owned();
    }
    // Bold in a heading says nothing.
    let words = line[hashes..].trim().trim_matches('*');
    format!("{} {words}", "#".repeat((hashes + demote).min(6)))
}

/// Takes out what the model would refuse: escapes tags, unlinks bad addresses, drops pictures.
fn safe(markdown: &str) -> String {
    let mut current = plain_links(markdown);
    // Escaping one mark can make another of what follows; it always ends, each round adds a mark.
    for _ in 0..8 {
        let (cuts, escapes) = refused(&current);
        if cuts.is_empty() && escapes.is_empty() {
            break;
        }
        let mut result = String::with_capacity(current.len() + escapes.len());
        for (at, c) in current.char_indices() {
            if escapes.contains(&at) {
                result.push('\\');
            }
            if !cuts.iter().any(|cut| cut.contains(&at)) {
                result.push(c);
            }
        }
        current = result;
    }
    current
}

type Refused = (Vec<std::ops::Range<usize>>, Vec<usize>);

/// What to cut out, and where to put a backslash.
fn refused(markdown: &str) -> Refused {
    let (mut cuts, mut escapes) = (Vec::new(), Vec::new());
    let mut bad_links = Vec::new();
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                escapes.extend(markdown[range.clone()].match_indices('<').map(|(at, _)| range.start + at));
            }
            Event::Start(Tag::Image { .. }) => cuts.push(range.start..range.start + 1),
            Event::Start(Tag::Link { dest_url, .. }) => {
                bad_links.push(Url::fault(&dest_url).map(|_| range.clone()));
            }
            Event::End(TagEnd::Link) => {
                if let Some(range) = bad_links.pop().flatten() {
                    // A link is `[label](address)` or `<address>`: the mark that opens it is text.
                    escapes.push(range.start);
                }
            }
            _ => {}
        }
    }
    (cuts, escapes)
}

/// Writes `[label](<address>)` as `[label](address)` where the address needs no brackets.
fn plain_links(markdown: &str) -> String {
    let mut result = String::new();
    let mut rest = markdown;
    while let Some(at) = rest.find("](<") {
        let (before, after) = rest.split_at(at + 3);
        let Some(end) = after.find(">)") else { break };
        let address = &after[..end];
        if address.contains(['(', ')', ' ', '<', '>', '\n']) {
            result.push_str(before);
            result.push_str(&after[..end + 2]);
        } else {
            result.push_str(&before[..before.len() - 1]);
            result.push_str(address);
            result.push(')');
        }
        rest = &after[end + 2..];
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnose::{FileId, Span};
    use crate::model::{Decoder, Tag};

    fn faults(markdown: &str) -> usize {
        let language = Tag::default();
        let mut decoder = Decoder::new(FileId(0), markdown, &language);
        let span = Span::new(0, markdown.len());
        crate::model::check_markdown(markdown, span, &mut decoder);
        decoder.findings.len()
    }

    #[test]
    fn cdata_unquoted_attributes_and_hard_blanks() {
        let html = "<![CDATA[ <p>&nbsp;</p><p><a href=https://skola.example/a target=_blank>Läs&nbsp;om</a></p>\
            <p style=margin-left:0cm; margin-right:0cm><br />Rad ett<br />&nbsp;<br />Rad två <a href=https://b.example/>b</a>.</p> ]]>";
        let clean = "[Läs om](https://skola.example/a)\n\nRad ett\n\nRad två [b](https://b.example/).";
        assert_eq!(to_markdown(html), clean);
    }

    #[test]
    fn what_nests_too_deep_keeps_its_text() {
        assert_eq!(to_markdown(&format!("{}Läs &lt;mer&gt;", "<p>".repeat(500))), "Läs \\<mer>");
        let deep = |depth| format!("{}Läs{}", "<div>".repeat(depth), "</div>".repeat(depth));
        assert!(!nests_too_deep(&deep(64)) && nests_too_deep(&deep(65)));
        assert!(!nests_too_deep(&deep(1).repeat(500)));
        assert_eq!(to_markdown(&format!("{}Läs<br>mer", "<UL><li>".repeat(500))), "Läs\n\nmer");
    }

    #[test]
    fn lists_headings_and_tables() {
        let html = "<h1><b>Mål</b></h1><ul>\t<li>\t<p>läsa</p>\t</li>\t<li>skriva<br>mer</li></ul><h2>Tider</h2>\
            <table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Måndag</td><td>9–12</td></tr></table><div>&nbsp;</div>";
        let clean = "### Mål\n\n- läsa\n- skriva\\\n  mer\n\n#### Tider\n\n- Dag – Tid\n- Måndag – 9–12";
        assert_eq!(to_markdown(html), clean);
    }

    #[test]
    fn what_cannot_stand_in_a_text_goes() {
        let html = "<script>alert(1)</script><p>Hej<img src=x alt=\"Bild av skolan\"> <a href=\"javascript:x()\">du</a> \
            <a href=\"www.skola.example\">vi</a> <a href=\"\">ni</a><a href=https://tom.example></a> 3 &lt; 5 &lt;b&gt;</p>";
        let clean = "HejBild av skolan du [vi](https://www.skola.example) ni 3 < 5 \\<b>";
        assert_eq!(to_markdown(html), clean);
        assert_eq!(faults(clean), 0);
    }

    #[test]
    fn plain_text_keeps_its_lines_and_signs() {
        let plain = "Kurs *1* kostar 5 < 10\n• sax\n• nål & tråd\nC# och [x]";
        assert_eq!(to_markdown(plain), "Kurs \\*1\\* kostar 5 < 10\n\n- sax\n- nål & tråd\n\nC# och \\[x\\]");
        assert_eq!(to_markdown("# inte rubrik"), "\\# inte rubrik");
        assert_eq!(
            to_markdown("Slut på det.Nu ASP.NET på vux.example."),
            "Slut på det. Nu ASP.NET på vux.example."
        );
    }

    proptest! {
        #[test]
        fn always_passes_the_models_check(text in "([a-z åäö<>/&;!\\[\\]()*_#\\\\`\n\"=:?-]|<p>|<br>|<a href=|<li>|</a>|<!--|&lt;|<\\?x|https://x\\.se|<img |]]>|<table><td>){0,40}") {
            let markdown = to_markdown(&text);
            prop_assert_eq!(faults(&markdown), 0, "{}", markdown);
        }
    }
}
