//! Amazon's S3 resource types, written by `cargo xtask generate`.

pub mod access_grant;
pub use access_grant::AccessGrant;
pub mod access_grants_instance;
pub use access_grants_instance::AccessGrantsInstance;
pub mod access_grants_location;
pub use access_grants_location::AccessGrantsLocation;
pub mod access_point;
pub use access_point::AccessPoint;
pub mod bucket;
pub use bucket::Bucket;
pub mod bucket_policy;
pub use bucket_policy::BucketPolicy;
pub mod multi_region_access_point;
pub use multi_region_access_point::MultiRegionAccessPoint;
pub mod multi_region_access_point_policy;
pub use multi_region_access_point_policy::MultiRegionAccessPointPolicy;
pub mod storage_lens;
pub use storage_lens::StorageLens;
pub mod storage_lens_group;
pub use storage_lens_group::StorageLensGroup;
