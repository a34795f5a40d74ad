//! `frisok new course`: flags, and questions to whoever sits at the terminal.

use std::cell::Cell;

use jiff::civil::Date;

use super::args::NewCourseFlags;
use super::ask;
use super::new::{asked, given};
use super::stop::Stop;
use crate::author::new::{Made, NewCourse, NewError, Target, answer};
use crate::diagnose::{Language, say};
use crate::model::{CourseType, Decode, Mode, Start};

/// Makes a course of what the flags say and, at a terminal, of answers to the rest.
pub fn make(target: &Target, flags: &NewCourseFlags, today: Date, language: Language) -> Result<Made, Stop> {
    let mut course = NewCourse::new(target, &flags.path)?;
    let text = |flag: &Option<String>| given(flag);
    course.title = text(&flags.title).map(|text| answer::title(&text)).transpose()?;
    course.course_type = text(&flags.course_type).map(|text| answer::course_type(&text)).transpose()?;
    course.codes = flags.code.iter().flat_map(|text| answer::codes(text)).collect();
    let occasion = &mut course.occasion;
    occasion.start = text(&flags.start).map(|text| answer::start(&text)).transpose()?;
    occasion.closes = text(&flags.closes).map(|text| answer::closes(&text, occasion.start)).transpose()?;
    occasion.pace = text(&flags.pace).map(|text| answer::pace(&text)).transpose()?.unwrap_or_default();
    occasion.mode = text(&flags.mode).map(|text| answer::mode(&text)).transpose()?;
    occasion.town = text(&flags.town);
    if ask::possible() {
        Questions { language, ended: Cell::new(false) }.ask(&mut course)?;
    }
    Ok(course.write(target, today)?)
}

struct Questions {
    language: Language,
    /// Whether the input has ended: then nobody is there to be asked (at a terminal, Ctrl-D).
    ended: Cell<bool>,
}

impl Questions {
    /// Asks for what no flag has said. Enter leaves it for later.
    fn ask(&self, course: &mut NewCourse) -> Result<(), Stop> {
        let later = say!(
            "Tryck Enter för att hoppa över en fråga och fylla i det senare.",
            "Press Enter to skip a question and fill it in later."
        );
        tell!("{}", later.text(self.language));
        if course.title.is_none() {
            course.title = self.one(
                "Kursens namn, som Undersköterska:",
                "The course's name, such as Undersköterska:",
                answer::title,
            )?;
        }
        if course.course_type.is_none() {
            course.course_type =
                self.choice("Typ, med nummer eller ord:", "Type, by number or word:", answer::course_type)?;
        }
        if course.course_type.is_some_and(CourseType::is_service) {
            return Ok(());
        }
        let occasion = &mut course.occasion;
        if occasion.start.is_none() {
            occasion.start = self.one(
                "Första kursdagen, som 2027-01-11, eller löpande:",
                "The first day, such as 2027-01-11, or rolling:",
                answer::start,
            )?;
        }
        if occasion.closes.is_none() && occasion.start != Some(Start::Rolling) {
            let start = occasion.start;
            occasion.closes = self.one(
                "Sista dagen att söka, som 2026-11-30:",
                "The last day to apply, such as 2026-11-30:",
                |text| answer::closes(text, start),
            )?;
        }
        if occasion.pace.is_empty() {
            let pace = self.one(
                "Studietakt i procent av heltid, som 100 eller 50:",
                "Pace in percent of full time, such as 100 or 50:",
                answer::pace,
            )?;
            occasion.pace = pace.unwrap_or_default();
        }
        if occasion.mode.is_none() {
            occasion.mode =
                self.choice::<Mode>("Form, med nummer eller ord:", "Mode, by number or word:", answer::mode)?;
        }
        if occasion.town.is_none() {
            let question = match occasion.usual_town() {
                Some(town) => say!("Ort (Enter för {town}):", "Town (Enter for {town}):"),
                None => say!("Ort, som Kumla:", "Town, such as Kumla:"),
            };
            occasion.town = self.one(&question.sv, &question.en, |text| Ok(text.to_owned()))?;
        }
        Ok(())
    }

    /// An answer, if there is one; one that cannot be used is explained and asked for again.
    fn one<T>(
        &self,
        sv: &str,
        en: &str,
        read: impl Fn(&str) -> Result<T, NewError>,
    ) -> Result<Option<T>, Stop> {
        if self.ended.get() {
            return Ok(None);
        }
        let read = |text: &str| match text {
            "" => Ok(None),
            text if text.contains(char::is_control) => Err(self
                .language
                .pick("Skriv utan styrtecken.", "Write without control characters.")
                .to_owned()),
            text => read(text).map(Some).map_err(|error| Stop::from(error).text(self.language)),
        };
        let answer = asked(self.language.pick(sv, en), read)?;
        self.ended.set(answer.is_none());
        Ok(answer.flatten())
    }

    /// One of some words, by number, key or title.
    fn choice<T: Decode>(
        &self,
        sv: &str,
        en: &str,
        read: impl Fn(&str) -> Result<T, NewError>,
    ) -> Result<Option<T>, Stop> {
        if self.ended.get() {
            return Ok(None);
        }
        let choices = answer::choices::<T>();
        for (number, (key, sv, en)) in (1..).zip(choices) {
            tell!("{number:>3}  {key:<18} {}", self.language.pick(sv, en));
        }
        self.one(sv, en, |text| {
            let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            read(number.and_then(|index| choices.get(index)).map_or(text, |(key, ..)| key))
        })
    }
}
