//! A course of a title at a publisher, with its occasions, as a file.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::places::{Municipality, Of, Publisher, Start};
use crate::random::Random;
use crate::titles::Title;

/// Writes one as YAML.
pub fn course(
    random: &mut Random,
    title: &Title,
    publisher: &Publisher,
    municipality: &Municipality,
) -> String {
    let mut text = String::new();
    let mut line = |words: std::fmt::Arguments| writeln!(text, "{words}").expect("a string takes all");
    match &title.english {
        Some(english) => line(format_args!("title: {{sv: {:?}, en: {english:?}}}", title.text)),
        None => line(format_args!("title: {:?}", title.text)),
    }
    line(format_args!("type: {}", title.of));
    if matches!(title.of, "provning" | "validering") {
        line(format_args!("kind: service"));
    } else if title.of == "yrkesvux" {
        line(format_args!("kind: package"));
        line(format_args!("workplace: {{percent: {}}}", if title.apprenticeship { 70 } else { 20 }));
    }
    if title.apprenticeship {
        line(format_args!("apprenticeship: true"));
    }
    if !title.codes.is_empty() {
        line(format_args!("codes: [{}]", title.codes.join(", ")));
    }
    match title.of {
        "provning" | "validering" => {}
        "sfi" => line(format_args!("credits: {{value: {}, unit: hours}}", title.credits)),
        "yh" => line(format_args!("credits: {{value: {}, unit: yhp}}", title.credits)),
        "folkhogskola" => line(format_args!("credits: {{value: {}, unit: weeks}}", title.credits)),
        _ => line(format_args!("credits: {}", title.credits)),
    }
    if let Some(sfi) = title.sfi {
        line(format_args!("sfi: {sfi}"));
    }
    if let Some(area) = &title.area {
        line(format_args!("areas: [{area}]"));
    }
    if random.percent(25) && matches!(title.of, "yrkesvux" | "sfi") {
        line(format_args!(
            "language_support: [{}]",
            random.pick(&["study-guidance", "sfi-combination", "interpreter"])
        ));
    }
    if title.of == "yrkesvux" && random.percent(60) {
        let level = random.pick(&["sfi-c", "sfi-d", "sva-grund"]);
        line(format_args!("min_swedish: {{level: {level}, required: {}}}", random.percent(50)));
    }
    // A municipality's own school is far more usual than the others.
    let place = if random.percent(65) { 0 } else { random.below(publisher.providers.len()) };
    let provider = &publisher.providers[place];
    if *provider != publisher.name {
        line(format_args!("provider: {provider:?}"));
    }
    line(format_args!("description: |\n  {}", description(random, title, &municipality.name)));
    occasions(&mut text, random, title, (publisher, place), municipality);
    text
}

fn description(random: &mut Random, title: &Title, place: &str) -> String {
    let what = [
        "Du läser i din egen takt med stöd av lärare.",
        "Undervisningen är lärarledd och du arbetar mycket i grupp.",
        "Kursen passar dig som vill vidare till arbete eller studier.",
        "Du får praktik hos en arbetsgivare i närheten.",
        "Vi går igenom grunderna och bygger vidare steg för steg.",
    ];
    let more = [
        "Kurslitteratur köper du själv.",
        "Dator finns att låna i skolan.",
        "Ring studievägledaren om du är osäker.",
        "Första dagen är obligatorisk.",
    ];
    format!("{} i {place}. {} {}", title.text, random.pick(&what), random.pick(&more))
}

/// How many starts, how, when of the day and how fast courses of a type are given.
struct Manner {
    starts: (usize, usize),
    modes: &'static [&'static str],
    paces: &'static [&'static str],
    /// In so many of a hundred cases one can start at any time.
    rolling: usize,
    weeks: i32,
}

fn manner(of: &str) -> Manner {
    const SCHOOL: &[&str] = &["classroom", "classroom", "classroom", "distance", "blended", "flexible"];
    match of {
        "komvux-gymnasial" => Manner {
            starts: (2, 12),
            modes: &["distance", "distance", "classroom", "flexible", "blended", "remote"],
            paces: &["25", "50", "50", "100", "[25, 50]", "[25, 50, 100]"],
            rolling: 3,
            weeks: 20,
        },
        "komvux-grund" => {
            Manner { starts: (2, 8), modes: SCHOOL, paces: &["25", "50", "[25, 50]"], rolling: 15, weeks: 20 }
        }
        "sfi" => {
            Manner { starts: (2, 10), modes: SCHOOL, paces: &["25", "50", "75"], rolling: 30, weeks: 20 }
        }
        "yrkesvux" => Manner {
            starts: (1, 4),
            modes: SCHOOL,
            paces: &["100", "100", "75", "50"],
            rolling: 0,
            weeks: 52,
        },
        "anpassad-grund" => {
            Manner { starts: (1, 2), modes: &["classroom"], paces: &["12", "25"], rolling: 20, weeks: 40 }
        }
        "yh" => Manner { starts: (1, 2), modes: SCHOOL, paces: &["100", "50"], rolling: 0, weeks: 80 },
        _ => Manner {
            starts: (1, 2),
            modes: &["classroom", "distance"],
            paces: &["100", "50"],
            rolling: 0,
            weeks: 40,
        },
    }
}

