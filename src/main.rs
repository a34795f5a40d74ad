//! The program: arguments in, exit code out.

#![forbid(unsafe_code)]

/// A page is thousands of small texts and maps that live for a millisecond: the system's allocator
/// took a fifth of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> frisok::cli::Exit {
    frisok::cli::run()
}
