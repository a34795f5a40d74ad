//! 45–48: names that nobody knows, and what one publisher's commit may do to the others.

use std::fs;
use std::process::Command;

use crate::support::*;

#[test]
fn fault_45_names_that_nobody_knows() {
    let world = World::new();
    let near = |line: &str, place: &str, code: &str, id: &str| {
        world.assert_refuses_line(
            line,
            &[&format!("{place} {code}")],
            &format!("Menade du ”{id}”?"),
            &format!("Did you mean “{id}”?"),
        );
    };
    near("areas: [medicin-vrad]", "3:9", "E041", "medicin-vard");
    near("occupations: [underskoterksa]", "3:15", "E041", "underskoterska");
    near("municipalities: [kulma]", "3:18", "E040", "kumla");
    let text = COURSE.replace("municipality: kumla", "municipality: Kumla");
    world.assert_refuses(NEW, text, &["7:40 E024"], "kumla", "kumla");
    let text = COURSE.replace("municipality: kumla", "municipality: norra");
    world.assert_refuses(NEW, text, &["7:40 E040"], "Menade du ”nora”?", "Did you mean “nora”?");
    let text = PUBLISHER.replace("[kumla]", "[kumla, ludvikka]");
    world.assert_refuses("content/kumla/_publisher.yaml", text, &["2:25 E040"], "ludvika", "ludvika");
    world.assert_refuses(
        "frisok.yaml",
        COUNTY.replace("[kumla, nora]", "[kumla, nor]"),
        &["11:27 E040"],
        "nora",
        "nora",
    );
}

