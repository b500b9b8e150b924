//! Durations as people say them.

use std::fmt;
use std::time::Duration;

/// A duration to be shown: `0.4s`, `12s`, `3m05s`.
#[derive(Debug, Clone, Copy)]
pub struct Elapsed(pub Duration);

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let text = match seconds {
            0..10 => format!("{:.1}s", self.0.as_secs_f64()),
            10..60 => format!("{seconds}s"),
            _ => format!("{}m{:02}s", seconds / 60, seconds % 60),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_as_exact_as_it_matters() {
        let text = |millis| Elapsed(Duration::from_millis(millis)).to_string();
        assert_eq!(text(420), "0.4s");
        assert_eq!(text(12_900), "12s");
        assert_eq!(text(185_000), "3m05s");
    }
}
