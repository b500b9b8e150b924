//! A clock and a source of randomness that tests set, one per thread.

use std::cell::Cell;

use shop_domain::time::Timestamp;
use shop_lambda::Ambient;

/// When a shop opens: 2026-11-22T10:40:00Z.
pub const OPENING: u64 = 1_795_344_000;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(OPENING) };
    static RANDOM: Cell<u64> = const { Cell::new(0) };
}

/// The thread's clock and randomness.
pub const SCRIPTED: Ambient = Ambient {
    unix_millis: || NOW.get() * 1000,
    fill: |bytes| {
        for byte in bytes {
            // Knuth's MMIX generator; its upper bits are good enough for ids.
            let next = RANDOM
                .get()
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            RANDOM.set(next);
            *byte = (next >> 56) as u8;
        }
    },
};

/// A clock that stands at the opening, and the system's randomness: for tests
/// of many threads.
pub const STANDING: Ambient = Ambient {
    unix_millis: || OPENING * 1000,
    fill: Ambient::SYSTEM.fill,
};

/// Begins anew: the clock at the opening, randomness from the same seed.
pub fn restart() {
    NOW.set(OPENING);
    RANDOM.set(0);
}

/// Lets time pass.
pub fn wait(seconds: u64) {
    NOW.set(NOW.get() + seconds);
}

/// The thread's time.
pub fn now() -> Timestamp {
    SCRIPTED.now()
}
