//! What `check` says of every environment's templates.

use std::fmt::Write as _;
use std::path::Path;

use cfn_check::{Context, Severity, check, web_acl_capacity};
use shop_stack::settings::Settings;
use shop_stack::synthesize;

const SETTINGS: &str = include_str!("../../infra-gen/environments.yaml");
const EVERYTHING: &str = include_str!("../fixtures/everything.yaml");

#[test]
fn the_findings_of_every_environment() {
    let mut findings = String::new();
    for settings in [SETTINGS, EVERYTHING] {
        let settings = Settings::parse(settings).expect("the settings are right");
        for environment in &settings.environments {
            for stack in synthesize(&settings, environment) {
                for (acl, units) in web_acl_capacity(&stack.template) {
                    let _ = writeln!(findings, "{} {acl}: {units} capacity units", stack.name);
                }
                let context = Context {
                    region: Some(&stack.region),
                    places: Some(&stack.places),
                };
                for finding in check(&stack.template, &context) {
                    assert_ne!(finding.severity, Severity::Error, "{finding:?}");
                    let id = finding.logical_id.as_deref().unwrap_or("-");
                    let _ = writeln!(
                        findings,
                        "{} {} {id}: {}",
                        stack.name, finding.id, finding.sentence
                    );
                }
            }
        }
    }
    let mut insta = insta::Settings::clone_current();
    insta.set_snapshot_path(Path::new("../templates"));
    insta.set_prepend_module_to_snapshot(false);
    insta.set_omit_expression(true);
    insta.bind(|| insta::assert_snapshot!("findings", findings));
}
