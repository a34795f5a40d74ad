//! What templates can name, to suggest the nearest.

use super::{filters, functions};

/// Filters that Tera has itself.
const FILTERS: &str = "abs capitalize default escape escape_html escape_xml first float get indent int join \
    keys last length lower newlines_to_br nth pairs pluralize replace reverse round safe split str title trim \
    trim_end trim_start truncate unique upper values wordcount";
/// Tests that Tera has itself.
const TESTS: &str = "array bool containing defined divisible_by ending_with even float integer iterable map none \
    number odd starting_with string undefined";

/// What templates can name.
#[derive(Debug)]
pub(super) struct Names {
    pub filters: Vec<String>,
    pub tests: Vec<String>,
    pub functions: Vec<String>,
    pub components: Vec<String>,
    pub templates: Vec<String>,
}

impl Names {
    /// What there is besides what the templates bring, and what these bring: their names and texts.
    pub fn new<'a>(templates: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Names {
        let list = |own: &mut dyn Iterator<Item = &'static str>, built_in: &'static str| {
            let mut names: Vec<String> = own.chain(built_in.split_whitespace()).map(str::to_owned).collect();
            names.sort_unstable();
            names
        };
        let bare = |name: &str| name.strip_prefix(super::theme::BUILT_IN).unwrap_or(name).to_owned();
        let mut names = Names {
            filters: list(&mut filters::ALL.iter().map(|filter| filter.name), FILTERS),
            tests: list(&mut filters::TESTS.iter().map(|test| test.name), TESTS),
            functions: list(&mut functions::ALL.iter().map(|function| function.name), "range throw super"),
            components: templates.clone().flat_map(|(_, text)| components(text)).collect(),
            templates: templates.map(|(name, _)| bare(name)).collect(),
        };
        for list in [&mut names.components, &mut names.templates] {
            list.sort_unstable();
            list.dedup();
        }
        names
    }
}

/// The components that a template defines: `{% component card.list(…) %}`.
fn components(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split("{%").skip(1).filter_map(|tag| {
        let definition = tag.trim_start_matches('-').trim_start().strip_prefix("component ")?;
        Some(definition.split('(').next()?.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tera names no list of its own filters and tests; this holds the lists here to it.
    #[test]
    fn the_lists_are_what_tera_has() {
        let kinds = [("{{ x | NAME }}", FILTERS), ("{% if x is NAME %}{% endif %}", TESTS)];
        for (template, names) in kinds {
            for name in names.split_whitespace() {
                let loaded = tera::Tera::default().add_raw_template("t", &template.replace("NAME", name));
                assert!(loaded.is_ok(), "{name}: {loaded:?}");
            }
        }
    }

    #[test]
    fn components_are_found_in_texts() {
        let text = "{% component a.b(x, @lang: string) %}{% endcomponent a.b %}{%- component c() %}";
        assert_eq!(components(text).collect::<Vec<_>>(), ["a.b", "c"]);
    }

    #[test]
    fn the_reference_names_all_there_is() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/themes.md");
        let reference = std::fs::read_to_string(path).expect("docs/themes.md");
        let filters = filters::ALL.iter().map(|filter| filter.name);
        let tests = filters::TESTS.iter().map(|test| test.name);
        for name in functions::ALL.iter().map(|function| function.name).chain(filters).chain(tests) {
            let named = [format!("`{name}("), format!("`{name}`"), format!("is {name}(")];
            assert!(
                named.iter().any(|name| reference.contains(name)),
                "docs/themes.md says nothing of {name}"
            );
        }
    }
}
