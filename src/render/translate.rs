//! What Tera says, as messages for people: in Swedish too, with what to do.

use super::fault::{Fault, choose};
use super::names::Names;
use crate::diagnose::{Said, say};

/// A message of Tera's, which is in English and says what there is only now and then.
pub(super) fn translate(text: &str, names: &Names) -> Fault {
    Fault::decode(text)
        .or_else(|| undefined(text))
        .or_else(|| unknown(text, names))
        .or_else(|| argument(text))
        .or_else(|| twice(text))
        .or_else(|| syntax(text))
        .unwrap_or_else(|| other(text))
}

fn undefined(text: &str) -> Option<Fault> {
    let kinds = [("Variable", "Variabeln", "The variable"), ("Field", "Fältet", "The field")];
    for (kind, sv, en) in kinds {
        let Some(rest) = text.strip_prefix(kind).and_then(|rest| rest.strip_prefix(" `")) else { continue };
        let (name, rest) = rest.split_once('`')?;
        if rest.starts_with(" exists") {
            break;
        }
        let list = rest.split_once(": ").map_or("", |(_, list)| list);
        let known: Vec<&str> = list.split(", ").filter(|name| !name.is_empty()).collect();
        let mut fault = Fault::unknown((sv, en), name, known.iter().copied());
        if known.is_empty() {
            fault.remedy = optional();
        }
        return Some(fault);
    }
    let nothing = text.starts_with("Tried to render a variable") || text.ends_with("its value is undefined");
    nothing.then(|| {
        Fault::new(say!("Här finns inget att skriva ut.", "There is nothing to print here."), optional())
    })
}

fn optional() -> Said {
    say!(
        "Kan det saknas? Skriv {{% if … %}} runt, eller … or \"\".",
        "Can it be missing? Put {{% if … %}} around it, or write … or \"\"."
    )
}

fn unknown(text: &str, names: &Names) -> Option<Fault> {
    if let Some(name) = between(text, "Block `", "` is not defined in any parent template") {
        return Some(Fault::new(
            say!(
                "Mallen fyller blocket ”{name}”, men mallen som den bygger på har inget sådant block.",
                "The template fills the block “{name}”, but the template it extends has no such block."
            ),
            say!(
                "Skriv {{% block {name} %}}{{% endblock {name} %}} i mallen som den bygger på.",
                "Write {{% block {name} %}}{{% endblock {name} %}} in the template it extends."
            ),
        ));
    }
    let kinds = [
        ("filter", "Filtret", "The filter", &names.filters),
        ("test", "Testet", "The test", &names.tests),
        ("function", "Funktionen", "The function", &names.functions),
        ("component", "Komponenten", "The component", &names.components),
        ("template", "Mallen", "The template", &names.templates),
    ];
    kinds.into_iter().find_map(|(kind, sv, en, known)| {
        let name = between(text, &format!("Unknown {kind} `"), "`")?;
        Some(Fault::unknown((sv, en), name, known.iter().map(String::as_str)))
    })
}

fn argument(text: &str) -> Option<Fault> {
    let missing =
        between(text, "Missing keyword argument `", "`").or_else(|| between(text, "Argument `", "`"));
    if let Some(name) = missing {
        return Some(Fault::new(
            say!("Argumentet ”{name}” saknas.", "The argument “{name}” is missing."),
            say!("Lägg till {name}=….", "Add {name}=…."),
        ));
    }
    if let Some(name) = between(text, "Implicit argument `", "`") {
        return Some(Fault::new(
            say!(
                "Komponenten behöver ”{name}”, men ”{name}” finns inte där den anropas.",
                "The component needs “{name}”, but there is no “{name}” where it is called."
            ),
            say!(
                "Skriv @{name} även i komponenten som anropar, eller skicka med {name}=….",
                "Write @{name} in the calling component too, or pass {name}=…."
            ),
        ));
    }
    let rest = text.strip_prefix("Unknown argument(s) `")?;
    let (name, rest) = rest.split_once('`')?;
    let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
    Some(Fault {
        message: say!("Komponenten har inget argument ”{name}”.", "The component has no argument “{name}”."),
        remedy: choose(name, known),
    })
}

/// Components and templates that are in each other's way.
fn twice(text: &str) -> Option<Fault> {
    if let Some(name) = between(text, "Component `", "` is defined in both ") {
        return Some(Fault::new(
            say!("Komponenten ”{name}” finns i två mallar.", "The component “{name}” is in two templates."),
            say!("Byt namn på den ena.", "Give one of them another name."),
        ));
    }
    let circle = text.starts_with("Circular ");
    circle.then(|| {
        Fault::new(
            say!("Mallen bygger på sig själv.", "The template builds on itself."),
            say!(
                "Den inbyggda mallen med samma namn heter default/templates/….",
                "The built-in template of the same name is default/templates/…."
            ),
        )
    })
}

fn syntax(text: &str) -> Option<Fault> {
    let remedy = say!("Rätta mallen på den här platsen.", "Correct the template at this place.");
    if text == "Unexpected end of input" {
        let message =
            say!("Mallen slutar innan något är stängt.", "The template ends before something is closed.");
        return Some(Fault::new(message, remedy));
    }
    let rest = text.strip_prefix("Found ")?;
    let (found, expected) =
        [" but expected ", " but was expecting "].iter().find_map(|but| rest.split_once(but))?;
    let expected = expected.trim_end_matches('.');
    let swedish = |text: &str| {
        let words =
            [("identifier", "ett namn"), (" or ", " eller "), ("one of: ", "något av: "), ("string", "text")];
        words.iter().fold(text.to_owned(), |text, (en, sv)| text.replace(en, sv))
    };
    let (found_sv, expected_sv) = (swedish(found), swedish(expected));
    let message = say!(
        "Här står {found_sv}, men här skulle stå {expected_sv}.",
        "Here is {found}, but here should be {expected}."
    );
    Some(Fault::new(message, remedy))
}

fn other(text: &str) -> Fault {
    let text = text.trim_end_matches('.');
    Fault::new(
        say!("Mallmotorn säger: {text}.", "The template engine says: {text}."),
        say!("Rätta mallen på den här platsen.", "Correct the template at this place."),
    )
}

/// The part of a text that begins with `before`, up to `after`.
pub(super) fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(before)?;
    rest.find(after).map(|end| &rest[..end])
}
