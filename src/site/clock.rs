//! The day on which the site behaves as it does.

use jiff::{Timestamp, Zoned, tz::TimeZone};

use crate::model::{County, Date};

/// The catalogue's day, and whether it stands in for the real one in the browser too.
///
/// First the day asked for, then `today` in `frisok.yaml` (both also hold in the browser), then
/// `SOURCE_DATE_EPOCH`, then the clock, the last two in the catalogue's time zone.
pub fn today(asked: Option<Date>, county: &County) -> (Date, bool) {
    let written = county.today.as_ref().map(|today| today.value);
    if let Some(date) = asked.or(written) {
        return (date, true);
    }
    let zone = county.time_zone.as_ref().map_or(TimeZone::UTC, |zone| zone.value.0.clone());
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = epoch.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now);
    (Zoned::new(now, zone).date(), false)
}
