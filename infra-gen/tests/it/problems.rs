//! The pages that the API's errors lead to.

use std::fs;
use std::path::Path;

use shop_domain::contract::ProblemKind;

#[test]
fn every_kind_of_problem_has_a_page_that_says_what_it_is() {
    for kind in ProblemKind::ALL {
        let page = format!("../site/problems/{}.html", kind.slug());
        let html = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&page))
            .unwrap_or_else(|error| panic!("{page}: {error}"));
        let title = kind.title().replace('\'', "’");
        assert!(
            html.contains(&format!("<h1>{title}</h1>")),
            "{page} is not headed `{title}`"
        );
        assert!(
            html.contains(&format!("Status {},", kind.status())),
            "{page} tells another status"
        );
    }
}
