//! A plural form that holds for several numbers says the number: in Ukrainian 21 and 31 are counted
//! as 1 is.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// Numbers among which every form of every language has several, if it can. In some, 0 is counted as 1
/// is; but most texts are about nothing less than 1.
const NUMBERS: std::ops::RangeInclusive<u32> = 1..=130;

#[test]
fn a_form_for_several_numbers_says_which() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let mut faults = Vec::new();
    let mut selects = 0;
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let Some(tag) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ftl")) else {
            continue;
        };
        let (count, wrong) = wrong_forms(tag, &fs::read_to_string(&path).unwrap());
        selects += count;
        faults.extend(wrong.into_iter().map(|id| format!("{tag}: {id}")));
    }
    assert!(selects > 300, "{selects}");
    assert!(faults.is_empty(), "forms for several numbers that do not say which:\n{}", faults.join("\n"));
}

#[test]
fn what_does_not_say_it_would_be_found() {
    let found = |tag: &str, text: &str| wrong_forms(tag, text).1;
    let one = "a = { $n ->\n    [one] En kurs\n   *[other] { $n } kurser\n}\n";
    assert_eq!(found("sv", one), [""; 0]);
    assert_eq!(found("uk", one), ["a"]);
    assert_eq!(found("uk", &one.replace("[one] En", "[1] En kurs\n    [one] { $n }")), [""; 0]);
    // The same for all is a word that does not count.
    assert_eq!(found("uk", "a = { $n ->\n    [one] Kurs\n   *[other] Kurs\n}\n"), [""; 0]);
}

/// How many choices by number a file has, and the messages whose form `one` leaves the number out
/// though it holds for several.
fn wrong_forms(tag: &str, text: &str) -> (usize, Vec<String>) {
    let locale: Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
    let (mut selects, mut wrong) = (0, Vec::new());
    let resource: Resource<&str> = parser::parse(text).unwrap();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for element in message.value.iter().flat_map(|value| &value.elements) {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
            else {
                continue;
            };
            let Some((name, one)) = counted(selector).zip(form(variants, "one")) else { continue };
            selects += 1;
            let is_exact = |number: &u32| {
                let key = number.to_string();
                variants.iter().any(|variant| variant.key == VariantKey::NumberLiteral { value: &*key })
            };
            let holds =
                NUMBERS.filter(|n| rules.category_for(*n) == PluralCategory::One && !is_exact(n)).count();
            let same = form(variants, "other").is_some_and(|other| other == one);
            if holds > 1 && !same && !says(one, name) {
                wrong.push(message.id.name.to_owned());
            }
        }
    }
    (selects, wrong)
}

/// The argument that is counted.
fn counted<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

fn form<'v, 'a>(variants: &'v [Variant<&'a str>], form: &str) -> Option<&'v Pattern<&'a str>> {
    let found = variants.iter().find(|variant| variant.key == VariantKey::Identifier { name: form });
    found.map(|variant| &variant.value)
}

/// Whether an argument stands in a text.
fn says(text: &Pattern<&str>, argument: &str) -> bool {
    text.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => id.name == argument,
        _ => false,
    })
}
