//! What columns are called in Swedish tables, in EMIL and in Susa-navet.

use crate::content::to_id;

/// Fields with names that columns have for them, as ids without hyphens. The first field whose
/// name is all of a column's counts, else the one whose name is the longest part of it.
const NAMES: &[(&str, &[&str])] = &[
    (
        "title",
        &[
            "namn",
            "kursnamn",
            "titel",
            "title",
            "name",
            "utbildningsnamn",
            "utbildning",
            "benamning",
            "kursbenamning",
            "kurs",
            "coursename",
        ],
    ),
    ("codes", &["kurskod", "kod", "code", "coursecode", "kurskoder", "utbildningskod"]),
    (
        "type",
        &[
            "niva",
            "skolform",
            "typ",
            "type",
            "utbildningstyp",
            "utbildningsform",
            "schooltype",
            "verksamhetsform",
        ],
    ),
    (
        "publisher",
        &[
            "utbildningsanordnare",
            "anordnare",
            "provider",
            "huvudman",
            "skola",
            "organisation",
            "anordnarensnamn",
        ],
    ),
    ("publisher.website", &["urlanordnare", "anordnareurl", "providerurl", "anordnarenswebbplats"]),
    ("contractor", &["utforare", "contractor"]),
    ("url", &["urlkurs", "kursurl", "url", "lank", "webbadress", "link", "hemsida", "kurslank"]),
    ("occasions.apply.url", &["ansokningslank", "ansokanurl", "urlansokan", "applicationurl", "ansokan"]),
    ("credits", &["poang", "kurspoang", "points", "credits", "antalpoang"]),
    ("summary", &["sammanfattning", "ingress", "summary", "kortbeskrivning"]),
    (
        "description",
        &[
            "beskrivning",
            "kursbeskrivning",
            "description",
            "rekommenderadinformation",
            "information",
            "omkursen",
            "innehall",
        ],
    ),
    ("prior_knowledge", &["forkunskaper", "forkunskapskrav", "rekommenderadeforkunskaper"]),
    ("eligibility", &["behorighet", "sarskildbehorighet", "eligibility", "behorighetskrav"]),
    ("areas", &["intresseomrade", "intresseomraden", "omrade", "area", "kategori", "amnesomrade"]),
    ("language", &["undervisningssprak", "sprak", "languageofinstruction"]),
    ("cost.text", &["kostnad", "avgift", "kostnader"]),
    ("contact.email", &["epost", "email", "mejl", "kontaktepost"]),
    ("contact.phone", &["telefon", "telefonnummer", "phone", "kontakttelefon"]),
    (
        "occasions.start",
        &["startdatum", "kursstart", "start", "startdate", "borjar", "kurstillfallestartdatum"],
    ),
    ("occasions.end", &["slutdatum", "kursslut", "slut", "enddate", "slutar", "kurstillfalleslutdatum"]),
    (
        "occasions.apply.opens",
        &["forstaansokningsdag", "ansokanoppnar", "ansokningsstart", "applicationopens"],
    ),
    (
        "occasions.apply.closes",
        &[
            "sistaansokningsdag",
            "sistaansokningsdatum",
            "sistaansokan",
            "ansokanstanger",
            "applicationcloses",
            "sistadag",
        ],
    ),
    ("occasions.pace", &["studietakt", "takt", "omfattning", "pace", "studietempo", "paceofstudy"]),
    ("occasions.mode", &["undervisningsform", "studieform", "distansform", "modeofstudy"]),
    ("occasions.time", &["studietid", "tidpadagen", "dagkvall", "timeofday"]),
    (
        "occasions.onsite_meetings",
        &["distansobligatorisk", "antaltraffar", "obligatoriskatraffar", "fysiskatraffar"],
    ),
    ("occasions.place.town", &["studieort", "ort", "kursort", "town", "city", "undervisningsort"]),
    ("occasions.place.address", &["gatuadress", "adress", "besoksadress", "address"]),
    (
        "occasions.place.municipality",
        &["kommunkod", "kommun", "municipality", "municipalitycode", "platskommunkod"],
    ),
    ("occasions.places", &["antalplatser", "platser", "places", "utbildningsplatser"]),
    ("occasions.source.id", &["kurstillfalleid", "tillfalleid", "eventid", "tillfallesid", "id"]),
];

