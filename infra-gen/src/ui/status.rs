//! What an environment is doing.

use std::fmt::Write;

use cfn_deploy::state::StackState;
use cfn_local::environment::{FirewallStatus, Status};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};
use crate::commands::waf::Told;

/// The stacks, and what runs of them on this machine.
pub fn status(states: &[StackState], running: Option<&Status>) -> String {
    let mut text = String::new();
    for state in states {
        let (status, style) = match &state.stack {
            Some(stack) if stack.status.ends_with("_COMPLETE") => (stack.status.as_str(), GOOD),
            Some(stack) => (stack.status.as_str(), CAUTION),
            None => ("not deployed", DIM),
        };
        line(
            &mut text,
            &state.name,
            format_args!("{style}{status}{style:#}"),
        );
    }
    if let Some(running) = running {
        of_this_machine(&mut text, running);
    }
    text
}

fn of_this_machine(text: &mut String, running: &Status) {
    let addresses = running.addresses;
    line(text, "site", format_args!("http://{}", addresses.site));
    line(text, "api", format_args!("http://{}", addresses.api));
    line(text, "s3", format_args!("http://{}", addresses.s3));
    line(text, "process", running.pid);
    if let Some(problem) = &running.problem {
        line(text, "problem", format_args!("{BAD}{problem}{BAD:#}"));
    }
    line(text, "coverage", &running.coverage);
    for function in &running.functions {
        let waiting = match function.idle {
            0 => "starts with the next request".to_owned(),
            1 => "1 process waits".to_owned(),
            n => format!("{n} processes wait"),
        };
        line(text, &function.id, waiting);
    }
    for firewall in &running.firewalls {
        let all = firewall.metrics.iter().find(|metric| metric.rule == "ALL");
        let (allowed, blocked) = all.map_or((0, 0), |all| (all.allowed, all.blocked));
        let counts = format_args!("{allowed} allowed, {blocked} blocked");
        line(text, &firewall.name, counts);
    }
    let unused = running.unused_grants.len();
    if unused > 0 {
        line(
            text,
            "unused",
            format_args!("{unused} permissions since the start (--json names them)"),
        );
    }
}

fn line(text: &mut String, name: &str, value: impl std::fmt::Display) {
    writeln!(text, "{STRONG}{name:24}{STRONG:#} {value}").expect("text takes all that is written");
}

/// What the firewalls did, by rule, and the newest of what they stopped.
pub fn firewalls(firewalls: &[FirewallStatus]) -> String {
    let mut text = String::new();
    let put = "text takes all that is written";
    for firewall in firewalls {
        writeln!(text, "{STRONG}{}{STRONG:#}", firewall.name).expect(put);
        writeln!(
            text,
            "  {DIM}{:48} {:>9} {:>9} {:>9}{DIM:#}",
            "rule", "allowed", "counted", "blocked"
        )
        .expect(put);
        for metric in &firewall.metrics {
            let name = match &metric.within {
                Some(within) => format!("  {within}"),
                None => metric.rule.clone(),
            };
            let style = if metric.blocked > 0 {
                BAD
            } else {
                anstyle::Style::new()
            };
            writeln!(
                text,
                "  {name:48} {:>9} {:>9} {style}{:>9}{style:#}",
                metric.allowed, metric.counted, metric.blocked
            )
            .expect(put);
        }
        let mut stopped: Vec<_> = firewall
            .samples
            .iter()
            .filter(|sample| sample.action != "ALLOW")
            .collect();
        stopped.sort_by_key(|sample| std::cmp::Reverse(sample.time));
        for sample in stopped.into_iter().take(10) {
            let rule = sample.within.as_ref().unwrap_or(&sample.rule);
            let seconds = u64::try_from(sample.time.as_millis()).unwrap_or(u64::MAX);
            writeln!(
                text,
                "  {DIM}{}{DIM:#} {:5} {} {} {} {DIM}{rule}{DIM:#}",
                super::instant(seconds),
                sample.action,
                sample.client,
                sample.method,
                sample.uri,
            )
            .expect(put);
        }
    }
    text
}

/// From where and on what came what rules counted or blocked.
pub fn visitors(told: &Told) -> String {
    let mut text = String::new();
    for (what, counts) in [
        ("address", told.addresses()),
        ("path", told.paths()),
        ("country", told.countries()),
    ] {
        if counts.is_empty() {
            continue;
        }
        let put = "text takes all that is written";
        writeln!(
            text,
            "{STRONG}{what:50}{STRONG:#} {DIM}{:>9}{DIM:#}",
            "requests"
        )
        .expect(put);
        for count in counts {
            writeln!(text, "  {:48} {:>9}", count.of, count.requests).expect(put);
        }
    }
    text
}
