//! Numbers in the settings, each of a type that proves its bounds.

use super::fields::Scalar;
use super::node::Value;

/// Declares a whole number with bounds and a unit.
macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $range:expr, $unit:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The quantity, if the number is within its bounds.
            pub fn new(number: u32) -> Option<$name> {
                $range.contains(&number).then_some($name(number))
            }

            /// The number.
            pub fn get(self) -> u32 {
                self.0
            }
        }

        impl Scalar for $name {
            fn expected() -> String {
                format!("{} to {} {}", $range.start(), $range.end(), $unit)
            }

            fn read(value: &Value) -> Option<$name> {
                match value {
                    Value::Integer(number) => $name::new(u32::try_from(*number).ok()?),
                    _ => None,
                }
            }
        }
    };
}

quantity! {
    /// Memory of a function in MB, 128 to 10 240.
    Memory, (128..=10_240), "(MB)"
}

quantity! {
    /// Time a function may take in seconds, 1 to 29: API Gateway waits no longer.
    Timeout, (1..=29), "(seconds; API Gateway waits no longer than 29)"
}

quantity! {
    /// The first of the ports of the environment on this machine, 0 to 65 532;
    /// 0 lets the system choose.
    Port, (0..=65_532), "(a port; 0 lets the system choose)"
}

quantity! {
    /// Requests a second, 1 to 10 000: what API Gateway gives an account.
    Rate, (1..=10_000), "(requests a second)"
}

quantity! {
    /// Days after which something expires, 1 to 3 650.
    Days, (1..=3_650), "(days)"
}

quantity! {
    /// How many of a function may run at once, 1 to 1 000.
    Concurrency, (1..=1_000), "(functions at once)"
}

quantity! {
    /// What a month may cost before somebody is told, in whole US dollars.
    Budget, (1..=1_000_000), "(US dollars a month)"
}

/// Days CloudWatch keeps a log: one of the values it accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogRetention(u32);

impl LogRetention {
    /// What `PutRetentionPolicy` accepts.
    ///
    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
    pub const ACCEPTED: [u32; 22] = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
        2922, 3288, 3653,
    ];

    /// The retention, if CloudWatch accepts it.
    pub fn new(days: u32) -> Option<LogRetention> {
        LogRetention::ACCEPTED
            .contains(&days)
            .then_some(LogRetention(days))
    }

    /// The days.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl Scalar for LogRetention {
    fn expected() -> String {
        let accepted: Vec<_> = LogRetention::ACCEPTED.iter().map(u32::to_string).collect();
        format!("days CloudWatch accepts ({})", accepted.join(", "))
    }

    fn read(value: &Value) -> Option<LogRetention> {
        match value {
            Value::Integer(days) => LogRetention::new(u32::try_from(*days).ok()?),
            _ => None,
        }
    }
}
