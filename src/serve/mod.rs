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

/// So long after an edition is shown the addresses of all its files are looked at, unless another
/// is shown by then.
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

/// Puts what `next` gives in the place of the current edition, and tells browsers if it says so.
/// Returns the one before.
fn replace(
    editions: &Sender<Arc<Edition>>,
    next: impl FnOnce(&Edition) -> (Edition, bool),
) -> Option<Arc<Edition>> {
    let mut before = None;
    editions.send_if_modified(|current| {
        let (next, tell) = next(current);
        before = Some(std::mem::replace(current, Arc::new(next)));
        tell
    });
    before
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
        let current = self.editions.subscribe();
        let read = move |changed: &BTreeSet<String>| {
            let changed = changed.iter().cloned().chain(unnoticed.take()).collect();
            let reading = Reading::again(&options, &changed, &mut before)?;
            // What is probably still wrong is not shown for a moment at each save.
            Ok(if current.borrow().doubtful { reading.made_sure() } else { reading })
        };
        let show = move |changed: BTreeSet<String>, outcome: Result<Reading, ReadError>, begun: Instant| {
            let mut shown = 0;
            let earlier = replace(&editions, |edition| {
                let next = edition.next(outcome.as_ref(), language);
                shown = next.shown;
                (next, true)
            });
            let changed: Vec<_> = changed.into_iter().collect();
            let took = begun.elapsed();
            say(&Rebuilt { changed: &changed, outcome: outcome.as_ref(), took });
            // Letting go of a site takes time, and nobody waits for it now.
            drop(earlier);
            let Some(reading) = outcome.ok().filter(Reading::is_unsure) else { return };
            let (editions, say) = (editions.clone(), say.clone());
            thread::spawn(move || {
                // Whoever looks at the page now need not wait for this.
                thread::sleep(MEANWHILE);
                if editions.borrow().shown != shown {
                    return;
                }
                let reading = reading.made_sure();
                let mut taken_back = false;
                replace(&editions, |edition| {
                    let mut next = edition.clone();
                    taken_back = next.learn(shown, &reading, language);
                    (next, taken_back)
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
