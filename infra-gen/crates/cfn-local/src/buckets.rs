//! S3: objects on disk behind an endpoint that presigned requests reach.
