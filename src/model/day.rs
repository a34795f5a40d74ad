//! Days as machines write them.

use super::Date;

/// A date as `2027-01-11`. A course's page has some fifty of them: jiff, which can write much else,
/// takes ten times as long.
pub fn iso(date: Date) -> String {
    let (Ok(year @ 0..=9999), month, day) = (u16::try_from(date.year()), date.month(), date.day()) else {
        return date.to_string();
    };
    let digit = |number: u16| char::from(b'0' + (number % 10) as u8);
    let two = |number: u16| [digit(number / 10), digit(number)];
    let mut text = String::with_capacity(10);
    text.extend(two(year / 100));
    text.extend(two(year));
    text.push('-');
    text.extend(two(month.unsigned_abs().into()));
    text.push('-');
    text.extend(two(day.unsigned_abs().into()));
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_written_as_jiff_does() {
        for day in [date(2027, 1, 11), date(1999, 12, 31), date(0, 1, 1), date(9999, 10, 9), date(-44, 3, 15)]
        {
            assert_eq!(iso(day), day.to_string());
        }
    }
}
