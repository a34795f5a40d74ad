//! The program: arguments in, exit code out.

#![forbid(unsafe_code)]

fn main() -> frisok::cli::Exit {
    frisok::cli::run()
}
