//! Why a bucket refuses.

use std::io;

/// Why something with a bucket or object did not work, in S3's words.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BucketError {
    /// There is no such bucket.
    #[error("The specified bucket does not exist")]
    NoSuchBucket(String),
    /// A bucket cannot have that name.
    #[error("The specified bucket is not valid.")]
    InvalidBucketName(String),
    /// The bucket holds objects.
    #[error("The bucket you tried to delete is not empty")]
    NotEmpty,
    /// The bucket holds objects, old versions or delete markers.
    #[error(
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
    )]
    VersionsLeft,
    /// The bucket refuses policies for everybody.
    #[error(
        "Access Denied: public policies of {0} are prevented by the BlockPublicPolicy setting in \
         S3 Block Public Access"
    )]
    PublicPolicy(String),
    /// A key is longer than 1,024 bytes.
    #[error("Your key is too long")]
    KeyTooLong,
    /// The disk refuses.
    #[error("the disk refuses: {0}")]
    Disk(#[from] io::Error),
}