fn git(world: &World, words: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(world.root())
        .args(["-c", "user.name=Test", "-c", "user.email=test@vux.example"])
        .args(words);
    let ran = git.output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn fault_46_a_file_of_another_publisher() {
    let world = World::unpublished();
    git(&world, &["init", "-q"]);
    git(&world, &["add", "-A"]);
    git(&world, &["commit", "-q", "-m", "x"]);
    let check = |more: &[&str]| {
        let words = [&["check", "--format", "json", "--lang", "sv", "--publisher", "kumla"], more].concat();
        let ran = run(&mut world.frisok(&words));
        (ran.code, ran.out)
    };
    // Its own files it may change, add and remove.
    world.change("content/kumla/underskoterska.yaml", "Undersköterska", "Vårdbiträde");
    world.write(NEW, COURSE);
    fs::remove_file(world.path("content/kumla/barnskotare.yaml")).unwrap();
    assert_eq!(check(&[]), (0, String::new()));
    world.change("content/nora/kock.yaml", "Kock", "Bagare");
    let (code, out) = check(&["--changed-since", "HEAD"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.lines().count() == 1 && out.contains("E057") && out.contains("content/nora/kock.yaml"),
        "{out}"
    );
    // Once it is committed, too, and when it is the county's.
    git(&world, &["commit", "-q", "-a", "-m", "y"]);
    let (code, out) = check(&["--changed-since", "HEAD~1"]);
    assert!(code == 1 && out.contains("content/nora/kock.yaml"), "{out}");
    world.write("frisok.yaml", COUNTY.replace("Vuxenutbildning i", "Komvux i"));
    let (code, out) = check(&[]);
    assert!(code == 1 && out.contains("E057") && out.contains("frisok.yaml"), "{out}");
    let unknown = run(&mut world.frisok(&["check", "--lang", "sv", "--publisher", "kulma"]));
    assert!(unknown.code == 2 && unknown.err.contains("kumla"), "{unknown:?}");
}

/// A catalogue with so many courses of a publisher each.
fn of_courses(counts: &[(&str, usize)]) -> World {
    let world = World::unpublished();
    fs::remove_dir_all(world.path("content")).unwrap();
    world.write("frisok.yaml", COUNTY.replace("[sv, en]", "[sv]"));
    for (publisher, courses) in counts {
        world.write(&format!("content/{publisher}/_publisher.yaml"), PUBLISHER.replace("[kumla]", "[nora]"));
        for number in 0..*courses {
            world.write(
                &course(publisher, number),
                COURSE.replace("Undersköterska", &format!("Kurs {number}")),
            );
        }
    }
    world
}

fn course(publisher: &str, number: usize) -> String {
    format!("content/{publisher}/kurs-{number}x.yaml")
}

#[test]
fn fault_47_one_broken_entry_of_1500() {
    let publishers = ["kumla", "nora", "ludvika"];
    let world = of_courses(&publishers.map(|publisher| (publisher, 500)));
    let broken = course("nora", 250);
    let sound = world.read(&broken);
    fs::remove_file(world.path(&broken)).unwrap();
    let without = world.dir().join("without");
    let ran = run(world.frisok(&["build"]).arg("--out").arg(&without));
    assert_eq!(ran.code, 0, "{ran:?}");
    let without = tree(&without);

    world.write(&broken, sound.replace("title: Kurs", "title: Kurs: "));
    let stopped = world.build(&[]);
    assert_eq!(stopped.code, 1);
    let built = world.build(&["--keep-going", "--lang", "sv"]);
    assert_eq!(built.code, 4, "{built:?}");
    let mut site = tree(&world.site());
    let report = String::from_utf8(site.remove("quarantine.json").expect("a report")).unwrap();
    let for_people = String::from_utf8(site.remove("quarantine.md").expect("a report for people")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert!(report.contains(&broken) && for_people.contains(&broken), "{report}\n{for_people}");
    for number in [0, 249, 251, 499] {
        assert!(!json.to_string().contains(&course("nora", number)), "{report}");
    }
    let is_course = |path: &&String| path.starts_with("kurser/") && path.contains("/kurs-");
    assert_eq!(site.keys().filter(is_course).count(), 1499);
    for (path, bytes) in &without {
        // The manifest has the reports in it.
        assert!(path == ".frisok" || site.get(path) == Some(bytes), "{path} is another");
    }
    assert_eq!(site.len(), without.len());
}

#[test]
fn fault_48_courses_that_vanish() {
    let world = of_courses(&[("kumla", 10), ("nora", 90)]);
    let clean = |publisher: &str, numbers: std::ops::Range<usize>| {
        for number in numbers {
            fs::remove_file(world.path(&course(publisher, number))).unwrap();
        }
    };
    let restore = |publisher: &str, numbers: std::ops::Range<usize>| {
        for number in numbers {
            world.write(
                &course(publisher, number),
                COURSE.replace("Undersköterska", &format!("Kurs {number}")),
            );
        }
    };
    assert_eq!(world.build(&[]).code, 0);
    let published = snapshot(&world.site());
    let stops = |more: &[&str], words: &[&str]| {
        let built = world.build(&[more, &["--lang", "sv"]].concat());
        assert_eq!(built.code, 1, "{built:?}");
        for word in [&["E070", "--allow-drop"], words].concat() {
            assert_has(&built.err, word, &built.err);
        }
    };
    // Three of a publisher's ten are more than a fifth; two are not.
    clean("kumla", 0..3);
    stops(&[], &["kumla"]);
    assert!(snapshot(&world.site()) == published, "the old site was touched");
    restore("kumla", 0..1);
    let previous = world.dir().join("previous");
    fs::create_dir(&previous).unwrap();
    fs::copy(world.site().join(".frisok"), previous.join(".frisok")).unwrap();
    assert_eq!(world.build(&[]).code, 0);
    restore("kumla", 0..3);
    assert_eq!(world.build(&[]).code, 0);
    // Six of a hundred are more than a twentieth, though few of theirs; five are not.
    clean("nora", 0..6);
    stops(&[], &[]);
    restore("nora", 0..1);
    assert_eq!(world.build(&[]).code, 0);

    // On a clean checkout, nothing is known but what --previous says.
    clean("kumla", 0..3);
    fs::remove_dir_all(world.site()).unwrap();
    let before = previous.to_str().unwrap();
    stops(&["--previous", before], &["kumla"]);
    assert!(!world.site().exists());
    let built = world.build(&["--previous", before, "--allow-drop"]);
    assert_eq!(built.code, 0, "{built:?}");
    // A folder that has moved is gone too.
    fs::remove_dir_all(world.path("content/kumla")).unwrap();
    stops(&[], &["kumla"]);
    assert_eq!(world.build(&["--allow-drop"]).code, 0);
}
