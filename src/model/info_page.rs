//! The front matter of information pages.

use super::value::*;
use super::{At, record};

record! {
    /// Front matter of `content/_pages/*.md`.
    pub struct PageFront: "page" {
        /// The page's heading.
        required @ title: String { "Titel", "Title", "Sidans rubrik." },
        /// What it is about, for lists and search engines.
        @ summary: String { "Sammanfattning", "Summary", "Vad sidan handlar om." },
        /// Order in menus, lowest first.
        @ weight: Int<0, 10_000> { "Ordning", "Order", "Ordning i menyer, lägst först." },
        /// Whether the page stands in the main menu.
        @ menu: bool { "I menyn", "In the menu", "Om sidan står i menyn." },
        /// When it was last checked.
        @ updated: Date { "Uppdaterad", "Updated", "När sidan sågs över senast." },
        /// How the translation was made: a machine's is said on the page.
        @ translated_by: Translator { "Översatt av", "Translated by", "Hur översättningen är gjord. En maskins sägs på sidan." },
        /// Films.
        @ films: Vec<At<super::course::Film>> { "Filmer", "Films", "Egna filmer." },
    }
}
