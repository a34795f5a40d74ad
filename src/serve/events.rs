//! Tells browsers what is shown now, and again at each change.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;
use tokio::sync::watch::Receiver;

use super::edition::Edition;
use super::fault::Fault;
use super::page::Words;
use crate::diagnose::Language;

/// A browser is shown so many errors; the terminal has all of them.
const MOST: usize = 50;

/// What a browser is told. `client/reload.js` knows these names.
#[derive(Serialize)]
struct State<'a> {
    shown: u64,
    words: Words,
    /// Errors that the pages themselves do not show.
    faults: &'a [Fault],
}

/// A stream of the state now and after each change.
///
/// Whoever comes late or comes again learns the newest state, so no change is ever missed.
pub fn stream(mut editions: Receiver<Arc<Edition>>, language: Language) -> Response {
    editions.mark_changed();
    let events = stream::unfold(editions, move |mut editions| async move {
        editions.changed().await.ok()?;
        let event = event(&editions.borrow_and_update(), language);
        Some((Ok::<_, Infallible>(event), editions))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

fn event(edition: &Edition, language: Language) -> Event {
    let faults = if edition.site.is_some() { edition.faults.as_slice() } else { &[] };
    let words = Words::of(faults.len(), language);
    let state = State { shown: edition.shown, words, faults: &faults[..faults.len().min(MOST)] };
    let json = serde_json::to_string(&state).unwrap_or_default();
    Event::default().event("state").data(json)
}
