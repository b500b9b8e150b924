//! Amazon's Events resource types, written by `cargo xtask generate`.

pub mod api_destination;
pub use api_destination::ApiDestination;
pub mod archive;
pub use archive::Archive;
pub mod connection;
pub use connection::Connection;
pub mod endpoint;
pub use endpoint::Endpoint;
pub mod event_bus;
pub use event_bus::EventBus;
pub mod event_bus_policy;
pub use event_bus_policy::EventBusPolicy;
pub mod rule;
pub use rule::Rule;
