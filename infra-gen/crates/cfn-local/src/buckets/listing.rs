//! Listing what a bucket holds, page by page.

use std::ops::Bound;

use super::bucket::Bucket;
use super::object::ObjectInfo;

/// The most keys on a page.
const PAGE: usize = 1000;

/// What to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListingRequest {
    /// Only keys that begin like this.
    pub prefix: String,
    /// Only keys after this one.
    pub after: Option<String>,
    /// Keys with this text after the prefix are shown as what they have in
    /// common, like folders.
    pub delimiter: Option<String>,
    /// At most so many keys and common prefixes, and never more than 1,000.
    pub limit: Option<usize>,
}

/// One page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The objects, by key.
    pub objects: Vec<ObjectInfo>,
    /// What keys with the delimiter have in common.
    pub prefixes: Vec<String>,
    /// What to list after, when there is more.
    pub next: Option<String>,
}

impl Bucket {
    pub(super) fn list(&self, request: &ListingRequest) -> Listing {
        let limit = request.limit.unwrap_or(PAGE).min(PAGE);
        let keys = self.keys();
        let mut page = Listing::default();
        let from = match &request.after {
            Some(after) if *after >= request.prefix => Bound::Excluded(after.as_str()),
            _ => Bound::Included(request.prefix.as_str()),
        };
        let mut last: Option<String> = None;
        for (key, versions) in keys.range::<str, _>((from, Bound::Unbounded)) {
            let Some(rest) = key.strip_prefix(&request.prefix) else {
                break;
            };
            let Some(info) = versions.last().filter(|info| !info.delete_marker) else {
                continue;
            };
            let common = request.delimiter.as_ref().and_then(|delimiter| {
                let at = rest.find(delimiter.as_str())?;
                let end = request.prefix.len() + at + delimiter.len();
                Some(key[..end].to_owned())
            });
            if let Some(common) = &common
                && (page.prefixes.last() == Some(common)
                    || request
                        .after
                        .as_ref()
                        .is_some_and(|a| a.starts_with(common)))
            {
                last = Some(key.clone());
                continue;
            }
            if page.objects.len() + page.prefixes.len() == limit {
                // Nothing fitted, so there is nothing to go on after.
                page.next = last;
                return page;
            }
            match common {
                Some(common) => page.prefixes.push(common),
                None => page.objects.push(info.clone()),
            }
            last = Some(key.clone());
        }
        page
    }
}
