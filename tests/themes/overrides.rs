//! One's own files over the built-in ones.

use crate::catalogue::Catalogue;

#[test]
fn one_file_of_the_built_in_theme_can_be_replaced() {
    let catalogue = Catalogue::new("default");
    catalogue.write(
        "themes/default/templates/404.html",
        "egen: {{ config.title_text }}, {{ current_path or \"ingen\" }}",
    );
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    assert_eq!(opened.page_or_fault("/404.html"), "egen: Kurser &amp; mer, ingen");
    assert!(opened.page_or_fault("/").contains("<main"));
}

#[test]
fn a_replaced_template_can_build_on_the_built_in_one() {
    let catalogue = Catalogue::new("own");
    let page =
        "{% extends \"default/templates/404.html\" %}{% block title %}Egen {{ super() }}{% endblock title %}";
    catalogue.write("themes/own/templates/404.html", page);
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    let page = opened.page_or_fault("/404.html");
    assert!(page.contains("<title>Egen ") && page.contains("<main"), "{page}");
}

#[test]
fn courses_go_through_page_html_by_one_line() {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/templates/page.html", "{{ page.title }} {{ page.course is none }}");
    let opened = catalogue.open();
    assert!(opened.page_or_fault("/kurser/kumla/engelska/").contains("<main"));
    assert_eq!(opened.page_or_fault("/om/om-oss/"), "Om oss true");
    catalogue.write("themes/own/templates/course.html", "{% extends \"page.html\" %}");
    assert_eq!(catalogue.open().page_or_fault("/kurser/kumla/engelska/"), "Engelska false");
}

#[test]
fn a_component_of_ones_own_wins_also_inside_built_in_templates() {
    let catalogue = Catalogue::new("own");
    let card =
        "{% component default.card(page: map, ...rest) %}[{{ page.slug }}]{% endcomponent default.card %}";
    catalogue.write("themes/own/templates/mine.html", card);
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    let page = opened.page_or_fault("/kurser/");
    assert!(page.contains("[engelska]") && page.contains("<main"), "{page}");
}

#[test]
fn a_list_can_have_a_template_of_its_own() {
    let catalogue = Catalogue::new("own");
    catalogue.write(
        "themes/own/templates/kommun/list.html",
        "{{ taxonomy.name }}:{% for term in terms %} {{ term.slug }}{% endfor %}",
    );
    let opened = catalogue.open();
    assert_eq!(opened.page_or_fault("/kommun/"), "kommun: askersund kumla");
    assert!(opened.page_or_fault("/typ/").contains("<main"));
}
