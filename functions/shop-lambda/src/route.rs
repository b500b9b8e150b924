//! Which route a call takes, and whether it may.

use shop_domain::contract::{Auth, Function, ProblemKind, ROUTES, Route};
use shop_domain::problem::Problem;

use crate::call::Call;

/// A call's route and the one parameter of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The route.
    pub route: &'static Route,
    /// What stands for `{productId}` or `{orderId}`; empty without.
    pub id: String,
}

/// Checks what every call of a route must be.
///
/// # Errors
///
/// `forbidden` for a staff route without a verified
/// signature (whatever the gateway was told), `media-type`, `too-large`.
pub fn admit(matched: &Matched, call: &Call) -> Result<(), Problem> {
    if matched.route.auth == Auth::Staff && !call.is_signed() {
        return Err(Problem::new(ProblemKind::Forbidden));
    }
    if let Some(model) = matched.route.body {
        if !call.is_json() {
            return Err(Problem::new(ProblemKind::MediaType));
        }
        if call.body().len() > model.body_limit() {
            let detail = format!("At most {} bytes.", model.body_limit());
            return Err(Problem::because(ProblemKind::TooLarge, detail));
        }
    }
    Ok(())
}

/// Finds the route of a call among those of `function`.
///
/// # Errors
///
/// `not-found`, or `method` if the path has routes but not this one.
pub fn find(function: Function, call: &Call) -> Result<Matched, Problem> {
    let mut path_exists = false;
    for route in &ROUTES {
        let Some(id) = parameter(route.path, call.path()) else {
            continue;
        };
        path_exists = true;
        if route.method.as_str() == call.method() && route.function == function {
            let id = id.unwrap_or_default().to_owned();
            return Ok(Matched { route, id });
        }
    }
    Err(Problem::new(if path_exists {
        ProblemKind::Method
    } else {
        ProblemKind::NotFound
    }))
}

/// The methods of a path, for `Allow`.
pub fn allowed(path: &str) -> String {
    let methods: Vec<&str> = ROUTES
        .iter()
        .filter(|route| parameter(route.path, path).is_some())
        .map(|route| route.method.as_str())
        .collect();
    methods.join(", ")
}

/// `Some` if the path fits the pattern; inside, what stands for its parameter.
pub(crate) fn parameter<'a>(pattern: &str, path: &'a str) -> Option<Option<&'a str>> {
    let Some((before, _)) = pattern.split_once('{') else {
        return (pattern == path).then_some(None);
    };
    let id = path.strip_prefix(before)?;
    (!id.is_empty() && !id.contains('/')).then_some(Some(id))
}

#[cfg(test)]
mod tests {
    use shop_domain::contract::routes;

    use super::*;

    #[test]
    fn a_path_has_one_segment_where_the_pattern_has_a_parameter() {
        assert_eq!(parameter(routes::PRODUCTS, "/api/products"), Some(None));
        assert_eq!(
            parameter(routes::PRODUCT, "/api/products/1"),
            Some(Some("1"))
        );
        for path in ["/api/products/", "/api/products/1/2", "/dev/api/products/1"] {
            assert_eq!(parameter(routes::PRODUCT, path), None, "{path}");
        }
    }

    #[test]
    fn a_path_tells_its_methods() {
        assert_eq!(allowed("/api/orders/X"), "POST, GET");
        assert_eq!(allowed("/api/catalog"), "GET");
    }
}
