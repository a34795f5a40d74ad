//! 16–19: what stands in the folder and is no ordinary file, or not one that can be read.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::support::*;

const LINK_SV: &str = "Ersätt länken med en vanlig fil";
const LINK_EN: &str = "Replace the link with an ordinary file";

#[test]
fn fault_16_symbolic_links() {
    let world = World::new();
    let secret = tempfile::tempdir().unwrap();
    fs::write(secret.path().join("secret.yaml"), COURSE.replace("Undersköterska", "Hemlighet")).unwrap();
    let to = |name: &str| secret.path().join(name);
    // To a file outside, to a folder outside, to a file of the catalogue, to nothing.
    for (link, target) in [
        (NEW, to("secret.yaml")),
        ("content/hemligt", to("")),
        ("content/kumla/mapp", to("")),
        ("content/_pages", to("")),
        (NEW, world.path("content/kumla/underskoterska.yaml")),
        (NEW, to("nothing.yaml")),
        ("media", to("")),
        ("media/bild.svg", to("secret.yaml")),
        ("i18n", to("")),
        ("i18n/sv.ftl", to("secret.yaml")),
        ("themes/default/templates/page.html", to("secret.yaml")),
    ] {
        let _ = fs::remove_dir_all(world.path(link));
        fs::create_dir_all(world.path(link).parent().unwrap()).unwrap();
        symlink(target, world.path(link)).unwrap();
        world.assert_refused(&[&format!("{link}:1:1 E005")], &[LINK_SV], &[LINK_EN]);
        fs::remove_file(world.path(link)).unwrap();
    }
    // The two that hold everything.
    for (name, place) in [("content", "content:1:1 E005"), ("frisok.yaml", "frisok.yaml:1:1 E005")] {
        let moved = secret.path().join(name);
        let copied = Command::new("cp").arg("-a").arg(world.path(name)).arg(&moved).status().unwrap();
        assert!(copied.success());
        let aside = world.path("aside");
        fs::rename(world.path(name), &aside).unwrap();
        symlink(&moved, world.path(name)).unwrap();
        world.assert_refused(&[place], &[LINK_SV], &[LINK_EN]);
        fs::remove_file(world.path(name)).unwrap();
        fs::rename(&aside, world.path(name)).unwrap();
    }
    world.assert_sound();
}

#[test]
fn fault_17_link_loops_pipes_and_devices() {
    let world = World::new();
    let (sv, en) = ("varken en fil eller en mapp", "neither a file nor a folder");
    symlink("ny.yaml", world.path(NEW)).unwrap();
    symlink("../kumla", world.path("content/kumla/mapp")).unwrap();
    let places = ["content/kumla/mapp:1:1 E005", &format!("{NEW}:1:1 E005")];
    world.assert_refused(&places, &[LINK_SV], &[LINK_EN]);
    fs::remove_file(world.path(NEW)).unwrap();
    fs::remove_file(world.path("content/kumla/mapp")).unwrap();
    // Nobody will ever write into this pipe, nor does the device end.
    let pipe = |path: &Path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let socket = |path: &Path| drop(UnixListener::bind(path).unwrap());
    let device = |path: &Path| {
        let made = Command::new("mknod").arg(path).args(["c", "1", "5"]).output().unwrap();
        // Only root may make one, and not everywhere.
        if !made.status.success() {
            pipe(path);
        }
    };
    let kinds: [&dyn Fn(&Path); 3] = [&pipe, &socket, &device];
    for path in [
        NEW,
        "content/_pages/om.md",
        "media/film.mp4",
        "i18n/sv.ftl",
        "i18n/vocabulary/areas.yaml",
        "themes/default/templates/page.html",
    ] {
        fs::create_dir_all(world.path(path).parent().unwrap()).unwrap();
        // Where listings see what it is, and where it is looked for by name, each kind; else one.
        let each = [NEW, "i18n/sv.ftl"].contains(&path);
        for make in kinds.into_iter().take(if each { 3 } else { 1 }) {
            make(&world.path(path));
            world.assert_refused(&[&format!("{path}:1:1 E006")], &[sv, "Ta bort den"], &[en, "Remove it"]);
            fs::remove_file(world.path(path)).unwrap();
        }
    }
    fs::remove_file(world.path("frisok.yaml")).unwrap();
    pipe(&world.path("frisok.yaml"));
    world.assert_refused(&["frisok.yaml:1:1 E006"], &[sv], &[en]);
}

