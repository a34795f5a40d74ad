//! Whom the server answers, and what a browser may do with the answer.
//!
//! A server on one's own machine is within reach of every page that is open in the browser. So:
//! only the names of this machine are answered to (a foreign name that leads here is an attack by
//! name server), nothing may be read or embedded by another site, and nothing is cached.

use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::diagnose::{Language, Said, say};
use crate::export::headers::EVERYWHERE;

/// Why a request is not answered, if it is not.
pub fn refuse(request: &Parts, port: u16, language: Language) -> Option<Response> {
    let method = &request.method;
    if method != Method::GET && method != Method::HEAD {
        let said =
            say!("{method} går inte. Sidor hämtas med GET.", "{method} cannot be used. Get pages with GET.");
        let allow = [(ALLOW, "GET, HEAD")];
        return Some((allow, explanation(StatusCode::METHOD_NOT_ALLOWED, &said, language)).into_response());
    }
    if !is_for_us(request, port) {
        let said = say!(
            "Servern svarar bara på http://127.0.0.1:{port}/ och http://localhost:{port}/.",
            "The server answers at http://127.0.0.1:{port}/ and http://localhost:{port}/ only."
        );
        return Some(explanation(StatusCode::FORBIDDEN, &said, language));
    }
    None
}

/// Whether a request for the stream of changes comes from one of our own pages.
///
/// A browser sends `Origin` with it only when the page is another site's (Fetch: a GET to one's
/// own origin has none), so where it is missing the browser must say in `Sec-Fetch-Site`, which no
/// page can write, that the page is our own. Whoever says neither is refused.
pub fn is_own_page(headers: &HeaderMap, port: u16) -> bool {
    match only(headers, ORIGIN) {
        Some(origin) => origin.strip_prefix("http://").is_some_and(|host| is_own_host(host, port)),
        None => !headers.contains_key(ORIGIN) && only(headers, SEC_FETCH_SITE) == Some("same-origin"),
    }
}

/// The answer to a request for the stream of changes that comes from elsewhere.
pub fn not_own_page(language: Language) -> Response {
    let said = say!(
        "Bara serverns egna sidor får veta när något ändras.",
        "Only the server's own pages are told of changes."
    );
    explanation(StatusCode::FORBIDDEN, &said, language)
}

/// Puts on every answer what keeps others away from it.
pub fn harden(headers: &mut HeaderMap) {
    // What hosts say of the site that is published, so that nothing works here only.
    for (name, value) in EVERYWHERE {
        let name = HeaderName::try_from(*name).expect("the name of a header");
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin"));
}

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

fn explanation(status: StatusCode, said: &Said, language: Language) -> Response {
    let text = format!("{}\n", said.text(language));
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

fn is_for_us(request: &Parts, port: u16) -> bool {
    // A request line may name a host of its own, which goes before the header.
    let named = request.uri.authority().is_none_or(|authority| is_own_host(authority.as_str(), port));
    named && only(&request.headers, HOST).is_some_and(|host| is_own_host(host, port))
}

fn is_own_host(host: &str, port: u16) -> bool {
    let host = host.to_ascii_lowercase();
    let name = host.strip_suffix(&format!(":{port}")).or((port == 80).then_some(&*host));
    matches!(name, Some("127.0.0.1" | "localhost" | "[::1]"))
}

/// The value of a header that stands once.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_hosts_are_the_names_of_this_machine_with_the_port() {
        for host in ["127.0.0.1:1111", "localhost:1111", "LocalHost:1111", "[::1]:1111"] {
            assert!(is_own_host(host, 1111), "{host}");
        }
        for host in [
            "127.0.0.1",
            "localhost:1112",
            "localhost:11111",
            "evil.example:1111",
            "localhost.evil.example:1111",
            "",
        ] {
            assert!(!is_own_host(host, 1111), "{host}");
        }
        assert!(is_own_host("localhost", 80));
    }

    #[test]
    fn the_stream_is_for_own_pages_only() {
        let is_own = |lines: &[(&'static str, &'static str)]| {
            let lines = lines
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            let mut headers = HeaderMap::new();
            lines.for_each(|(name, value)| {
                headers.append(name, value);
            });
            is_own_page(&headers, 1111)
        };
        assert!(is_own(&[("origin", "http://localhost:1111")]));
        assert!(is_own(&[("sec-fetch-site", "same-origin")]));
        assert!(!is_own(&[]));
        assert!(!is_own(&[("sec-fetch-site", "cross-site")]));
        assert!(!is_own(&[("sec-fetch-site", "none")]));
        assert!(!is_own(&[("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(!is_own(&[("origin", "http://evil.example"), ("sec-fetch-site", "same-origin")]));
        assert!(!is_own(&[("origin", "http://localhost:1111"), ("origin", "http://evil.example")]));
    }
}
