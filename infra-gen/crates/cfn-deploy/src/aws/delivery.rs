//! The one CloudFront operation, spoken in its own XML.
//!
//! The SDK of CloudFront is the largest of all and would be a sixth of a first
//! build, for one request.
//! <https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html>

use async_trait::async_trait;
use aws_smithy_xml::decode::{Document, ScopedDecoder, try_data};
use aws_smithy_xml::encode::XmlWriter;

use super::refusal::of_service;
use super::{Aws, endpoint};
use crate::cloud::{Cdn, CloudError, CloudErrorKind, CloudResult};
use crate::signed::{Answer, Request, Service, Web};

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
        let text = String::from_utf8_lossy(&answer.body);
        match answer.status {
            200..300 => Ok(texts(&text, &["Id"])[0].take().unwrap_or_default()),
            _ => Err(refused(distribution, &answer, &text)),
        }
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

fn refused(distribution: &str, answer: &Answer, text: &str) -> CloudError {
    let [code, message, request_id] = texts(text, &["Code", "Message", "RequestId"]);
    let code = code.unwrap_or_default();
    let message = message.unwrap_or_else(|| format!("HTTP status {}", answer.status));
    let request_id = request_id.or_else(|| answer.header("x-amzn-requestid").map(str::to_owned));
    let kind = of_service(&code, &message);
    CloudError::new(ACTION, distribution, kind, message)
        .with_code(code)
        .with_request_id(request_id)
}

/// The text of the first element of each name, wherever it stands.
fn texts<const N: usize>(document: &str, names: &[&str; N]) -> [Option<String>; N] {
    let mut found = [const { None }; N];
    let mut document = Document::new(document);
    if let Ok(mut root) = document.root_element() {
        collect(&mut root, names, &mut found);
    }
    found
}

fn collect(element: &mut ScopedDecoder<'_, '_>, names: &[&str], found: &mut [Option<String>]) {
    let name = element.start_el().local().to_owned();
    if let Some(at) = names.iter().position(|wanted| *wanted == name) {
        let text = try_data(element).ok().map(|text| text.trim().to_owned());
        found[at] = found[at].take().or(text);
        return;
    }
    while let Some(mut child) = element.next_tag() {
        collect(&mut child, names, found);
    }
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

    #[test]
    fn an_answer_is_read_wherever_its_elements_stand() {
        let answer = "<?xml version=\"1.0\"?>\n<Invalidation xmlns=\"x\"><Status>InProgress</Status>\
                      <Id>I1</Id><InvalidationBatch><Paths/></InvalidationBatch></Invalidation>";
        assert_eq!(texts(answer, &["Id"]), [Some("I1".to_owned())]);
        let error = "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchDistribution</Code>\
                     <Message>It &lt;is&gt; gone</Message></Error><RequestId>r</RequestId></ErrorResponse>";
        let [code, message, id] = texts(error, &["Code", "Message", "RequestId"]);
        assert_eq!(code.as_deref(), Some("NoSuchDistribution"));
        assert_eq!(message.as_deref(), Some("It <is> gone"));
        assert_eq!(id.as_deref(), Some("r"));
    }

    #[test]
    fn what_is_no_xml_says_nothing() {
        for text in ["", "<html", "502 Bad Gateway", "<a><Id>"] {
            assert!(texts(text, &["Code"])[0].is_none(), "{text}");
        }
    }
}
