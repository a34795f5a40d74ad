//! The facts of a course as sentences: in every state, for every type, in every language.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use frisok::access::State;
use frisok::i18n::Locale;
use frisok::model::{CourseKind, CourseType, Status, Tag};
use frisok::pages::Pages;
use frisok::pages::view::{About, Fact};
use frisok::site::{Opened, Options, read};

use crate::support::Small;

fn opened(root: &Path) -> Arc<Pages> {
    let options = Options { root: root.to_owned(), ..Options::default() };
    let opened = Opened::of(read(&options).unwrap(), &options).unwrap();
    opened.site.expect("the catalogue has no errors").pages
}

fn fixture(name: &str) -> Arc<Pages> {
    opened(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name))
}

fn tag(text: &str) -> Tag {
    Tag::new(text).unwrap()
}

/// The words of some HTML.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace('\u{a0}', " ")
}

fn lines(facts: &[Fact]) -> Vec<String> {
    facts.iter().map(|fact| format!("{:?}: {}", fact.about, plain(&fact.html.0))).collect()
}

/// What is said about every course of a catalogue, on its page and in lists.
fn told(pages: &Pages, language: &str) -> String {
    let language = tag(language);
    let mut courses: Vec<usize> = (0..pages.catalogue.courses.len()).collect();
    courses.sort_by_key(|index| pages.catalogue.courses[*index].id.to_string());
    let mut out = Vec::new();
    for index in courses {
        let course = &pages.catalogue.courses[index];
        out.push(format!("\n{}/{}", pages.catalogue.publisher(course).id, course.id));
        out.extend(lines(&pages.facts(index, &language)).iter().map(|line| format!("  {line}")));
        let card = pages.card_facts(index, &language);
        let card: Vec<_> = card.iter().map(|fact| plain(&fact.html.0)).collect();
        out.push(format!("  in a list: {}", card.join(" | ")));
    }
    out.join("\n")
}

#[test]
fn every_state_and_type_says_something_true_and_useful() {
    let pages = fixture("states");
    insta::assert_snapshot!("states_sv", told(&pages, "sv"));
    insta::assert_snapshot!("states_en", told(&pages, "en"));
}

#[test]
fn the_fixture_has_every_state_and_type() {
    let pages = fixture("states");
    let courses = &pages.catalogue.courses;
    for state in State::ALL {
        let found = courses.iter().flat_map(|course| &course.occasions).any(|o| o.state == *state);
        assert!(found, "no occasion is {}", state.key());
    }
    for course_type in CourseType::ALL {
        assert!(courses.iter().any(|course| course.course_type == *course_type), "{}", course_type.key());
    }
    for kind in CourseKind::ALL {
        assert!(courses.iter().any(|course| course.kind == *kind), "{}", kind.key());
    }
}

/// The ids of the messages under a heading of a file of strings.
fn under(heading: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/sv.ftl");
    let text = std::fs::read_to_string(file).unwrap();
    let part = text.split(heading).nth(1).expect("the heading is there").split("\n## ").next().unwrap();
    let ids = part.lines().filter_map(|line| line.split_once(" = "));
    ids.map(|(id, _)| id).filter(|id| !id.starts_with([' ', '#'])).map(str::to_owned).collect()
}

#[test]
fn every_sentence_is_said_by_some_course() {
    let pages = fixture("states");
    let all = || 0..pages.catalogue.courses.len();
    let facts = all().flat_map(|index| {
        let (sv, en) = (pages.facts(index, &tag("sv")), pages.facts(index, &tag("en")));
        sv.into_iter().chain(en).chain(pages.card_facts(index, &tag("sv")))
    });
    let said: BTreeSet<String> = facts.flat_map(|fact| fact.messages).map(|id| id.into_owned()).collect();
    let never: Vec<_> = under("\n## Fakta som meningar\n").difference(&said).cloned().collect();
    assert!(never.is_empty(), "no course says {never:?}");
}

