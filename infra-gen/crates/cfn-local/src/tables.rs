//! DynamoDB: tables on disk behind an endpoint that checks who may do what.
