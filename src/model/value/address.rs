//! Addresses: web, e-mail, files.

use crate::content::yaml::Node;
use crate::diagnose::{Code, Edit, Said, Span, say};
use crate::model::{Decode, Decoder, Shape};

/// An address that may be linked to: `https`, `http`, `mailto` or `tel`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub Box<str>);

impl Url {
    /// What keeps `text` from being an address that may be linked to.
    pub fn fault(text: &str) -> Option<Said> {
        let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        match scheme.as_deref() {
            Some("https" | "http" | "mailto" | "tel") => {}
            Some(scheme) if !scheme.contains(['/', '.', ' ']) => {
                return Some(say!(
                    "Adresser får inte börja med ”{scheme}:”",
                    "Addresses cannot begin with “{scheme}:”"
                ));
            }
            _ => {
                return Some(say!(
                    "Adressen börjar inte med https://",
                    "The address does not begin with https://"
                ));
            }
        }
        if matches!(scheme.as_deref(), Some("https" | "http"))
            && !text[text.find(':').unwrap_or(0)..].starts_with("://")
        {
            return Some(say!(
                "Efter https: ska det stå två snedstreck",
                "Two slashes must stand after https:"
            ));
        }
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            return Some(say!(
                "Adressen innehåller mellanslag eller otillåtna tecken",
                "The address contains spaces or characters that are not allowed"
            ));
        }
        match url::Url::parse(text) {
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                Some(say!("Adressen innehåller ett användarnamn", "The address contains a user name"))
            }
            Ok(_) => None,
            Err(_) => Some(say!("Adressen går inte att tolka", "The address cannot be read")),
        }
    }

    pub(crate) fn report(text: &str, Said { sv, en }: Said, span: Span, decoder: &mut Decoder) {
        let bare = !text.contains([':', ' ', '\\']) && text.contains('.') && !text.starts_with('/');
        let remedy = if bare {
            say!("Skriv https://{text}", "Write https://{text}")
        } else {
            say!("Skriv hela adressen, med https:// först.", "Write the whole address, with https:// first.")
        };
        decoder.report(Code::BadAddress, span, say!("{sv}: {text}", "{en}: {text}"), remedy);
    }
}

impl Decode for Url {
    fn shape() -> Shape {
        Shape::Url
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Url)?.trim();
        match Url::fault(text) {
            None => Some(Url(text.into())),
            Some(fault) => {
                Url::report(text, fault, node.span, decoder);
                offer_scheme(text, node, decoder);
                None
            }
        }
    }
}

/// A site's address, ending in `/`: `https` or `http`, a host, maybe a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(pub Box<str>);

impl BaseUrl {
    /// A site's address from text, percent-encoded where it must be.
    ///
    /// # Errors
    /// What keeps `text` from being one.
    pub fn new(text: &str) -> Result<BaseUrl, Said> {
        if let Some(fault) = Url::fault(text) {
            return Err(fault);
        }
        let url = url::Url::parse(text)
            .ok()
            .filter(|url| matches!(url.scheme(), "https" | "http") && url.has_host());
        let Some(url) = url else {
            return Err(say!(
                "Adressen börjar inte med https://",
                "The address does not begin with https://"
            ));
        };
        if url.query().is_some() || url.fragment().is_some() {
            return Err(say!(
                "Webbplatsens adress kan inte ha ? eller #",
                "A site's address cannot have ? or #"
            ));
        }
        let mut address = url.to_string();
        if !address.ends_with('/') {
            address.push('/');
        }
        Ok(BaseUrl(address.into()))
    }
}

impl Decode for BaseUrl {
    fn shape() -> Shape {
        Shape::Url
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Url)?.trim();
        let url = BaseUrl::new(text).map_err(|fault| Url::report(text, fault, node.span, decoder)).ok();
        if url.is_none() {
            offer_scheme(text, node, decoder);
        }
        url
    }
}

/// What begins with `www.` is an address that lacks its beginning.
fn offer_scheme(text: &str, node: &Node, decoder: &mut Decoder) {
    let at = decoder.on_one_line(node).and_then(|source| source.find(text));
    if let Some(at) = at.filter(|_| text.starts_with("www."))
        && Url::fault(&format!("https://{text}")).is_none()
    {
        decoder.offer(vec![Edit::insert(node.span.start as usize + at, "https://")]);
    }
}

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub Box<str>);

impl Email {
    fn is_valid(text: &str) -> bool {
        let allowed = |c: char| {
            !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '"' | ',' | ';' | '?' | '&')
        };
        let parts = text.split_once('@').filter(|(name, _)| !name.starts_with("mailto:"));
        let valid = parts.is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && host.split('.').all(|label| !label.is_empty())
        });
        valid && text.chars().all(allowed)
    }
}

impl Decode for Email {
    fn shape() -> Shape {
        Shape::Email
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Email)?.trim();
        if Email::is_valid(text) {
            return Some(Email(text.into()));
        }
        const SCHEME: &str = "mailto:";
        if let Some(address) = text.strip_prefix(SCHEME).filter(|address| Email::is_valid(address)) {
            decoder.report(
                Code::BadEmail,
                node.span,
                say!(
                    "Här ska stå bara e-postadressen, utan mailto: före.",
                    "Only the e-mail address should stand here, without mailto: before it."
                ),
                say!("Skriv {address}", "Write {address}"),
            );
            if let Some(at) = decoder.on_one_line(node).and_then(|source| source.find(SCHEME)) {
                let start = node.span.start as usize + at;
                decoder.offer(vec![Edit::new(Span::new(start, start + SCHEME.len()), "")]);
            }
            return None;
        }
        decoder.report(
            Code::BadEmail,
            node.span,
            say!("”{text}” är ingen e-postadress.", "“{text}” is not an e-mail address."),
            say!(
                "Skriv en funktionsbrevlåda, som vux@kommunen.example.",
                "Write a function mailbox, such as vux@municipality.example."
            ),
        );
        None
    }
}

/// A path to a file of the catalogue, relative to its root, `/` between folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePath(pub Box<str>);

impl Decode for FilePath {
    fn shape() -> Shape {
        Shape::Path
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Path)?;
        let safe_part = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
        };
        if text.split('/').all(safe_part) {
            return Some(FilePath(text.into()));
        }
        decoder.report(
            Code::BadPath,
            node.span,
            say!("”{text}” är ingen sökväg inom katalogen.", "“{text}” is not a path within the catalogue."),
            say!(
                "Lägg filen i mappen media och skriv till exempel media/film.mp4.",
                "Put the file in the folder media and write for example media/film.mp4."
            ),
        );
        None
    }
}
