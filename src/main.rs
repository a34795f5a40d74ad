//! The program: arguments in, exit code out.

fn main() -> frisok::cli::Exit {
    frisok::cli::run()
}
