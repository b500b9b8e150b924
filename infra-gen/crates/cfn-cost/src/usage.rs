//! How much of a deployment is used in a month.

use std::collections::BTreeMap;

/// What comes in a month; what no template says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Usage {
    /// Requests to distributions, whoever answers them.
    pub edge_requests: f64,
    /// What distributions send to viewers, in GB.
    pub edge_gigabytes: f64,
    /// Of the requests to distributions, those that run a CloudFront function.
    pub edge_function_runs: f64,
    /// Requests that reach APIs.
    pub api_requests: f64,
    /// Runs of Lambda functions, by logical id.
    pub runs: BTreeMap<String, Runs>,
    /// Read request units of tables.
    pub table_reads: f64,
    /// Write request units of tables.
    pub table_writes: f64,
    /// What tables hold, in GB.
    pub table_gigabytes: f64,
    /// Requests that read objects of buckets.
    pub bucket_reads: f64,
    /// What buckets hold, in GB.
    pub bucket_gigabytes: f64,
    /// What functions and APIs write to log groups, in GB.
    pub log_gigabytes: f64,
}

/// How often a function runs, and for how long each time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Runs {
    /// How often in a month.
    pub count: f64,
    /// How long on average.
    pub milliseconds: f64,
}
