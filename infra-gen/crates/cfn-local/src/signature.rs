//! SigV4: signed requests and presigned addresses are verified.
