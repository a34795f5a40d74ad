//! What was made, for people.

use std::collections::BTreeMap;

use super::{NewOccasion, Passed, Rolled};
use crate::author::day;
use crate::diagnose::{Language, Said, one_line, say};
use crate::model::{Decode, Shape, Status};

/// So many courses to which nothing was to do are named.
const NAMED: usize = 10;

impl Rolled {
    /// Whether a course was passed over that should have been looked at.
    pub fn left_out(&self) -> bool {
        self.passed.iter().any(|(_, why)| matches!(why, Passed::Errors | Passed::Layout))
    }

    /// The report, with a line break at the end. `dry_run` tells that nothing was written.
    pub fn text(&self, language: Language, dry_run: bool) -> String {
        let mut lines = Vec::new();
        for course in &self.courses {
            lines.push(format!("{} ({}):", one_line(&course.title), course.address));
            for occasion in &course.occasions {
                lines.push(format!("  + {}", line(occasion, language)));
                lines.extend(remarks(occasion, language).into_iter().map(|remark| format!("    {remark}")));
            }
        }
        let mut by_reason: BTreeMap<Passed, Vec<&str>> = BTreeMap::new();
        for (address, why) in &self.passed {
            by_reason.entry(*why).or_default().push(address);
        }
        for (why, addresses) in by_reason {
            let reason = self.reason(why);
            let named = match why {
                // Of a whole catalogue, nobody wants to read them all.
                Passed::Exists | Passed::Nothing if addresses.len() > NAMED => {
                    let number = addresses.len();
                    say!("{number} kurser", "{number} courses").text(language).to_owned()
                }
                _ => addresses.join(", "),
            };
            lines.push(format!("{}: {named}", reason.text(language)));
        }
        lines.push(self.summary(dry_run).text(language).to_owned());
        lines.join("\n") + "\n"
    }

    fn reason(&self, why: Passed) -> Said {
        let (from, to) = (self.from, self.to);
        match why {
            Passed::Errors => {
                say!("Har fel, visa dem med frisok check", "Have errors, see them with frisok check")
            }
            Passed::Layout => say!(
                "Är skrivna så att tillfällen inte kan läggas till, gör det för hand",
                "Are written so that no occasion can be added, do it by hand"
            ),
            Passed::Status(status) => {
                let (sv, en) = title(status);
                say!("Hoppade över ({sv})", "Passed over ({en})")
            }
            Passed::Exists => say!("Har redan sina tillfällen {to}", "Have their occasions of {to} already"),
            Passed::Nothing => say!("Har inget som börjar {from}", "Have nothing that starts in {from}"),
        }
    }

    fn summary(&self, dry_run: bool) -> Said {
        let (from, to) = (self.from, self.to);
        let occasions: usize = self.courses.iter().map(|course| course.occasions.len()).sum();
        let courses = self.courses.len();
        let (sv, en) = match occasions {
            0 if self.passed.iter().any(|(_, why)| *why == Passed::Nothing) => {
                return say!(
                    "Inget nytt tillfälle {to} ({from} → {to}). Är det andra terminer du menar, skriv till exempel --from {to}.",
                    "No new occasion in {to} ({from} → {to}). If you mean other terms, write for example --from {to}."
                );
            }
            0 => {
                return say!(
                    "Inget nytt tillfälle {to} ({from} → {to}).",
                    "No new occasion in {to} ({from} → {to})."
                );
            }
            1 => ("1 nytt tillfälle".to_owned(), "1 new occasion".to_owned()),
            many => (format!("{many} nya tillfällen"), format!("{many} new occasions")),
        };
        let (in_sv, in_en) = match courses {
            1 => ("1 kurs".to_owned(), "1 course".to_owned()),
            many => (format!("{many} kurser"), format!("{many} courses")),
        };
        if dry_run {
            return say!(
                "{sv} i {in_sv} skulle läggas till ({from} → {to}). Ingenting är skrivet.",
                "{en} in {in_en} would be added ({from} → {to}). Nothing has been written."
            );
        }
        say!(
            "{sv} i {in_sv} ({from} → {to}). Kontrollera datumen: de är flyttade i hela veckor. Visa fel med: frisok check",
            "{en} in {in_en} ({from} → {to}). Check the dates: they were moved by whole weeks. See errors with: frisok check"
        )
    }
}

fn line(occasion: &NewOccasion, language: Language) -> String {
    let words = |date| day::in_words(date, true, language);
    let (id, old, start) = (&occasion.id, words(occasion.old_start), words(occasion.start));
    let said = match occasion.closes.map(words) {
        Some(closes) => say!(
            "{id}: start {start} (förra gången {old}), sök senast {closes}",
            "{id}: start {start} (last time {old}), apply by {closes}"
        ),
        None => say!("{id}: start {start} (förra gången {old})", "{id}: start {start} (last time {old})"),
    };
    said.text(language).to_owned()
}

fn remarks(occasion: &NewOccasion, language: Language) -> Vec<String> {
    let mut remarks: Vec<Said> = Vec::new();
    for (date, Said { sv, en }) in &occasion.holidays {
        let (day_sv, day_en) =
            (day::in_words(*date, true, Language::Sv), day::in_words(*date, true, Language::En));
        remarks.push(Said {
            sv: format!("obs: {day_sv} är {sv}. Välj en annan dag."),
            en: format!("note: {day_en} is {en}. Choose another day."),
        });
    }
    if occasion.was_cancelled {
        remarks.push(say!(
            "obs: förra tillfället var inställt. Det nya är det inte.",
            "note: the last one was cancelled. The new one is not."
        ));
    }
    if occasion.has_address {
        remarks.push(say!(
            "obs: webbadressen är kopierad. Se om den ska vara en annan.",
            "note: the address is a copy. See whether it should be another."
        ));
    }
    remarks.iter().map(|remark| remark.text(language).to_owned()).collect()
}

fn title(status: Status) -> (String, String) {
    let Shape::Choice(choices) = Status::shape() else { return Default::default() };
    let found = choices.iter().find(|(key, ..)| *key == status.key());
    found.map(|(_, sv, en)| (sv.to_lowercase(), en.to_lowercase())).unwrap_or_default()
}
