//! The words of an answer in XML, of services that are asked without an SDK.

use aws_smithy_xml::decode::{Document, ScopedDecoder, try_data};

/// The elements of these names with their texts, in their order, wherever they
/// stand. What is no XML has none.
pub(crate) fn words<'n>(document: &str, names: &[&'n str]) -> Vec<(&'n str, String)> {
    let mut found = Vec::new();
    let mut document = Document::new(document);
    if let Ok(mut root) = document.root_element() {
        collect(&mut root, names, &mut found);
    }
    found
}

/// The text of the first element of a name.
pub(crate) fn first<'w>(words: &'w [(&str, String)], name: &str) -> Option<&'w str> {
    let found = words.iter().find(|(own, _)| *own == name);
    found.map(|(_, text)| text.as_str())
}

fn collect<'n>(
    element: &mut ScopedDecoder<'_, '_>,
    names: &[&'n str],
    found: &mut Vec<(&'n str, String)>,
) {
    let own = names
        .iter()
        .find(|name| **name == element.start_el().local());
    if let Some(name) = own {
        if let Ok(text) = try_data(element) {
            found.push((name, text.trim().to_owned()));
        }
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
    fn an_answer_is_read_wherever_its_elements_stand() {
        let answer = "<?xml version=\"1.0\"?>\n<Invalidation xmlns=\"x\"><Status>InProgress</Status>\
                      <Id>I1</Id><InvalidationBatch><Paths/></InvalidationBatch></Invalidation>";
        assert_eq!(words(answer, &["Id"]), [("Id", "I1".to_owned())]);
        let error = "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchDistribution</Code>\
                     <Message>It &lt;is&gt; gone</Message></Error><RequestId>r</RequestId></ErrorResponse>";
        let found = words(error, &["Code", "Message", "RequestId"]);
        assert_eq!(first(&found, "Code"), Some("NoSuchDistribution"));
        assert_eq!(first(&found, "Message"), Some("It <is> gone"));
        assert_eq!(first(&found, "RequestId"), Some("r"));
    }

    #[test]
    fn a_simulation_is_read_action_by_action() {
        let answer = "<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult>\
            <EvaluationResults><member><EvalActionName>s3:PutObject</EvalActionName>\
            <EvalResourceName>*</EvalResourceName><EvalDecision>allowed</EvalDecision></member>\
            <member><EvalActionName>s3:GetObject</EvalActionName>\
            <EvalDecision>implicitDeny</EvalDecision></member></EvaluationResults>\
            </SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>";
        let found = words(answer, &["EvalActionName", "EvalDecision"]);
        let decisions: Vec<_> = found.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(
            decisions,
            ["s3:PutObject", "allowed", "s3:GetObject", "implicitDeny"]
        );
    }

    #[test]
    fn what_is_no_xml_says_nothing() {
        for text in ["", "<html", "502 Bad Gateway", "<a><Id>"] {
            assert!(words(text, &["Code"]).is_empty(), "{text}");
        }
    }
}
