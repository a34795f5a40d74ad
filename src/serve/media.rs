//! Files: what kind they are, and those that are sent from the disk, whole or in part.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use rustix::fs::OFlags;

/// So much of a film is in memory at once, in bytes.
const CHUNK: usize = 1 << 18;

/// The media type of a file, by its name.
pub fn kind(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "jsonld" => "application/ld+json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "xsl" => "application/xslt+xml",
        "atom" => "application/atom+xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" => "audio/ogg",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// A file from the disk, or the part of it that is asked for: browsers take films in parts.
///
/// # Errors
/// The disk's.
pub fn answer(path: &Path, kind: &'static str, range: Option<&str>) -> io::Result<Response> {
    // Whatever has come in the place of the file that was listed: no link is followed, no pipe
    // waited for.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let mut file = File::options().read(true).custom_flags(flags).open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let length = metadata.len();
    let basics = [(CONTENT_TYPE, kind), (ACCEPT_RANGES, "bytes")];
    match range.map_or(Part::Whole, |range| part(range, length)) {
        Part::Whole => Ok((basics, [(CONTENT_LENGTH, length)], body(file)).into_response()),
        Part::Bytes(first, last) => {
            file.seek(SeekFrom::Start(first))?;
            let size = last - first + 1;
            let place = [(CONTENT_RANGE, format!("bytes {first}-{last}/{length}"))];
            let head = (basics, place, [(CONTENT_LENGTH, size)]);
            Ok((StatusCode::PARTIAL_CONTENT, head, body(file.take(size))).into_response())
        }
        Part::Outside => {
            let place = [(CONTENT_RANGE, format!("bytes */{length}"))];
            Ok((StatusCode::RANGE_NOT_SATISFIABLE, place).into_response())
        }
    }
}

/// Sends bytes as they are read.
fn body(file: impl Read + Send + 'static) -> Body {
    Body::from_stream(stream::unfold(file, |mut file| async {
        let mut chunk = vec![0; CHUNK];
        match file.read(&mut chunk) {
            Ok(0) => None,
            Ok(read) => {
                chunk.truncate(read);
                Some((Ok(chunk), file))
            }
            Err(error) => Some((Err(error), file)),
        }
    }))
}

#[derive(Debug, PartialEq)]
enum Part {
    Whole,
    /// From the first to the last byte, both included.
    Bytes(u64, u64),
    /// None of these bytes exist.
    Outside,
}

/// Which part of `length` bytes a `Range` asks for. What is not one part in bytes asks for all.
fn part(range: &str, length: u64) -> Part {
    let Some((first, last)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first > last => Part::Whole,
        (Ok(first), _) if first >= length => Part::Outside,
        (Ok(first), Ok(last)) => Part::Bytes(first, last.min(length - 1)),
        (Ok(first), Err(_)) if last.is_empty() => Part::Bytes(first, length - 1),
        (Err(_), Ok(0)) if first.is_empty() => Part::Outside,
        (Err(_), Ok(_)) if first.is_empty() && length == 0 => Part::Outside,
        (Err(_), Ok(count)) if first.is_empty() => Part::Bytes(length.saturating_sub(count), length - 1),
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_one_part_or_everything() {
        assert_eq!(part("bytes=0-", 10), Part::Bytes(0, 9));
        assert_eq!(part("bytes=2-4", 10), Part::Bytes(2, 4));
        assert_eq!(part("bytes=2-40", 10), Part::Bytes(2, 9));
        assert_eq!(part("bytes=-3", 10), Part::Bytes(7, 9));
        assert_eq!(part("bytes=-30", 10), Part::Bytes(0, 9));
        for outside in ["bytes=10-", "bytes=10-12", "bytes=-0"] {
            assert_eq!(part(outside, 10), Part::Outside, "{outside}");
        }
        assert_eq!(part("bytes=0-", 0), Part::Outside);
        assert_eq!(part("bytes=-1", 0), Part::Outside);
        for whole in ["bytes=4-2", "bytes=0-1,3-4", "pages=1-2", "bytes=a-b", "bytes=-", "x"] {
            assert_eq!(part(whole, 10), Part::Whole, "{whole}");
        }
    }

    #[test]
    fn the_kind_is_in_the_ending() {
        assert_eq!(kind("/kurser/index.html"), "text/html; charset=utf-8");
        assert_eq!(kind("/media/Film.MP4"), "video/mp4");
        assert_eq!(kind("/v1.2/name"), "application/octet-stream");
    }
}
