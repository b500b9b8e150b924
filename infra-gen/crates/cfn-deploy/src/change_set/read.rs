//! Waiting for a change set and reading it to its last page.

use std::time::Duration;

use tokio::time::sleep;

use crate::cloud::{ChangeSet, CloudResult, ResourceChange, Stacks};

/// Waits until a change set is computed; returns its first page.
pub(super) async fn await_ready(
    stacks: &dyn Stacks,
    stack: &str,
    id: &str,
) -> CloudResult<ChangeSet> {
    let mut pause = Duration::from_millis(200);
    loop {
        let change_set = stacks.change_set(stack, id, false, None).await?;
        if !matches!(
            change_set.status.as_str(),
            "CREATE_PENDING" | "CREATE_IN_PROGRESS"
        ) {
            return Ok(change_set);
        }
        sleep(pause).await;
        pause = Duration::from_secs(2).min(pause.mul_f32(1.5));
    }
}

/// Every change on every page; with the values before and after, unless asking
/// for them makes the service leave resources out.
pub(super) async fn all_changes(
    stacks: &dyn Stacks,
    stack: &str,
    first: &ChangeSet,
) -> CloudResult<Vec<ResourceChange>> {
    let mut plain = first.changes.clone();
    let mut page = first.next.clone();
    while let Some(token) = page {
        let got = stacks
            .change_set(stack, &first.id, false, Some(&token))
            .await?;
        plain.extend(got.changes);
        page = got.next;
    }
    if plain.is_empty() {
        return Ok(plain);
    }
    let mut valued = Vec::with_capacity(plain.len());
    let mut page = None;
    loop {
        let Ok(got) = stacks
            .change_set(stack, &first.id, true, page.as_deref())
            .await
        else {
            return Ok(plain);
        };
        valued.extend(got.changes);
        page = got.next;
        if page.is_none() {
            break;
        }
    }
    Ok(if valued.len() < plain.len() {
        plain
    } else {
        valued
    })
}
