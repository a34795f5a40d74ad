//! `qr_code`: a text as a picture that a telephone's camera reads, for pages on paper.

use tera::Value;

use crate::diagnose::say;
use crate::render::call::Call;
use crate::render::fault::Fault;
use crate::render::qr::{Code, code};

/// Light modules around the code, which readers need (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

/// A text as an SVG drawing, hidden from those who do not see it: the text must stand beside it.
pub fn qr_code(call: &Call) -> Result<Value, Fault> {
    let text = call.must_text("text")?;
    let svg = draw(text).ok_or_else(|| {
        Fault::new(
            say!("Texten är för lång för en QR-kod.", "The text is too long for a QR code."),
            say!("En adress på högst 2 000 tecken ryms.", "An address of at most 2,000 characters has room."),
        )
    })?;
    Ok(Value::safe_string(&svg))
}

/// One path of dark runs, row by row: a fifth of what a square for each module takes.
fn draw(text: &str) -> Option<String> {
    let Code { side, runs } = code(text)?;
    let whole = side + 2 * QUIET;
    let mut svg = format!(
        "<svg class=\"qr\" viewBox=\"0 0 {whole} {whole}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" \
         focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path stroke=\"#000\" d=\""
    )
    .into_bytes();
    let mut at = svg.len();
    svg.resize(at + LONGEST * runs.len(), 0);
    let mut write = |bytes: &[u8]| {
        svg[at..at + bytes.len()].copy_from_slice(bytes);
        at += bytes.len();
    };
    let mut pen = None;
    for (row, start, length) in runs {
        match pen.filter(|(line, _)| *line == row).map(|(_, end)| start - end) {
            // As nearly all are.
            Some(gap) if gap < 10 && length < 10 => {
                write(&[b'm', b'0' + gap, b' ', b'0', b'h', b'0' + length]);
            }
            Some(gap) => number(&mut write, &[("m", gap), (" 0h", length)]),
            None => {
                let quiet = QUIET as u8;
                number(&mut write, &[("M", start + quiet), (" ", row + quiet), (".5h", length)]);
            }
        }
        pen = Some((row, start + length));
    }
    svg.truncate(at);
    svg.extend_from_slice(b"\"/></svg>");
    String::from_utf8(svg).ok()
}

/// So many bytes a run takes at most: `M177 177.5h177`.
const LONGEST: usize = 14;

/// Numbers, each behind a mark.
fn number(write: &mut impl FnMut(&[u8]), numbers: &[(&str, u8)]) {
    for (mark, number) in numbers {
        write(mark.as_bytes());
        for (unit, from) in [(100, 100), (10, 10), (1, 0)] {
            if *number >= from {
                write(&[b'0' + number / unit % 10]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The modules that a drawing shows dark.
    fn dark(svg: &str) -> (usize, HashSet<(usize, usize)>) {
        let side = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let path = svg.split("stroke=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut modules = HashSet::new();
        for row in path.split('M').skip(1) {
            let (start, runs) = row.split_once(".5").unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (mut x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            for run in runs.replace("m", " m").split(' ').filter(|part| !part.is_empty()) {
                if let Some(gap) = run.strip_prefix('m') {
                    x += gap.parse::<usize>().unwrap();
                } else {
                    let length: usize = run.rsplit('h').next().unwrap().parse().unwrap();
                    modules.extend((x..x + length).map(|x| (x, y)));
                    x += length;
                }
            }
        }
        (side, modules)
    }

    #[test]
    fn a_camera_reads_what_was_written() {
        for text in [
            "https://vux.example/",
            "https://vux.example/sv-simple/kurser/karlskoga-degerfors/underskoterska-distans/",
            &format!("https://kurser.example/{}", "å/".repeat(400)),
        ] {
            let (side, modules) = dark(&draw(text).unwrap());
            // Three pixels a module, black on white.
            let mut picture = rqrr::PreparedImage::prepare_from_greyscale(3 * side, 3 * side, |x, y| {
                if modules.contains(&(x / 3, y / 3)) { 0 } else { 255 }
            });
            let grids = picture.detect_grids();
            assert_eq!(grids.len(), 1, "{text}");
            assert_eq!(grids[0].decode().unwrap().1, text);
        }
    }

    #[test]
    fn what_has_no_room_is_refused() {
        assert!(draw(&"x".repeat(2331)).is_some());
        assert!(draw(&"x".repeat(2332)).is_none());
    }
}
