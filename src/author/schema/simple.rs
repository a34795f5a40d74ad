//! Shapes of one word or number, each under a name of its own in `$defs`.

use crate::model::Shape;

/// What a scalar that is taken as it is written looks like to a reader of plain YAML.
pub(super) const VERBATIM: &[&str] = &["string", "number", "boolean"];

/// Beginning and rest of a language tag (BCP 47), as the decoder takes them.
pub(super) const TAG: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

/// Names with `/` between them, none beginning with a full stop; of ASCII only letters, digits and
/// `-`, `_`, `.`, as the decoder takes them.
const PATH: &str = concat!(
    r"^[^\u0000-\u002c./\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f\s][^\u0000-\u002c/\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f\s]*",
    r"(/[^\u0000-\u002c./\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f\s][^\u0000-\u002c/\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f\s]*)*$"
);

/// What a schema says of such a shape.
pub(super) struct Simple {
    /// Its name under `$defs`.
    pub name: &'static str,
    /// Kinds of JSON.
    pub types: &'static [&'static str],
    /// What its text looks like, if not every text will do.
    pub pattern: Option<&'static str>,
    /// Examples, which editors propose.
    pub examples: &'static [&'static str],
}

/// The simple shape, if it is one.
pub(super) fn simple(shape: &Shape) -> Option<Simple> {
    let of = |name, types, pattern, examples| Some(Simple { name, types, pattern, examples });
    let string: &[&str] = &["string"];
    match shape {
        Shape::String => of("string", VERBATIM, None, &[]),
        Shape::TimeZone => {
            of("time-zone", string, Some(r"^\s*[A-Z][A-Za-z0-9_+/-]*\s*$"), &["Europe/Stockholm"])
        }
        Shape::Id => of("id", VERBATIM, Some("^[a-z0-9][a-z0-9-]{0,79}$"), &[]),
        Shape::Path => {
            of("path", VERBATIM, Some(PATH), &["media/film.mp4", "media/film.vtt", "media/bild.jpg"])
        }
        Shape::CoursePath => of(
            "course-path",
            string,
            Some("^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"),
            &["kumla/underskoterska"],
        ),
        Shape::MunicipalityCode => {
            of("municipality-code", &["string", "integer"], Some("^[0-9]{4}$"), &["1881"])
        }
        Shape::Tag => {
            of("language-tag", string, Some(TAG), &["sv", "en", "ar", "fa", "so", "ti", "uk", "fi"])
        }
        Shape::Date => {
            of("date", string, Some("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"), &["2027-01-11"])
        }
        Shape::Url => of(
            "url",
            string,
            Some(
                r"^\s*([Hh][Tt][Tt][Pp][Ss]?://[^\s\\]|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)[^\s\\]*\s*$",
            ),
            &["https://kumla.example/ansok"],
        ),
        Shape::Email => of(
            "email",
            string,
            Some(r#"^\s*[^\s@<>",;?&]+@[^\s@<>",;?&.]+(\.[^\s@<>",;?&.]+)+\s*$"#),
            &["vux@kumla.example"],
        ),
        Shape::Colour => of("colour", string, Some("^#[0-9A-Fa-f]{6}$"), &["#005a70"]),
        Shape::Text { .. }
        | Shape::Bool
        | Shape::Number { .. }
        | Shape::Choice(_)
        | Shape::List(_)
        | Shape::OneOrMany(_)
        | Shape::Either(_)
        | Shape::Record(_)
        | Shape::PerLanguage(_) => None,
    }
}
