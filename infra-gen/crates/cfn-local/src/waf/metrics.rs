//! What CloudWatch and the console would show: counts and samples.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html>.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::node::{AclError, Node};

/// How many samples are kept of each rule.
const SAMPLES: usize = 100;

/// The least time between two samples of a rule. AWS samples too.
const BETWEEN_SAMPLES: Duration = Duration::from_millis(100);

/// A `VisibilityConfig`.
#[derive(Debug, Clone)]
pub(super) struct Visibility {
    pub(super) metric: String,
    pub(super) metrics: bool,
    pub(super) samples: bool,
}

impl Visibility {
    pub(super) fn read(node: &Node<'_>) -> Result<Visibility, AclError> {
        node.only(&[
            "CloudWatchMetricsEnabled",
            "MetricName",
            "SampledRequestsEnabled",
        ])?;
        Ok(Visibility {
            metric: node.need("MetricName")?.text()?.to_owned(),
            metrics: node.need("CloudWatchMetricsEnabled")?.boolean()?,
            samples: node.need("SampledRequestsEnabled")?.boolean()?,
        })
    }
}

/// What a rule did so far.
#[derive(Debug, Default)]
pub(super) struct Counter {
    allowed: AtomicU64,
    blocked: AtomicU64,
    counted: AtomicU64,
}

impl Counter {
    pub(super) fn count(&self, action: &Action) {
        let count = match action {
            Action::Allow(_) => &self.allowed,
            Action::Block(_) => &self.blocked,
            Action::Count(_) => &self.counted,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    /// The metric, unless it is switched off.
    pub(super) fn metric(&self, visibility: &Visibility, within: Option<&str>) -> Option<Metric> {
        visibility.metrics.then(|| Metric {
            rule: visibility.metric.clone(),
            within: within.map(str::to_owned),
            allowed: self.allowed.load(Ordering::Relaxed),
            blocked: self.blocked.load(Ordering::Relaxed),
            counted: self.counted.load(Ordering::Relaxed),
        })
    }
}

/// The requests that a rule allowed, blocked and counted since the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metric {
    /// The dimension `Rule`: the rule's metric name, `Default_Action`, or
    /// `ALL` for the whole web ACL.
    pub rule: String,
    /// The rule within the rule group that the rule uses.
    pub within: Option<String>,
    /// `AllowedRequests`.
    pub allowed: u64,
    /// `BlockedRequests`.
    pub blocked: u64,
    /// `CountedRequests`.
    pub counted: u64,
}

/// A request that was sampled, with protected data replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// The time since 1970.
    pub time: Duration,
    /// The rule's metric name, or `Default_Action`.
    pub rule: String,
    /// The rule within its rule group, as `AWS#group#rule`.
    pub within: Option<String>,
    /// `ALLOW`, `BLOCK` or `COUNT`.
    pub action: String,
    /// Who sent it.
    pub client: IpAddr,
    /// The method.
    pub method: String,
    /// The path and the query string.
    pub uri: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// Its labels.
    pub labels: Vec<String>,
    /// The status of a custom answer.
    pub status: Option<u16>,
}

/// The newest samples of one rule.
#[derive(Debug, Default)]
pub(super) struct Samples(Mutex<VecDeque<Sample>>);

impl Samples {
    /// Keeps a sample, if it is time for one.
    pub(super) fn offer(&self, now: Duration, sample: impl FnOnce() -> Sample) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept
            .back()
            .is_some_and(|last| now < last.time.saturating_add(BETWEEN_SAMPLES))
        {
            return;
        }
        if kept.len() == SAMPLES {
            kept.pop_front();
        }
        kept.push_back(sample());
    }

    /// The samples, oldest first.
    pub(super) fn list(&self) -> Vec<Sample> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().cloned().collect()
    }
}
