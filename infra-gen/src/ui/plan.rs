//! A plan as an engineer reads it: security first, then the worst.

use std::fmt::Write;

use anstyle::Style;
use cfn_deploy::cloud::ChangeSetKind;
use cfn_deploy::plan::{Evidence, Plan, PlannedChange};
use cfn_diff::{Access, Impact, PropertyChange, SecurityChange, push_sides};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};

/// Properties shown of one resource; a first creation would fill the screen.
const CHANGES_SHOWN: usize = 12;

/// The plans of one deployment, each with its region: first what all of them
/// do to access, then stack by stack, then the counts.
pub fn plans(plans: &[(&Plan, &str)]) -> String {
    let mut text = String::new();
    let security: Vec<_> = plans
        .iter()
        .filter(|(plan, _)| plan.kind != ChangeSetKind::Create)
        .flat_map(|(plan, _)| {
            plan.security
                .iter()
                .map(|change| (plan.stack.as_str(), change))
        })
        .collect();
    if !security.is_empty() {
        push(&mut text, format_args!("{STRONG}Security{STRONG:#}\n"));
        for (stack, change) in security {
            push_security(&mut text, stack, change);
        }
        text.push('\n');
    }
    for (plan, region) in plans {
        push_stack(&mut text, plan, region);
    }
    text
}

fn push_stack(text: &mut String, plan: &Plan, region: &str) {
    let verb = match plan.kind {
        ChangeSetKind::Create => "new",
        ChangeSetKind::Update => "changed",
    };
    push(
        text,
        format_args!(
            "{STRONG}{}{STRONG:#} {DIM}({region}, {verb}){DIM:#}\n",
            plan.stack
        ),
    );
    let (echoes, changes): (Vec<_>, Vec<_>) = plan.resources.iter().partition(|c| is_echo(c));
    for change in changes {
        push_resource(text, change);
    }
    push_echoes(text, &echoes);
    // A new stack is made of what stands above; a changed one may also change elsewhere.
    if plan.kind == ChangeSetKind::Update {
        for entry in &plan.entries {
            let sign = match (&entry.old, &entry.new) {
                (None, _) => '+',
                (_, None) => '-',
                _ => '~',
            };
            push(
                text,
                format_args!("  {sign} {} {}\n", entry.section, entry.name),
            );
        }
    }
    push(text, format_args!("  {}\n\n", plan.summary()));
}

/// Whether a change only follows from another: a reference to what changes,
/// which CloudFormation cannot resolve before. Data never goes into a crowd.
fn is_echo(change: &PlannedChange) -> bool {
    change.evidence == Evidence::ChangeSet
        && change.impact <= Impact::MayReplace
        && change.impact != Impact::Create
        && !change.holds_data
        && change
            .reasons
            .iter()
            .any(|reason| reason.starts_with("resource "))
}

/// One line for all that may follow from the changes above.
fn push_echoes(text: &mut String, echoes: &[&PlannedChange]) {
    let Some(worst) = echoes.iter().map(|change| change.impact).max() else {
        return;
    };
    let style = style(worst);
    let ids: Vec<_> = echoes
        .iter()
        .map(|change| change.logical_id.as_str())
        .collect();
    push(
        text,
        format_args!(
            "  {style}{} {worst:11}{style:#} {DIM}{} that refer to what changes above:{DIM:#} {}\n",
            worst.sign(),
            ids.len(),
            ids.join(", "),
        ),
    );
}

fn push_resource(text: &mut String, change: &PlannedChange) {
    let style = style(change.impact);
    push(
        text,
        format_args!(
            "  {style}{} {:11}{style:#} {} {DIM}{}{DIM:#}{}\n",
            change.impact.sign(),
            change.impact,
            change.logical_id,
            change.type_name,
            notes(change),
        ),
    );
    if matches!(change.impact, Impact::Create | Impact::Destroy) {
        return;
    }
    for property in change.changes.iter().take(CHANGES_SHOWN) {
        push_change(text, property);
    }
    if change.changes.len() > CHANGES_SHOWN {
        let more = change.changes.len() - CHANGES_SHOWN;
        push(
            text,
            format_args!("      {DIM}and {more} more properties{DIM:#}\n"),
        );
    }
    if !change.reasons.is_empty() {
        let reasons = change.reasons.join(", ");
        push(
            text,
            format_args!("      {DIM}because of {reasons}{DIM:#}\n"),
        );
    }
    if change.evidence == Evidence::Templates {
        let note = "the change set does not mention this; executing it applies it";
        push(text, format_args!("      {DIM}{note}{DIM:#}\n"));
    }
}

fn push_change(text: &mut String, change: &PropertyChange) {
    let place = change.place().trim_start_matches("/Properties/");
    push(text, format_args!("      {place}"));
    push_sides(text, "        ", change);
}

fn push_security(text: &mut String, stack: &str, change: &SecurityChange) {
    let (style, verdict) = match change.access {
        Access::Widens => (BAD, "widens"),
        Access::Unclear => (CAUTION, "may widen"),
        Access::Narrows => (GOOD, "narrows"),
    };
    push(
        text,
        format_args!(
            "  {style}{verdict:9}{style:#} {} {DIM}of {stack}{DIM:#} {}",
            change.logical_id,
            change.change.place().trim_start_matches("/Properties/")
        ),
    );
    push_sides(text, "      ", &change.change);
}

