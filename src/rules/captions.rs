//! Captions can be shown: a browser passes over a WebVTT file, or a line of it, that it cannot read,
//! and says nothing.

use crate::content::{Content, Found, ReadError};
use crate::diagnose::{Diagnostic, Files, Said, Span, say};

/// The ending of WebVTT files.
pub(super) const ENDING: &str = ".vtt";

/// Reads the captions among media files, for the rules to look at. Returns what is wrong with them
/// as text.
///
/// # Errors
/// The disk's.
pub fn read(content: &Content, media: &[Found], files: &mut Files) -> Result<Vec<Diagnostic>, ReadError> {
    let captions = media.iter().filter(|found| found.path.ends_with(ENDING)).cloned().collect();
    let read = content.read_all(captions, files)?;
    Ok(read.into_iter().flat_map(|(_, findings)| findings).collect())
}

/// What a browser cannot read.
pub(super) struct Fault {
    /// Where in the file.
    pub span: Span,
    /// What is wrong there.
    pub label: Said,
    /// What to do.
    pub remedy: Said,
}

/// The first fault of a WebVTT file (W3C, WebVTT 1, 4.1 "Syntax").
pub(super) fn fault(text: &str) -> Option<Fault> {
    let lines = || {
        text.split_inclusive(['\n', '\r']).scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line.trim_end_matches(['\n', '\r', ' ', '\t'])))
        })
    };
    let span = |start: usize, line: &str| Span::new(start, start + line.len());
    let (start, first) = lines().next().unwrap_or_default();
    let header =
        first.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !header {
        return Some(Fault {
            span: span(start, first),
            label: say!("Filen börjar inte med WEBVTT.", "The file does not begin with WEBVTT."),
            remedy: say!(
                "Skriv WEBVTT på första raden, och en tom rad efter. En .srt-fil måste göras om till WebVTT.",
                "Write WEBVTT on the first line, and an empty line after it. An .srt file must be converted to WebVTT."
            ),
        });
    }
    let mut timings = lines().filter(|(_, line)| line.contains("-->")).peekable();
    if timings.peek().is_none() {
        return Some(Fault {
            span: span(start, first),
            label: say!("Filen har inga undertexter.", "The file has no captions in it."),
            remedy: example(),
        });
    }
    timings.find(|(_, line)| !is_timing(line)).map(|(start, line)| Fault {
        span: span(start, line),
        label: say!("Tiderna går inte att läsa.", "The times cannot be read."),
        remedy: example(),
    })
}

fn example() -> Said {
    say!(
        "Skriv tiden med punkt, som 00:02.500 --> 00:05.000, och texten på raden under.",
        "Write times with a full stop, as 00:02.500 --> 00:05.000, and the text on the line below."
    )
}

/// Two times with an arrow between, the second later; settings may follow.
fn is_timing(line: &str) -> bool {
    let Some((from, rest)) = line.split_once("-->") else { return false };
    let until = rest.split_whitespace().next().unwrap_or_default();
    let spaced = from.ends_with([' ', '\t']) && rest.starts_with([' ', '\t']);
    let times = milliseconds(from.trim()).zip(milliseconds(until));
    spaced && times.is_some_and(|(from, until)| from < until)
}

/// `mm:ss.ttt`, or hours before that in two digits or more.
fn milliseconds(time: &str) -> Option<u64> {
    let number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
        let wanted = digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        wanted.then(|| text.parse::<u64>().ok()).flatten()
    };
    let (rest, thousandths) = time.split_once('.')?;
    let mut parts = rest.rsplit(':');
    let seconds = number(parts.next()?, 2..=2).filter(|seconds| *seconds < 60)?;
    let minutes = number(parts.next()?, 2..=2).filter(|minutes| *minutes < 60)?;
    let hours = parts.next().map_or(Some(0), |hours| number(hours, 2..=4))?;
    let whole = parts.next().is_none().then_some((hours * 60 + minutes) * 60 + seconds)?;
    Some(whole * 1000 + number(thousandths, 3..=3)?)
}
