//! From a request to an answer.

use std::path::Path;

use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION, RANGE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::edition::Edition;
use super::fault::Fault;
use super::{Desk, events, guard, media, page};
use crate::content::ReadError;
use crate::diagnose::{Files, Language};
use crate::output::Body;
use crate::site::{File, Site};

/// Where the server's own files are; no page of a site begins like this.
const OWN: &str = "/__frisok/";

/// Answers a request.
pub async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut answer = match guard::refuse(&parts, desk.port, desk.language) {
        Some(refusal) => refusal,
        None => match parts.uri.path().strip_prefix(OWN) {
            Some(name) => own(name, &parts.headers, desk),
            None => site(parts, desk).await,
        },
    };
    guard::harden(answer.headers_mut());
    answer
}

/// The server's own files.
fn own(name: &str, headers: &HeaderMap, desk: Desk) -> Response {
    let file = |kind, text: &'static str| ([(CONTENT_TYPE, kind)], text).into_response();
    match name {
        "events" if guard::is_own_page(headers, desk.port) => events::stream(desk.editions, desk.language),
        "events" => guard::not_own_page(desk.language),
        "reload.js" => file("text/javascript; charset=utf-8", include_str!("client/reload.js")),
        "faults.css" => file("text/css; charset=utf-8", include_str!("client/faults.css")),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file of the site. Made on another thread, so that a slow page holds no other one up.
async fn site(Parts { uri, headers, .. }: Parts, desk: Desk) -> Response {
    let edition = desk.editions.borrow().clone();
    let answer = tokio::task::spawn_blocking(move || from_edition(&edition, &uri, &headers, desk.language));
    answer.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn from_edition(edition: &Edition, uri: &Uri, headers: &HeaderMap, language: Language) -> Response {
    let shown = edition.shown;
    let Some((site, files)) = &edition.site else { return faults(&edition.faults, shown, language) };
    let shelf = Shelf { site, files, shown, language };
    let path = decoded(uri.path());
    let found = path.as_deref().and_then(|path| Some((path, site.find(path)?)));
    let answer = match found {
        Some((path, file)) => {
            let address = format!("/{}", site.path(&file));
            let canonical = address.strip_suffix("index.html").unwrap_or(&address);
            if path != canonical && path != address {
                return redirect(canonical, uri.query());
            }
            shelf.answer(&file, headers.get(RANGE).and_then(|range| range.to_str().ok()))
        }
        None => shelf.missing(),
    };
    answer.unwrap_or_else(|fault| faults(&[fault], shown, language))
}

/// The site that is shown.
struct Shelf<'a> {
    site: &'a Site,
    files: &'a Files,
    shown: u64,
    language: Language,
}

impl Shelf<'_> {
    fn answer(&self, file: &File, range: Option<&str>) -> Result<Response, Fault> {
        let path = self.site.path(file);
        let kind = media::kind(&path);
        match self.site.body(file).map_err(|finding| Fault::of(&finding, self.files, self.language))? {
            Body::Bytes(bytes) => {
                let is_page = matches!(file, File::Page(..)) && path.ends_with(".html");
                let bytes = if is_page { page::with_reload(bytes, self.shown) } else { bytes };
                Ok(([(CONTENT_TYPE, kind)], bytes).into_response())
            }
            Body::CopyFrom(disk) => media::answer(&disk, kind, range)
                .map_err(|error| Fault::of_disk(&ReadError::new(Path::new(&disk), error), self.language)),
        }
    }

    fn missing(&self) -> Result<Response, Fault> {
        let Some(file) = self.site.find("/404.html") else {
            return Ok(StatusCode::NOT_FOUND.into_response());
        };
        let mut answer = self.answer(&file, None)?;
        *answer.status_mut() = StatusCode::NOT_FOUND;
        Ok(answer)
    }
}

fn faults(faults: &[Fault], shown: u64, language: Language) -> Response {
    let html = page::with_reload(page::of_faults(faults, language).into_bytes(), shown);
    (StatusCode::INTERNAL_SERVER_ERROR, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

/// To the address as links have it, made from the site and not from what was asked for.
fn redirect(path: &str, query: Option<&str>) -> Response {
    let target = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    match HeaderValue::try_from(target) {
        Ok(target) => (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, target)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A path without percent signs; `None` when it is not text.
fn decoded(path: &str) -> Option<String> {
    let hex = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let mut decoded = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { hex(bytes.next()?)? << 4 | hex(bytes.next()?)? } else { byte });
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_undone_once_and_only_into_text() {
        assert_eq!(decoded("/media/%C3%A5.svg").as_deref(), Some("/media/å.svg"));
        assert_eq!(decoded("/%252e%2E/").as_deref(), Some("/%2e./"));
        for broken in ["/%", "/%4", "/%zz", "/%ff", "/%+1"] {
            assert_eq!(decoded(broken), None, "{broken}");
        }
    }
}
