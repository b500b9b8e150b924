//! Lambda: the very binaries, as processes that speak the Runtime API.
