//! The development server: shows the site while its content is written.
//!
//! It answers on this machine only, tells nothing to pages of other sites (`guard`), and
//! makes every page from memory when it is asked for. One edition at a time is shown; when
//! files change, the catalogue is read again and, unless it has faults, becomes the next edition,
//! which takes over what has not changed (`site::Before`). Until then the last good one stays, and the
//! browser shows what is wrong.

mod answer;
mod edition;
mod events;
mod fault;
mod guard;
mod media;
mod page;
mod watch;

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use tokio::net::TcpListener as AsyncListener;
use tokio::runtime;
use tokio::sync::watch::{Receiver, Sender};

use crate::content::ReadError;
use crate::diagnose::Language;
use crate::site::{Before, Options};
use edition::Edition;
pub use edition::Reading;

/// So long after an edition is shown the addresses of all its files are looked at.
const MEANWHILE: Duration = Duration::from_millis(300);

/// Takes a port of this machine; 0 means any that is free.
///
/// # Errors
/// The operating system's: somebody else has the port, or it may not be taken.
pub fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

/// The address that a listener's site has, such as `http://127.0.0.1:1111/`.
///
/// # Errors
/// The operating system's.
pub fn address(listener: &TcpListener) -> io::Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

/// A server that is ready to answer.
pub struct Server {
    listener: TcpListener,
    options: Options,
    language: Language,
    editions: Sender<Arc<Edition>>,
    before: Before,
}

/// What every answer is made from.
#[derive(Clone)]
struct Desk {
    editions: Receiver<Arc<Edition>>,
    port: u16,
    language: Language,
}

/// What came of reading a catalogue again.
pub struct Rebuilt<'a> {
    /// What changed, relative to the root.
    pub changed: &'a [String],
    /// What the catalogue is now.
    pub outcome: Result<&'a Reading, &'a ReadError>,
    /// How long it took from noticing the change until pages show it.
    pub took: Duration,
}

impl Server {
    /// A server for a catalogue that has been read with `options`, whose `base_url` is the
    /// listener's [`address`]: `reading`, and what it left in `before`. `language` is that of messages.
    pub fn new(
        listener: TcpListener,
        reading: &Reading,
        before: Before,
        options: Options,
        language: Language,
    ) -> Server {
        let editions = Sender::new(Arc::new(Edition::first(reading, language)));
        Server { listener, options, language, editions, before }
    }

    /// Reads the catalogue again, on a thread of its own, whenever its files change, and says so.
    ///
    /// # Errors
    /// Changes cannot be noticed: pages are served, but they stay as they are.
    pub fn watch(&mut self, say: impl Fn(&Rebuilt) + Send + Sync + 'static) -> notify::Result<()> {
        let (options, language, editions) = (self.options.clone(), self.language, self.editions.clone());
        let mut before = std::mem::take(&mut self.before);
        let say = Arc::new(say);
        // What changed between the first reading and now was not noticed.
        let mut unnoticed = Some("content".to_owned());
        let read = move |changed: &BTreeSet<String>| {
            let changed = changed.iter().cloned().chain(unnoticed.take()).collect();
            Reading::again(&options, &changed, &mut before)
        };
        let show = move |changed: BTreeSet<String>, outcome: Result<Reading, ReadError>, begun: Instant| {
            let earlier = editions.borrow().clone();
            let edition = earlier.next(outcome.as_ref(), language);
            let shown = edition.shown;
            editions.send_replace(Arc::new(edition));
            let changed: Vec<_> = changed.into_iter().collect();
            let took = begun.elapsed();
            say(&Rebuilt { changed: &changed, outcome: outcome.as_ref(), took });
            let Ok(reading) = outcome else { return };
            let (editions, say) = (editions.clone(), say.clone());
            thread::spawn(move || {
                // Whoever looks at the page now need not wait for this.
                thread::sleep(MEANWHILE);
                let is_shown = |current: &Arc<Edition>| current.shown == shown;
                if !is_shown(&editions.borrow()) {
                    return;
                }
                let Some(reading) = reading.without_impossible() else { return };
                let next = Edition { shown: shown + 1, ..earlier.next(Ok(&reading), language) };
                let taken_back = editions.send_if_modified(|current| {
                    let is_shown = is_shown(current);
                    if is_shown {
                        *current = Arc::new(next);
                    }
                    is_shown
                });
                if taken_back {
                    say(&Rebuilt { changed: &changed, outcome: Ok(&reading), took });
                }
            });
        };
        watch::changes(&self.options.root, read, show)
    }

    /// Answers until the process ends.
    ///
    /// # Errors
    /// The operating system's.
    pub fn run(self) -> io::Result<()> {
        let port = self.listener.local_addr()?.port();
        let desk = Desk { editions: self.editions.subscribe(), port, language: self.language };
        let router = Router::new().fallback(answer::answer).with_state(desk);
        self.listener.set_nonblocking(true)?;
        runtime::Builder::new_current_thread().enable_io().enable_time().build()?.block_on(async {
            let listener = AsyncListener::from_std(self.listener)?;
            axum::serve(listener, router).await
        })
    }
}
