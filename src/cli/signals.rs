//! Being asked to stop: Ctrl-C, the end of a session, a job that is called off.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag;

use super::stop::{Exit, Stop};
use crate::diagnose::say;

/// What happens when the process is asked to stop (SIGINT, SIGTERM, SIGQUIT).
pub struct Signals {
    asked: Arc<AtomicBool>,
    at_once: Arc<AtomicBool>,
}

impl Signals {
    /// From now on the process ends at once when it is asked to, with the exit code for that.
    pub fn heed() -> Result<Signals, Stop> {
        let signals = Signals { asked: Arc::default(), at_once: Arc::new(AtomicBool::new(true)) };
        signals.register().map_err(|error| {
            Stop::new(
                Exit::Disk,
                say!(
                    "Systemet låter inte programmet ta emot signaler: {error}.",
                    "The system does not let the program take signals: {error}."
                ),
                say!("Försök igen.", "Try again."),
            )
        })?;
        Ok(signals)
    }

    fn register(&self) -> io::Result<()> {
        for signal in TERM_SIGNALS {
            // They run in this order, so that the last does not count for the first.
            flag::register_conditional_shutdown(*signal, i32::from(Exit::Disk.code()), self.at_once.clone())?;
            flag::register(*signal, self.asked.clone())?;
            flag::register(*signal, self.at_once.clone())?;
        }
        Ok(())
    }

    /// From now on there is something to tidy up: a flag is set when the process is asked to stop.
    /// Whoever asks a second time does not want to wait: then it ends at once.
    pub fn tidy_first(&self) -> Arc<AtomicBool> {
        self.at_once.store(false, Ordering::SeqCst);
        self.asked.clone()
    }
}
