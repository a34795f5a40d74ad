//! The facts of a course as sentences, in the page's language whatever the course's own text is in.
//!
//! Which sentences a course has is decided here and nowhere else, so that a list, a course's page
//! and its table of occasions cannot disagree. A sentence is a message of `i18n/*.ftl` with its
//! arguments. What nobody has stated is said as unknown only where people need it (day, place,
//! last day to apply); else it is left out.

mod how;
mod money;
mod place;
mod what;
mod when;

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use self::what::length;
use crate::access::State;
use crate::catalogue::{Course, Occasion};
use crate::i18n::{Localised, Value, direction, escaped};
use crate::model::{Status, Tag};
use crate::pages::{Html, Pages, Scope};

/// What a sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What one learns, how it is put together, where it leads.
    What,
    /// When it starts and ends.
    When,
    /// When one can apply.
    Until,
    /// In which town, on site or at a distance, when in the week.
    Where,
    /// How fast.
    Pace,
    /// How much it is, and how much of it at a workplace.
    Length,
    /// The language of the teaching, and the Swedish one needs.
    Language,
    /// What it costs.
    Cost,
    /// Student aid.
    Aid,
    /// How one applies.
    How,
}

impl About {
    /// The word that themes know it by.
    fn key(self) -> &'static str {
        match self {
            About::What => "what",
            About::When => "when",
            About::Until => "until",
            About::Where => "where",
            About::Pace => "pace",
            About::Length => "length",
            About::Language => "language",
            About::Cost => "cost",
            About::Aid => "aid",
            About::How => "how",
        }
    }
}

impl Serialize for About {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// What facts are read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    /// One course: what everybody expects is not said.
    One,
    /// Several beside each other: there, what is not said looks unknown.
    Comparing,
}

/// A sentence that is yet to be said in a language.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    about: About,
    said: Said,
}

#[derive(Clone, Debug)]
enum Said {
    /// A message and its arguments.
    Message(Cow<'static, str>, Vec<(&'static str, Value<'static>)>),
    /// Text of the content, its language marked.
    Content(Html),
}

impl Sentence {
    fn new(about: About, message: impl Into<Cow<'static, str>>) -> Sentence {
        Sentence { about, said: Said::Message(message.into(), Vec::new()) }
    }

    fn content(about: About, html: Html) -> Sentence {
        Sentence { about, said: Said::Content(html) }
    }

    fn with(mut self, name: &'static str, value: impl Into<Value<'static>>) -> Sentence {
        if let Said::Message(_, arguments) = &mut self.said {
            arguments.push((name, value.into()));
        }
        self
    }

    fn with_html(self, name: &'static str, html: String) -> Sentence {
        self.with(name, Value::Html(html.into()))
    }
}

/// All that is said about one thing.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is about.
    pub about: About,
    /// The ids of the messages, in order; none for text of the content.
    pub messages: Vec<Cow<'static, str>>,
    /// The sentences, one after the other.
    pub html: Html,
}

impl Pages {
    /// The facts of a course (an index into the catalogue's) as sentences in a language, as its
    /// page shows them.
    pub fn facts(&self, course: usize, language: &Tag) -> Vec<Fact> {
        self.scope(language).facts(&self.catalogue.courses[course])
    }

    /// The most important of them, as lists show them.
    pub fn card_facts(&self, course: usize, language: &Tag) -> Vec<Fact> {
        self.scope(language).card_facts(&self.catalogue.courses[course])
    }

    /// What one must know of one occasion (an index into the course's) as text, line by line: when,
    /// until when, where, how fast.
    pub fn occasion_text(&self, course: usize, occasion: usize, language: &Tag) -> Arc<str> {
        let scope = self.scope(language);
        scope.made.occasions.of((course, occasion), |_| {
            let course = &self.catalogue.courses[course];
            let facts = scope.occasion_facts(course, &course.occasions[occasion]);
            facts.iter().map(|fact| fact.html.to_text()).collect::<Vec<_>>().join("\n").into()
        })
    }
}

