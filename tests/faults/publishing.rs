//! 22–26: builds that are ended, builds at once, and folders that are no place for a site.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::support::*;

type Tree = BTreeMap<String, Vec<u8>>;

/// A catalogue that takes a while to build, in two versions that differ on every page.
struct Versions {
    world: World,
    trees: [Tree; 2],
    took: Duration,
}

impl Versions {
    fn new() -> Versions {
        let world = World::unpublished();
        for number in 0..30 {
            world.write(&format!("content/kumla/kurs-{number}x.yaml"), COURSE);
        }
        let mut versions = Versions { world, trees: Default::default(), took: Duration::ZERO };
        for version in [1, 0] {
            versions.write(version);
            let built = versions.world.build(&[]);
            assert_eq!(built.code, 0, "{built:?}");
            versions.took = built.took;
            versions.trees[version] = tree(&versions.world.site());
        }
        versions
    }

    /// Makes the catalogue that of a version.
    fn write(&self, version: usize) {
        let title = ["Vuxenutbildning i länet", "Komvux i hela länet"][version];
        self.world.write("frisok.yaml", COUNTY.replace("Vuxenutbildning i länet", title));
    }

    fn start(&self) -> Child {
        let mut build = self.world.frisok(&["build", "--lang", "sv"]);
        build.arg("--out").arg(self.world.site());
        build.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Which version the site is, whole and nothing else.
    #[track_caller]
    fn published(&self) -> usize {
        let site = tree(&self.world.site());
        self.trees
            .iter()
            .position(|tree| *tree == site)
            .expect("the site is neither the old one nor the new one")
    }

    /// Starts a build of the other version than that which is there, stops it after `share` of the
    /// time that it takes, and returns what it has said and whether it was ended before its end.
    fn interrupt(&self, signal: Signal, share: f64) -> (usize, std::process::Output) {
        let before = self.published();
        self.write(1 - before);
        let child = self.start();
        std::thread::sleep(self.took.mul_f64(share));
        // It may have ended already.
        let _ = kill_process(pid(&child), signal);
        (before, wait(child))
    }
}

fn pid(child: &Child) -> Pid {
    Pid::from_raw(child.id().cast_signed()).unwrap()
}

#[test]
fn fault_22_killed_at_any_moment() {
    let versions = Versions::new();
    let mut killed = 0;
    for round in 0..24 {
        let (before, output) = versions.interrupt(Signal::KILL, f64::from(round) / 20.0);
        let after = versions.published();
        // Killed after the exchange, it has published all the same.
        killed += usize::from(output.status.code().is_none());
        if output.status.code() == Some(0) {
            assert_eq!(after, 1 - before);
        }
    }
    assert!(killed > 8, "only {killed} of 24 builds were killed in time");
    // What the dead have left is gone after the next build.
    versions.write(0);
    assert_eq!(versions.world.build(&[]).code, 0);
    assert_eq!(versions.published(), 0);
    versions.world.assert_nothing_beside();
}

#[test]
fn fault_23_asked_to_stop() {
    let versions = Versions::new();
    let (mut stopped, mut told) = (0, 0);
    for round in 0..24 {
        let signal = [Signal::INT, Signal::TERM][round % 2];
        let before = snapshot(&versions.world.site());
        let (old, output) = versions.interrupt(signal, round as f64 / 20.0);
        let said = String::from_utf8(output.stderr).unwrap();
        match output.status.code() {
            Some(0) => assert_eq!(versions.published(), 1 - old),
            Some(3) => {
                stopped += 1;
                // While the content is read there is nothing to tidy up and nothing to tell.
                told += usize::from(said.contains("Bygget avbröts."));
                assert!(snapshot(&versions.world.site()) == before, "the old site was touched");
            }
            // Before the program could listen.
            None => assert!(round < 6, "ended by the signal in round {round}"),
            Some(code) => panic!("exit {code}: {said}"),
        }
        versions.world.assert_nothing_beside();
    }
    assert!(stopped > 4, "only {stopped} of 24 builds were stopped in time");
    assert!(told > 0, "no build was stopped while it wrote");
}

#[test]
fn fault_24_two_builds_at_once() {
    let versions = Versions::new();
    let before = snapshot(&versions.world.site());
    let lock = versions.world.dir().join(".site.frisok-lock");
    versions.write(1);
    // Holds the first in the middle of its work.
    let first = (0..50).find_map(|_| {
        let mut child = versions.start();
        while child.try_wait().unwrap().is_none() {
            if fs::read_to_string(&lock).is_ok_and(|text| text == child.id().to_string()) {
                kill_process(pid(&child), Signal::STOP).unwrap();
                if lock.exists() {
                    return Some(child);
                }
                kill_process(pid(&child), Signal::CONT).unwrap();
            }
        }
        None
    });
    let first = first.expect("a build that holds the lock");
    for (language, name, remedy) in [
        ("sv", format!("Ett annat bygge (process {})", first.id()), "Vänta tills det är klart"),
        ("en", format!("Another build (process {})", first.id()), "Wait until it is done"),
    ] {
        let second = versions.world.build(&["--lang", language]);
        assert_eq!(second.code, 3, "{second:?}");
        assert_has(&second.err, &name, &second.err);
        assert_has(&second.err, remedy, &second.err);
    }
    assert!(snapshot(&versions.world.site()) == before, "the old site was touched");
    kill_process(pid(&first), Signal::CONT).unwrap();
    assert_eq!(wait(first).status.code(), Some(0));
    assert_eq!(versions.published(), 1);
    versions.world.assert_nothing_beside();

    // Let go all at once: one wins at least, the others wait or name another.
    versions.write(0);
    let builds: Vec<Child> = (0..4).map(|_| versions.start()).collect();
    let ids: Vec<String> = builds.iter().map(|child| format!("(process {})", child.id())).collect();
    let outputs: Vec<_> = builds.into_iter().map(wait).collect();
    for output in &outputs {
        let said = String::from_utf8_lossy(&output.stderr);
        let named =
            ids.iter().any(|id| said.contains(id.as_str())) || said.contains("Ett annat bygge skriver");
        assert!(output.status.code() == Some(0) || output.status.code() == Some(3) && named, "{said}");
    }
    assert!(outputs.iter().any(|output| output.status.success()));
    assert_eq!(versions.published(), 0);
    versions.world.assert_nothing_beside();
}

#[test]
fn fault_25_output_among_the_content() {
    let world = World::new();
    for folder in ["i18n", "themes", "media"] {
        fs::create_dir_all(world.path(folder)).unwrap();
    }
    let (link, root_link) = (world.path("link"), world.dir().join("root"));
    symlink("content", &link).unwrap();
    symlink("catalogue", &root_link).unwrap();
    let before = snapshot(world.dir());
    // Equal to it, inside it, above it; plainly, through links, by the way of other folders.
    for out in [
        "content",
        "content/",
        "content/kumla",
        "content/ny/djupt",
        ".",
        "",
        "..",
        "../..",
        "/",
        "i18n",
        "i18n/x",
        "themes/default",
        "media",
        "media/film",
        "frisok.yaml",
        "frisok.yaml/x",
        "link/x",
        "link/kumla",
        "content/../content",
        "themes/../content/kumla",
        "../root",
        "../root/content",
        "../root/content/x",
        "../catalogue/media/../content",
    ] {
        let absolute = world.path(out);
        for (out, in_place) in
            [(absolute.as_os_str(), false), (absolute.as_os_str(), true), (out.as_ref(), false)]
        {
            let mut command = world.frisok(&["build", "--lang", "sv"]);
            command.arg("--out").arg(out).args(in_place.then_some("--in-place")).current_dir(world.root());
            let ran = run(&mut command);
            assert_eq!(ran.code, 2, "{out:?}: {ran:?}");
            // An empty word is no folder, and a link at the end is told as such.
            if !out.is_empty() && out != "../root" && !out.as_encoded_bytes().ends_with(b"/root") {
                assert_has(&ran.err, "Välj en mapp med --out", &ran.err);
            }
            assert!(snapshot(world.dir()) == before, "{out:?} was written to");
        }
    }
    let ran = run(world.frisok(&["build", "--lang", "en"]).arg("--out").arg(world.path("content")));
    assert_has(&ran.err, "that folder would collide with", &ran.err);
    // The link itself is no folder.
    let ran = run(world.frisok(&["build", "--lang", "sv"]).arg("--out").arg(&link));
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(snapshot(world.dir()) == before, "the link was written to");
    // The catalogue named by a link has the same folders.
    let mut command = Command::new(env!("CARGO_BIN_EXE_frisok"));
    command
        .args(["build", "--lang", "sv", "--root"])
        .arg(&root_link)
        .arg("--out")
        .arg(world.path("content/x"));
    assert_eq!(run(&mut command).code, 2);
    assert!(snapshot(world.dir()) == before, "the content was written to");
    // Beside them is a place: so is the usual one.
    let ran = run(&mut world.frisok(&["build"]));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(world.path("public/index.html").exists());
}

#[test]
fn fault_26_an_output_folder_that_is_not_ours() {
    let world = World::new();
    let other = world.dir().join("site");
    fs::rename(&other, world.dir().join("ours")).unwrap();
    // A build that has looked whether another runs leaves no trace but that in the time of the
    // folder around.
    let snapshot = |dir| {
        let mut found = snapshot(dir);
        found.remove("");
        found
    };
    let refuses = |what: &str, sv: &str, in_place: bool| {
        let before = snapshot(world.dir());
        let ran = world.build(if in_place { &["--lang", "sv", "--in-place"] } else { &["--lang", "sv"] });
        assert_eq!(ran.code, 2, "{what}: {ran:?}");
        assert_has(&ran.err, sv, &ran.err);
        assert!(snapshot(world.dir()) == before, "{what} was touched");
    };
    // Somebody's notes, somebody's repository, a site that somebody else has made.
    for (file, text) in
        [("anteckningar.txt", "mina"), (".git/HEAD", "ref: x"), ("index.html", "<h1>Hej</h1>")]
    {
        let path = other.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        let top = file.split('/').next().unwrap();
        for in_place in [false, true] {
            refuses(file, &format!("är inte skapad av frisok. Där finns till exempel ”{top}”"), in_place);
        }
        fs::remove_dir_all(&other).unwrap();
    }
    // Marked, but not by us.
    fs::create_dir(&other).unwrap();
    for marker in ["", "x\n", "{\"frisok\":1,\"files\":9}\n"] {
        fs::write(other.join(".frisok"), marker).unwrap();
        refuses(marker, "går inte att läsa som frisoks förteckning", false);
    }
    fs::remove_dir_all(&other).unwrap();
    fs::write(&other, "en fil").unwrap();
    refuses("a file", "är inte en mapp", false);
    fs::remove_file(&other).unwrap();
    symlink("ours", &other).unwrap();
    refuses("a link", "är en symbolisk länk", false);
    fs::remove_file(&other).unwrap();
    // Ours, with something of somebody's in it.
    fs::rename(world.dir().join("ours"), &other).unwrap();
    fs::write(other.join("CNAME"), "vux.example").unwrap();
    refuses("a stranger", "innehåller ”CNAME”, som frisok inte har skrivit", false);
    let ran = world.build(&["--in-place"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(fs::read_to_string(other.join("CNAME")).unwrap(), "vux.example");
}
