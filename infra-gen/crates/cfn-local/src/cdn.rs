//! CloudFront: a distribution with its behaviours, cache, policies and function.