impl Scope<'_> {
    /// All that can be said about a course in sentences; of several occasions about the one that
    /// [`Scope::main_occasion`] names. Nothing about a course that is gone.
    pub(in crate::pages) fn facts(&self, course: &Course) -> Vec<Fact> {
        self.facts_for(course, Reader::One)
    }

    /// The same for a comparison: with what goes without saying of a course alone.
    pub(super) fn compared_facts(&self, course: &Course) -> Vec<Fact> {
        self.facts_for(course, Reader::Comparing)
    }

    fn facts_for(&self, course: &Course, reader: Reader) -> Vec<Fact> {
        if course.status == Status::Removed {
            return Vec::new();
        }
        let occasion = self.main_occasion(course);
        let mut sentences = self.what(course);
        sentences.extend(self.when(course, occasion));
        if is_cancelled(course, occasion) {
            sentences.extend(self.how(course, occasion));
            return self.told(sentences);
        }
        sentences.extend(self.until(course, occasion));
        sentences.extend(occasion.and_then(|occasion| self.closed_before(course, occasion)));
        sentences.extend(self.place_of(course, occasion));
        sentences.extend(self.pace_of(occasion.into_iter()));
        sentences.extend(length(course));
        sentences.extend(self.language_of(course, reader));
        sentences.extend(self.cost_of(course, reader));
        sentences.extend(self.how(course, occasion));
        self.told(sentences)
    }

    /// The most important of it, for lists: when, until when, where, how fast, what one must pay.
    /// Places and pace are those of all occasions that are not over.
    pub(super) fn card_facts(&self, course: &Course) -> Vec<Fact> {
        let occasion = self.main_occasion(course);
        let mut sentences = self.when(course, occasion);
        let too_much = ["ends-on", "last-start", "usually-starts"];
        sentences.retain(|sentence| !too_much.iter().any(|message| sentence.is(message)));
        if is_cancelled(course, occasion) {
            return self.told(sentences);
        }
        sentences.extend(self.until(course, occasion));
        sentences.extend(self.places_of(course));
        sentences.extend(self.pace_of(self.current(course)));
        sentences.extend(self.fee(course));
        self.told(sentences)
    }

    fn occasion_facts(&self, course: &Course, occasion: &Occasion) -> Vec<Fact> {
        let occasion = Some(occasion);
        let mut sentences = self.when(course, occasion);
        if !is_cancelled(course, occasion) {
            sentences.extend(self.until(course, occasion));
            sentences.extend(self.place_of(course, occasion));
            sentences.extend(self.pace_of(occasion.into_iter()));
        }
        self.told(sentences)
    }

    /// When one can apply to an occasion, for the table of occasions.
    pub(super) fn deadlines(&self, occasion: &Occasion) -> Vec<Html> {
        self.deadline(occasion).iter().map(|sentence| self.said(sentence)).collect()
    }

    /// The occasion that is spoken of: the first that one can apply to or has a start to wait for,
    /// else the first that is not over, one that is cancelled only when there is no other.
    pub(in crate::pages) fn main_occasion<'c>(&self, course: &'c Course) -> Option<&'c Occasion> {
        let awaited = |occasion: &&Occasion| {
            occasion.is_possible() && (occasion.state != State::NoDates || occasion.timing.start.is_some())
        };
        let held = || self.current(course).filter(|occasion| !occasion.timing.cancelled);
        held().find(awaited).or_else(|| held().next()).or_else(|| self.current(course).next())
    }

    /// Whether a course, or the only start there is, is cancelled: then little is told about it.
    pub(super) fn is_called_off(&self, course: &Course) -> bool {
        is_cancelled(course, self.main_occasion(course))
    }

    /// How many starts one may still choose besides the one that is spoken of.
    pub(super) fn other_starts(&self, course: &Course) -> usize {
        let spoken_of = self.main_occasion(course);
        let others = self.current(course).filter(|occasion| occasion.is_possible());
        others.filter(|occasion| spoken_of.is_none_or(|main| !std::ptr::eq(main, *occasion))).count()
    }

    /// The occasions that are not over, in the order of the catalogue.
    fn current<'c>(&self, course: &'c Course) -> impl Iterator<Item = &'c Occasion> {
        let today = self.catalogue.today;
        course.occasions.iter().filter(move |occasion| !occasion.timing.is_over(today))
    }

    /// Sentences as HTML, those about one thing together.
    fn told(&self, sentences: Vec<Sentence>) -> Vec<Fact> {
        let mut facts: Vec<Fact> = Vec::new();
        for sentence in sentences {
            let Html(html) = self.said(&sentence);
            let message = match sentence.said {
                Said::Message(id, _) => Some(id),
                Said::Content(_) => None,
            };
            match facts.last_mut().filter(|fact| fact.about == sentence.about) {
                Some(fact) => {
                    fact.html.0.push(' ');
                    fact.html.0.push_str(&html);
                    fact.messages.extend(message);
                }
                None => facts.push(Fact {
                    about: sentence.about,
                    messages: message.into_iter().collect(),
                    html: Html(html),
                }),
            }
        }
        facts
    }

    fn said(&self, sentence: &Sentence) -> Html {
        match &sentence.said {
            Said::Content(html) => html.clone(),
            Said::Message(id, arguments) => {
                let html = self.locale.message_html(id, arguments);
                debug_assert!(html.is_ok(), "{html:?}");
                // Every default language has all messages; a loss is shown, not hidden.
                Html(html.unwrap_or_else(|_| id.to_string()))
            }
        }
    }

    /// A name that stands in the catalogue's main language on every page, and is not translated.
    fn proper(&self, name: &str) -> String {
        marked_name(name, &self.catalogue.default_language, self.language)
    }

    /// A label as it stands within a sentence: without its capital, unless it has others
    /// ("Betyg", but "BankID").
    fn within(&self, label: &Localised) -> String {
        let mut rest = label.text.chars();
        let first: String = rest.next().into_iter().flat_map(char::to_lowercase).collect();
        let other_capitals = rest.clone().any(char::is_uppercase);
        let text = if other_capitals { label.text.clone() } else { first + rest.as_str() };
        Localised { text, lang: label.lang.clone() }.to_html(self.language)
    }
}

/// Nothing that is cancelled is worth more words.
fn is_cancelled(course: &Course, occasion: Option<&Occasion>) -> bool {
    course.status == Status::Cancelled || occasion.is_some_and(|occasion| occasion.timing.cancelled)
}

impl Sentence {
    fn is(&self, message: &str) -> bool {
        matches!(&self.said, Said::Message(id, _) if id == message)
    }
}

/// A name as HTML that no machine translates, its language marked where it is not the page's.
fn marked_name(name: &str, language: &Tag, page: &Tag) -> String {
    let name = escaped(name);
    if language == page {
        return ["<span translate=\"no\">", &name, "</span>"].concat();
    }
    format!("<span lang=\"{language}\" dir=\"{}\" translate=\"no\">{name}</span>", direction(language))
}

/// A link that runs from left to right in every language.
fn link(address: &str, shown: &str) -> String {
    format!("<a href=\"{}\" dir=\"ltr\" translate=\"no\">{}</a>", escaped(address), escaped(shown))
}
