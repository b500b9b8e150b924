//! S3's answers in XML.

use std::fmt::Write;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::listing::{Listing, ListingRequest};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// An error's body. `more` are elements of its own, as the string to sign.
pub(super) fn error(
    code: &str,
    message: &str,
    resource: &str,
    request_id: &str,
    more: &[(&str, &str)],
) -> String {
    let mut xml = format!("{HEAD}<Error>");
    element(&mut xml, "Code", code);
    element(&mut xml, "Message", message);
    for (name, value) in more {
        element(&mut xml, name, value);
    }
    element(&mut xml, "Resource", resource);
    element(&mut xml, "RequestId", request_id);
    xml.push_str("</Error>");
    xml
}

/// The body of `ListObjectsV2`.
pub(super) fn listing(bucket: &str, request: &ListingRequest, page: &Listing) -> String {
    let mut xml =
        format!("{HEAD}<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    element(&mut xml, "Name", bucket);
    element(&mut xml, "Prefix", &request.prefix);
    let count = page.objects.len() + page.prefixes.len();
    element(&mut xml, "KeyCount", &count.to_string());
    element(
        &mut xml,
        "MaxKeys",
        &request.limit.unwrap_or(1000).to_string(),
    );
    if let Some(delimiter) = &request.delimiter {
        element(&mut xml, "Delimiter", delimiter);
    }
    element(&mut xml, "IsTruncated", &page.next.is_some().to_string());
    if let Some(next) = &page.next {
        element(&mut xml, "NextContinuationToken", next);
    }
    for object in &page.objects {
        xml.push_str("<Contents>");
        element(&mut xml, "Key", &object.key);
        element(&mut xml, "LastModified", &iso(object.modified));
        element(&mut xml, "ETag", &object.etag);
        element(&mut xml, "Size", &object.size.to_string());
        element(&mut xml, "StorageClass", "STANDARD");
        xml.push_str("</Contents>");
    }
    for prefix in &page.prefixes {
        xml.push_str("<CommonPrefixes>");
        element(&mut xml, "Prefix", prefix);
        xml.push_str("</CommonPrefixes>");
    }
    xml.push_str("</ListBucketResult>");
    xml
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = write!(xml, "<{name}>");
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\r' => xml.push_str("&#13;"),
            // What no XML may hold.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' => xml.push('\u{fffd}'),
            other => xml.push(other),
        }
    }
    let _ = write!(xml, "</{name}>");
}

/// `2026-11-22T10:34:00.123Z`.
fn iso(milliseconds: u64) -> String {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(milliseconds) * 1_000_000)
        .ok()
        .and_then(|instant| instant.format(&Rfc3339).ok())
        .unwrap_or_default()
}
