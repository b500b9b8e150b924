//! Template and plan snapshots.