/// That a file which comes back is read, and one that does not is tried twice, is tested where
/// files are read (`content::read`). Here they come and go while the program runs.
#[test]
fn fault_18_a_file_vanishes_while_it_is_read() {
    let world = World::new();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // Where it is read from a listing, where it is looked for by name, and a whole folder.
            while !stop.load(Ordering::Relaxed) {
                world.write(NEW, COURSE);
                world.write("content/_pages/om.md", "---\ntitle: Om\n---\n");
                world.write("i18n/en.ftl", "");
                std::thread::yield_now();
                fs::remove_file(world.path(NEW)).unwrap();
                fs::remove_dir_all(world.path("content/_pages")).unwrap();
                fs::remove_dir_all(world.path("i18n")).unwrap();
            }
        });
        for round in 0..30 {
            let ran = run(&mut world.frisok(&["check", "--lang", "sv"]));
            match ran.code {
                0 => {}
                3 => {
                    let named = ["ny.yaml", "om.md", "_pages", "en.ftl", "i18n"];
                    assert!(named.iter().any(|name| ran.err.contains(name)), "{}", ran.err);
                    assert!(
                        ran.err.contains("kunde inte läsas") && ran.err.contains("Försök sedan igen"),
                        "{}",
                        ran.err
                    );
                }
                // Between its making and its writing a file is empty.
                1 => assert!(ran.err.contains("E008") || ran.err.contains("E021"), "{}", ran.err),
                code => panic!("round {round}: {code}: {}", ran.err),
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    world.assert_sound();
    world.assert_untouched();
}

/// Runs the program as a user who does not own the files, so that rights count even where the
/// tests are root.
fn as_nobody(command: &mut Command) {
    if rustix::process::geteuid().is_root() {
        command.uid(65534).gid(65534);
    }
}

#[test]
fn fault_19_unreadable_files() {
    let world = World::new();
    fs::set_permissions(world.dir(), Permissions::from_mode(0o777)).unwrap();
    world.write("content/_pages/om.md", "---\ntitle: Om\n---\n");
    world.write("i18n/en.ftl", "");
    world.write("media/film.mp4", "film");
    let mut sound = world.frisok(&["check"]);
    as_nobody(&mut sound);
    assert_eq!(run(&mut sound).code, 0);
    for path in [
        "frisok.yaml",
        "content",
        "content/kumla",
        "content/kumla/underskoterska.yaml",
        "content/nora/_publisher.yaml",
        "content/_pages/om.md",
        "i18n/en.ftl",
        "media",
    ] {
        let before = fs::metadata(world.path(path)).unwrap().permissions();
        fs::set_permissions(world.path(path), Permissions::from_mode(0o000)).unwrap();
        for (language, cause, remedy) in [
            ("sv", "kunde inte läsas", "Se till att filen finns och att du får läsa den"),
            ("en", "could not be read", "Make sure that the file exists and that you may read it"),
        ] {
            for words in [&["check", "--lang", language][..], &["build", "--lang", language]] {
                let mut command = world.frisok(words);
                if words[0] == "build" {
                    command.arg("--out").arg(world.site());
                }
                as_nobody(&mut command);
                let ran = run(&mut command);
                assert_eq!(ran.code, 3, "{path}: {ran:?}");
                let name = world.path(path).display().to_string();
                for part in [&*name, cause, remedy] {
                    assert_has(&ran.err, part, &ran.err);
                }
            }
        }
        fs::set_permissions(world.path(path), before).unwrap();
        world.assert_untouched();
    }
    // What is copied is met when it is copied.
    fs::set_permissions(world.path("media/film.mp4"), Permissions::from_mode(0o000)).unwrap();
    let open = |dir: &Path| fs::set_permissions(dir, Permissions::from_mode(0o777)).unwrap();
    let site = world.dir().join("another");
    let mut command = world.frisok(&["build", "--lang", "sv"]);
    command.arg("--out").arg(&site);
    open(world.dir());
    as_nobody(&mut command);
    let ran = run(&mut command);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_has(&ran.err, "media/film.mp4", &ran.err);
    assert!(!site.exists());
    world.assert_untouched();
}
