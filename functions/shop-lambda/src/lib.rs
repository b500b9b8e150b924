//! What the four functions share: DynamoDB, HTTP, telemetry.
