//! Every function, filter and test, by what it gives.

use crate::catalogue::Catalogue;

/// What a template gives on the page for what does not exist, or with a path on that page.
fn at(path: &str, template: &str) -> String {
    let catalogue = Catalogue::new("own");
    for name in ["404.html", "course.html", "section.html"] {
        catalogue.write(&format!("themes/own/templates/{name}"), template);
    }
    catalogue.write("themes/own/assets/data.json", r#"{"a": [1, 2.5, "x"]}"#);
    catalogue.write("rows.csv", "name,n\nÅsa,1\n");
    catalogue.write("facts.yaml", "yes: true\nn: 3\nquoted: \"3\"\nlist: [a]\n");
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    opened.page_or_fault(path)
}

fn here(template: &str) -> String {
    at("/404.html", template)
}

fn in_arabic(template: &str) -> String {
    at("/ar/kurser/kumla/underskoterska/", template)
}

#[test]
fn addresses() {
    let cases = [
        (r#"get_url(path="/kurser/")"#, "/y/kurser/"),
        (r#"get_url(path="/kurser", lang="en")"#, "/y/en/kurser/"),
        (r#"get_url(path="/en/kurser/?q=a&b#c", lang="ar")"#, "/y/ar/kurser/?q=a&amp;b#c"),
        (r#"get_url(path="/y/kurser/kumla/")"#, "/y/kurser/kumla/"),
        (
            r##"get_url(path="@/_pages/om-oss.md#kontakt", absolute=true)"##,
            "https://kurser.example/y/om/om-oss/#kontakt",
        ),
        (
            r#"get_url(path="@/kumla/engelska.yaml", cachebust=true, trailing_slash=true)"#,
            "/y/kurser/kumla/engelska/",
        ),
        (r#"get_url(path="/kurser/kumla/vard/")"#, "/y/kurser/kumla/underskoterska/"),
        (r#"get_url(path="mailto:a@b.example")"#, "mailto:a@b.example"),
        (r##"get_url(path="#del")"##, "#del"),
        (r#"get_taxonomy_url(kind="kommun", term="kumla", lang="en")"#, "/y/en/kommun/kumla/"),
        (
            r#"get_taxonomy_url(kind="kommun", term="kumla", absolute=true)"#,
            "https://kurser.example/y/kommun/kumla/",
        ),
        (r#"get_taxonomy_url(kind="kommun", term="saknas", required=false) is none"#, "true"),
    ];
    for (call, expected) in cases {
        assert_eq!(here(&format!("{{{{ {call} }}}}")), expected, "{call}");
    }
}

#[test]
fn pages_sections_and_lists() {
    let page = r#"{% set p = get_page(path="kumla/underskoterska.yaml", lang="en") %}{{ p.title }} {{ p.permalink }} {{ p.course.occasions | length }}"#;
    assert_eq!(here(page), "Assistant nurse https://kurser.example/y/en/kurser/kumla/underskoterska/ 2");
    assert_eq!(here(r#"{{ get_page(path="x/y.yaml", allow_missing=true) is none }}"#), "true");
    let section = r#"{% set s = get_section(path="kumla/_index.md") %}{% set m = get_section(path="kumla/_index.md", metadata_only=true) %}{{ s.pages | length }} {{ m.pages | length }} {{ m.title }}"#;
    assert_eq!(here(section), "32 0 Vuxenutbildningen i Kumla");
    let taxonomy = r#"{% set t = get_taxonomy(kind="kommun") %}{{ t.kind.name }} {{ t.permalink }}{% for term in t.items %} {{ term.name }}:{{ term.page_count }}{% endfor %}"#;
    assert_eq!(here(taxonomy), "kommun https://kurser.example/y/kommun/ Askersund:1 Kumla:32");
    assert_eq!(
        here(r#"{% set t = get_taxonomy_term(kind="kommun", term="kumla") %}{{ t.name_text }}"#),
        "Kumla"
    );
    assert_eq!(here(r#"{{ get_taxonomy(kind="x", required=false) is none }}"#), "true");
}

#[test]
fn texts_in_another_language_say_so() {
    let title = in_arabic("{{ page.title }} | {{ page.title_text }} | {{ text_direction() }}");
    let sv = r#"<span lang="sv" dir="ltr">Undersköterska &lt;natt&gt;</span>"#;
    assert_eq!(title, format!("{sv} | Undersköterska &lt;natt&gt; | rtl"));
    assert_eq!(
        here(
            r#"{{ trans(key="courses-count", count=3) }} {{ trans_text(key="courses-count", count=1, lang="en") }}"#
        ),
        "3 kurser One course"
    );
    // HTML stays HTML inside a message, and a date is written as the message's language does.
    assert!(in_arabic(r#"{{ trans(key="read-more", lang="sv", title=page.title) }}"#).contains(sv));
    assert_eq!(
        here(r#"{{ trans(key="starts-on", date="2027-01-11") }}"#),
        here(r#"{{ trans(key="starts-on", date="11 januari 2027") }}"#)
    );
}

#[test]
fn dates() {
    let cases = [
        (r#""2027-01-11" | date"#, "2027-01-11"),
        (r#""2027-01-11" | date(format="full")"#, "måndag 11 januari 2027"),
        (r#""2027-01-11" | date(format="long", locale="en")"#, "11 January 2027"),
        (r#""2027-01-11" | date(format="month")"#, "januari 2027"),
        (r#""2027-01-11T23:30:00Z" | date(format="%d/%m %H:%M")"#, "12/01 00:30"),
        (r#""2027-01-11T23:30:00Z" | date(format="%F", timezone="UTC")"#, "2027-01-11"),
        (r#"0 | date(format="%Y-%-m")"#, "1970-1"),
        ("now()", "2026-11-23"),
        ("now(timestamp=true)", "1795388400"),
        ("now(timestamp=true, utc=true)", "1795392000"),
        (r#"now() is before(other="2026-11-24")"#, "true"),
        (r#"now() is before(other="2026-11-23")"#, "false"),
        (r#"now() is after(other="2026-11-23", inclusive=true)"#, "true"),
        // Midnight in Sweden is the evening before in Greenwich.
        (r#"now() is after(other="2026-11-22T22:59:59Z")"#, "true"),
        (r#"now() is before(other="2026-11-22T23:00:01Z")"#, "true"),
    ];
    for (expression, expected) in cases {
        assert_eq!(here(&format!("{{{{ {expression} }}}}")), expected, "{expression}");
    }
}

#[test]
fn values_as_text() {
    let cases = [
        ("1234567.5 | num_format", "1\u{a0}234\u{a0}567,5"),
        (r#"1234567.5 | num_format(locale="en")"#, "1,234,567.5"),
        (r#"{"a": "</script>&"} | json_encode | safe"#, r#"{"a":"\u003c/script\u003e\u0026"}"#),
        (r#""Åäö & Co" | slugify"#, "aao-co"),
        (r#""å /?" | urlencode"#, "%C3%A5%20/%3F"),
        (r#""a/b.c" | urlencode_strict"#, "a%2Fb%2Ec"),
        (r#""<b>a</b> <i>b</i>" | striptags"#, "a b"),
        (r#""<p> <b>a </b> </p>" | safe | spaceless"#, "<p><b>a </b></p>"),
        (r##""# A *b*" | markdown"##, "<h2>A <em>b</em></h2>\n"),
        (
            r##""[x](@/kumla/engelska.yaml)" | markdown(inline=true)"##,
            "<a href=\"/y/kurser/kumla/engelska/\">x</a>",
        ),
        (r#"["a", "b", "<c>"] | list_and"#, "a, b och &lt;c&gt;"),
        (r#"["a", "<b>" | safe, "<c>"] | list_or(lang="en")"#, "a, <b>, or &lt;c&gt;"),
    ];
    for (expression, expected) in cases {
        assert_eq!(here(&format!("{{{{ {expression} }}}}")), expected, "{expression}");
    }
}

#[test]
fn lists_in_order() {
    let cases = [
        (r#"["Öl", "ål", "zoo", "äpple", "Adam"] | sort | join(sep=" ")"#, "Adam zoo ål äpple Öl"),
        ("[10, 9] | sort", "[9, 10]"),
        (
            r#"[{"n": "kurs 10"}, {"n": "kurs 9"}] | sort(attribute="n")"#,
            r#"[{&quot;n&quot;: &quot;kurs 9&quot;}, {&quot;n&quot;: &quot;kurs 10&quot;}]"#,
        ),
        (
            r#"[{"k": "b"}, {"k": "a"}, {"k": "b"}, {"k": none}] | group_by(attribute="k") | keys"#,
            "[&quot;b&quot;, &quot;a&quot;]",
        ),
    ];
    for (expression, expected) in cases {
        assert_eq!(here(&format!("{{{{ {expression} }}}}")), expected, "{expression}");
    }
}

#[test]
fn data() {
    let cases = [
        (r#"{% set d = load_data(path="data.json") %}{{ d.a }}"#, "[1, 2.5, &quot;x&quot;]"),
        (r#"{% set d = load_data(path="rows.csv") %}{{ d.headers[1] }} {{ d.records[0][0] }}"#, "n Åsa"),
        (
            r#"{% set d = load_data(path="facts.yaml") %}{{ d.yes }} {{ d.n + 1 }} {{ d.quoted }} {{ d.list }}"#,
            "true 4 3 [&quot;a&quot;]",
        ),
        (r#"{{ load_data(literal="a & b") }}"#, "a &amp; b"),
        (r#"{% set d = load_data(literal="[1]", format="json") %}{{ d[0] }}"#, "1"),
        (r#"{{ load_data(path="no.csv", required=false) is none }}"#, "true"),
    ];
    for (template, expected) in cases {
        assert_eq!(here(template), expected, "{template}");
    }
}

#[test]
fn config() {
    let template = "{{ config.base_url }} {{ config.default_language }} {{ config.mode }} {{ config.title }}
{% for code, language in config.languages %}{{ code }}={{ language.dir }} {% endfor %}
{% for kind in config.taxonomies %}{{ kind.slug }} {% endfor %}
{{ config.extra.footer[1] }} {{ config.county.code }} {{ config.municipalities[0].path }} {{ config.time_zone }} {{ config.today }}
{{ current_path }} {{ current_url }}";
    let expected = "https://kurser.example/y sv build <span lang=\"sv\" dir=\"ltr\">Kurser &amp; mer</span>
sv=ltr en=ltr ar=rtl 
typ kommun omrade yrke amne 
Kontakt 18 /y/ar/kommun/kumla/ Europe/Stockholm 2026-11-23
/ar/kurser/kumla/underskoterska/ https://kurser.example/y/ar/kurser/kumla/underskoterska/";
    assert_eq!(in_arabic(template), expected);
}
