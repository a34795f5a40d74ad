//! What editors propose as a whole: a course, an occasion, a rule.
//!
//! They are JSON as it is written into the schema, because the order of keys is that in which they
//! will stand in the file. `${1:…}` is a place to fill in, as in snippets of VS Code; `^` before one
//! makes a number of it instead of text. `tests/schema` fills them in and puts the result before
//! schema and decoder.

/// The snippets for a record, by its name in the table of fields.
pub(super) fn of(record: &str) -> Option<&'static str> {
    Some(match record {
        "course" => COURSE,
        "occasion" => OCCASION,
        "film" => FILM,
        "publisher" => PUBLISHER,
        "municipality" => MUNICIPALITY,
        "rule" => RULE,
        "shortcoming" => SHORTCOMING,
        "page" => PAGE,
        "term" => TERM,
        _ => return None,
    })
}

/// Puts the snippets where the schema of a record names them.
pub(super) fn put_in(schema: &str) -> String {
    let mut out = String::with_capacity(schema.len());
    for line in schema.lines() {
        let named = line.split_once(KEY).and_then(|(indent, rest)| {
            let (record, end) = rest.split_once('"')?;
            Some((indent, of(record)?, end))
        });
        match named {
            Some((indent, snippets, end)) => {
                let snippets = snippets.replace('\n', &format!("\n{indent}"));
                out.push_str(&format!("{indent}\"defaultSnippets\": {snippets}{end}\n"));
            }
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

const KEY: &str = "\"defaultSnippets\": \"";

const COURSE: &str = r#"[
  {
    "label": "Ny kurs / New course",
    "body": {
      "title": "${1:Undersköterska}",
      "type": "${2|yrkesvux,komvux-gymnasial,komvux-grund,anpassad-gymnasial,anpassad-grund,yh,folkhogskola,gymnasium|}",
      "summary": "${3:En eller två meningar om kursen.}",
      "occasions": [{
        "id": "${4:vt27}",
        "start": "${5:2027-01-11}",
        "end": "${6:2027-06-04}",
        "apply": { "opens": "${7:2026-10-01}", "closes": "${8:2026-11-30}" },
        "pace": "^${9:100}",
        "mode": "${10|classroom,distance,blended,remote,flexible,workplace|}",
        "place": { "town": "${11:Kumla}", "municipality": "${12:kumla}" }
      }]
    }
  },
  {
    "label": "Ny sfi-kurs / New sfi course",
    "body": {
      "title": "${1:Sfi kurs B och C}",
      "type": "sfi",
      "sfi": { "tracks": ["^${2:2}"], "courses": ["${3:B}", "${4:C}"] },
      "occasions": [{
        "id": "${5:lopande}",
        "start": "rolling",
        "mode": "classroom",
        "place": { "town": "${6:Kumla}", "municipality": "${7:kumla}" }
      }]
    }
  },
  {
    "label": "Ny prövning eller validering / New examination or validation",
    "body": {
      "title": "${1:Prövning i matematik}",
      "type": "${2|provning,validering|}",
      "description": "${3:Så går det till.}"
    }
  }
]"#;

const OCCASION: &str = r#"[
  {
    "label": "Kurstillfälle med datum / Occasion with dates",
    "body": {
      "id": "${1:vt27}",
      "start": "${2:2027-01-11}",
      "end": "${3:2027-06-04}",
      "apply": { "opens": "${4:2026-10-01}", "closes": "${5:2026-11-30}" },
      "pace": "^${6:100}",
      "mode": "${7|classroom,workplace,flexible|}",
      "place": { "town": "${8:Kumla}", "municipality": "${9:kumla}" }
    }
  },
  {
    "label": "Kurstillfälle på distans / Occasion at a distance",
    "body": {
      "id": "${1:vt27-distans}",
      "start": "${2:2027-01-11}",
      "end": "${3:2027-06-04}",
      "apply": { "opens": "${4:2026-10-01}", "closes": "${5:2026-11-30}" },
      "pace": "^${6:50}",
      "mode": "distance",
      "onsite_meetings": "^${7:0}"
    }
  },
  {
    "label": "Tillfälle med löpande start / Occasion with rolling start",
    "body": {
      "id": "${1:lopande}",
      "start": "rolling",
      "apply": { "rolling": true },
      "pace": "^${2:50}",
      "place": { "town": "${3:Kumla}", "municipality": "${4:kumla}" }
    }
  }
]"#;

const FILM: &str = r#"[
  {
    "label": "Film med undertexter / Film with captions",
    "body": { "file": "${1:media/film.mp4}", "language": "${2:sv}", "captions": "${3:media/film.vtt}", "transcript": "${4:Det som sägs i filmen.}" }
  }
]"#;

const PUBLISHER: &str = r#"[
  {
    "label": "Ny utgivare / New publisher",
    "body": {
      "name": "${1:Kumla vuxenutbildning}",
      "municipalities": ["${2:kumla}"],
      "contact": { "email": "${3:vux@kumla.example}", "phone": "${4:010-000 00 00}" },
      "apply": { "url": "${5:https://kumla.example/ansok}" }
    }
  }
]"#;

const MUNICIPALITY: &str = r#"[
  {
    "label": "Kommun / Municipality",
    "body": { "id": "${1:kumla}", "code": "${2:1881}", "name": "${3:Kumla}" }
  }
]"#;

const RULE: &str = r#"[
  {
    "label": "Regel för vem som får söka / Rule about who may apply",
    "body": {
      "types": ["${1:yrkesvux}"],
      "home": "${2|cooperation-area,same-municipality,anywhere|}",
      "answer": "${3|free,home-decision,special-reasons,provider,ask-home|}",
      "apply_via": "${4|home-municipality,provider|}",
      "decides": "${5|course-municipality,home,provider|}"
    }
  }
]"#;

const SHORTCOMING: &str = r#"[
  {
    "label": "Brist i tillgänglighet / Shortcoming in accessibility",
    "body": { "what": "${1:Vad som inte är tillgängligt.}", "why": "${2:Varför.}" }
  }
]"#;

const PAGE: &str = r#"[
  {
    "label": "Ny sida / New page",
    "body": { "title": "${1:Sidans rubrik}" }
  }
]"#;

const TERM: &str = r#"[
  {
    "label": "Begrepp / Term",
    "body": { "id": "${1:sotare}", "labels": { "sv": "${2:Sotare}", "en": "${3:Chimney sweep}" } }
  }
]"#;
