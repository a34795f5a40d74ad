//! Templates that built-in templates include, in the place of the tags that include them: an included
//! template has a state of its own, through which each name is looked up.

use crate::render::source::{Part, inside, parts, word};
use crate::render::theme::BUILT_IN;

/// What a template that can stand in another must not have: what it sets would be seen there.
const OWN: [&str; 5] = ["set", "set_global", "block", "extends", "component"];

/// A template with those that it includes, where a theme does not replace them.
pub(super) fn included(text: &str, texts: &[(&str, String)]) -> String {
    let mut out = String::with_capacity(2 * text.len());
    let mut in_component = false;
    for part in parts(text) {
        match part {
            Part::Text(_) | Part::Print { .. } => part.write(&mut out),
            Part::Tag(tag) => {
                match word(tag) {
                    "component" => in_component = true,
                    "endcomponent" => in_component = false,
                    _ => {}
                }
                match built_in(tag, texts).filter(|_| !in_component) {
                    // Dashes take away space on their own side only.
                    Some(text) => {
                        out.push_str(if tag.starts_with("{%-") { "{{- \"\" }}" } else { "{{ \"\" }}" });
                        out.push_str(text);
                        out.push_str(if tag.ends_with("-%}") { "{{ \"\" -}}" } else { "{{ \"\" }}" });
                    }
                    None => out.push_str(tag),
                }
            }
        }
    }
    out
}

/// The text of the built-in template that a tag includes.
fn built_in<'t>(tag: &str, texts: &'t [(&str, String)]) -> Option<&'t str> {
    let name = inside(tag).strip_prefix("include ")?.trim().strip_prefix('"')?.strip_suffix('"')?;
    let find = |full: &str| texts.iter().find(|(name, _)| *name == full).map(|(_, text)| text.as_str());
    let text = find(&[BUILT_IN, name].concat()).filter(|_| find(name).is_none())?;
    let sets = |part: &Part| matches!(part, Part::Tag(tag) if OWN.contains(&word(tag)));
    (!parts(text).iter().any(sets)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(template: &str, others: &[(&'static str, &str)]) -> String {
        let texts: Vec<_> = others.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
        included(template, &texts)
    }

    #[test]
    fn what_is_included_stands_in_its_place() {
        let part = ("default/templates/a.html", "{{- a }} b");
        let expected = "x {{ \"\" }}{{- a }} b{{ \"\" }} y";
        assert_eq!(written("x {% include \"a.html\" %} y", &[part]), expected);
        let expected = "x {{- \"\" }}{{- a }} b{{ \"\" -}} y";
        assert_eq!(written("x {%- include \"a.html\" -%} y", &[part]), expected);
    }

    #[test]
    fn what_a_theme_replaces_or_what_sets_something_is_included_as_before() {
        let tag = "{% include \"a.html\" %}";
        let sets = ("default/templates/a.html", "{% set a = 1 %}");
        let plain = ("default/templates/a.html", "a");
        assert_eq!(written(tag, &[sets]), tag);
        assert_eq!(written(tag, &[plain, ("a.html", "b")]), tag);
        assert_eq!(written(tag, &[]), tag);
        let component = "{% component c() %}{% include \"a.html\" %}{% endcomponent c %}";
        assert_eq!(written(component, &[plain]), component);
    }
}
