//! How a process that runs an environment is asked to end.

use tokio::signal::unix::{SignalKind, signal};

/// Waits for Ctrl-C, or for what a service manager sends.
pub async fn end_asked_for() {
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        // Without the one signal there is still the other.
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}
