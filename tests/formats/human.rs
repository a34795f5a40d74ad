//! What people see at a terminal, or in the log of a job, has no line that is not ours.

use std::process::Command;

use crate::small::COURSE;
use crate::support::{Repository, stderr, stdout};

const NAME: &str = "content/kumla/a\n::error::b\u{1b}[31m\u{202e}.yaml";

#[test]
fn no_name_and_no_value_begins_a_line_or_turns_on_a_colour() {
    let repository = Repository::new();
    repository.write(NAME, COURSE);
    // Said again in a remedy.
    repository
        .write("content/kumla/underskoterska.yaml", &format!("credits: \"\\e[2J\\n::error::c\"\n{COURSE}"));
    // Near to what is wanted, so that it is proposed.
    repository.write("media/fil\u{1b}m.mp4", "x");
    let film = "films: [{file: media/film.mp4, language: sv}]\n";
    repository.write("content/nora/svetsare.yaml", &format!("{COURSE}{film}"));
    let check = repository.check(&[]);
    let mut build = Command::new(env!("CARGO_BIN_EXE_frisok"));
    build.args(["--lang", "en", "build", "--keep-going", "--root"]).arg(repository.root());
    let build = build.output().unwrap();
    assert_eq!((check.status.code(), build.status.code()), (Some(1), Some(4)), "{}", stderr(&build));
    for output in [check, build] {
        let said = stdout(&output).to_owned() + stderr(&output);
        assert!(said.contains("a ::error::bU+001B[31mU+202E.yaml"), "{said}");
        assert!(said.contains("Did you mean media/filU+001Bm.mp4?"), "{said}");
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said}");
        assert!(said.lines().all(|line| !line.trim_start().starts_with("::")), "{said}");
    }
}
