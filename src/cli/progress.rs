//! How far a build has come: a bar on a terminal, a line now and then in a log.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnose::{Language, Said, say};

/// So long there is nothing new in a log. A small site is done before.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// How many of a site's files have been made.
pub struct Progress {
    bar: ProgressBar,
    language: Language,
    begun: Instant,
    /// When the last line was written; nothing on a terminal.
    lines: Option<Mutex<Instant>>,
}

impl Progress {
    /// Of so many files none has been made.
    pub fn new(files: usize, language: Language) -> Progress {
        let begun = Instant::now();
        if !std::io::stderr().is_terminal() {
            let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
            return Progress { bar, language, begun, lines: Some(Mutex::new(begun)) };
        }
        let left = language.pick("kvar", "left");
        let template = format!("{{wide_bar}} {{pos}}/{{len}} {{eta}} {left}");
        let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr_with_hz(10));
        Progress { bar: bar.with_style(style), language, begun, lines: None }
    }

    /// One more has been made.
    pub fn inc(&self) {
        self.bar.inc(1);
        // Whoever finds the lock taken has nothing to say: another thread is saying it.
        let Some(mut last) = self.lines.as_ref().and_then(|lines| lines.try_lock().ok()) else { return };
        if last.elapsed() >= BETWEEN_LINES {
            *last = Instant::now();
            let (done, all) = (self.bar.position(), self.bar.length().unwrap_or_default());
            tell!("{}", line(done, all, self.begun.elapsed()).text(self.language));
        }
    }

    /// All have been made, or no more will be.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// How many files have been made in a time, and how long the others take at this rate.
fn line(done: u64, all: u64, took: Duration) -> Said {
    let seconds = took.as_secs_f64() * all.saturating_sub(done) as f64 / done.max(1) as f64;
    let left = if seconds < 90.0 { format!("{seconds:.0} s") } else { format!("{:.0} min", seconds / 60.0) };
    let percent = done * 100 / all.max(1);
    say!(
        "{percent} % ({done} av {all} filer), ungefär {left} kvar.",
        "{percent}% ({done} of {all} files), about {left} left."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_takes_as_long_as_what_was_done_did() {
        let said = |done, all, seconds| line(done, all, Duration::from_secs(seconds)).en;
        assert_eq!(said(25, 100, 10), "25% (25 of 100 files), about 30 s left.");
        assert_eq!(said(1000, 1_000_000, 10), "0% (1000 of 1000000 files), about 166 min left.");
        assert_eq!(said(100, 100, 10), "100% (100 of 100 files), about 0 s left.");
        assert_eq!(said(0, 100, 10), "0% (0 of 100 files), about 17 min left.");
    }
}
