//! Templates in, settled templates out; both print the same.

use tera::{Kwargs, State, Value};

use super::*;
use crate::catalogue::Read;
use crate::catalogue::reads::read;

fn engine(templates: &[(&'static str, &'static str)]) -> Tera {
    let mut tera = Tera::default();
    let trans = |args: Kwargs, state: &State| -> tera::TeraResult<Value> {
        let lang = state.get::<String>("lang")?.unwrap_or_else(|| "?".to_owned());
        let key = args.must_get::<&str>("key")?;
        if key == "missing" {
            return Err(tera::Error::message("missing"));
        }
        Ok(Value::safe_string(&format!("<b>{key} {lang}</b>")))
    };
    tera.register_function("trans", trans);
    tera.register_function("get_url", |args: Kwargs, _: &State| -> tera::TeraResult<Value> {
        let path = args.must_get::<&str>("path")?;
        if path == "/course" {
            read(Read::Course(1));
        }
        Ok(path.to_uppercase().into())
    });
    tera.add_raw_templates(templates.iter().copied()).unwrap();
    tera
}

fn context() -> Context {
    let mut context = Context::new();
    context.insert("lang", "sv");
    context.insert("config", &BTreeMap::from([("title", "A & B"), ("empty", "")]));
    context
}

/// The first of some templates, settled. It prints what it did before.
fn settled(templates: &[(&'static str, &'static str)]) -> String {
    let tera = engine(templates);
    let settled = Settling::new(templates.iter().copied(), &tera).settle(&tera, &context());
    let mut page = context();
    page.insert("here", "/A");
    let mut other = tera.clone();
    other.add_raw_templates(settled.clone()).unwrap();
    let (before, after) = (tera.render(templates[0].0, &page), other.render(templates[0].0, &page));
    match (before, after) {
        (Ok(before), Ok(after)) => assert_eq!(before, after),
        (before, after) => assert_eq!(before.is_err(), after.is_err()),
    }
    settled.into_iter().find(|(name, _)| *name == templates[0].0).map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn what_is_the_same_on_every_page_stands_as_text() {
    for (template, expected) in [
        ("{{ trans(key=\"a\") }}", "<b>a sv</b>"),
        ("x {{- trans(key=\"a\") -}} y", "x {{- \"\" }}<b>a sv</b>{{ \"\" -}} y"),
        ("{{ config.title }}", "A &amp; B"),
        ("{{ get_url(path=\"/\", lang=config.default_language) }}", "/"),
        ("{% set p = get_url(path=\"/a\") %}{{ p }}", "{% set p = \"/A\" %}{{ p }}"),
        ("{% if here == get_url(path='/a') %}1{% endif %}", "{% if here == \"/A\" %}1{% endif %}"),
    ] {
        assert_eq!(settled(&[("a.html", template)]), expected);
    }
}

#[test]
fn what_is_not_stays() {
    for template in [
        "{{ here }}",
        "{{ config.empty }}",
        "{{ trans(key=here) }}",
        "{{ trans(key=\"a\", lang=lang) }}",
        "{{ trans(key=\"missing\") }}",
        "{% if false %}{{ trans(key=\"missing\") }}{% endif %}",
        "{{ get_url(path=\"/a?b&c\" ~ here) }}",
        "{% raw %}{{ trans(key=\"a\") }}{% endraw %}{# {{ trans(key=\"a\") }} #}",
    ] {
        assert_eq!(settled(&[("a.html", template)]), template);
    }
    // Nor what follows from courses: all pages would be made of these.
    let of_courses = "{{ get_url(path=\"/course\") }}{{ trans(key=\"a\") }}";
    assert_eq!(settled(&[("a.html", of_courses)]), "{{ get_url(path=\"/course\") }}<b>a sv</b>");
    // One that fails does not keep the others from being worked out.
    let both = "{% if false %}{{ trans(key=\"missing\") }}{% endif %}{{ trans(key=\"a\") }}";
    assert!(settled(&[("a.html", both)]).ends_with("{% endif %}<b>a sv</b>"));
}

#[test]
fn nothing_is_settled_where_the_language_may_be_another() {
    for other in [
        "{% set lang = \"en\" %}",
        "{% for lang in [\"en\"] %}{% endfor %}",
        "{% for key, config in {\"a\": 1} %}{% endfor %}",
        "{{ <c lang=\"en\" /> }}{% component c(@lang: string) %}{{ lang }}{% endcomponent c %}",
        "{% component c(lang: string) %}{{ lang }}{% endcomponent c %}",
    ] {
        assert_eq!(settled(&[("a.html", "{{ trans(key=\"a\") }}"), ("b.html", other)]), "");
    }
}

#[test]
fn a_component_is_settled_when_it_takes_nothing_from_its_page() {
    let component = "{% component c(@lang: string) %}{{ trans(key=\"a\") }}{% endcomponent c %}";
    assert_eq!(settled(&[("a.html", "{{ <c /> }}"), ("c.html", component)]), "<b>a sv</b>");
    let of_page = "{% component c(@here: string) %}{{ here }}{% endcomponent c %}";
    assert_eq!(settled(&[("a.html", "{{ <c /> }}"), ("c.html", of_page)]), "{{ <c /> }}");
    // One that has a value for what it is not given is settled where it is given nothing.
    let menu = "{% component c(at: string = \"\", @lang: string) %}{{ lang }}{{ at }}{% endcomponent c %}";
    let both = "{{ <c /> }}{{ <c at={here} /> }}";
    assert_eq!(settled(&[("a.html", both), ("c.html", menu)]), "sv{{ <c at={here} /> }}");
    let needs = "{% component c(at: string, @lang: string) %}{{ lang }}{{ at }}{% endcomponent c %}";
    assert_eq!(settled(&[("a.html", both), ("c.html", needs)]), both);
    // Nor when one that it calls does.
    let calls = "{% component d() %}{{ <c /> }}{% endcomponent d %}";
    let all = [("a.html", "{{ <d /> }}"), ("c.html", of_page), ("d.html", calls)];
    assert_eq!(settled(&all), "{{ <d /> }}");
    // It does not see the language, and must not here either.
    let blind = "{% component c() %}{{ trans(key=\"a\") }}{% endcomponent c %}{{ trans(key=\"a\") }}";
    assert_eq!(
        settled(&[("c.html", blind)]),
        "{% component c() %}{{ trans(key=\"a\") }}{% endcomponent c %}<b>a sv</b>"
    );
}

#[test]
fn a_component_for_a_course_is_rendered_by_the_function_that_keeps_it() {
    let card = "{% component card(page: map, level: integer = 2) {\"once\": \"page\"} %}\
                {{ page.a }}{% endcomponent card %}";
    let list = "{% component list(all: array, @lang: string) %}{% for page in all %}\
                {{ <card page level={3} /> }}{% endfor %}{% endcomponent list %}";
    let tera = engine(&[("a.html", list), ("card.html", card)]);
    let settled = Settling::new([("a.html", list), ("card.html", card)].into_iter(), &tera);
    let texts = settled.settle(&tera, &context());
    let call = "{{ frisok_once(component=\"card\", once=\"page\", page=page, level=3) }}";
    assert_eq!(texts[0].1, list.replace("{{ <card page level={3} /> }}", call));
}
