//! How languages are written: in which script, which way.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use icu::locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};

use crate::model::Tag;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which way a language is written, by its usual script.
pub fn direction(tag: &Tag) -> Direction {
    Script::of(tag).direction
}

/// Whether a language is written in Latin letters, by its usual script.
pub(super) fn writes_latin(tag: &Tag) -> bool {
    Script::of(tag).latin
}

#[derive(Clone, Copy)]
struct Script {
    direction: Direction,
    latin: bool,
}

impl Script {
    /// Every text on a page asks for this, and ICU takes the tag apart each time.
    fn of(tag: &Tag) -> Script {
        thread_local! {
            static KNOWN: RefCell<BTreeMap<Tag, Script>> = const { RefCell::new(BTreeMap::new()) };
        }
        KNOWN.with_borrow_mut(|known| match known.get(tag) {
            Some(script) => *script,
            None => *known.entry(tag.clone()).or_insert(Script::find(tag)),
        })
    }

    fn find(tag: &Tag) -> Script {
        static DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();
        static EXPANDER: LocaleExpander = LocaleExpander::new_extended();
        let Ok(mut id) = LanguageIdentifier::try_from_str(tag.as_str()) else {
            return Script { direction: Direction::Ltr, latin: true };
        };
        let rtl = DIRECTIONS.is_right_to_left(&id);
        EXPANDER.maximize(&mut id);
        Script {
            direction: if rtl { Direction::Rtl } else { Direction::Ltr },
            latin: id.script.is_none_or(|script| script.as_str() == "Latn"),
        }
    }
}
