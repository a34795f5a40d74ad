//! After a change of some courses, pages that would come out the same are not made again; all others
//! are. Catalogues here have lists of several pages, and courses that speak of each other.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};

use crate::support::{MEMO, Small, tree};

/// Pages of the theme that look at what others do not: at courses that may be gone, or be there again …
const GONE: &str = r#"{% extends "default/templates/404.html" %}
{% block content %}
{% for id in ["k4", "k10", "ny-1", "ny-2"] %}{% set at = get_page(path="kumla/" ~ id ~ ".yaml", allow_missing=true) %}{% if at %}{{ at.title }}{% else %}-{% endif %}{% endfor %}
{% endblock content %}
"#;

/// … and at all of a publisher's.
const ALL: &str = r#"{% extends "default/templates/linking.html" %}
{% block content %}
{% set kumla = get_section(path="kumla/_index.md") %}{% for page in kumla.pages %}{{ page.title }}{% endfor %}
{% set types = get_taxonomy(kind="typ") %}{% for term in types.items %}{{ term.name }} {{ term.page_count }}{% endfor %}
{% endblock content %}
"#;

/// A course as its file says.
#[derive(Clone, Debug, Default)]
struct Course {
    title: usize,
    kind: usize,
    area: usize,
    place: usize,
    start: usize,
    status: usize,
    /// The former address `kumla/gammal-<n>`.
    alias: Option<usize>,
    /// The course that its text links to.
    link: Option<String>,
    provider: bool,
    comment: bool,
}

const TYPES: [&str; 4] = ["komvux-gymnasial", "yrkesvux", "komvux-grund", "yh"];
const AREAS: [&str; 3] = ["medicin-vard", "teknik", "sprak"];
const PLACES: [&str; 3] = ["kumla", "hallsberg", "orebro"];
const STATUS: [&str; 4] = ["published", "cancelled", "planned", "removed"];

impl Course {
    fn numbered(number: usize) -> Course {
        let (title, kind) = (number * 37 % 101, number % 3);
        Course { title, kind, area: number % 4, place: number % 2, start: number, ..Course::default() }
    }

    fn to_yaml(&self) -> String {
        let letter = char::from(b'A' + (self.title % 26) as u8);
        let mut text = format!("title: {letter} kurs {}\ntype: {}\n", self.title, TYPES[self.kind]);
        if let Some(area) = AREAS.get(self.area) {
            writeln!(text, "areas: [{area}]").unwrap();
        }
        writeln!(text, "status: {}\nupdated: 2026-10-{:02}", STATUS[self.status], self.start % 28 + 1)
            .unwrap();
        if let Some(alias) = self.alias {
            writeln!(text, "aliases: [kumla/gammal-{alias}]").unwrap();
        }
        if let Some(link) = &self.link {
            writeln!(text, "description: Läs [den här](@/{link}.yaml) först.").unwrap();
        }
        if self.provider {
            text.push_str("provider: Skolan AB\n");
        }
        if self.comment {
            text.push_str("# Ändrad.\n");
        }
        let (month, day) = (self.start / 28 % 9 + 1, self.start % 28 + 1);
        let place = PLACES[self.place];
        write!(
            text,
            "occasions:\n  - {{id: a, start: 2027-{month:02}-{day:02}, mode: classroom, \
             place: {{municipality: {place}}}, apply: {{closes: 2026-12-{day:02}}}}}\n"
        )
        .unwrap();
        text
    }
}

