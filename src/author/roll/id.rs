//! The id of an occasion that is given again.

use jiff::civil::Date;

use super::term::Term;

/// The id that `old` becomes: its term, day or year is replaced by the new one (`vt26-kvall` →
/// `vt27-kvall`, `2026-01-12-takt-50` → `2027-01-11-takt-50`, `okt26` → `okt27`), else the new
/// term is put before it.
pub(super) fn of(old: &str, start: Date, new_start: Date, to: Term) -> String {
    let from = Term::of(start);
    let (day, new_day) = (start.to_string(), new_start.to_string());
    let mut id = if old.contains(&day) {
        old.replace(&day, &new_day)
    } else if old.contains(&from.to_string()) {
        old.replace(&from.to_string(), &to.to_string())
    } else {
        another_year(old, start, new_start, to).unwrap_or_else(|| format!("{to}-{old}"))
    };
    // Ids have at most 80 characters, all of them ASCII.
    id.truncate(80);
    id
}

/// `okt26` in the same month of another year; in another month it is the term that counts.
fn another_year(old: &str, start: Date, new_start: Date, to: Term) -> Option<String> {
    let year = |date: Date| date.year().to_string();
    let parts = old.split('-').map(|part| {
        let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = &part[word.len()..];
        let is_year = number == year(start) || number == &year(start)[2..];
        if word.is_empty() || !is_year {
            part.to_owned()
        } else if start.month() == new_start.month() {
            format!("{word}{}", &year(new_start)[4 - number.len()..])
        } else {
            to.to_string()
        }
    });
    let new = parts.collect::<Vec<_>>().join("-");
    (new != old).then_some(new)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_id_says_its_new_term() {
        let (start, new_start) = (date(2026, 1, 12), date(2027, 1, 11));
        let to = Term::of(new_start);
        for (old, new) in [
            ("vt26", "vt27"),
            ("vt26-kvall", "vt27-kvall"),
            ("kumla-vt26", "kumla-vt27"),
            ("2026-01-12-takt-50", "2027-01-11-takt-50"),
            ("jan26", "jan27"),
            ("januari2026", "januari2027"),
            ("dag", "vt27-dag"),
            ("26", "vt27-26"),
        ] {
            assert_eq!(of(old, start, new_start, to), new);
        }
        let autumn = date(2026, 10, 5);
        assert_eq!(of("okt26-kvall", autumn, date(2027, 3, 1), to), "vt27-kvall");
        assert_eq!(of(&"a".repeat(80), start, new_start, to).len(), 80);
    }
}
