//! How much of a course's text is in the page's language, what to say about it, and the Swedish
//! words that one will meet.

use serde::Serialize;

use crate::catalogue::Course;
use crate::model::publisher::{Apply, Guidance};
use crate::model::{Need, Tag, Text};
use crate::pages::{Html, Scope, primary};

/// A word that one will meet in the default language, and what it means.
#[derive(Debug, Serialize)]
pub struct Word {
    /// The word, in the default language.
    word: Html,
    /// What it means, in the page's language.
    meaning: Html,
}

impl Scope<'_> {
    /// The ids of the messages to say about the language of a course's text: that it is not
    /// translated, or partly; that a machine has done it.
    pub(super) fn notices(&self, course: &Course) -> Vec<&'static str> {
        let own = self.translated(&own_texts(course));
        let [none, part] = if self.reads_default() {
            ["not-easy-course", "partly-easy-course"]
        } else {
            ["not-translated-course", "partly-translated-course"]
        };
        let mut notices = Vec::new();
        if *self.language == self.catalogue.default_language {
            return notices;
        }
        match own {
            Translated::None => notices.push(none),
            Translated::Part => notices.push(part),
            Translated::Whole if self.translated(&common_texts(course)) != Translated::Whole => {
                notices.push(part)
            }
            Translated::Whole => {}
        }
        if own != Translated::None && course.written.machine_translated(self.language) {
            notices.push("machine-translated");
        }
        notices
    }

    fn translated(&self, texts: &[&Text]) -> Translated {
        let own = texts.iter().filter(|text| self.is_own(&self.localise(text).lang)).count();
        match own {
            all if all == texts.len() => Translated::Whole,
            0 => Translated::None,
            _ => Translated::Part,
        }
    }

    /// The Swedish words that one meets on the way to a course, on pages in other languages: its
    /// type, the buttons of the application system, the last day, whom to ask.
    pub(super) fn words(&self, course: &Course) -> Vec<Word> {
        let swedish = primary(&self.catalogue.default_language) == primary(&Tag::default());
        if !swedish || self.reads_default() {
            return Vec::new();
        }
        let applies = course.occasions.iter().map(|occasion| &occasion.apply).chain([&course.apply]);
        let mut needs = applies.flat_map(|apply| &apply.needs).flat_map(|needs| needs.iter());
        let bankid = needs.any(|need| need.value == Need::Bankid);
        let closes = course.occasions.iter().any(|occasion| occasion.timing.closes.is_some());
        let course_type = format!("type-{}", course.course_type.key());
        let words = [
            (&*course_type, true),
            ("apply", true),
            ("word-log-in", bankid),
            ("word-last-day", closes),
            ("word-counsellor", true),
        ];
        words.into_iter().filter(|(_, is_met)| *is_met).filter_map(|(id, _)| self.word(id)).collect()
    }

    fn word(&self, id: &str) -> Option<Word> {
        let meaning = self.say(id);
        let word = self.pages.languages.default().message(id, &[]).ok()?;
        (meaning.lang != word.lang).then(|| Word {
            word: Html(word.to_html(self.language)),
            meaning: Html(meaning.to_html(self.language)),
        })
    }
}

/// How much of some texts is in the page's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Translated {
    Whole,
    Part,
    None,
}

/// The texts that are a course's own.
fn own_texts(course: &Course) -> Vec<&Text> {
    let written = &course.written;
    let rich = [
        &written.description,
        &written.learn,
        &written.teaching,
        &written.afterwards,
        &written.bring,
        &written.prior_knowledge,
        &written.eligibility,
        &written.selection,
    ];
    let mut texts: Vec<&Text> = rich.into_iter().flatten().map(|text| &***text).collect();
    texts.extend(written.title.as_ref().map(|title| &***title));
    texts.extend(written.summary.as_ref().map(|summary| &***summary));
    texts.extend(written.cost.as_ref().and_then(|cost| cost.text.as_ref()).map(|text| &**text));
    texts
}

/// The texts that a course shares with others of its publisher, or that only an occasion has.
fn common_texts(course: &Course) -> Vec<&Text> {
    let mut texts = Vec::new();
    let occasions = || course.occasions.iter();
    let applies = occasions().map(|occasion| &occasion.apply).chain([&course.apply]);
    texts.extend(applies.flat_map(|apply| apply_texts(apply)));
    let guidances = occasions().map(|occasion| &occasion.guidance).chain([&course.guidance]);
    texts.extend(guidances.flat_map(|guidance| guidance_texts(guidance)));
    let appeals = occasions().map(|occasion| &occasion.appeal).chain([&course.appeal]);
    texts.extend(appeals.flatten().map(|appeal| &***appeal));
    texts
}

fn apply_texts(apply: &Apply) -> impl Iterator<Item = &Text> {
    [&apply.text, &apply.without_bankid, &apply.reply].into_iter().flatten().map(|text| &***text)
}

fn guidance_texts(guidance: &Guidance) -> impl Iterator<Item = &Text> {
    let text = guidance.text.as_ref().map(|text| &***text);
    text.into_iter().chain(guidance.hours.as_deref())
}