/// A change as people make it; numbers choose among what there is.
#[derive(Clone, Debug)]
enum Edit {
    Title(Index, usize),
    Type(Index, usize),
    Area(Index, usize),
    Place(Index, usize),
    Start(Index, usize),
    Status(Index, usize),
    Alias(Index, usize),
    Link(Index, Index),
    Provider(Index),
    Comment(Index),
    Add(usize),
    Remove(Index),
    /// Another course takes the address over.
    Move(Index, Index),
    Publisher(usize),
    Page(usize),
    Template(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let course = any::<Index>;
    prop_oneof![
        3 => (course(), 0..101usize).prop_map(|(at, to)| Edit::Title(at, to)),
        1 => (course(), 0..4usize).prop_map(|(at, to)| Edit::Type(at, to)),
        1 => (course(), 0..4usize).prop_map(|(at, to)| Edit::Area(at, to)),
        1 => (course(), 0..3usize).prop_map(|(at, to)| Edit::Place(at, to)),
        2 => (course(), 0..252usize).prop_map(|(at, to)| Edit::Start(at, to)),
        2 => (course(), 0..4usize).prop_map(|(at, to)| Edit::Status(at, to)),
        1 => (course(), 0..5usize).prop_map(|(at, to)| Edit::Alias(at, to)),
        2 => (course(), course()).prop_map(|(at, to)| Edit::Link(at, to)),
        1 => course().prop_map(Edit::Provider),
        1 => course().prop_map(Edit::Comment),
        2 => select(vec![1, 2, 3]).prop_map(Edit::Add),
        2 => course().prop_map(Edit::Remove),
        1 => (course(), course()).prop_map(|(at, to)| Edit::Move(at, to)),
        1 => (0..3usize).prop_map(Edit::Publisher),
        1 => (0..3usize).prop_map(Edit::Page),
        1 => (0..3usize).prop_map(Edit::Template),
    ]
}

/// A catalogue that is edited.
struct World {
    small: Small,
    /// By `<publisher>/<course>`.
    courses: BTreeMap<String, Course>,
    /// Further former addresses, by course.
    moved: BTreeMap<String, Vec<String>>,
}

impl World {
    fn new(number: usize) -> World {
        let small = Small::new();
        for old in ["kumla/engelska-niva-1", "kumla/validering", "sydnarke/sfi-c", "sydnarke/installd"] {
            let _ = fs::remove_file(small.root().join(format!("content/{old}.yaml")));
        }
        small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, en]");
        small.change("frisok.yaml", "license:", "theme: own\nlicense:");
        small.write("themes/own/templates/404.html", GONE);
        small.write("themes/own/templates/linking.html", ALL);
        let publisher = |number: usize| if number.is_multiple_of(3) { "sydnarke" } else { "kumla" };
        let course = |number| (format!("{}/k{number}", publisher(number)), Course::numbered(number));
        let world = World { small, courses: (0..number).map(course).collect(), moved: BTreeMap::new() };
        world.courses.keys().for_each(|id| world.write(id));
        world
    }

    fn write(&self, id: &str) {
        let mut text = self.courses[id].to_yaml();
        if let Some(moved) = self.moved.get(id) {
            assert!(self.courses[id].alias.is_none());
            writeln!(text, "aliases: [{}]", moved.join(", ")).unwrap();
        }
        self.small.write(&format!("content/{id}.yaml"), &text);
    }

    fn pick(&self, at: Index) -> String {
        self.courses.keys().nth(at.index(self.courses.len())).unwrap().clone()
    }

    /// Nobody links to a course that has no page any longer.
    fn unlink(&mut self, gone: &str) {
        let linking: Vec<_> =
            self.courses.iter().filter(|(_, it)| it.link.as_deref() == Some(gone)).collect();
        for id in linking.into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>() {
            self.courses.get_mut(&id).unwrap().link = None;
            self.write(&id);
        }
    }

    fn remove(&mut self, id: &str) {
        self.unlink(id);
        self.courses.remove(id);
        self.moved.remove(id);
        fs::remove_file(self.small.root().join(format!("content/{id}.yaml"))).unwrap();
    }

    fn change(&mut self, at: Index, change: impl FnOnce(&mut Course)) {
        let id = self.pick(at);
        change(self.courses.get_mut(&id).unwrap());
        if self.courses[&id].status == 2 {
            self.unlink(&id);
        }
        self.write(&id);
    }

    fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Title(at, to) => self.change(at, |it| it.title = to),
            Edit::Type(at, to) => self.change(at, |it| it.kind = to),
            Edit::Area(at, to) => self.change(at, |it| it.area = to),
            Edit::Place(at, to) => self.change(at, |it| it.place = to),
            Edit::Start(at, to) => self.change(at, |it| it.start = to),
            Edit::Status(at, to) => self.change(at, |it| it.status = to),
            Edit::Provider(at) => self.change(at, |it| it.provider = !it.provider),
            Edit::Comment(at) => self.change(at, |it| it.comment = !it.comment),
            Edit::Alias(at, to) => {
                let free = self.courses.values().all(|it| it.alias != Some(to));
                if free && !self.moved.contains_key(&self.pick(at)) {
                    self.change(at, |it| it.alias = if it.alias.is_some() { None } else { Some(to) });
                }
            }
            Edit::Link(at, to) => {
                let to = self.pick(to);
                if self.courses[&to].status != 2 {
                    self.change(at, |it| it.link = if it.link.is_some() { None } else { Some(to) });
                }
            }
            Edit::Add(number) => {
                let id = format!("kumla/ny-{number}");
                let taken = self.moved.values().flatten().any(|moved| *moved == id);
                if !taken && !self.courses.contains_key(&id) {
                    self.courses.insert(id.clone(), Course::numbered(number * 11));
                    self.write(&id);
                }
            }
            Edit::Remove(at) => self.remove(&self.pick(at)),
            Edit::Move(at, to) => {
                let (old, new) = (self.pick(at), self.pick(to));
                if old != new && self.courses[&new].alias.is_none() {
                    self.remove(&old);
                    self.moved.entry(new.clone()).or_default().push(old);
                    self.write(&new);
                }
            }
            Edit::Publisher(to) => {
                let text = format!("name: Skola {to}\nmunicipalities: [hallsberg, askersund]\n");
                self.small.write("content/sydnarke/_publisher.yaml", &text);
            }
            Edit::Page(to) => {
                let text = format!("---\ntitle: Om\n---\nText {to} om [listan](/kurser/).\n");
                self.small.write("content/_pages/om-oss.md", &text);
            }
            Edit::Template(to) => {
                self.small.write("themes/own/templates/404.html", &format!("{GONE}{{# {to} #}}"));
            }
        }
    }

    /// Builds the site over the one that is there.
    fn build(&self, more: &[&str]) -> String {
        let output = self.small.build(&[&["--allow-drop"], more].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{said}");
        said
    }

    /// Files that are not as a clean build makes them; what lingers from earlier builds does not count.
    fn differing(&self) -> Vec<String> {
        let clean = self.small.build_into("clean");
        assert_eq!(clean.status.code(), Some(0), "{}", String::from_utf8_lossy(&clean.stderr));
        let (site, clean) = (tree(&self.small.site()), tree(&self.small.folder("clean")));
        let lingers = |path: &str| path.starts_with("search/") || path.starts_with("assets/");
        let own = |path: &&String| **path != ".frisok" && (clean.contains_key(*path) || !lingers(path));
        let paths: std::collections::BTreeSet<_> = site.keys().chain(clean.keys()).filter(own).collect();
        paths.into_iter().filter(|path| site.get(*path) != clean.get(*path)).cloned().collect()
    }
}

/// How many pages and feeds a build over an earlier one made.
fn made(said: &str) -> Option<usize> {
    let line = said.lines().find(|line| line.contains(" made again, the rest is as it was."))?;
    line.split(' ').next()?.parse().ok()
}

