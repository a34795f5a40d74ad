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
    let missing = between(text, "Missing keyword argument `", "`").or_else(|| between(text, "Argument `", "`"));
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

fn other(text: &str) -> Fault {
    let message = if let Some((found, expected)) = text
        .strip_prefix("Found ")
        .and_then(|rest| rest.split_once(" but expected ").or_else(|| rest.split_once(" but was expecting ")))
    {
        let sv = expected.replace(" or ", " eller ").replace("one of: ", "något av: ");
        Said {
            sv: format!("Här står {found}, men här skulle stå {}.", sv.trim_end_matches('.')),
            en: format!("Here is {found}, but here should be {}.", expected.trim_end_matches('.')),
        }
    } else {
        let text = text.trim_end_matches('.');
        say!("Mallmotorn säger: {text}.", "The template engine says: {text}.")
    };
    Fault::new(message, say!("Rätta mallen på den här platsen.", "Correct the template at this place."))
}

/// The part of a text that begins with `before`, up to `after`.
pub(super) fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(before)?;
    rest.find(after).map(|end| &rest[..end])
}
