//! The project's own tasks, run as `cargo xtask <command>`. Each command is one module and one
//! line in [`COMMANDS`].

#![forbid(unsafe_code)]

mod audit;
mod bench;
mod browser;
mod deny;
mod dist;
mod multiply;
mod process;
mod scripts;
mod shots;
mod suite;
mod tally;
mod test;
mod torture;

use std::process::ExitCode;

/// One command of `cargo xtask`.
struct Command {
    name: &'static str,
    summary: &'static str,
    help: &'static str,
    /// Takes the arguments after the command's name. `Err` says why the command could not start.
    run: fn(&[String]) -> Result<ExitCode, String>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "test",
        summary: "the whole suite, from formatting to the browser",
        help: test::HELP,
        run: test::run,
    },
    Command {
        name: "shots",
        summary: "pictures of every page type, for people to look at",
        help: shots::HELP,
        run: shots::run,
    },
    Command {
        name: "scripts",
        summary: "the built-in scripts with short names, after work on them",
        help: scripts::HELP,
        run: scripts::run,
    },
    Command {
        name: "audit",
        summary: "page types x languages: weight, axe, Nu, Lighthouse",
        help: audit::HELP,
        run: audit::run,
    },
    Command {
        name: "bench",
        summary: "how good the search is and how fast sites are built, beside their peers",
        help: bench::HELP,
        run: bench::run,
    },
    Command {
        name: "dist",
        summary: "the program for handing out, compiled by what it is seen to do",
        help: dist::HELP,
        run: dist::run,
    },
    Command {
        name: "multiply",
        summary: "a large catalogue from the demonstration's courses",
        help: multiply::HELP,
        run: multiply::run,
    },
    Command {
        name: "torture",
        summary: "builds killed, starved, crowded: what takes too long for the suite",
        help: torture::HELP,
        run: torture::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, topic) = match words[..] {
        [] | ["help" | "--help" | "-h"] => (None, None),
        ["help", topic, ..] | [topic, "--help" | "-h", ..] => (None, Some(topic)),
        [name, ..] => (Some(name), None),
    };
    let Some(wanted) = name.or(topic) else {
        print!("{}", overview());
        return ExitCode::SUCCESS;
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == wanted) else {
        eprint!("xtask: there is no command `{wanted}`\n\n{}", overview());
        return ExitCode::from(2);
    };
    if topic.is_some() {
        print!("{}", command.help);
        return ExitCode::SUCCESS;
    }
    (command.run)(&arguments[1..]).unwrap_or_else(|reason| {
        eprintln!("xtask {wanted}: {reason}");
        ExitCode::from(2)
    })
}

fn overview() -> String {
    let mut text = String::from("usage: cargo xtask <command> [options]\n\n");
    for Command { name, summary, .. } in COMMANDS {
        text += &format!("  {name:<8} {summary}\n");
    }
    text + "\n`cargo xtask help <command>` says more about one.\n"
}