/// `FRISOK_EDITS` of them: more than the suite has time for.
#[test]
fn after_edits_of_courses_the_site_is_the_one_of_a_clean_build() {
    let rounds = std::env::var("FRISOK_EDITS").ok().and_then(|number| number.parse().ok());
    let steps = prop::collection::vec(prop::collection::vec(edit(), 1..3), 4);
    let config = Config {
        cases: rounds.unwrap_or(1),
        failure_persistence: None,
        max_shrink_iters: 0,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let result = runner.run(&steps, |steps| {
        let mut world = World::new(64);
        world.build(&[]);
        for edits in steps {
            edits.iter().for_each(|edit| world.edit(edit.clone()));
            let said = world.build(&[]);
            prop_assert_eq!(world.differing(), Vec::<String>::new(), "after {:?}: {}", edits, said);
        }
        Ok(())
    });
    result.unwrap();
}

#[test]
fn one_course_s_change_makes_few_pages_again() {
    let world = World::new(64);
    let first = world.build(&[]);
    assert_eq!(made(&first), None, "{first}");
    let all = tree(&world.small.site()).len();
    world.small.change("content/kumla/k1.yaml", "status:", "provider: Skolan AB\nstatus:");
    let said = world.build(&[]);
    let again = made(&said).unwrap_or(all);
    assert!(0 < again && again * 4 < all, "{again} of {all}: {said}");
    assert_eq!(world.differing(), [""; 0]);
    // A comment is nothing that a page shows, but nobody knows that who has not looked.
    world.small.change("content/kumla/k1.yaml", "status:", "# Ändrad.\nstatus:");
    let said = world.build(&[]);
    assert!(said.contains(" 0 written, 0 removed") && made(&said).is_some(), "{said}");
    assert!(world.build(&[]).contains("again, the rest"), "the site's manifest is of before");
    // What all pages show is another matter.
    world.small.change("frisok.yaml", "Courses in the county", "All courses");
    assert_eq!(made(&world.build(&[])), None);
    assert_eq!(world.differing(), [""; 0]);
}

#[test]
fn one_course_more_makes_few_pages_again() {
    let mut world = World::new(64);
    world.build(&[]);
    let all = tree(&world.small.site()).len();
    world.courses.insert("kumla/ny-1".to_owned(), Course { title: 11, ..Course::default() });
    world.write("kumla/ny-1");
    let said = world.build(&[]);
    // Most pages show how many courses a list has nowhere.
    let again = made(&said).unwrap_or(all);
    assert!(0 < again && again * 2 < all, "{again} of {all}: {said}");
    assert_eq!(world.differing(), [""; 0]);
}

#[test]
fn a_page_that_looked_for_a_course_in_vain_is_made_again_when_it_comes() {
    let mut world = World::new(20);
    // Other courses know of the new one when it comes.
    world.small.write("themes/own/templates/404.html", &GONE.replace(r#""k4", "k10", "#, ""));
    world.build(&[]);
    let page = world.small.site().join("404.html");
    assert!(!fs::read_to_string(&page).unwrap().contains("kurs 11"));
    world.courses.insert("kumla/ny-1".to_owned(), Course { title: 11, ..Course::default() });
    world.write("kumla/ny-1");
    assert!(made(&world.build(&[])).is_some());
    assert!(fs::read_to_string(&page).unwrap().contains("kurs 11"));
    world.remove("kumla/ny-1");
    world.build(&[]);
    assert_eq!(world.differing(), [""; 0]);
}

#[test]
fn a_ledger_that_is_not_whole_or_of_another_site_is_none() {
    let world = World::new(20);
    world.build(&[]);
    let memo = world.small.site().join(MEMO);
    let good = fs::read(&memo).unwrap();
    let mut edits = 0;
    let mut after = |bytes: &[u8]| {
        edits += 1;
        fs::write(&memo, bytes).unwrap();
        world.small.write("content/kumla/k1.yaml", &Course { title: edits, ..Course::numbered(1) }.to_yaml());
        made(&world.build(&[]))
    };
    assert!(after(&good).is_some());
    let of_other_site = good;
    assert_eq!(after(&of_other_site), None, "its manifest is another");
    let good = fs::read(&memo).unwrap();
    assert_eq!(after(&good[..good.len() - 1]), None);
    let mut good = fs::read(&memo).unwrap();
    let middle = good.len() / 2;
    good[middle] ^= 1;
    assert_eq!(after(&good), None);
    assert_eq!(after(b""), None);
    assert_eq!(after(b"frisok ledger 1\n"), None);
    assert_eq!(world.differing(), [""; 0]);
}

#[test]
fn a_file_that_others_have_changed_is_made_again_though_nothing_it_shows_has() {
    let world = World::new(20);
    world.build(&[]);
    fs::write(world.small.site().join("om/studiemedel/index.html"), "<p>Nej").unwrap();
    world.small.change("content/kumla/k1.yaml", "status:", "# Ändrad.\nstatus:");
    assert!(made(&world.build(&[])).is_some());
    assert_eq!(world.differing(), [""; 0]);
}

#[test]
fn parts_languages_and_twins_are_kept_too() {
    let world = World::new(20);
    for more in [&["--part", "1/2"][..], &["--languages", "sv"], &["--precompress"], &["--in-place"]] {
        world.build(more);
        world.small.change("content/kumla/k1.yaml", "status:", "# Ändrad.\nstatus:");
        let said = world.build(more);
        assert!(made(&said).is_some_and(|made| made < 100), "{more:?}: {said}");
        let old = tree(&world.small.site());
        world.small.change("content/kumla/k1.yaml", "status:", "provider: Skolan AB\nstatus:");
        assert!(made(&world.build(more)).is_some());
        let again = tree(&world.small.site());
        fs::remove_dir_all(world.small.site()).unwrap();
        world.build(more);
        let clean = tree(&world.small.site());
        let lingers = |path: &str| path.starts_with("search/") || path == ".frisok";
        let differing =
            again.iter().filter(|(path, bytes)| !lingers(path) && clean.get(*path) != Some(bytes));
        assert_eq!(differing.map(|(path, _)| path).collect::<Vec<_>>(), [""; 0], "{more:?}");
        assert!(old != again);
        world.small.change("content/kumla/k1.yaml", "provider: Skolan AB\n", "");
    }
}
