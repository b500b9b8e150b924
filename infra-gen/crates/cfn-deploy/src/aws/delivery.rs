//! The one CloudFront operation, spoken in its own XML.
//!
//! The SDK of CloudFront is the largest of all and would be a sixth of a first
//! build, for one request.
//! <https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html>

use async_trait::async_trait;
use aws_smithy_xml::encode::XmlWriter;

use super::words::{first, words};
use super::{Aws, endpoint};
use crate::cloud::{Cdn, CloudError, CloudErrorKind, CloudResult};
use crate::signed::{Request, Service, Web};

const ACTION: &str = "cloudfront:CreateInvalidation";
/// The address of the service, and the version of its API.
const SERVICE: &str = "https://cloudfront.amazonaws.com";
const VERSION: &str = "2020-05-31";

#[async_trait]
impl Cdn for Aws {
    async fn invalidate(
        &self,
        distribution: &str,
        paths: &[String],
        reference: &str,
    ) -> CloudResult<String> {
        let web = Web::new(self, self.events.clone()).map_err(|error| {
            CloudError::new(ACTION, distribution, CloudErrorKind::Invalid, "").with_source(error)
        })?;
        let service = endpoint(&self.sdk, "CLOUDFRONT");
        let service = service.as_deref().unwrap_or(SERVICE).trim_end_matches('/');
        let request = Request {
            action: ACTION,
            method: "POST",
            url: format!("{service}/{VERSION}/distribution/{distribution}/invalidation"),
            headers: vec![("content-type".to_owned(), "application/xml".to_owned())],
            body: batch(paths, reference).into_bytes(),
            signed_for: Some(Service::CloudFront),
            // The same reference never invalidates twice.
            repeatable: true,
        };
        let answer = web.send(&request).await?;
        if !(200..300).contains(&answer.status) {
            return Err(answer.refused(ACTION, distribution));
        }
        let id = words(&String::from_utf8_lossy(&answer.body), &["Id"]);
        Ok(first(&id, "Id").unwrap_or_default().to_owned())
    }
}

/// `InvalidationBatch`, the body of the request.
fn batch(paths: &[String], reference: &str) -> String {
    let mut text = String::new();
    let namespace = format!("http://cloudfront.amazonaws.com/doc/{VERSION}/");
    let mut document = XmlWriter::new(&mut text);
    let root = document.start_el("InvalidationBatch");
    let mut root = root.write_ns(&namespace, None).finish();
    let mut list = root.start_el("Paths").finish();
    let mut quantity = list.start_el("Quantity").finish();
    quantity.data(&paths.len().to_string());
    quantity.finish();
    let mut items = list.start_el("Items").finish();
    for path in paths {
        let mut item = items.start_el("Path").finish();
        item.data(path);
        item.finish();
    }
    items.finish();
    list.finish();
    let mut caller = root.start_el("CallerReference").finish();
    caller.data(reference);
    caller.finish();
    root.finish();
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_cloudfront_reads_them() {
        let paths = ["/a&b".to_owned(), "/*".to_owned()];
        assert_eq!(
            batch(&paths, "r1"),
            "<InvalidationBatch xmlns=\"http://cloudfront.amazonaws.com/doc/2020-05-31/\"><Paths>\
             <Quantity>2</Quantity><Items><Path>/a&amp;b</Path><Path>/*</Path></Items></Paths>\
             <CallerReference>r1</CallerReference></InvalidationBatch>"
        );
    }
}
