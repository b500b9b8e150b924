//! What a function holds from its start to its end.

use std::time::{SystemTime, UNIX_EPOCH};

use shop_domain::time::Timestamp;

use crate::telemetry::Telemetry;

/// A function's stores and surroundings.
#[derive(Debug)]
pub struct App<S> {
    /// What the function reads and writes.
    pub store: S,
    /// Log lines and metrics.
    pub telemetry: Telemetry,
    /// Clock and randomness.
    pub ambient: Ambient,
}

impl<S> App<S> {
    /// A function on this system's clock and randomness.
    pub fn new(store: S, telemetry: Telemetry) -> App<S> {
        App {
            store,
            telemetry,
            ambient: Ambient::SYSTEM,
        }
    }
}

/// Clock and randomness, so that tests can bring their own.
#[derive(Debug, Clone, Copy)]
pub struct Ambient {
    /// Milliseconds since the start of 1970.
    pub unix_millis: fn() -> u64,
    /// Fills a buffer from a cryptographic source.
    pub fill: fn(&mut [u8]),
}

impl Ambient {
    /// The system's.
    pub const SYSTEM: Ambient = Ambient {
        unix_millis: system_millis,
        fill: system_random,
    };

    /// The current second.
    pub fn now(&self) -> Timestamp {
        let seconds = (self.unix_millis)() / 1000;
        Timestamp::from_unix(u32::try_from(seconds).unwrap_or(u32::MAX))
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.fill)(&mut bytes);
        bytes
    }
}

fn system_millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as u64)
}

fn system_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("Linux never refuses random bytes once it has booted");
}
