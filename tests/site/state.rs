//! What pages carry of application states, for the browser.

use crate::support::Small;

/// The value of an attribute in the first element that has `mark`.
fn attribute<'p>(page: &'p str, mark: &str, name: &str) -> &'p str {
    let at = page.find(mark).unwrap_or_else(|| panic!("no {mark}"));
    let start = page[..at].rfind('<').unwrap();
    let tag = &page[start..start + page[start..].find('>').unwrap()];
    let value = tag.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("{tag}")).1;
    &value[..value.find('"').unwrap()]
}

/// The changes of courses of these kinds, by the names of their files, in the list of all courses.
fn in_list(courses: &[(&str, &str)]) -> Vec<String> {
    let small = Small::new();
    for (name, text) in courses {
        small.write(&format!("content/kumla/{name}.yaml"), &format!("title: {name}\n{text}"));
    }
    let built = small.build(&[]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let list = small.page("kurser/index.html");
    let changes = |(name, _): &(&str, &str)| {
        let id = format!("kumla/{name}");
        let on_page = small.page(&format!("kurser/{id}/index.html"));
        let mark = format!("data-course=\"{id}\"");
        let found = attribute(&list, &mark, "data-changes");
        assert_eq!(attribute(&on_page, &mark, "data-changes"), found, "list and page say the same");
        found.to_owned()
    };
    courses.iter().map(changes).collect()
}

#[test]
fn a_list_carries_the_state_of_the_occasion_that_it_speaks_of() {
    let found = in_list(&[
        (
            "ett",
            "type: komvux-gymnasial\noccasions: [{id: a, start: 2027-01-11, end: 2027-06-04, apply: {closes: 2026-12-15}}]\n",
        ),
        (
            "annat",
            "type: komvux-gymnasial\noccasions: [{id: a, start: 2027-01-11, apply: {closes: 2026-12-01}}, {id: b, start: 2027-08-16, apply: {opens: 2026-11-30, closes: 2027-05-14}}]\n",
        ),
        ("forbi", "type: komvux-gymnasial\noccasions: [{id: a, start: 2025-01-13, end: 2025-06-05}]\n"),
        ("tjanst", "type: komvux-gymnasial\nkind: service\n"),
        (
            "tjanst-dag",
            "type: komvux-gymnasial\nkind: service\noccasions: [{id: a, start: 2027-01-11, end: 2027-01-11, apply: {closes: 2027-01-10}}]\n",
        ),
        (
            "installd-kurs",
            "type: komvux-gymnasial\nstatus: cancelled\noccasions: [{id: a, start: 2027-01-11}]\n",
        ),
    ]);
    assert_eq!(
        found,
        [
            "open 2026-12-08:closing-soon 2026-12-16:closed 2027-01-11:running 2027-06-05:past",
            "open 2026-11-24:closing-soon 2026-12-02:other-open 2027-05-15:running 2028-01-12:past",
            "past",
            "any-time",
            "open 2027-01-03:closing-soon 2027-01-11:running 2027-01-12:past",
            "cancelled",
        ]
    );
}

#[test]
fn the_button_says_until_when_and_is_there_for_what_may_still_open() {
    let small = Small::new();
    let occasion = |apply: &str| {
        format!(
            "title: Kurs\ntype: komvux-gymnasial\noccasions: [{{id: a, start: 2027-01-11, apply: {apply}}}]\n"
        )
    };
    let kinds = [
        ("oppen", "{closes: 2026-12-15}", Some("<p data-in=\"DAYS\"><a>Ansök senast 15 december 2026</a>")),
        ("alltid", "{rolling: true}", Some("<p data-in=\"DAYS\"><a>Ansök när du vill</a>")),
        ("oviss", "{opens: 2026-10-01}", Some("<p data-in=\"DAYS\"><a>Ansök</a>")),
        (
            "sedan",
            "{opens: 2026-12-01, closes: 2026-12-15}",
            Some("<p data-in=\"DAYS\" hidden><a>Ansök senast 15 december 2026</a>"),
        ),
        (
            "sent",
            "{closes: 2026-12-15, late: true}",
            Some(
                "<p data-in=\"DAYS\"><a><span data-in=\"not-yet-open open closing-soon open-rolling\">Ansök senast 15 december 2026</span>\
                 <span data-in=\"late-open\" hidden>Ansök</span></a>",
            ),
        ),
        ("stangd", "{closes: 2026-11-15}", None),
        ("sista-dagen-igar", "{closes: 2026-11-22}", None),
    ];
    for (name, apply, _) in kinds {
        small.write(&format!("content/kumla/{name}.yaml"), &occasion(apply));
    }
    assert_eq!(small.build(&[]).status.code(), Some(0));
    for (name, _, button) in kinds {
        let page = small.page(&format!("kurser/kumla/{name}/index.html"));
        let Some(button) = button else {
            assert!(!page.contains("class=\"button\" href=\"https://kumla.example/ansok\""), "{name}");
            continue;
        };
        let start = page.find("<p data-in=").unwrap_or_else(|| panic!("{name}"));
        let end = start + page[start..].find("<span class=\"vh\">").unwrap();
        let found = page[start..end].replace(" class=\"button\" href=\"https://kumla.example/ansok\"", "");
        let found = found.replace("open closing-soon open-rolling late-open any-time no-dates", "DAYS");
        assert_eq!(found + "</a>", button, "{name}");
    }
}
