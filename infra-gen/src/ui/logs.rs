//! Lines of logs, and the times they are asked for by.

use std::time::Duration;

use cfn_local::logs::LogEvent;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::DIM;
use super::record::record;

/// An instant as RFC 3339 writes it, in UTC.
pub fn instant(milliseconds: u64) -> String {
    let nanoseconds = i128::from(milliseconds) * 1_000_000;
    OffsetDateTime::from_unix_timestamp_nanos(nanoseconds)
        .ok()
        .and_then(|instant| instant.format(&Rfc3339).ok())
        .unwrap_or_default()
}

/// A line of a log: its time, who wrote it, and what.
pub fn log_line(source: &str, event: &LogEvent) -> String {
    let seconds = event.timestamp / 1000;
    let (hours, minutes) = (seconds / 3600 % 24, seconds / 60 % 60);
    let milliseconds = event.timestamp % 1000;
    let time = format!(
        "{hours:02}:{minutes:02}:{:02}.{milliseconds:03}Z",
        seconds % 60
    );
    let (style, message) = record(event.message.trim_end());
    format!("{DIM}{time:<13} {source:<13}{DIM:#} {style}{message}{style:#}\n")
}

/// Reads `30s`, `15m`, `2h`, `1d`.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let wrong = || "a number and `s`, `m`, `h` or `d`, as in `15m`".to_owned();
    let at = text.len().saturating_sub(1);
    let (number, unit) = text.split_at_checked(at).ok_or_else(wrong)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(wrong()),
    };
    let number: u32 = number.parse().map_err(|_| wrong())?;
    Ok(Duration::from_secs(u64::from(number) * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_number_and_a_unit() {
        let seconds = |text| parse_duration(text).map(|time| time.as_secs());
        assert_eq!(seconds("30s"), Ok(30));
        assert_eq!(seconds("15m"), Ok(900));
        assert_eq!(seconds("2h"), Ok(7_200));
        assert_eq!(seconds("1d"), Ok(86_400));
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in ["", "m", "15", "-1m", "1.5h", "ä", "1w"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_instant_is_written_in_utc() {
        assert_eq!(instant(1_764_000_000_250), "2025-11-24T16:00:00.25Z");
    }
}
