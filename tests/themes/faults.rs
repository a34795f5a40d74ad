//! Mistakes: where they are, what is wrong, what there is instead.

use crate::catalogue::Catalogue;

fn with(template: &str) -> Catalogue {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/templates/section.html", template);
    catalogue
}

fn on_page(template: &str) -> String {
    let opened = with(template).open();
    assert_eq!(opened.said(), "");
    opened.page_or_fault("/kurser/")
}

#[test]
fn a_variable_or_field_that_does_not_exist() {
    insta::assert_snapshot!(on_page("<h1>\n  {{ section.titel }}"));
    insta::assert_snapshot!(on_page("{{ foo }}"));
    insta::assert_snapshot!(on_page("{{ section.titel.x }}"));
}

#[test]
fn a_text_argument_address_or_language_that_does_not_exist() {
    let templates = [
        r#"{{ trans(key="all-course") }}"#,
        r#"{{ trans(key="zzzzzzzz") }}"#,
        r#"{{ trans(key="starts-on") }}"#,
        r#"{{ get_url(path="/kursr/") }}"#,
        r#"{{ get_url(path="@/kumla/engelsk.yaml") }}"#,
        r#"{{ get_url(pth="/") }}"#,
        r#"{{ get_url() }}"#,
        r#"{{ get_url(path=3) }}"#,
        r#"{{ get_url(path="/", lang="se") }}"#,
        r#"{{ get_page(path="kumla/engelsk.yaml") }}"#,
        r#"{{ get_taxonomy(kind="typer") }}"#,
        r#"{{ get_taxonomy_url(kind="kommun", term="kumle") }}"#,
        r#"{{ load_data(path="../x.json") }}"#,
        r#"{{ load_data(literal="{", format="json") }}"#,
        r#"{{ now() | date(format="%B") }}"#,
        r#"{{ "i morgon" | date }}"#,
        r#"{{ "x" | num_format }}"#,
        r#"{{ "<b>x</b>" | markdown }}"#,
        r#"{{ [1, "a"] | sort }}"#,
        r#"{{ trans_text(key="read-more", title=section.title) }}"#,
        r#"{{ throw(message="Eget fel") }}"#,
    ];
    let said: Vec<String> = templates.iter().map(|template| on_page(template)).collect();
    insta::assert_snapshot!(said.join("\n\n"));
}

#[test]
fn every_syntax_error_is_shown_at_once() {
    let catalogue = with("{% if x %}\n{{ y");
    catalogue.write("themes/own/templates/page.html", "{% for x on y %}{% endfor %}");
    insta::assert_snapshot!(catalogue.open().said());
}

#[test]
fn names_that_do_not_exist_are_shown_when_the_theme_is_loaded() {
    let catalogue =
        with("å\n  {{ section.title | upppr }}{{ get_ur(path=\"/\") }}{% if 1 is od %}{% endif %}");
    catalogue.write("themes/own/templates/own.html", "{{ <own.crd /> }}{% include \"prts/header.html\" %}");
    catalogue
        .write("themes/own/templates/part.html", "{% component own.card() %}{% endcomponent own.card %}");
    insta::assert_snapshot!(catalogue.open().said());
}

#[test]
fn a_base_without_a_block_that_others_fill() {
    let catalogue = Catalogue::new("own");
    catalogue.write(
        "themes/own/templates/base.html",
        "{% block title %}{% endblock %}{% block content %}{% endblock %}",
    );
    let said = catalogue.open().said();
    assert!(said.contains("Mallen fyller blocket ”head”"), "{said}");
}

#[test]
fn a_parent_that_does_not_exist_and_one_that_is_oneself() {
    insta::assert_snapshot!(with("{% extends \"bse.html\" %}").open().said());
    insta::assert_snapshot!(with("\n{% extends \"section.html\" %}").open().said());
}

#[test]
fn a_component_defined_twice() {
    let catalogue = with("{% component own.x() %}{% endcomponent own.x %}");
    catalogue.write("themes/own/templates/z.html", "\n{% component own.x() %}{% endcomponent own.x %}");
    insta::assert_snapshot!(catalogue.open().said());
}

#[test]
fn a_component_must_ask_for_the_language() {
    let catalogue = with("{{ <own.x /> }}");
    catalogue.write(
        "themes/own/templates/z.html",
        "{% component own.x() %}\n{{ trans(key=\"all-courses\") }}{% endcomponent own.x %}",
    );
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    insta::assert_snapshot!(opened.page_or_fault("/kurser/"));
}

#[test]
fn a_theme_that_does_not_exist() {
    let catalogue = Catalogue::new("zola-maner");
    catalogue.copy_theme("zola-manner-theme", "zola-manner");
    insta::assert_snapshot!(catalogue.open().said());
    insta::assert_snapshot!(Catalogue::new("elsewhere").open().said());
}
