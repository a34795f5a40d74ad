//! What stands in a column, and what that says about it.

use jiff::tz::TimeZone;

use super::days;
use super::table::Table;
use super::text;
use super::write::scalar;
use crate::diagnose::Language;

/// A column of a table.
#[derive(Debug)]
pub struct Column<'a> {
    table: &'a Table,
    at: usize,
    /// Its name.
    pub name: &'a str,
    /// The field that it becomes.
    pub field: Option<&'static str>,
    /// The different values that stand in it and how often, in the order of the table.
    pub values: Vec<(String, usize)>,
}

impl<'a> Column<'a> {
    /// Looks at a column.
    pub fn new(table: &'a Table, at: usize) -> Column<'a> {
        let mut values: Vec<(String, usize)> = Vec::new();
        let mut index = std::collections::HashMap::new();
        for row in &table.rows {
            let value = text::one_line(&row.cells[at]);
            if value.is_empty() || super::fold(&value) == "null" {
                continue;
            }
            let place = *index.entry(value.clone()).or_insert_with(|| {
                values.push((value, 0));
                values.len() - 1
            });
            values[place].1 += 1;
        }
        Column { table, at, name: &table.columns[at], field: None, values }
    }

    /// Whether its values are such as the field takes. Names alone deceive: an "address" may hold
    /// the code of a municipality.
    pub fn fits(&self, field: &str) -> bool {
        match field {
            "occasions.place.address" => !self.all(|value| number(value).is_some()),
            "contact.email" => self.most(|value| value.contains('@')),
            "url" | "publisher.website" | "occasions.apply.url" => self.most(|value| value.contains('.')),
            "credits" | "occasions.pace" | "occasions.places" | "occasions.onsite_meetings" => {
                self.most(|value| value.starts_with(|c: char| c.is_ascii_digit()))
            }
            _ if field_is_day(field) => self.most(|value| is_day(value, false) || is_day(value, true)),
            _ => !self.values.is_empty(),
        }
    }

    /// The rule for the column: its field, with what its values need.
    pub fn rule(&self) -> String {
        let Some(field) = self.field else { return String::new() };
        let mut options = Vec::new();
        match field {
            "credits" | "occasions.places" | "occasions.onsite_meetings" => {
                let zeros = self.values.iter().map(|(value, _)| value).filter(|value| is_zero(value));
                let zeros: Vec<_> = zeros.map(|value| format!("\"{value}\"")).collect();
                if !zeros.is_empty() {
                    options.push(format!("empty: [{}]", zeros.join(", ")));
                }
            }
            "occasions.pace" if self.all(|value| number(value).is_some_and(|n| n <= 1.0)) => {
                options.push("times: 100".to_owned());
            }
            "areas" if self.most(|value| value.contains(" - ")) => options.push("before: \" - \"".to_owned()),
            "codes" | "areas" => {
                if let Some(mark) =
                    [";", "|", ","].into_iter().find(|mark| self.most(|value| value.contains(mark)))
                {
                    options.push(format!("split: {}", scalar(mark, true)));
                }
            }
            _ if field_is_day(field) => {
                // Midnight in Sweden is 22 or 23 o'clock in UTC.
                let utc = |value: &str| {
                    [" 22:00", " 23:00", "T22:00", "T23:00"].iter().any(|time| value.contains(time))
                };
                if self.values.iter().any(|(value, _)| utc(value)) {
                    options.push("time_zone: UTC".to_owned());
                }
                let only = |month_first: bool| {
                    let is = |value: &str| is_day(value, month_first) && !is_day(value, !month_first);
                    self.values.iter().any(|(value, _)| is(value))
                };
                if only(true) && !only(false) {
                    options.push("month_first: true".to_owned());
                }
            }
            _ => {}
        }
        if options.is_empty() { field.to_owned() } else { format!("{{to: {field}, {}}}", options.join(", ")) }
    }

    /// The values to translate: those before " - " where that is in most of them.
    pub fn parts(&self) -> Vec<String> {
        let cut = self.field == Some("areas") && self.most(|value| value.contains(" - "));
        let mut parts: Vec<String> = Vec::new();
        for (value, _) in &self.values {
            let part = if cut { value.split(" - ").next().unwrap_or(value) } else { value };
            if !parts.iter().any(|known| super::fold(known) == super::fold(part)) {
                parts.push(part.to_owned());
            }
        }
        parts
    }

    /// What can be said about a column that is not used.
    pub fn hint(&self, language: Language) -> String {
        let example = |value: &str| value.chars().take(40).collect::<String>().replace('#', "");
        let (sv, en) = match self.values.first() {
            None => ("alltid tom", "always empty"),
            Some(_) if self.all(|value| is_day(value, false)) => ("ser ut som datum", "looks like dates"),
            Some(_) if self.all(|value| value.ends_with('%')) => ("ser ut som procent", "looks like percent"),
            Some(_) if self.all(|value| value.contains('@')) => ("ser ut som e-post", "looks like e-mail"),
            Some(_) if self.all(|value| value.contains("://")) => {
                ("ser ut som webbadresser", "looks like addresses")
            }
            Some((first, _)) => {
                let first = example(first);
                return match language {
                    Language::Sv => format!("till exempel {first}"),
                    Language::En => format!("for example {first}"),
                };
            }
        };
        language.pick(sv, en).to_owned()
    }

    /// Towns with the code that most often stands beside them in another column.
    pub fn paired_with(&self, codes: &Column) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for row in &self.table.rows {
            let (town, code) = (text::one_line(&row.cells[self.at]), text::one_line(&row.cells[codes.at]));
            let is_code = code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit());
            let known = pairs.iter().any(|(other, known)| *other == town || *known == code);
            if is_code && !known && !crate::content::to_id(&town).is_empty() {
                pairs.push((town, code));
            }
        }
        pairs
    }

    fn all(&self, test: impl Fn(&str) -> bool) -> bool {
        !self.values.is_empty() && self.values.iter().all(|(value, _)| test(value))
    }

    fn most(&self, test: impl Fn(&str) -> bool) -> bool {
        let rows: usize = self.values.iter().map(|(_, count)| count).sum();
        let fit: usize = self.values.iter().filter(|(value, _)| test(value)).map(|(_, count)| count).sum();
        fit * 2 > rows
    }
}

fn field_is_day(field: &str) -> bool {
    matches!(field, "occasions.start" | "occasions.end" | "occasions.apply.opens" | "occasions.apply.closes")
}

fn is_day(value: &str, month_first: bool) -> bool {
    days::read(value, month_first, None, &TimeZone::UTC).is_some()
}

fn number(value: &str) -> Option<f64> {
    value.trim_end_matches('%').trim().replace(',', ".").parse().ok()
}

fn is_zero(value: &str) -> bool {
    number(value) == Some(0.0)
}
