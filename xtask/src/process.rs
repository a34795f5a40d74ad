//! Running other programs: shown as they go, and their test results counted.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tally::Tally;

/// Runs a program, passes its output on to `shown` line by line, and counts the tests in it.
///
/// Returns whether it exited with 0, and the count. Errors when it cannot be started or its output
/// cannot be passed on; the message names the program.
pub fn run_counted(command: &mut Command, shown: &mut dyn Write) -> Result<(bool, Tally), String> {
    let name = describe(command);
    let named = |error: io::Error| format!("{name}: {error}");
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(named)?;
    let output = child.stdout.take().expect("standard output is a pipe");
    let mut tally = Tally::default();
    let passed_on = pass_on(BufReader::new(output), shown, &mut tally);
    let status = child.wait();
    passed_on.map_err(named)?;
    Ok((status.map_err(named)?.success(), tally))
}

/// Runs a program whose output is shown as it is. Errors unless it exits with 0.
pub fn run(command: &mut Command) -> Result<(), String> {
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{}: {status}", describe(command))),
        Err(error) => Err(format!("{}: {error}", describe(command))),
    }
}

/// What a program prints on standard output, or `None` when it cannot be run or fails.
pub fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first program of these names that stands on the search path.
pub fn find_program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names.iter().find_map(|name| {
        std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
    })
}

/// A program of a folder by the name that it has on this system.
pub fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The command as one would type it: the program without its folder, then the arguments.
pub fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn pass_on(mut output: impl BufRead, shown: &mut dyn Write, tally: &mut Tally) -> io::Result<()> {
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line)? > 0 {
        shown.write_all(&line)?;
        shown.flush()?;
        tally.read(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    Ok(())
}
