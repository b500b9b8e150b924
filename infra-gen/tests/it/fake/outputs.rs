//! What commands say about an account.

use super::server::Fake;
use crate::reading::{look, read};
use crate::workspace::Workspace;

const DEPLOY: [&str; 4] = ["deploy", "trial", "--yes", "--skip-site"];

#[test]
fn commands_read_well_before_and_after_and_when_it_fails() {
    let (workspace, fake) = (Workspace::with_small_functions(), Fake::start());
    let all = || {
        look(
            |words| fake.run(&workspace, words),
            &[
                &["status", "trial"],
                &["outputs", "trial"],
                &["cancel", "trial"],
                &["rollback", "trial"],
            ],
        )
    };
    insta::assert_snapshot!("nothing-deployed", all());
    let records = look(
        |words| fake.run(&workspace, words),
        &[
            &["events", "trial"],
            &["drift", "trial"],
            &["logs", "trial", "api"],
            &["waf", "trial"],
        ],
    );
    insta::assert_snapshot!("nothing-recorded", records);
    fake.run(&workspace, &DEPLOY).expect(0);
    insta::assert_snapshot!("deployed", all());
    workspace.settings(|settings| settings.replace("memory: 256", "memory: 320"));
    let changed = look(
        |words| fake.run(&workspace, words),
        &[&["diff", "trial"], &["diff", "trial", "--security-only"]],
    );
    insta::assert_snapshot!("changed", changed);
    // Of four that are changed at the same time, the first that fails ends it.
    fake.refuse(&[("GetOrders", "The role may not be passed")]);
    let failed = fake.run(&workspace, &DEPLOY).expect(5);
    let (_, why) = failed.stderr.split_once("Error:").unwrap();
    insta::assert_snapshot!(
        "failed",
        read(&crate::workspace::Run {
            code: failed.code,
            stdout: String::new(),
            stderr: format!("Error:{why}"),
        })
    );
}
