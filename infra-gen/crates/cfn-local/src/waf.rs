//! WAF: web ACLs, evaluated rule by rule.