/// How a provider gives courses of a type: at which of the publisher's starts, where, how fast.
/// Most of its courses are given alike.
struct Habit {
    rolling: bool,
    mode: &'static str,
    time: &'static str,
    pace: &'static str,
    town: usize,
    /// Places in the publisher's list of starts.
    starts: Vec<usize>,
}

fn habit_of(random: &mut Random, of: &str, publisher: &Publisher, municipality: &Municipality) -> Habit {
    let manner = manner(of);
    let mode = *random.pick(manner.modes);
    let time = match mode {
        "distance" => *random.pick(&["", "", "[day]", "[evening]"]),
        _ => *random.pick(&["[day]", "[day]", "[day]", "[evening]", "[day, evening]"]),
    };
    let pace = *random.pick(manner.paces);
    let count = random.within(manner.starts.0, manner.starts.1);
    // Autumn and January for what is given once or twice, else one start after the other.
    let step = if count <= 2 { 6 } else { 1 + random.below(2) };
    let first = random.within(6, publisher.starts.len().saturating_sub(count * step).clamp(6, 16));
    Habit {
        rolling: random.percent(manner.rolling),
        mode,
        time,
        pace,
        town: random.below(municipality.towns.len()),
        starts: (0..count).map(|number| first + number * step).collect(),
    }
}

fn occasions(
    text: &mut String,
    random: &mut Random,
    title: &Title,
    (publisher, provider): (&Publisher, usize),
    municipality: &Municipality,
) {
    if matches!(title.of, "provning" | "validering") {
        return;
    }
    // The same every time for a provider and a type, unless the course is one of its own kind.
    let usual = publisher.id.bytes().chain(title.of.bytes()).chain([provider as u8]);
    let usual = usual.fold(7u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
    let mut habit = match random.percent(70) {
        true => habit_of(&mut Random(usual), title.of, publisher, municipality),
        false => habit_of(random, title.of, publisher, municipality),
    };
    for (sign, mode) in [("distans", "distance"), ("kväll", "classroom"), ("lärling", "workplace")] {
        habit.mode = if title.text.contains(sign) { mode } else { habit.mode };
    }
    habit.time = if title.text.contains("kväll") { "[evening]" } else { habit.time };
    let weeks = manner(title.of).weeks;
    text.push_str("occasions:\n");
    if habit.rolling {
        text.push_str("  - id: lopande\n    start: rolling\n    apply: {rolling: true}\n");
        how(text, habit.pace, &habit, municipality);
        return;
    }
    let starts = habit.starts.iter().filter_map(|place| publisher.starts.get(*place));
    for (number, Start { day, opens, closes }) in starts.enumerate() {
        let _ = writeln!(text, "  - id: t{}", number + 1);
        // Now and then no day has been decided.
        if publisher.of == Of::Municipality || random.percent(92) {
            let end = day + weeks * 7 - 3;
            let _ = writeln!(text, "    start: {}\n    end: {}", written(*day), written(end));
            let _ = writeln!(text, "    apply: {{opens: {}, closes: {}}}", written(*opens), written(*closes));
        }
        let pace = if random.percent(95) { habit.pace } else { *random.pick(manner(title.of).paces) };
        how(text, pace, &habit, municipality);
    }
}

fn how(text: &mut String, pace: &str, habit: &Habit, municipality: &Municipality) {
    let Habit { mode, time, .. } = *habit;
    let town = &municipality.towns[habit.town];
    let _ = writeln!(text, "    pace: {pace}\n    mode: {mode}");
    if matches!(mode, "distance" | "blended") {
        text.push_str("    onsite_meetings: 2\n");
    }
    if !time.is_empty() {
        let _ = writeln!(text, "    time: {time}");
    }
    let _ = writeln!(text, "    place: {{town: {town:?}, municipality: {}}}", municipality.id);
}

/// A day, from days after 1 January 2026.
fn written(day: i32) -> Date {
    date(2026, 1, 1).saturating_add(day.days())
}
