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
    let texts = templates.iter().map(|(name, text)| (*name, (*text).to_owned()));
    let settling = Settling::new(texts, &tera);
    let settled = settling.settle(&tera, &context());
    assert_eq!(settled, settling.settle(&tera, &context()), "the next language is settled as the first is");
    let mut page = context();
    page.insert("here", "/A");
    let mut other = tera.clone();
    other.add_raw_templates(settled.clone()).unwrap();
    let (before, after) = (tera.render(templates[0].0, &page), other.render(templates[0].0, &page));
    match (before, after) {
        (Ok(before), Ok(after)) => assert_eq!(before, after),
        (before, after) => assert_eq!(before.is_err(), after.is_err()),
    }
    let first = settled.into_iter().find(|(name, _)| *name == templates[0].0);
    first.map(|(_, text)| text).unwrap_or_default()
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
fn branches_that_are_the_same_on_every_page_stand_alone() {
    for (template, expected) in [
        ("{% if lang != config.title %}a{{ here }}{% endif %}b", "a{{ here }}b"),
        (
            "x {%- if lang == \"en\" -%} a {%- else %} {% if true %}b {% endif -%} {% endif %} c",
            "x{{ \"\" }} {{ \"\" }}b {{ \"\" }}{{ \"\" }} c",
        ),
        ("a {% if config.title %} {%- endif %} b", "a {{ \"\" }}{{ \"\" }} b"),
        (
            "{% for x in [] -%}{% if config.title %} a {%- endif %} {%- endfor %}",
            "{% for x in [] -%}{{ \"\" }} a{{ \"\" }} {%- endfor %}",
        ),
        (
            "{% for a in [] %}b{% else %}{% if config.empty %}c{% else %}d{% endif %}{% endfor %}",
            "{% for a in [] %}b{% else %}d{% endfor %}",
        ),
        (
            "{% if not config.empty and lang == \"sv\" %}{% if here %}a{% endif %}{% endif %}",
            "{% if here %}a{% endif %}",
        ),
    ] {
        assert_eq!(settled(&[("a.html", template)]), expected, "{template}");
    }
    for template in [
        "{% if here %}a{% endif %}",
        "{% if lang == here %}a{% endif %}",
        "{% if config.unknown.more %}a{% endif %}",
        "{% if lang == \"en\" %}a{% elif here %}b{% endif %}",
        "{% component c() %}{% if lang %}a{% endif %}{% endcomponent c %}",
    ] {
        assert_eq!(settled(&[("a.html", template)]), template);
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
        "{% if here == 1 %}{{ trans(key=\"missing\") }}{% endif %}",
        "{{ get_url(path=\"/a?b&c\" ~ here) }}",
        "{% raw %}{{ trans(key=\"a\") }}{% endraw %}{# {{ trans(key=\"a\") }} #}",
    ] {
        assert_eq!(settled(&[("a.html", template)]), template);
    }
    // Nor what follows from courses: all pages would be made of these.
    let of_courses = "{{ get_url(path=\"/course\") }}{{ trans(key=\"a\") }}";
    assert_eq!(settled(&[("a.html", of_courses)]), "{{ get_url(path=\"/course\") }}<b>a sv</b>");
    // One that fails does not keep the others from being worked out.
    let both = "{% if here == 1 %}{{ trans(key=\"missing\") }}{% endif %}{{ trans(key=\"a\") }}";
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
    let settled = Settling::new([("a.html", list.into()), ("card.html", card.into())].into_iter(), &tera);
    let texts = settled.settle(&tera, &context());
    let call = "{{ frisok_once(component=\"card\", once=\"page\", page=page, level=3) }}";
    assert_eq!(texts[0].1, list.replace("{{ <card page level={3} /> }}", call));
}

/// A built-in template that calls `c`, written out. It prints what it did before.
fn written_out(caller: &'static str, component: &'static str) -> String {
    let templates = [("default/templates/a.html", caller), ("default/templates/c.html", component)];
    let tera = engine(&templates);
    let texts = inlined(templates.into_iter());
    let mut page = context();
    page.insert("here", "/A");
    page.insert("o", &serde_json::json!({"a": "x<y", "list": [1, 2], "b": {"c": "d"}, "none": null}));
    let mut other = tera.clone();
    other.add_raw_templates(texts.clone()).unwrap();
    let before = tera.render("default/templates/a.html", &page).unwrap();
    assert_eq!(before, other.render("default/templates/a.html", &page).unwrap(), "{caller} {component}");
    texts.into_iter().next().unwrap().1
}