#[test]
fn a_list_says_what_the_page_says_about_the_first_occasion() {
    let pages = fixture("states");
    let of = |facts: Vec<Fact>, about: About| {
        facts.into_iter().find(|fact| fact.about == about).map(|fact| fact.html.0)
    };
    for index in 0..pages.catalogue.courses.len() {
        if pages.catalogue.courses[index].status == Status::Removed {
            continue;
        }
        let (page, card) = (pages.facts(index, &tag("sv")), pages.card_facts(index, &tag("sv")));
        let when = of(page.clone(), About::When).unwrap();
        assert!(when.starts_with(&of(card.clone(), About::When).unwrap()), "{when}");
        let (until, short) = (of(page, About::Until), of(card, About::Until));
        assert!(
            until.clone().unwrap_or_default().starts_with(&short.clone().unwrap_or_default()),
            "{until:?}"
        );
        assert_eq!(until.is_some(), short.is_some());
    }
}

/// What everyone must be told, whatever has been translated.
fn needed(pages: &Pages, index: usize) -> Vec<About> {
    let course = &pages.catalogue.courses[index];
    let mut needed = vec![About::What, About::When, About::How];
    let today = pages.catalogue.today;
    let current = || course.occasions.iter().filter(|occasion| !occasion.timing.is_over(today));
    let held = || current().filter(|occasion| !occasion.timing.cancelled);
    if course.status == Status::Cancelled || current().count() > 0 && held().count() == 0 {
        return needed;
    }
    needed.push(About::Cost);
    // One that has begun and has no last day has said in "when" why one cannot apply.
    if held().next().is_some_and(|o| o.state != State::Running || o.timing.closes.is_some()) {
        needed.push(About::Until);
    }
    if held().count() > 0 || course.occasions.is_empty() {
        needed.push(About::Where);
    }
    needed
}

/// A fact whose messages the language has itself does not begin in another, and nothing in it has
/// come by way of English; names may be Swedish.
fn in_own_words(locale: &Locale, fact: &Fact) -> bool {
    let all_own = fact.messages.iter().all(|id| locale.has_own(id));
    !all_own || !fact.html.0.starts_with("<span lang=") && !fact.html.0.contains("lang=\"en\"")
}

#[test]
fn every_course_of_the_demonstration_tells_an_arabic_and_a_tigrinya_reader_what_they_need() {
    let pages = opened(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(pages.catalogue.courses.len() > 200);
    for language in ["ar", "ti"].map(tag) {
        let locale = pages.languages.get(&language).unwrap();
        for (index, course) in pages.catalogue.courses.iter().enumerate() {
            let facts = pages.facts(index, &language);
            if course.status == Status::Removed {
                assert!(facts.is_empty());
                continue;
            }
            for about in needed(&pages, index) {
                let fact = facts.iter().find(|fact| fact.about == about);
                let fact = fact.unwrap_or_else(|| panic!("{}: nothing about {about:?}", course.id));
                assert!(!fact.messages.is_empty(), "{}: {about:?} is only in Swedish", course.id);
                assert!(in_own_words(locale, fact), "{}: {fact:?}", course.id);
            }
        }
    }
}

/// With every message in the page's language nothing but names, addresses and the course's own
/// text about its cost is in another.
#[test]
fn a_page_without_a_translated_word_is_in_its_language() {
    let pages = opened(&Small::of("states").root());
    for language in ["ti", "ar"].map(tag) {
        for (index, course) in pages.catalogue.courses.iter().enumerate() {
            for fact in pages.facts(index, &language) {
                let html = &fact.html.0;
                // A language that something is taught in has its own name.
                let english = html.replace("lang=\"en\" dir=\"ltr\" translate=\"no\"", "");
                assert!(!english.contains("lang=\"en\""), "{}: {html}", course.id);
                // The sentence itself, without the Swedish words and names that it may hold.
                let own = |part: &str| part.split_once("</span>").map_or("", |(_, after)| after).to_owned();
                let mut parts = html.split("<span lang=\"sv\"");
                let text = parts.next().unwrap().to_owned() + &parts.map(own).collect::<String>();
                let letter = |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{1200}'..='\u{137f}');
                assert!(text.contains(letter), "{}: {html}", course.id);
            }
        }
    }
}