/// The field that a column's name says.
///
/// Returns how sure that is too: the length of the name that was found, more where it is whole.
pub fn field(column: &str) -> Option<(&'static str, usize)> {
    let name = to_id(column).replace('-', "");
    let fit = |known: &str| {
        let whole = name == known;
        // Short words stand in too many others.
        let part = known.len() >= 5 && name.contains(known);
        if whole { Some(100 + known.len()) } else { part.then_some(known.len()) }
    };
    let fields =
        NAMES.iter().filter_map(|(field, names)| Some((*field, names.iter().filter_map(|n| fit(n)).max()?)));
    fields.max_by_key(|(_, sure)| *sure)
}

/// The type that a word for a level or a school form means.
pub fn course_type(text: &str) -> Option<&'static str> {
    let text = super::fold(text);
    let has = |word: &str| text.contains(word);
    let adapted = has("anpassad") || has("särvux") || has("lärvux") || has("särskild");
    Some(match () {
        () if adapted && has("gymnas") => "anpassad-gymnasial",
        () if adapted => "anpassad-grund",
        () if has("yrkeshögskol") || text == "yh" => "yh",
        () if has("folkhögskol") => "folkhogskola",
        () if has("invandrare") || text.split_whitespace().any(|word| word == "sfi") => "sfi",
        () if has("prövning") => "provning",
        () if has("validering") => "validering",
        () if has("yrkesvux") || has("yrkesutbildning") || has("yrkespaket") => "yrkesvux",
        () if has("grund") => "komvux-grund",
        () if has("gymnasieskola") || text == "gymnasium" => "gymnasium",
        () if has("gymnas") || has("komvux") => "komvux-gymnasial",
        () => return None,
    })
}

/// The mode that a word means.
pub fn mode(text: &str) -> Option<&'static str> {
    let text = super::fold(text);
    let has = |word: &str| text.contains(word);
    Some(match () {
        () if has("delvis") || has("hybrid") || has("kombin") => "blended",
        () if has("fjärr") => "remote",
        () if has("distans") => "distance",
        () if has("flex") => "flexible",
        () if has("arbetsplats") => "workplace",
        () if has("plats") || has("klassrum") || has("närund") || has("skolförlagd") => "classroom",
        () => return None,
    })
}

/// The time of day that a word means.
pub fn time(text: &str) -> Option<&'static str> {
    let text = super::fold(text);
    let has = |word: &str| text.contains(word);
    match () {
        () if has("kväll") => Some("evening"),
        () if has("helg") => Some("weekend"),
        () if has("dag") => Some("day"),
        () => None,
    }
}

/// The tag of a language that is named or given with three letters.
pub fn language(text: &str) -> Option<&'static str> {
    match &*super::fold(text) {
        "swe" | "sve" | "sv" | "svenska" => Some("sv"),
        "eng" | "en" | "engelska" => Some("en"),
        "fin" | "fi" | "finska" => Some("fi"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_columns_by_name() {
        let name = |column| field(column).map(|(field, _)| field);
        assert_eq!(name("Namn"), Some("title"));
        assert_eq!(name("Sista ansökningsdag"), Some("occasions.apply.closes"));
        assert_eq!(name("KurstillfalleStartdatum"), Some("occasions.start"));
        assert_eq!(name("Intresseomrade_kategori"), Some("areas"));
        assert_eq!(name("SusaKurstillfällePlatsKommunkod"), Some("occasions.place.municipality"));
        assert_eq!(name("Färg"), None);
    }

    #[test]
    fn every_field_exists() {
        for (field, _) in NAMES {
            assert!(super::super::target::Target::find(field).is_ok(), "{field}");
        }
    }

    #[test]
    fn knows_types_by_what_they_are_called() {
        assert_eq!(course_type("gymnasial vuxenutbildning"), Some("komvux-gymnasial"));
        let adapted = "Kommunal vuxenutbildning som anpassad utbildning på grundläggande nivå";
        assert_eq!(course_type(adapted), Some("anpassad-grund"));
        assert_eq!(course_type("Svenska för invandrare (sfi)"), Some("sfi"));
        assert_eq!(course_type("annat"), None);
    }
}
