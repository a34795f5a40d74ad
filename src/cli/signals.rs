//! Being asked to stop: Ctrl-C, the end of a session, a job that is called off.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag;

use super::stop::{Exit, Stop};
use crate::diagnose::say;

/// A flag that is set when the process is asked to stop (SIGINT, SIGTERM, SIGQUIT). Whoever asks a
/// second time does not want to wait: then the process ends at once.
pub fn asked_to_stop() -> Result<Arc<AtomicBool>, Stop> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in TERM_SIGNALS {
        // In this order: the first time, the flag is not yet set when the first of them looks.
        let exit = i32::from(Exit::Disk.code());
        flag::register_conditional_shutdown(*signal, exit, asked.clone())
            .and_then(|_| flag::register(*signal, asked.clone()))
            .map_err(|error| {
                Stop::new(
                    Exit::Disk,
                    say!(
                        "Systemet låter inte programmet ta emot signaler: {error}.",
                        "The system does not let the program take signals: {error}."
                    ),
                    say!("Försök igen.", "Try again."),
                )
            })?;
    }
    Ok(asked)
}
