//! Compressed twins of a site's texts, for hosts that send files as they stand: `index.html.br`
//! (RFC 7932) and `index.html.gz` (RFC 1952) beside `index.html`.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// Endings of files that are texts; pictures and films are compressed already.
const TEXTS: [&str; 13] =
    ["atom", "css", "csv", "html", "ics", "js", "json", "md", "svg", "txt", "vtt", "webmanifest", "xml"];

/// A smaller file, in bytes, fits into one packet of the network as it is.
const SMALLEST: u64 = 1024;

/// What every visitor loads, such as style sheets and the index of the search, is worth the most.
const BEST: i32 = 11;
/// On a page [`BEST`] takes some forty times as long and saves a tenth.
const OF_PAGES: i32 = 5;
/// Of these there are thousands, and each has few readers.
const MANY: [&str; 3] = ["atom", "html", "ics"];

/// What made the twins: those of other settings are made anew.
pub(super) const SETTINGS: &str = "brotli 9.1 quality 5 and 11, flate2 1.1 level 9";

/// A way to compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    pub const ALL: [Coding; 2] = [Coding::Brotli, Coding::Gzip];

    /// The path of a file's twin.
    pub fn twin(self, path: &str) -> String {
        let ending = match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gz",
        };
        format!("{path}.{ending}")
    }

    /// The bytes of the twin of the file at `path`: they depend on what is in it alone, and have
    /// neither its name nor a time.
    pub fn encode(self, path: &str, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Coding::Brotli => {
                let mut to = Vec::new();
                let quality = if MANY.contains(&ending(path)) { OF_PAGES } else { BEST };
                let settings = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
                brotli::BrotliCompress(&mut &*bytes, &mut to, &settings)?;
                Ok(to)
            }
            Coding::Gzip => {
                let mut to = GzBuilder::new().write(Vec::new(), Compression::best());
                to.write_all(bytes)?;
                to.finish()
            }
        }
    }
}

/// Whether a file of so many bytes gets twins.
pub(super) fn has_twins(path: &str, size: u64) -> bool {
    size >= SMALLEST && TEXTS.contains(&ending(path))
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn twins_say_what_the_file_says_and_are_always_the_same() {
        let text = "Undersköterska, 100 %. ".repeat(200).into_bytes();
        let [brotli, gzip] = Coding::ALL.map(|coding| coding.encode("index.html", &text).unwrap());
        let mut read = Vec::new();
        brotli::Decompressor::new(&*brotli, 4096).read_to_end(&mut read).unwrap();
        assert_eq!(read, text);
        read.clear();
        flate2::read::GzDecoder::new(&*gzip).read_to_end(&mut read).unwrap();
        assert_eq!(read, text);
        assert!(brotli.len() < gzip.len() && gzip.len() < text.len() / 10);
        // RFC 1952: no name (flags), no time.
        assert_eq!(gzip[3..8], [0; 5]);
    }

    #[test]
    fn texts_of_some_size_have_twins() {
        assert!(has_twins("kurser/index.html", 1024));
        assert!(!has_twins("kurser/index.html", 1023));
        assert!(!has_twins("media/film.mp4", 1 << 20));
        assert!(!has_twins("html", 1 << 20));
    }
}
