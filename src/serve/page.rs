//! What the server itself puts into pages.

use serde::Serialize;

use super::fault::Fault;
use crate::diagnose::{Language, Said, say};

/// The words around errors, in the language of messages.
#[derive(Debug, Serialize)]
pub struct Words {
    /// The language, for the browser.
    pub lang: &'static str,
    /// How many errors there are.
    pub title: String,
    /// What is shown meanwhile.
    pub meanwhile: String,
    /// What stands before a remedy.
    pub remedy: String,
    /// On the button that hides the errors.
    pub hide: String,
}

impl Words {
    /// The words for so many errors.
    pub fn of(faults: usize, language: Language) -> Words {
        let text = |said: Said| said.text(language).to_owned();
        let title = match faults {
            1 => say!("Ett fel", "One error"),
            _ => say!("{faults} fel", "{faults} errors"),
        };
        Words {
            lang: language.pick("sv", "en"),
            title: text(title),
            meanwhile: text(say!(
                "Du ser den senaste versionen utan fel. Alla fel står också i terminalen.",
                "You see the last version without errors. All errors are in the terminal too."
            )),
            remedy: text(say!("Gör så här:", "What to do:")),
            hide: text(say!("Dölj", "Hide")),
        }
    }
}

/// A page that shows what is wrong, where there is no other page to show.
pub fn of_faults(faults: &[Fault], language: Language) -> String {
    let Words { lang, title, remedy, .. } = Words::of(faults.len(), language);
    let heading = language.pick("Sidan kan inte visas", "The page cannot be shown");
    let then = language.pick(
        "Sidan visas på nytt när du har rättat och sparat.",
        "The page is shown again when you have corrected and saved.",
    );
    let items: String = faults
        .iter()
        .map(|fault| {
            let place = fault.place.as_ref().map(|place| format!("<code>{}</code> ", escaped(place)));
            let code = fault.code.map(|code| format!("<span>{code}</span> "));
            let (place, code) = (place.unwrap_or_default(), code.unwrap_or_default());
            let (message, help) = (escaped(&fault.message), escaped(&fault.remedy));
            format!("<li>{place}{code}<strong>{message}</strong> <p>{remedy} {help}</p></li>\n")
        })
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width\">\n<title>{heading}: {title}</title>\n\
        <link rel=\"stylesheet\" href=\"/__frisok/faults.css\">\n</head>\n<body>\n<main>\n\
        <h1>{heading}</h1>\n<p>{title}. {then}</p>\n<ol>\n{items}</ol>\n</main>\n</body>\n</html>\n"
    )
}

/// Adds the script that reloads a page when `shown` is no longer what is shown.
pub fn with_reload(mut html: Vec<u8>, shown: u64) -> Vec<u8> {
    let script = format!("<script src=\"/__frisok/reload.js\" data-shown=\"{shown}\" defer></script>\n");
    let end_of_head = html.windows(7).position(|tag| tag.eq_ignore_ascii_case(b"</head>"));
    let at = end_of_head.unwrap_or(html.len());
    html.splice(at..at, script.into_bytes());
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_of_the_head() {
        let page = |html: &str| String::from_utf8(with_reload(html.into(), 7)).unwrap();
        let script = "<script src=\"/__frisok/reload.js\" data-shown=\"7\" defer></script>\n";
        assert_eq!(page("<head></HEAD><body>"), format!("<head>{script}</HEAD><body>"));
        assert_eq!(page("<p>Utan huvud"), format!("<p>Utan huvud{script}"));
    }

    #[test]
    fn what_is_wrong_is_text_and_not_html() {
        let fault = Fault {
            place: Some("content/kumla/x.yaml:1:2".into()),
            code: Some("E030"),
            message: "Texten innehåller html: <script>alert(\"1\")</script>".into(),
            remedy: "Ta bort & skriv om.".into(),
        };
        let page = of_faults(&[fault], Language::Sv);
        assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
        assert!(page.contains("<code>content/kumla/x.yaml:1:2</code>"));
        assert!(!page.contains("<script>"));
        assert!(page.contains("Ta bort &amp; skriv om."));
    }
}
