//! How words are compared. `client/words.js` does the same; `tests/fixtures/search-words.json`
//! holds the two together.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Endings that are taken off a word: Swedish ones of inflection and derivation, so that svetsning,
/// svetsare and svetsa meet. Both sides lose them, so it need not be linguistics.
const ENDINGS: &[&str] = &[
    "ningarnas",
    "ningarna",
    "ningens",
    "isterna",
    "ningar",
    "ningen",
    "ingarna",
    "erier",
    "eriet",
    "ister",
    "isten",
    "ingar",
    "ingen",
    "arnas",
    "ernas",
    "ornas",
    "nings",
    "arens",
    "aren",
    "ares",
    "arna",
    "erna",
    "orna",
    "ande",
    "ende",
    "erin",
    "ning",
    "ings",
    "ing",
    "are",
    "eri",
    "ist",
    "ens",
    "ers",
    "ets",
    "ar",
    "er",
    "or",
    "en",
    "et",
    "an",
    "na",
    "as",
    "es",
    "os",
    "s",
    "a",
    "e",
    "i",
    "o",
];

/// A text in one form: small letters, one way of writing for what people write in several.
pub fn normalise(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|c| *c != '\'' && *c != '`').map(|c| c.to_ascii_lowercase()).collect();
    }
    let composed: String = text.nfkc().collect();
    composed.to_lowercase().chars().filter_map(unified).collect()
}

fn unified(c: char) -> Option<char> {
    Some(match c {
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\'' | '’' | '‘' | 'ʼ' | '`' => return None,
        // Arabic: vowel signs and the stroke that lengthens a word say nothing.
        '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ؤ' => 'و',
        '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
        '\u{6F0}'..='\u{6F9}' => char::from(b'0' + (c as u32 - 0x6F0) as u8),
        _ => c,
    })
}

/// A word, and whether it is the joined form of what stands around a hyphen: that stands at the
/// same place as its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word.
    pub word: String,
    /// Whether it is the joined form.
    pub joined: bool,
}

/// The words of a normalised text, in order: runs of letters, marks and digits; `+` and `#` after a
/// letter (C++, C#). After words around a hyphen or a slash their joined form follows.
pub fn tokens(normalised: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    // Where the run of words with hyphens between them began.
    let mut run = 0;
    let mut word = String::new();
    let mut chars = normalised.chars().peekable();
    while let Some(c) = chars.next() {
        let after_letter =
            || word.chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '+');
        if c.is_alphanumeric()
            || is_combining_mark(c) && !word.is_empty()
            || matches!(c, '+' | '#') && after_letter()
        {
            word.push(c);
            continue;
        }
        let binds = matches!(c, '-' | '‐' | '‑' | '/')
            && !word.is_empty()
            && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if !word.is_empty() {
            tokens.push(Token { word: std::mem::take(&mut word), joined: false });
        }
        if !binds {
            end_run(&mut tokens, &mut run);
        }
    }
    if !word.is_empty() {
        tokens.push(Token { word, joined: false });
    }
    end_run(&mut tokens, &mut run);
    tokens
}

fn end_run(tokens: &mut Vec<Token>, run: &mut usize) {
    if tokens.len() > *run + 1 {
        let word = tokens[*run..].iter().map(|token| token.word.as_str()).collect();
        tokens.push(Token { word, joined: true });
    }
    *run = tokens.len();
}

/// A word without what people leave out: rings and dots over Latin letters, the Arabic article,
/// differences between Ethiopic letters that sound alike.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            _ => folded.push(alike(c)),
        }
    }
    match folded.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => rest.to_owned(),
        _ => folded,
    }
}

/// Ethiopic letters that sound alike in Tigrinya as people type it, in all seven orders.
fn alike(c: char) -> char {
    let code = c as u32;
    let to = match code {
        0x1220..=0x1226 => code - 0x1220 + 0x1230,
        0x1280..=0x1286 | 0x1210..=0x1216 => code % 8 + 0x1200,
        0x12D0..=0x12D6 => code - 0x12D0 + 0x12A0,
        0x1340..=0x1346 => code - 0x1340 + 0x1338,
        _ => return c,
    };
    char::from_u32(to).unwrap_or(c)
}

/// What is left of a folded word when its ending is taken off. Only Latin words of five letters and
/// more have one, and three letters stay.
pub fn stem(folded: &str) -> &str {
    if folded.len() < 5 || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return folded;
    }
    let ending = ENDINGS.iter().find(|ending| folded.len() >= ending.len() + 3 && folded.ends_with(**ending));
    ending.map_or(folded, |ending| &folded[..folded.len() - ending.len()])
}

/// How many letters must be added, left out, replaced or exchanged with their neighbour to make one
/// word of the other (optimal string alignment); `None` when it is more than `most`.
pub fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    (0..=a.len()).for_each(|i| rows[i][0] = i);
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    Some(rows[a.len()][b.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const VECTORS: &str = "tests/fixtures/search-words.json";

    /// What the functions make of the texts in the file. `SEARCH_WORDS=write` writes the file anew.
    #[test]
    fn words_are_what_the_client_takes_them_for() {
        let file = std::fs::read_to_string(VECTORS).unwrap();
        let vectors: Value = serde_json::from_str(&file).unwrap();
        let of =
            |name: &str| vectors[name].as_array().unwrap().iter().map(|row| row.as_array().unwrap().clone());
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let each = |name: &str, function: &dyn Fn(String) -> Value| -> Value {
            of(name).map(|row| json!([row[0], function(text(&row[0]))])).collect()
        };
        let tokens = |text: String| -> Value {
            tokens(&normalise(&text)).into_iter().map(|token| json!([token.word, token.joined])).collect()
        };
        let distances: Value = of("distance")
            .map(|row| {
                let most = row[2].as_u64().unwrap() as usize;
                json!([row[0], row[1], most, distance(&text(&row[0]), &text(&row[1]), most)])
            })
            .collect();
        let made = json!({
            "normalise": each("normalise", &|text| json!(normalise(&text))),
            "tokens": each("tokens", &tokens),
            "fold": each("fold", &|text| json!(fold(&normalise(&text)))),
            "stem": each("stem", &|text| json!(stem(&text))),
            "distance": distances,
        });
        if std::env::var("SEARCH_WORDS").is_ok_and(|value| value == "write") {
            std::fs::write(VECTORS, serde_json::to_string_pretty(&made).unwrap() + "\n").unwrap();
        }
        assert_eq!(vectors, made);
    }

    #[test]
    fn what_people_write_in_several_ways_is_one_word() {
        let same = |a: &str, b: &str| assert_eq!(fold(&normalise(a)), fold(&normalise(b)));
        same("Sjuksköterska", "sjukskoterska");
        same("السباك", "سباك");
        same("أحمد", "احمد");
        same("لوله‌کش", "لولهكش");
        same("ሠራሕተኛ", "ሰራሕተኛ");
    }

    #[test]
    fn inflections_and_derivations_have_one_stem() {
        let same = |words: &[&str]| {
            let stems: Vec<_> = words.iter().map(|word| stem(word)).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{stems:?}");
        };
        same(&["svetsning", "svetsare", "svetsa", "svetsarna"]);
        same(&["upphandling", "upphandlare", "upphandla"]);
        same(&["underskoterska", "underskoterskor", "underskoterskan"]);
        same(&["bageri", "bagare"]);
        assert_ne!(stem("sociologi"), stem("psykologi"));
        assert_eq!(stem("kock"), "kock");
        assert_eq!(stem("engeng06"), "engeng06");
    }
}
