//! The drop guard: courses do not vanish unnoticed.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use crate::support::{Small, tree};

fn course(id: usize) -> String {
    format!("content/nora/kurs-{id:02}.yaml")
}

/// The small catalogue and a publisher with twenty courses: 26 in all that are shown.
fn catalogue() -> Small {
    let small = Small::new();
    small.write("content/nora/_publisher.yaml", "name: Nora vux\nmunicipalities: [orebro]\n");
    for id in 1..=20 {
        small.write(&course(id), "title: Kurs\ntype: validering\n");
    }
    small
}

fn remove(small: &Small, ids: std::ops::RangeInclusive<usize>) {
    ids.for_each(|id| fs::remove_file(small.root().join(course(id))).unwrap());
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn more_than_a_twentieth_of_all_stops_the_build_unless_it_is_meant() {
    let small = catalogue();
    assert_eq!(code(&small.build(&[])), Some(0));
    remove(&small, 1..=1);
    assert_eq!(code(&small.build(&[])), Some(0), "1 of 26 is less than 5 %");
    let before = tree(&small.site());
    remove(&small, 2..=3);
    let output = small.build(&["--lang", "sv"]);
    assert_eq!(code(&output), Some(1));
    assert!(
        said(&output).contains("2 av katalogens 25 kurser är borta sedan förra bygget."),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("--allow-drop"));
    assert!(tree(&small.site()) == before);
    assert_eq!(code(&small.build(&["--allow-drop"])), Some(0));
    assert_eq!(code(&small.build(&[])), Some(0), "what was meant is what counts from now on");
}

#[test]
fn more_than_a_fifth_of_a_publisher_stops_the_build() {
    let small = catalogue();
    small.build(&[]);
    // Many new ones elsewhere make the loss small beside the whole.
    for id in 0..100 {
        small.write(&format!("content/kumla/ny-{id}.yaml"), "title: Kurs\ntype: validering\n");
    }
    assert_eq!(code(&small.build(&[])), Some(0));
    remove(&small, 1..=4);
    assert_eq!(code(&small.build(&[])), Some(0), "4 of 20 are 20 %, and 4 of 126 are 3 %");
    remove(&small, 5..=8);
    let output = small.build(&["--lang", "en"]);
    assert_eq!(code(&output), Some(1));
    let names =
        "4 of 16 courses in content/nora are gone since the last build: kurs-05, kurs-06, kurs-07, kurs-08.";
    assert!(said(&output).contains(names), "{}", said(&output));
    assert!(!said(&output).contains("of the catalogue's"), "{}", said(&output));
}

/// A course that is only planned has no page.
#[test]
fn courses_that_are_taken_back_to_the_plan_are_gone() {
    let small = catalogue();
    small.build(&[]);
    for id in 1..=5 {
        small.write(&course(id), "title: Kurs\ntype: validering\nstatus: planned\n");
    }
    let output = small.build(&["--lang", "en"]);
    assert_eq!(code(&output), Some(1));
    assert!(said(&output).contains("5 of 20 courses in content/nora are gone"), "{}", said(&output));
    // Plans come and go.
    assert_eq!(code(&small.build(&["--allow-drop"])), Some(0));
    remove(&small, 1..=5);
    assert_eq!(code(&small.build(&[])), Some(0));
}

#[test]
fn a_course_that_has_moved_or_says_that_it_is_gone_is_not_gone() {
    let small = catalogue();
    small.build(&[]);
    for id in 1..=10 {
        let from = small.root().join(course(id));
        fs::remove_file(&from).unwrap();
        small.write(
            &format!("content/kumla/flyttad-{id}.yaml"),
            &format!("title: Kurs\ntype: validering\naliases: [nora/kurs-{id:02}]\n"),
        );
    }
    for id in 11..=20 {
        small.change(&course(id), "type: validering", "type: validering\nstatus: removed");
    }
    assert_eq!(code(&small.build(&[])), Some(0));
}

#[test]
fn one_broken_entry_stops_nobody_and_many_do() {
    let small = Small::new();
    assert_eq!(code(&small.build(&["--keep-going"])), Some(0));
    // One of three, and of seven in all.
    small.change("content/kumla/engelska-niva-1.yaml", "type: ", "typ: ");
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    small.change("content/kumla/engelska-niva-1.yaml", "typ: ", "type: ");
    assert_eq!(code(&small.build(&["--keep-going"])), Some(0));

    let before = tree(&small.site());
    for file in ["engelska-niva-1", "validering"] {
        small.change(&format!("content/kumla/{file}.yaml"), "type: ", "typ: ");
    }
    let output = small.build(&["--keep-going", "--lang", "sv"]);
    assert_eq!(code(&output), Some(1));
    assert!(said(&output).contains("2 av 3 kurser i content/kumla är borta"), "{}", said(&output));
    assert!(tree(&small.site()) == before);
    assert_eq!(code(&small.build(&["--keep-going", "--allow-drop"])), Some(4));
}

#[test]
fn a_broken_publisher_does_not_take_its_courses_down() {
    let small = catalogue();
    small.build(&[]);
    let before = tree(&small.site());
    small.change("content/nora/_publisher.yaml", "name:", "namn:");
    let output = small.build(&["--keep-going", "--lang", "sv"]);
    assert_eq!(code(&output), Some(1));
    assert!(said(&output).contains("20 av 20 kurser i content/nora är borta"), "{}", said(&output));
    assert!(tree(&small.site()) == before);
}

/// A site as it was published last, in another place.
fn published(small: &Small) -> PathBuf {
    let last = small.root().join("../last");
    fs::rename(small.site(), &last).unwrap();
    last
}

#[test]
fn on_a_clean_checkout_the_previous_site_is_named() {
    let small = catalogue();
    small.build(&[]);
    let last = published(&small);
    let last = last.to_str().unwrap();
    remove(&small, 1..=8);
    assert_eq!(code(&small.build(&["--previous", last])), Some(1));
    assert!(!small.site().exists());
    assert_eq!(code(&small.build(&["--previous", last, "--allow-drop"])), Some(0));
    // Its marker is all that is needed of it.
    let marker = small.root().join("../marker");
    fs::create_dir(&marker).unwrap();
    fs::copy(small.root().join("../last/.frisok"), marker.join(".frisok")).unwrap();
    let output = small.build(&["--previous", marker.to_str().unwrap()]);
    assert_eq!(code(&output), Some(1), "{}", said(&output));
    assert!(said(&output).contains("8 of 20 courses in content/nora"), "{}", said(&output));
}

#[test]
fn the_first_build_has_no_previous_site_and_another_folder_is_none() {
    let small = catalogue();
    let folder = small.root().join("../previous");
    let previous = folder.to_str().unwrap().to_owned();
    let output = small.build(&["--previous", &previous, "--lang", "sv"]);
    assert_eq!(code(&output), Some(0), "a missing folder");
    assert!(said(&output).contains("finns ingen tidigare webbplats"), "{}", said(&output));
    fs::create_dir(&folder).unwrap();
    assert_eq!(code(&small.build(&["--previous", &previous])), Some(0), "an empty folder");
    fs::write(folder.join("index.html"), "x").unwrap();
    let before = tree(&small.site());
    let output = small.build(&["--previous", &previous, "--lang", "sv"]);
    assert_eq!(code(&output), Some(2));
    assert!(said(&output).contains("är ingen webbplats som frisok har skrivit"), "{}", said(&output));
    // A host's page for what does not exist is no manifest.
    fs::write(folder.join(".frisok"), "<!doctype html><title>404</title>").unwrap();
    let output = small.build(&["--previous", &previous, "--lang", "sv"]);
    assert_eq!(code(&output), Some(2));
    assert!(said(&output).contains("hämta den igen om den är skadad"), "{}", said(&output));
    assert!(tree(&small.site()) == before);
}

#[test]
fn the_assets_of_the_previous_site_stay_one_build_more() {
    let small = Small::new();
    small.build(&[]);
    let style = |small: &Small| -> Vec<String> {
        tree(&small.site()).into_keys().filter(|path| path.starts_with("assets/style")).collect()
    };
    let old = style(&small);
    let last = published(&small);
    small.write("themes/default/assets/style.css", "body { color: #000 }\n");
    let previous = ["--previous", last.to_str().unwrap()];
    let output = small.build(&previous);
    assert_eq!(code(&output), Some(0), "{}", said(&output));
    assert_eq!(style(&small).len(), 2);
    assert!(style(&small).contains(&old[0]));
    assert!(small.page(".frisok").contains("\"kept\":true"));
    // From a clean checkout again: what was only kept goes now.
    fs::remove_dir_all(&last).unwrap();
    published(&small);
    assert_eq!(code(&small.build(&previous)), Some(0));
    assert_eq!(style(&small).len(), 1);
}

#[test]
fn a_previous_site_that_others_wrote_puts_nothing_of_its_own_into_the_site() {
    let small = Small::new();
    small.build(&[]);
    let last = published(&small);
    let marker = fs::read_to_string(last.join(".frisok")).unwrap();
    let robots = marker.lines().find(|line| line.contains("\"robots.txt\"")).unwrap();
    let planted = "assets/.htaccess";
    fs::copy(last.join("robots.txt"), last.join(planted)).unwrap();
    let mut lines: Vec<String> = marker.lines().map(str::to_owned).collect();
    lines[0] =
        lines[0].replace(&format!("\"files\":{}", lines.len() - 1), &format!("\"files\":{}", lines.len()));
    lines.push(robots.replace("robots.txt", planted));
    lines[1..].sort();
    fs::write(last.join(".frisok"), lines.join("\n") + "\n").unwrap();
    let output = small.build(&["--previous", last.to_str().unwrap()]);
    assert_eq!(code(&output), Some(0), "{}", said(&output));
    assert!(!small.site().join(planted).exists());
}
