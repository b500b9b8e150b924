//! How the functions are built and how large they run.

use std::fmt;

use super::error::Findings;
use super::fields::{Fields, Scalar};
use super::node::{Node, Value};
use super::quantities::{Concurrency, Memory, Timeout};

/// What all four functions have in common, and each one's size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Functions {
    /// The Cargo profile they are built with; `lambda` unless set.
    pub profile: BuildProfile,
    /// Size of `GetProducts`.
    pub get_products: FunctionSize,
    /// Size of `PostProducts`.
    pub post_products: FunctionSize,
    /// Size of `GetOrders`.
    pub get_orders: FunctionSize,
    /// Size of `PostOrders`.
    pub post_orders: FunctionSize,
    /// Concurrency reserved for `PostOrders`. Off unless set: a new account
    /// may run only ten functions at once, and refuses to reserve any.
    pub order_concurrency: Option<Concurrency>,
}

/// Memory and time of one function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunctionSize {
    /// Memory, which also decides its share of a processor.
    pub memory: Memory,
    /// Time after which it is stopped.
    pub timeout: Timeout,
}

/// The processor the functions run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Architecture {
    /// Graviton: cheaper, the default.
    Arm64,
    /// Intel and AMD.
    X86_64,
}

impl Architecture {
    /// The word Lambda and the settings use.
    pub fn as_str(self) -> &'static str {
        match self {
            Architecture::Arm64 => "arm64",
            Architecture::X86_64 => "x86_64",
        }
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Scalar for Architecture {
    fn expected() -> String {
        "`arm64` or `x86_64`".to_owned()
    }

    fn words() -> &'static [&'static str] {
        &["arm64", "x86_64"]
    }

    fn read(value: &Value) -> Option<Architecture> {
        match value {
            Value::Text(text) if text == "arm64" => Some(Architecture::Arm64),
            Value::Text(text) if text == "x86_64" => Some(Architecture::X86_64),
            _ => None,
        }
    }
}

/// A Cargo profile: `lambda` builds small, `dev` builds fast.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BuildProfile(String);

impl BuildProfile {
    /// The profile, if the text can be the name of one.
    pub fn new(text: &str) -> Option<BuildProfile> {
        let fits = !text.is_empty()
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        fits.then(|| BuildProfile(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for BuildProfile {
    fn expected() -> String {
        "the name of a Cargo profile such as `lambda` or `dev`".to_owned()
    }

    fn read(value: &Value) -> Option<BuildProfile> {
        match value {
            Value::Text(text) => BuildProfile::new(text),
            _ => None,
        }
    }
}

impl Functions {
    /// Reads `functions`; without it every function has 256 MB and 10 seconds.
    pub(super) fn read(
        node: Option<&Node>,
        path: &str,
        findings: &mut Findings,
    ) -> Option<Functions> {
        let usual = FunctionSize {
            memory: Memory::new(256).expect("256 MB is a function's memory"),
            timeout: Timeout::new(10).expect("10 s is a function's time"),
        };
        let lambda = BuildProfile::new("lambda").expect("`lambda` is a profile's name");
        let Some(node) = node else {
            return Some(Functions {
                profile: lambda,
                get_products: usual,
                post_products: usual,
                get_orders: usual,
                post_orders: usual,
                order_concurrency: None,
            });
        };
        let mut fields = Fields::open(node, path, findings)?;
        let profile = fields.or("profile", lambda, findings);
        let memory = fields.or("memory", usual.memory, findings);
        let timeout = fields.or("timeout", usual.timeout, findings);
        let usual = FunctionSize {
            memory: memory.unwrap_or(usual.memory),
            timeout: timeout.unwrap_or(usual.timeout),
        };
        let mut order_concurrency = Some(None);
        let mut size = |key: &'static str| {
            let path = fields.path(key);
            let Some(node) = fields.optional_child(key) else {
                return Some(usual);
            };
            let mut own = Fields::open(node, &path, findings)?;
            let memory = own.or("memory", usual.memory, findings);
            let timeout = own.or("timeout", usual.timeout, findings);
            if key == "postOrders" {
                order_concurrency = own.optional("reservedConcurrency", findings);
            }
            own.close(findings);
            Some(FunctionSize {
                memory: memory?,
                timeout: timeout?,
            })
        };
        let get_products = size("getProducts");
        let post_products = size("postProducts");
        let get_orders = size("getOrders");
        let post_orders = size("postOrders");
        fields.close(findings);
        memory?;
        timeout?;
        Some(Functions {
            profile: profile?,
            get_products: get_products?,
            post_products: post_products?,
            get_orders: get_orders?,
            post_orders: post_orders?,
            order_concurrency: order_concurrency?,
        })
    }
}
