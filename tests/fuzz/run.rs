//! Tries cases, times them, and makes one that fails small.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::mutate::mutate;
use crate::random::Random;

/// A kind of file, and what reads it. `try_it` panics at what may not be.
pub struct Kind {
    pub name: &'static str,
    /// Of a hundred cases, so many are of this kind.
    pub share: u64,
    pub corpus: fn() -> Vec<Vec<u8>>,
    pub tokens: &'static [&'static str],
    pub try_it: fn(&[u8]),
}

/// So many cases of all kinds where nobody asks for more: the suite has seconds for them.
const CASES: u64 = 1_500;

/// No case may take longer. Without optimisation a case takes twenty times as long.
const SLOW: Duration = Duration::from_millis(if cfg!(debug_assertions) { 5_000 } else { 250 });

/// After this, a case that runs will never end.
const HANGS: Duration = Duration::from_secs(60);

pub fn run(kind: &'static Kind) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seed = number("FRISOK_FUZZ_SEED").unwrap_or(1);
    let cases = number("FRISOK_FUZZ_CASES").unwrap_or(CASES) * kind.share / 100;
    let corpus = (kind.corpus)();
    let running: Mutex<Option<(Instant, Vec<u8>)>> = Mutex::new(None);
    let done = AtomicBool::new(false);
    let mut slowest = (Duration::ZERO, 0);
    let last = file(kind, "last");
    let begun = Instant::now();
    quiet_panics();
    // All work is done in this thread, so that its time is the case's.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    alone.expect("a pool of one thread");
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| watch(kind, &running, &done));
        for case in 0..cases {
            let text = make(kind, &corpus, seed, case);
            // What ends the whole program, such as too deep a recursion, leaves its case there.
            std::fs::write(&last, &text).expect("a file for the case");
            *running.lock().unwrap() = Some((Instant::now(), text.clone()));
            let took = match attempt(kind, &text) {
                Ok(took) => took,
                Err(why) => {
                    let small = minimise(&text, |text| attempt(kind, text).is_err());
                    let why = attempt(kind, &small).err().unwrap_or(why);
                    done.store(true, Ordering::Relaxed);
                    fail(kind, &small, &format!("seed {seed}, case {case}: {why}"));
                }
            };
            *running.lock().unwrap() = None;
            // What is slow is slow every time. (A machine of others takes its time from ours, too.)
            let took = if took > SLOW / 4 { quickest(kind, &text).min(took) } else { took };
            if took > SLOW {
                let slow = |text: &[u8]| quickest(kind, text) > SLOW;
                let small = minimise(&text, slow);
                done.store(true, Ordering::Relaxed);
                fail(kind, &small, &format!("seed {seed}, case {case}: takes {took:?}"));
            }
            slowest = slowest.max((took, case));
        }
        done.store(true, Ordering::Relaxed);
        watcher.thread().unpark();
    });
    let _ = std::fs::remove_file(&last);
    let (took, case) = slowest;
    println!(
        "{:<10} {cases:>7} cases in {:>6.1} s; the slowest took {:.1} ms (case {case})",
        kind.name,
        begun.elapsed().as_secs_f64(),
        took.as_secs_f64() * 1000.0
    );
}

/// The case of a number.
fn make(kind: &Kind, corpus: &[Vec<u8>], seed: u64, case: u64) -> Vec<u8> {
    let mut random = Random::new(seed.wrapping_mul(0x0100_0000_01B3) ^ case);
    mutate(corpus, kind.tokens, &mut random)
}

thread_local! {
    static TRYING: Cell<bool> = const { Cell::new(false) };
}

/// What this thread has used of the processor: other programs run here too. (Nanoseconds, from
/// Linux; elsewhere what the clock says.)
fn cpu_time() -> Duration {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let own = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = own.as_ref().and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

/// How long it took, or what was said in panic.
fn attempt(kind: &Kind, text: &[u8]) -> Result<Duration, String> {
    let begun = cpu_time();
    TRYING.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(|| (kind.try_it)(text)));
    TRYING.set(false);
    let said = |panicked: Box<dyn std::any::Any + Send>| {
        let text = panicked.downcast_ref::<String>().cloned();
        text.or_else(|| panicked.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
    };
    result.map(|()| cpu_time().saturating_sub(begun)).map_err(said)
}

/// The shortest time of several that a case takes.
fn quickest(kind: &Kind, text: &[u8]) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..10 {
        shortest = shortest.min(attempt(kind, text).unwrap_or(Duration::MAX));
        if shortest < SLOW / 4 {
            break;
        }
    }
    shortest
}

/// What is tried may panic thousands of times while it is made smaller.
fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !TRYING.get() {
                usual(info);
            }
        }));
    });
}

/// Ends the whole program when a case does not end.
fn watch(kind: &Kind, running: &Mutex<Option<(Instant, Vec<u8>)>>, done: &AtomicBool) {
    while !done.load(Ordering::Relaxed) {
        std::thread::park_timeout(Duration::from_millis(500));
        let running = running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((begun, text)) = &*running
            && begun.elapsed() > HANGS
            && !done.load(Ordering::Relaxed)
        {
            eprintln!("{} does not end: {}", kind.name, keep(kind, text).display());
            std::process::abort();
        }
    }
}

/// The smallest text that `fails` still holds of, found by leaving out ever smaller parts.
fn minimise(text: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut text = text.to_vec();
    let begun = Instant::now();
    let mut part = text.len().div_ceil(2);
    while part > 0 {
        let mut at = 0;
        while at < text.len() && begun.elapsed() < HANGS / 2 {
            let mut less = text.clone();
            less.drain(at..(at + part).min(text.len()));
            if fails(&less) {
                text = less;
            } else {
                at += part;
            }
        }
        part /= 2;
    }
    text
}

fn fail(kind: &Kind, text: &[u8], why: &str) -> ! {
    let path = keep(kind, text);
    panic!("{why}\nthe smallest such text ({}):\n{}\n", path.display(), String::from_utf8_lossy(text));
}

/// Writes a text where it stays.
fn keep(kind: &Kind, text: &[u8]) -> PathBuf {
    let path = file(kind, "failed");
    std::fs::write(&path, text).expect("a file for the case");
    path
}

fn file(kind: &Kind, what: &str) -> PathBuf {
    std::env::temp_dir().join(format!("frisok-fuzz-{}-{what}-{}", kind.name, std::process::id()))
}
