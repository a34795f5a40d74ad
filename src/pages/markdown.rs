//! Markdown to HTML. Raw HTML was refused when the content was read; should any remain, it is
//! shown as text.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use serde::Serialize;

use super::html::Html;
use crate::content::to_id;
use crate::model::Url;

/// A heading, for tables of contents; as in Zola.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u32,
    /// Its id on the page.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Its text as HTML of its own language.
    pub title_html: Html,
    /// Its full address.
    pub permalink: String,
    /// Headings below it.
    pub children: Vec<Heading>,
}

/// Markdown as blocks of HTML.
///
/// `lowest` is the level that the highest heading may have: a text inside a section with an `<h2>`
/// begins at 3. `link` turns addresses into those to link to; a link that leads nowhere becomes its
/// text.
pub fn blocks(markdown: &str, lowest: u32, link: Linker) -> Html {
    // No ids: several texts stand on one page, and each would count its own.
    Html(render(markdown, lowest, link, None))
}

/// Markdown as a page: headings get ids and are listed, with their texts as `title` makes HTML of
/// them.
pub fn page(
    markdown: &str,
    permalink: &str,
    link: Linker,
    title: &dyn Fn(&str) -> Html,
) -> (Html, Vec<Heading>) {
    let mut flat = Vec::new();
    let html = render(markdown, 2, link, Some(&mut flat));
    let headings = flat.into_iter().map(|(level, id, text)| {
        let permalink = format!("{permalink}#{id}");
        Heading { level, id, title_html: title(&text), title: text, permalink, children: Vec::new() }
    });
    let mut roots = Vec::new();
    headings.for_each(|heading| place(&mut roots, heading));
    (Html(html), roots)
}

fn place(list: &mut Vec<Heading>, heading: Heading) {
    match list.last_mut() {
        Some(last) if heading.level > last.level => place(&mut last.children, heading),
        _ => list.push(heading),
    }
}

/// From an address in a text to the one to link to; `None` where it leads nowhere.
pub type Linker<'a> = &'a dyn Fn(&str) -> Option<String>;

type FlatHeading = (u32, String, String);

fn render(markdown: &str, lowest: u32, link: Linker, mut headings: Option<&mut Vec<FlatHeading>>) -> String {
    let mut events: Vec<Event> = Parser::new(markdown).collect();
    let highest = events.iter().filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level as u32),
        _ => None,
    });
    let shift = lowest.saturating_sub(highest.min().unwrap_or(lowest));
    let (mut unlinked, mut ids) = (false, Ids::new());
    for at in 0..events.len() {
        match &mut events[at] {
            Event::Html(raw) | Event::InlineHtml(raw) => events[at] = Event::Text(raw.clone()),
            Event::Start(Tag::Link { dest_url, .. }) => match link(dest_url) {
                Some(address) => *dest_url = safe(address).into(),
                None => {
                    unlinked = true;
                    events[at] = Event::Text("".into());
                }
            },
            // Links do not stand within links: this closes the one before.
            Event::End(TagEnd::Link) if std::mem::take(&mut unlinked) => events[at] = Event::Text("".into()),
            Event::Start(Tag::Heading { .. }) => {
                heading(&mut events, at, shift, headings.as_deref_mut(), &mut ids)
            }
            Event::End(TagEnd::Heading(level)) => *level = shifted(*level, shift),
            _ => {}
        }
    }
    let mut out = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut out, events.into_iter());
    out
}

/// An address that was let through when the content was read is let through again; any other
/// leads nowhere. The reader and this must take Markdown apart alike: neither has extensions.
fn safe(address: String) -> String {
    let local = address.starts_with(['/', '#']) && !address.starts_with("//");
    if local || Url::fault(&address).is_none() { address } else { "#".to_owned() }
}

fn heading(
    events: &mut [Event],
    at: usize,
    shift: u32,
    headings: Option<&mut Vec<FlatHeading>>,
    ids: &mut Ids,
) {
    let named = headings.map(|headings| {
        let text = events[at + 1..]
            .iter()
            .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                _ => None,
            })
            .collect::<String>();
        let id = unique_id(&text, ids);
        (headings, id, text)
    });
    let Event::Start(Tag::Heading { level, id, .. }) = &mut events[at] else { return };
    *level = shifted(*level, shift);
    if let Some((headings, unique, text)) = named {
        headings.push((*level as u32, unique.clone(), text));
        *id = Some(CowStr::from(unique));
    }
}

/// The ids of a page's headings: each with the number to try next, where another is to be like it.
type Ids = HashMap<String, usize>;

fn unique_id(text: &str, ids: &mut Ids) -> String {
    // A heading without Latin letters gives no id.
    let base = Some(to_id(text)).filter(|id| !id.is_empty()).unwrap_or_else(|| "section".to_owned());
    let mut id = base.clone();
    let mut number = ids.get(&base).copied().unwrap_or(1);
    while ids.contains_key(&id) {
        number += 1;
        id = format!("{base}-{number}");
    }
    ids.insert(base, number);
    ids.entry(id.clone()).or_insert(1);
    id
}

fn shifted(level: HeadingLevel, shift: u32) -> HeadingLevel {
    HeadingLevel::try_from((level as u32 + shift).min(6) as usize).unwrap_or(HeadingLevel::H6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(address: &str) -> Option<String> {
        Some(address.to_owned())
    }

    fn plain(title: &str) -> Html {
        Html(title.to_owned())
    }

    #[test]
    fn a_link_that_leads_nowhere_becomes_its_text() {
        let link = |address: &str| (address != "@/x.yaml").then(|| address.to_owned());
        let html = blocks("[a *b*](@/x.yaml) [c](/d/)", 2, &link).0;
        assert_eq!(html, "<p>a <em>b</em> <a href=\"/d/\">c</a></p>\n");
    }

    #[test]
    fn headings_move_below_the_one_above_them_and_keep_their_order() {
        let html = blocks("# A\n\n### B", 3, &same).0;
        assert_eq!(html, "<h3>A</h3>\n<h5>B</h5>\n");
    }

    #[test]
    fn equal_headings_get_different_ids() {
        let (html, toc) = page("## Så\n\n## Så\n\n### Under", "https://x/", &same, &plain);
        assert_eq!(toc.len(), 2);
        assert_eq!((toc[1].id.as_str(), toc[1].children.len()), ("sa-2", 1));
        assert!(html.0.contains("id=\"sa-2\""));
        let (_, toc) = page("# a\n\n# a-2\n\n# a\n\n# a\n\n# a-2", "", &same, &plain);
        let ids: Vec<_> = toc.iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(ids, ["a", "a-2", "a-3", "a-4", "a-2-2"]);
    }

    /// A page of a MiB has so many. Looking at all ids for each of them would take hours.
    #[test]
    fn a_page_of_equal_headings_is_made_at_once() {
        let (_, toc) = page(&"# a\n".repeat(200_000), "", &same, &plain);
        assert_eq!(toc.last().unwrap().id, "a-200000");
    }

    #[test]
    fn an_unsafe_address_leads_nowhere() {
        let html =
            blocks("| `x | [a](javascript:alert(1)) `\n\n[b](javascript:x) [c](//evil.example)", 2, &same).0;
        assert!(!html.contains("href=\"javascript") && !html.contains("href=\"//"), "{html}");
    }

    #[test]
    fn raw_html_is_text() {
        let html = blocks("a <b>c</b>\n\n<script>x</script>", 2, &same).0;
        assert!(!html.contains("<b>") && !html.contains("<script>"), "{html}");
    }
}
