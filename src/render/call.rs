//! A call of a function, filter or test: its arguments, checked, and the language it is in.

use tera::{Kwargs, State, Value};

use super::fault::{Fault, choose, kind};
use super::settle::Bound;
use super::shared::{InLanguage, Shared};
use crate::diagnose::{Said, say};

/// A call from a template.
pub(super) struct Call<'a> {
    /// What all calls share.
    pub shared: &'a Shared,
    name: &'static str,
    args: Args<'a>,
    language: Language<'a>,
}

/// The arguments of a call.
enum Args<'a> {
    /// As the template has them.
    Given(&'a Kwargs),
    /// Those that are known, and the one that is not.
    Bound(&'a [(String, Value)], Option<(&'a str, &'a Value)>),
}

/// The language of the page that a call is on.
enum Language<'a> {
    /// It is among the variables.
    Named(&'a State<'a>),
    /// Templates are settled in it.
    Known(&'a InLanguage),
}

impl<'a> Call<'a> {
    /// A call of `name`, which has the arguments `known` (any when `None`).
    pub fn new(
        shared: &'a Shared,
        (name, known): (&'static str, Option<&[&str]>),
        args: &'a Kwargs,
        state: &'a State<'a>,
    ) -> Result<Call<'a>, Fault> {
        if let Some(known) = known {
            for arg in args.iter().filter_map(|(key, _)| key.as_str()) {
                if !known.contains(&arg) {
                    return Err(Fault {
                        message: say!(
                            "{name} har inget argument ”{arg}”.",
                            "{name} has no argument “{arg}”."
                        ),
                        remedy: choose(arg, known.iter().copied()),
                    });
                }
            }
        }
        Ok(Call { shared, name, args: Args::Given(args), language: Language::Named(state) })
    }

    /// A call of `name` in a template that is settled in a language, with the argument that `bound`
    /// leaves open.
    pub fn bound(
        shared: &'a Shared,
        language: &'a InLanguage,
        name: &'static str,
        bound: &'a Bound,
        value: &'a Value,
    ) -> Call<'a> {
        let open = bound.open.as_deref().map(|open| (open, value));
        Call { shared, name, args: Args::Bound(&bound.given, open), language: Language::Known(language) }
    }

    /// All arguments, by name.
    pub fn args(&self) -> impl Iterator<Item = (&str, &Value)> {
        let (given, bound, open) = match &self.args {
            Args::Given(args) => (Some(args.iter()), &[][..], None),
            Args::Bound(given, open) => (None, *given, *open),
        };
        let given = given.into_iter().flatten().filter_map(|(key, value)| Some((key.as_str()?, value)));
        given.chain(bound.iter().map(|(name, value)| (name.as_str(), value))).chain(open)
    }

    fn find(&self, arg: &str) -> Option<&Value> {
        match &self.args {
            Args::Given(args) => {
                args.iter().find(|(name, _)| name.as_str() == Some(arg)).map(|(_, value)| value)
            }
            Args::Bound(_, Some((open, value))) if *open == arg => Some(value),
            Args::Bound(given, _) => given.iter().find(|(name, _)| name == arg).map(|(_, value)| value),
        }
    }

    /// An argument that may be left out; `none` is as good as nothing.
    pub fn value(&self, arg: &str) -> Result<Option<&Value>, Fault> {
        match self.find(arg) {
            Some(value) if value.is_undefined() => Err(self.wrong(arg, value)),
            value => Ok(value.filter(|value| !value.is_none())),
        }
    }

    /// An argument that must be there.
    pub fn must(&self, arg: &str) -> Result<&Value, Fault> {
        self.value(arg)?.ok_or_else(|| {
            let name = self.name;
            Fault::new(
                say!("{name} behöver argumentet ”{arg}”.", "{name} needs the argument “{arg}”."),
                say!("Lägg till {arg}=….", "Add {arg}=…."),
            )
        })
    }

    /// A text that may be left out.
    pub fn text(&self, arg: &str) -> Result<Option<&str>, Fault> {
        let value = self.value(arg)?;
        value.map(|value| value.as_str().ok_or_else(|| self.wrong(arg, value))).transpose()
    }

    /// A text that must be there.
    pub fn must_text(&self, arg: &str) -> Result<&str, Fault> {
        let value = self.must(arg)?;
        value.as_str().ok_or_else(|| self.wrong(arg, value))
    }

    /// A truth value.
    pub fn flag(&self, arg: &str, default: bool) -> Result<bool, Fault> {
        let value = self.value(arg)?;
        value.map_or(Ok(default), |value| value.as_bool().ok_or_else(|| self.wrong(arg, value)))
    }

    /// The language of the page, or the one in `lang`.
    pub fn language(&self) -> Result<&'a InLanguage, Fault> {
        self.language_in("lang")
    }

    /// The language of the page, or the one in the argument `arg`.
    pub fn language_in(&self, arg: &str) -> Result<&'a InLanguage, Fault> {
        let known = |tag: &str| {
            let tags = self.shared.languages.iter().map(|language| language.tag.as_str());
            self.shared.language(tag).ok_or_else(|| Fault::unknown(("Språket", "The language"), tag, tags))
        };
        if let Some(tag) = self.text(arg)? {
            return known(tag);
        }
        match self.language {
            Language::Known(language) => Ok(language),
            Language::Named(state) => {
                let lang = state.get::<Value>("lang").ok().flatten();
                lang.as_ref().and_then(Value::as_str).map_or_else(|| Err(self.no_language()), known)
            }
        }
    }

    fn no_language(&self) -> Fault {
        let name = self.name;
        Fault::new(
            say!(
                "{name} vet inte vilket språk sidan har: en komponent ser bara sina egna argument.",
                "{name} does not know the page's language: a component sees its own arguments only."
            ),
            say!(
                "Skriv @lang: string bland komponentens argument.",
                "Write @lang: string among the component's arguments."
            ),
        )
    }

    /// The fault of an argument that is not what it should be.
    pub fn wrong(&self, arg: &str, value: &Value) -> Fault {
        let name = self.name;
        let message = if value.is_undefined() {
            say!(
                "Argumentet ”{arg}” till {name} har inget värde.",
                "The argument “{arg}” of {name} has no value."
            )
        } else {
            let Said { sv, en } = kind(value);
            say!(
                "Argumentet ”{arg}” till {name} är av fel sort: {sv}.",
                "The argument “{arg}” of {name} is of the wrong kind: {en}."
            )
        };
        Fault::new(message, say!("Se efter vad som skickas med.", "Look at what is passed."))
    }

    /// The fault of a value that a filter or test cannot take; `expected` as "en text", "a text".
    pub fn unfit(&self, value: &Value, (sv, en): (&str, &str)) -> Fault {
        let (name, got) = (self.name, kind(value));
        let (got_sv, got_en) = (got.sv, got.en);
        Fault::new(
            say!("{name} behöver {sv}, men får {got_sv}.", "{name} needs {en}, but gets {got_en}."),
            say!("Se efter vad som står före {name}.", "Look at what stands before {name}."),
        )
    }
}
