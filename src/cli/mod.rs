//! Arguments, progress, exit codes. Everything that does something is in the other rooms.

/// Writes a line for people on standard error. Nobody may be listening any more: a closed pipe is
/// their choice and no fault of the command.
macro_rules! tell {
    ($($arguments:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), $($arguments)*);
    }};
}

mod args;
mod ask;
mod build;
mod change;
mod changes;
mod check;
mod codeowners;
mod diff;
mod explain;
mod fix;
mod fmt;
mod formats;
mod history;
mod i18n;
mod import;
mod join;
mod language;
mod new;
mod new_course;
mod progress;
mod report;
mod roll;
mod schema;
mod search;
mod serve;
mod signals;
mod stop;
mod usage;

use args::Command;
pub use stop::Exit;

/// Runs the program with the arguments of the process.
pub fn run() -> Exit {
    let args = match usage::arguments() {
        Ok(args) => args,
        Err(exit) => return exit,
    };
    let language = language::of_messages(args.lang.as_deref());
    let result = match &args.command {
        Command::Build(build) => build::run(&args, build, language),
        Command::Join(join) => join::run(join, language),
        Command::Check(check) => check::run(&args, check, language),
        Command::Diff(diff) => diff::run(&args, diff, language),
        Command::Serve(serve) => serve::run(&args, serve, language),
        Command::Import(import) => import::run(import, language),
        Command::New(new) => new::run(&args, new, language),
        Command::Fmt(fmt) => fmt::run(&args, fmt, language),
        Command::Roll(roll) => roll::run(&args, roll, language),
        Command::Search(search) => search::run(&args, search, language),
        Command::I18n(i18n) => i18n::run(&args, i18n, language),
        Command::Schema(schema) => schema::run(&args, schema, language),
        Command::Explain(explain) => explain::run(explain, language),
    };
    match result {
        Ok(exit) => exit,
        Err(stop) => {
            tell!("{}", stop.text(language));
            stop.exit
        }
    }
}
