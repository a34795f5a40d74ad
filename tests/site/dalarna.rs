//! A second county by configuration only: `examples/dalarna` is whole, and nothing in its site is
//! of the county that the program was first made for.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use frisok::model::CourseType;
use frisok::site::{Opened, Options, read};

use crate::support::tree;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/dalarna")
}

fn run(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
    program.args(arguments).arg("--root").arg(root());
    program.env_remove("SOURCE_DATE_EPOCH").env("LC_ALL", "C").env("NO_COLOR", "1").output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn it_has_no_errors_no_warnings_and_is_laid_out_as_fmt_does() {
    let check = run(&["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    assert!(!said(&check).contains("warning"), "{}", said(&check));
    let fmt = run(&["fmt", "--check"]);
    assert_eq!(fmt.status.code(), Some(0), "{}", said(&fmt));
}

#[test]
fn it_has_the_county_its_neighbours_and_a_joint_body() {
    let options = Options { root: root(), ..Options::default() };
    let opened = Opened::of(read(&options).unwrap(), &options).unwrap();
    let pages = opened.site.expect("it has no errors").pages;
    let catalogue = &pages.catalogue;
    let of_the_county = |code: &str| code.starts_with("20");
    let members = catalogue.municipalities.iter().filter(|one| of_the_county(&one.code)).count();
    assert_eq!(members, 15);
    // Party to the agreement are its own, and no others.
    assert!(catalogue.municipalities.iter().all(|one| one.cooperates == of_the_county(&one.code)));
    assert!(catalogue.municipalities.iter().any(|one| !one.cooperates));
    let joint = catalogue.publishers.iter().find(|one| one.id.as_str() == "vbu").unwrap();
    let of: Vec<_> =
        joint.municipalities.iter().map(|one| catalogue.municipalities[*one].id.as_str()).collect();
    assert_eq!(of, ["ludvika", "smedjebacken"]);
    // The types that the agreement speaks of differently are all there.
    let has = |wanted| catalogue.courses.iter().any(|course| course.course_type == wanted);
    use CourseType as T;
    for wanted in [T::Yrkesvux, T::KomvuxGymnasial, T::Sfi, T::Yh, T::Folkhogskola, T::Validering] {
        assert!(has(wanted), "{}", wanted.key());
    }
    for publisher in &catalogue.publishers {
        assert!(publisher.apply.reply.is_some(), "{} says when one gets an answer", publisher.id);
    }
}

#[test]
fn nothing_in_its_site_is_of_another_county() {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    let build = run(&["build", "--out", site.to_str().unwrap()]);
    assert_eq!(build.status.code(), Some(0), "{}", said(&build));
    let files = tree(&site);
    let words = ["örebro", "orebro", "kumla", "karlskoga", "sydnärke", "vux.example", "#005a70"];
    let mut found = Vec::new();
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        let strange = words.iter().filter(|word| text.contains(*word) || path.contains(*word));
        found.extend(strange.map(|word| format!("{path} has {word}")));
    }
    assert!(found.is_empty(), "{found:#?}");
    // What it has instead.
    let start = String::from_utf8(files["index.html"].clone()).unwrap();
    assert!(start.contains("Vuxenutbildning i Dalarna"), "{start}");
    for page in
        ["kurser/vbu/index.html", "kommun/smedjebacken/index.html", "fi/kurser/vbu/svetsare/index.html"]
    {
        assert!(files.contains_key(page), "{page}");
    }
}

#[test]
fn a_closed_course_leads_to_the_same_in_another_municipality() {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    assert_eq!(run(&["build", "--out", site.to_str().unwrap()]).status.code(), Some(0));
    let page = std::fs::read_to_string(site.join("kurser/vbu/svetsare/index.html")).unwrap();
    let alike = page.split_once("id=\"alike\"").expect("the same course elsewhere").1;
    assert!(alike.split_once("</section>").unwrap().0.contains("/kurser/avesta/svetsare/"), "{page}");
    assert!(page.contains("Kursen brukar börja i januari."), "{page}");
}
