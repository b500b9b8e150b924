//! The instants of SigV4: `20261122T103400Z`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, Time};

/// The instant written in ISO 8601's basic form, to the second, in UTC.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let number = |from: usize, to: usize| -> Option<u16> {
        let digits = &bytes[from..to];
        digits.iter().all(u8::is_ascii_digit).then(|| {
            digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
        })
    };
    let small = |from: usize| -> Option<u8> { number(from, from + 2)?.try_into().ok() };
    let month = Month::try_from(small(4)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(0, 4)?), month, small(6)?).ok()?;
    let time = Time::from_hms(small(9)?, small(11)?, small(13)?).ok()?;
    let seconds = date.with_time(time).assume_utc().unix_timestamp();
    Some(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_to_the_second() {
        let second = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        assert_eq!(parse("20150830T123600Z"), Some(second));
    }

    #[test]
    fn what_is_no_instant_is_none() {
        for text in [
            "",
            "20150830T123600",
            "20151330T123600Z",
            "20150832T123600Z",
            "20150830T250000Z",
            "2015083aT123600Z",
            "20150830 123600Z",
            "19690101T000000Z",
            "€0150830T123600Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
