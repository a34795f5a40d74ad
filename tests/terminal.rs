//! `new course` at a terminal: questions, answers, and what comes of them.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// Runs a command as somebody at a terminal does who types `answers`. What they see, and the exit
/// code.
fn at_terminal(root: &Path, line: &str, answers: &str) -> (String, Option<i32>) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&terminal).expect("a terminal");
    unlockpt(&terminal).expect("a terminal");
    let name = ptsname(&terminal, Vec::new()).expect("a name").into_string().expect("text");
    let side = || Stdio::from(File::options().read(true).write(true).open(&name).expect("the other side"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_frisok"))
        .args(["--lang", "sv", "--today", "2026-11-02"])
        .args(line.split(' '))
        .current_dir(root)
        .stdin(side())
        .stdout(side())
        .stderr(side())
        .spawn()
        .expect("run");
    let mut terminal = File::from(terminal);
    terminal.write_all(answers.as_bytes()).expect("typed");
    let (send, seen) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
        loop {
            // When the program has ended there is no other side: an error on Linux, the end elsewhere.
            match terminal.read(&mut buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => break,
                Ok(length) => seen.extend_from_slice(&buffer[..length]),
            }
        }
        send.send(seen)
    });
    // A question that nobody answers must not stop the tests.
    let Ok(seen) = seen.recv_timeout(Duration::from_secs(60)) else {
        child.kill().expect("an end");
        panic!("{line}: waits for more than {answers:?}");
    };
    let code = child.wait().expect("an end").code();
    (String::from_utf8(seen).expect("text").replace("\r\n", "\n"), code)
}

fn catalogue() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let (seen, code) = at_terminal(folder.path(), "new catalogue .", "");
    assert_eq!(code, Some(0), "{seen}");
    folder
}

fn check(root: &Path) -> String {
    let check = Command::new(env!("CARGO_BIN_EXE_frisok"))
        .args(["--lang", "sv", "check", "content"])
        .current_dir(root)
        .output()
        .expect("run");
    String::from_utf8(check.stderr).expect("text")
}

/// What the program asked, without what the terminal echoed.
fn asked(seen: &str) -> usize {
    ["Kursens namn", "Typ, med", "Första kursdagen", "Sista dagen", "Studietakt", "Form, med", "Ort ("]
        .iter()
        .map(|question| seen.matches(question).count())
        .sum()
}

#[test]
fn answers_become_a_course() {
    let folder = catalogue();
    let answers =
        "Svetsare\nyrkes\n3\n11 jan\n2027-01-11\n2027-02-01\n2026-11-30\n200\n100 %\nplats\nclassroom\n\n";
    let (seen, code) = at_terminal(folder.path(), "new course kumla/svetsare", answers);
    assert_eq!(code, Some(0), "{seen}");
    let wrong = [
        "”yrkes” finns inte",
        "Här ska stå ett datum",
        "före sista ansökningsdag",
        "200 är för stort",
        "”plats” finns inte",
    ];
    for reason in wrong {
        assert!(seen.contains(reason), "{reason}: {seen}");
    }
    assert_eq!(asked(&seen), 7 + wrong.len(), "an answer that cannot be used is asked for again: {seen}");
    let text = fs::read_to_string(folder.path().join("content/kumla/svetsare.yaml")).expect("a file");
    for line in [
        "title: Svetsare",
        "type: yrkesvux",
        "  - id: vt27",
        "    start: 2027-01-11",
        "    apply: {closes: 2026-11-30}",
        "    pace: 100",
        "    mode: classroom",
        "    place: {town: Kumla, municipality: kumla}",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}: {text}");
    }
    assert!(!text.contains("status:"), "{text}");
    assert_eq!(check(folder.path()), "Inga fel.\n");
}

#[test]
fn enter_leaves_everything_for_later() {
    let folder = catalogue();
    let (seen, code) = at_terminal(folder.path(), "new course kumla/kurs", "\n\n\n\n\n\n\n");
    assert_eq!(code, Some(0), "{seen}");
    assert_eq!(asked(&seen), 7, "{seen}");
    assert!(seen.contains("Byt ut det som står i: title, type"), "{seen}");
    let text = fs::read_to_string(folder.path().join("content/kumla/kurs.yaml")).expect("a file");
    assert!(text.contains("status: planned") && text.contains("    # start: 2027-01-11"), "{text}");
    assert_eq!(check(folder.path()), "Inga fel.\n");
}

#[test]
fn what_flags_say_is_not_asked_for() {
    let folder = catalogue();
    let line = "new course kumla/a --title A --type sfi --start rolling --pace 50 --mode remote --town Kumla";
    let (seen, code) = at_terminal(folder.path(), line, "");
    assert_eq!((code, asked(&seen)), (Some(0), 0), "{seen}");
    // Who needs no occasion is not asked about one.
    let (seen, code) = at_terminal(folder.path(), "new course kumla/b", "B\nprövning\n");
    assert_eq!((code, asked(&seen)), (Some(0), 2), "{seen}");
    // Ctrl-D ends the questions.
    let (seen, code) = at_terminal(folder.path(), "new course kumla/c", "C\nsfi\n\u{4}");
    assert_eq!(code, Some(0), "{seen}");
    assert_eq!(check(folder.path()), "Inga fel.\n");
}