fn notes(change: &PlannedChange) -> String {
    let mut notes = Vec::new();
    if change.holds_data && change.impact != Impact::Create {
        notes.push("holds data");
    }
    if change.retained && matches!(change.impact, Impact::Replace | Impact::Destroy) {
        notes.push("the old one is retained");
    }
    match notes.is_empty() {
        true => String::new(),
        false => format!(" {CAUTION}[{}]{CAUTION:#}", notes.join(", ")),
    }
}

fn style(impact: Impact) -> Style {
    match impact {
        Impact::Update => STRONG,
        Impact::Create => GOOD,
        Impact::MayReplace | Impact::Replace => CAUTION,
        Impact::Destroy => BAD,
    }
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing into a `String` cannot fail");
}

#[cfg(test)]
mod tests {
    use cfn::Template;
    use cfn_deploy::cloud::{ChangeDetail, ResourceChange};
    use cfn_diff::{diff, security_changes};
    use serde_json::{Value, json};

    use super::*;

    fn template(resources: Value) -> Template {
        Template::parse(&json!({ "Resources": resources }).to_string()).unwrap()
    }

    fn shown(old: Option<Value>, new: Value, changes: &[ResourceChange]) -> String {
        let (old, new) = (old.map(template), template(new));
        let (old, new) = (old.as_ref(), Some(&new));
        let kind = match old {
            Some(_) => ChangeSetKind::Update,
            None => ChangeSetKind::Create,
        };
        let security = security_changes(old, new);
        let plan = Plan::new(
            "shop-dev",
            kind,
            changes,
            &diff(old, new),
            |_| false,
            security,
        );
        anstream::adapter::strip_str(&plans(&[(&plan, "eu-central-1")])).to_string()
    }

    fn modified(id: &str, kind: &str, cause: Option<&str>) -> ResourceChange {
        ResourceChange {
            logical_id: id.to_owned(),
            type_name: kind.to_owned(),
            action: "Modify".to_owned(),
            replacement: Some(
                if cause.is_some() {
                    "Conditional"
                } else {
                    "False"
                }
                .to_owned(),
            ),
            details: vec![ChangeDetail {
                attribute: "Properties".to_owned(),
                name: Some("Uri".to_owned()),
                source: cause.map(|_| "ResourceAttribute".to_owned()),
                causing_entity: cause.map(str::to_owned),
                ..ChangeDetail::default()
            }],
            ..ResourceChange::default()
        }
    }

    #[test]
    fn security_stands_first_then_the_worst() {
        let acl = |action: &str| json!({ "Type": "AWS::WAFv2::WebACL", "Properties": { "DefaultAction": { action: {} } } });
        let table =
            |name| json!({ "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": name } });
        let text = shown(
            Some(json!({ "Acl": acl("Block"), "Table": table("a") })),
            json!({ "Acl": acl("Allow"), "Table": table("b") }),
            &[],
        );
        insta::assert_snapshot!(text, @"
        Security
          widens    Acl of shop-dev DefaultAction: Block → Allow

        shop-dev (eu-central-1, changed)
          ± replace     Table AWS::DynamoDB::Table [holds data]
              TableName: a → b
              the change set does not mention this; executing it applies it
          ~ update      Acl AWS::WAFv2::WebACL
              DefaultAction: Block → Allow
              the change set does not mention this; executing it applies it
          Plan: 0 to add, 1 to change, 1 to replace, 0 to destroy.
        ");
    }

    #[test]
    fn what_only_refers_to_a_change_shares_a_line() {
        let function = |timeout| json!({ "Type": "AWS::Lambda::Function", "Properties": { "Timeout": timeout } });
        let text = shown(
            Some(json!({ "Fn": function(1) })),
            json!({ "Fn": function(2) }),
            &[
                modified("Fn", "AWS::Lambda::Function", None),
                modified("List", "AWS::ApiGateway::Method", Some("Fn.Arn")),
                modified("Place", "AWS::ApiGateway::Method", Some("Fn.Arn")),
            ],
        );
        insta::assert_snapshot!(text, @r"
    shop-dev (eu-central-1, changed)
      ~ update      Fn AWS::Lambda::Function
          Timeout: 1 → 2
      ? may replace 2 that refer to what changes above: List, Place
      Plan: 0 to add, 1 to change, 2 to replace, 0 to destroy.
    ");
    }

    #[test]
    fn data_never_goes_into_a_crowd() {
        let topic = || json!({ "T": { "Type": "AWS::SNS::Topic" } });
        let changes = [modified(
            "Table",
            "AWS::DynamoDB::Table",
            Some("T.TopicName"),
        )];
        let text = shown(Some(topic()), topic(), &changes);
        insta::assert_snapshot!(text, @r"
    shop-dev (eu-central-1, changed)
      ? may replace Table AWS::DynamoDB::Table [holds data]
          Uri
          because of resource `T.TopicName`
      Plan: 0 to add, 0 to change, 1 to replace, 0 to destroy.
    ");
    }

    #[test]
    fn a_new_stack_is_a_list() {
        insta::assert_snapshot!(shown(None, json!({ "T": { "Type": "AWS::SNS::Topic" } }), &[]), @r"
    shop-dev (eu-central-1, new)
      + create      T AWS::SNS::Topic
      Plan: 1 to add, 0 to change, 0 to replace, 0 to destroy.
    ");
    }
}
