//! Questions to whoever sits at the terminal.

use std::io::{self, IsTerminal, Write};

/// Whether somebody can be asked.
pub fn possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks until `read` takes the answer; what it says otherwise is shown. `None` when the input ends.
pub fn ask<T>(question: &str, read: impl Fn(&str) -> Result<T, String>) -> io::Result<Option<T>> {
    loop {
        eprint!("{question} ");
        io::stderr().flush()?;
        let mut line = String::new();
        if io::stdin().read_line(&mut line)? == 0 {
            tell!();
            return Ok(None);
        }
        match read(line.trim()) {
            Ok(answer) => return Ok(Some(answer)),
            Err(why) => tell!("{why}"),
        }
    }
}
