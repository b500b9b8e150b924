//! API Gateway: routes, models, authorization and responses of a REST API.
