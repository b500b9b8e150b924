//! Points in time, to the second.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A second since 1970, written `2026-11-22T10:34:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u32);

impl Timestamp {
    /// The second `seconds` after the start of 1970, until the year 2106.
    pub const fn from_unix(seconds: u32) -> Timestamp {
        Timestamp(seconds)
    }

    /// Seconds since the start of 1970.
    pub const fn unix(self) -> u64 {
        self.0 as u64
    }

    /// This time and `seconds` more.
    pub fn plus_seconds(self, seconds: u64) -> Timestamp {
        let more = u32::try_from(seconds).unwrap_or(u32::MAX);
        Timestamp(self.0.saturating_add(more))
    }

    /// The month in UTC, `2026-11`.
    pub fn month(self) -> String {
        let date = self.date_time();
        format!("{:04}-{:02}", date.year(), u8::from(date.month()))
    }

    /// Reads `2026-11-22T10:34:00Z`.
    pub fn parse(text: &str) -> Option<Timestamp> {
        let date = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        u32::try_from(date.unix_timestamp()).ok().map(Timestamp)
    }

    fn date_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0.into())
            .expect("32 bits of seconds end in the year 2106")
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date_time();
        f.write_str(&date.format(&Rfc3339).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Timestamp::parse(&text).ok_or_else(|| serde::de::Error::custom("not a time"))
    }
}

/// Whether `text` is a month as [`Timestamp::month`] writes it.
pub fn is_month(text: &str) -> bool {
    text.len() == 7 && Timestamp::parse(&format!("{text}-01T00:00:00Z")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_utc_and_read_back() {
        let time = Timestamp::from_unix(1_795_343_640);
        assert_eq!(time.to_string(), "2026-11-22T10:34:00Z");
        assert_eq!(time.month(), "2026-11");
        assert_eq!(Timestamp::parse(&time.to_string()), Some(time));
    }

    #[test]
    fn a_month_has_a_year_and_exists() {
        assert!(is_month("2026-11"));
        for text in [
            "2026-13",
            "2026-00",
            "26-11",
            "2026-1",
            "2026-11-01",
            "abcd-ef",
        ] {
            assert!(!is_month(text), "{text}");
        }
    }
}
