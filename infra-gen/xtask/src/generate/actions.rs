//! Writes the IAM actions: one module per service, one enum per kind of resource.
//!
//! `dynamodb::Table::GetItem` is an action on a table; `s3::Object::GetObject`
//! one on objects. An action without a resource kind stands in `Any`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::corrections::ACTION_SERVICES;
use super::names::pascal;
use super::schema::Actions;

/// The whole of `action.rs`.
pub fn file(services: &BTreeMap<String, Actions>) -> String {
    let mut out = String::from(
        "//! The IAM actions by service and resource kind, written by `cargo xtask generate`.\n//!\n\
         //! AWS: <https://docs.aws.amazon.com/service-authorization/latest/reference/>\n\n",
    );
    for (module, prefix) in ACTION_SERVICES {
        let service = &services[*prefix];
        let _ = writeln!(out, "/// The actions of `{prefix}`.\npub mod {module} {{");
        let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (action, resources) in &service.actions {
            for kind in resources {
                kinds.entry(kind).or_default().push(action);
            }
            if resources.is_empty() {
                kinds.entry("any").or_default().push(action);
            }
        }
        for (kind, actions) in kinds {
            let name = kind_name(kind);
            let about = match service.resources.get(kind) {
                Some(arn) => format!("Actions on `{arn}`."),
                None => "Actions that know no resource: they are granted on `*`.".to_owned(),
            };
            let _ = writeln!(
                out,
                "/// {about}\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\n#[non_exhaustive]\npub enum {name} {{"
            );
            for action in &actions {
                let _ = writeln!(out, "/// `{prefix}:{action}`.\n{action},");
            }
            let _ = writeln!(
                out,
                "}}\n#[diagnostic::do_not_recommend]\nimpl crate::policy::Action for {name} {{ fn name(&self) -> &'static str {{ match self {{"
            );
            for action in &actions {
                let _ = writeln!(out, "Self::{action} => \"{prefix}:{action}\",");
            }
            out.push_str("} } }\n");
        }
        out.push_str("}\n");
    }
    out
}

/// `rule-on-event-bus` as `RuleOnEventBus`, `accesspoint` as `Accesspoint`.
fn kind_name(kind: &str) -> String {
    pascal(kind)
}