#[test]
fn calls_of_small_components_are_written_out() {
    for (caller, component, expected) in [
        (
            "{{ <c a={o.a} /> }}",
            "{%- component c(a: string) -%}\n<b>{{ a }}</b>\n{%- endcomponent c %}",
            "<b>{{ o.a }}</b>",
        ),
        // A name alone, a default, spaces that dashes take away, a filter and a key of the same name.
        (
            "x {{- <c o /> -}} y",
            "{% component c(o: map, level: integer = 2, @lang: string) -%}\n{%- if level == 2 and o.a is string %} {{ lang }} {%- endif %}\
             {{ o.a | replace(from=\"o\", to=\"level\") }}{% endcomponent c %}",
            "x {{- \"\" }}{% if 2 == 2 and o.a is string %} {{ lang }}{% endif %}\
             {{ o.a | replace(from=\"o\", to=\"level\") }}{{ \"\" -}} y",
        ),
        (
            "{% for one in o.list %}{{ <c a={o.list} b={one} /> }}{% endfor %}",
            "{% component c(a: array, b: integer) %}{% for x in a %}{{ loop.index }}{{ x }}{{ b }}{% endfor %}{% endcomponent c %}",
            "{% for one in o.list %}{% for x in o.list %}{{ loop.index }}{{ x }}{{ one }}{% endfor %}{% endfor %}",
        ),
        (
            "{{ <c a={o.b} /> }}",
            "{% component c(a: map) %}{{ <d a={a.c} b=\"1\" /> }}{% endcomponent c %}\
             {% component d(a: string, b: string) %}{{ b }}{{ a?.x or \"-\" }}{{ a }}{% endcomponent d %}",
            "1{{ o.b.c?.x or \"-\" }}{{ o.b.c }}",
        ),
        // What it sets has another name each time; comments and their dashes are gone.
        (
            "{{ <c a={here} /> }}{{ <c a={o.a} /> }}",
            "{% component c(a: string) -%}{% set b = a ~ 1 %} {#- b -#} {{ b }}{% set d %}{{ a }}{% endset %}{{ d }}{% endcomponent c %}",
            "{% set frisok_1_b = here ~ 1 %}{{ frisok_1_b }}{% set frisok_1_d %}{{ here }}{% endset %}{{ frisok_1_d }}\
             {% set frisok_2_b = o.a ~ 1 %}{{ frisok_2_b }}{% set frisok_2_d %}{{ o.a }}{% endset %}{{ frisok_2_d }}",
        ),
        (
            "{% for x in o.list %}{{ <c a={loop.index} /> }}{% endfor %}",
            "{% component c(a: integer) %}{% for x in [1, 2] %}{{ a }}{{ x }}{% endfor %}{% endcomponent c %}",
            "{% for x in o.list %}{% set frisok_1_a = loop.index %}{% for x in [1, 2] %}{{ frisok_1_a }}{{ x }}\
             {% endfor %}{% endfor %}",
        ),
        // What must be worked out is; a filter that depends on nothing else.
        (
            "{{ <c a={[{\"b\": o.a ~ \"}\"}]} /> }}",
            "{% component c(a: array) %}{% if a | length > 0 %}{{ a[0].b }}{% endif %}{% endcomponent c %}",
            "{% set frisok_1_a = [{\"b\": o.a ~ \"}\"}] %}{% if frisok_1_a | length > 0 %}{{ frisok_1_a[0].b }}{% endif %}",
        ),
    ] {
        assert_eq!(written_out(caller, component), expected);
    }
}

#[test]
fn calls_that_might_say_something_else_stay() {
    let plain = "{% component c(a: string) %}{{ a }}{% endcomponent c %}";
    for (caller, component) in [
        // It sets its own argument, or is made once for many pages.
        ("{{ <c a={here} /> }}", "{% component c(a: string) %}{% set a = 1 %}{{ a }}{% endcomponent c %}"),
        ("{{ <c a={here} /> }}", "{% component c(a: string) {\"once\": \"a\"} %}{{ a }}{% endcomponent c %}"),
        ("{{ <c a={here} /> }}", "{% component c(a: string, ...rest) %}{{ a }}{% endcomponent c %}"),
        (
            "{% <c a={here}> %}b{% </c> %}",
            "{% component c(a: string) %}{{ a }}{{ body }}{% endcomponent c %}",
        ),
        // A function would see a language that the component does not.
        ("{{ <c a={here} /> }}", "{% component c(a: string) %}{{ get_url(path=a) }}{% endcomponent c %}"),
        ("{{ <c a={here} /> }}", "{% component c(a: string) %}{{ a | upper }}{% endcomponent c %}"),
        // A name within it would hide the argument's, or is its own.
        (
            "{% for x in o.list %}{{ <c a={x} /> }}{% endfor %}",
            "{% component c(a: integer) %}{% for x in [1, 2] %}{{ a }}{{ x }}{% endfor %}{% endcomponent c %}",
        ),
        (
            "{{ <c a={here} /> }}",
            "{% component c(a: string) %}{{ a }}{% if o is defined %}1{% endif %}{% endcomponent c %}",
        ),
        // Maps and lists made of lists.
        ("{{ <c a={here} /> }}", "{% component c(a: string) %}{{ {\"a\": a}[\"a\"] }}{% endcomponent c %}"),
        (
            "{{ <c a={o.list} /> }}",
            "{% component c(a: array) %}{{ [a for a in a] | length }}{% endcomponent c %}",
        ),
    ] {
        assert_eq!(written_out(caller, component), caller);
    }
    // What a theme writes is called as it is: only there may arguments be of another type.
    let own = inlined([("a.html", "{{ <c a={here} /> }}"), ("default/templates/c.html", plain)].into_iter());
    assert_eq!(own[0].1, "{{ <c a={here} /> }}");
    let replaced = [("default/templates/a.html", "{{ <c a={here} /> }}"), ("c.html", plain)];
    assert_eq!(inlined(replaced.into_iter())[0].1, "{{ <c a={here} /> }}");
}
