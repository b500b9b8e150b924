//! The routes of the API, as data.

use super::env;
use super::models::Model;

/// An HTTP method of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`, which API Gateway does not answer for `HEAD`.
    Get,
    /// `POST`.
    Post,
}

impl Method {
    /// The method as it stands in a request.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
        }
    }
}

/// Whom API Gateway lets through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Auth {
    /// Everybody: authorization type `NONE`.
    Anyone,
    /// IAM principals that sign with SigV4: authorization type `AWS_IAM`.
    Staff,
}

/// One of the four functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    /// Lists and reads products.
    GetProducts,
    /// Creates and changes products.
    PostProducts,
    /// Reads and lists orders.
    GetOrders,
    /// Places orders and moves them on.
    PostOrders,
}

impl Function {
    /// All four, in the order of the templates.
    pub const ALL: [Function; 4] = [
        Function::GetProducts,
        Function::PostProducts,
        Function::GetOrders,
        Function::PostOrders,
    ];

    /// The Cargo package, binary and archive of this function.
    pub const fn package(self) -> &'static str {
        match self {
            Function::GetProducts => "get-products",
            Function::PostProducts => "post-products",
            Function::GetOrders => "get-orders",
            Function::PostOrders => "post-orders",
        }
    }

    /// The variables of [`env`] this function cannot start without.
    pub const fn variables(self) -> &'static [&'static str] {
        match self {
            Function::GetProducts => &[env::CATALOG_TABLE],
            Function::PostProducts => &[env::CATALOG_TABLE, env::MEDIA_BUCKET, env::SHOP_CONFIG],
            Function::GetOrders => &[env::ORDERS_TABLE],
            Function::PostOrders => &[env::CATALOG_TABLE, env::ORDERS_TABLE, env::SHOP_CONFIG],
        }
    }
}

/// One route: everything a template needs to make its method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// HTTP method.
    pub method: Method,
    /// Path below the stage, with API Gateway's `{name}` for parameters.
    pub path: &'static str,
    /// Whom the gateway lets through.
    pub auth: Auth,
    /// The function that answers.
    pub function: Function,
    /// Whether shared caches may keep the answer.
    pub cacheable: bool,
    /// Query parameters, all optional.
    pub query: &'static [&'static str],
    /// Headers without which the gateway refuses the request.
    pub required_headers: &'static [&'static str],
    /// Model of the request body.
    pub body: Option<Model>,
}

/// Query strings of the product list; a shared cache keys on exactly these.
pub const PRODUCTS_QUERY: [&str; 6] = ["category", "q", "sort", "limit", "cursor", "ids"];

/// Query strings of the staff's order list.
pub const ORDERS_QUERY: [&str; 5] = ["month", "status", "orderId", "limit", "cursor"];

/// Query strings of the staff's catalogue.
pub const CATALOG_QUERY: [&str; 3] = ["status", "limit", "cursor"];

/// Path of the product collection.
pub const PRODUCTS: &str = "/api/products";

/// Path of one product.
pub const PRODUCT: &str = "/api/products/{productId}";

/// Path of the order collection.
pub const ORDERS: &str = "/api/orders";

/// Path of one order.
pub const ORDER: &str = "/api/orders/{orderId}";

/// Path of the staff's catalogue.
pub const CATALOG: &str = "/api/catalog";

const KEYED: &[&str] = &[super::headers::IDEMPOTENCY_KEY];

/// Every route of the API.
pub const ROUTES: [Route; 9] = [
    Route {
        cacheable: true,
        query: &PRODUCTS_QUERY,
        ..get(PRODUCTS, Auth::Anyone, Function::GetProducts)
    },
    Route {
        cacheable: true,
        ..get(PRODUCT, Auth::Anyone, Function::GetProducts)
    },
    Route {
        required_headers: KEYED,
        ..post(
            PRODUCTS,
            Auth::Staff,
            Function::PostProducts,
            Model::ProductRequest,
        )
    },
    post(
        PRODUCT,
        Auth::Staff,
        Function::PostProducts,
        Model::ProductChange,
    ),
    Route {
        required_headers: KEYED,
        ..post(
            ORDERS,
            Auth::Anyone,
            Function::PostOrders,
            Model::OrderRequest,
        )
    },
    post(
        ORDER,
        Auth::Staff,
        Function::PostOrders,
        Model::OrderTransition,
    ),
    get(ORDER, Auth::Anyone, Function::GetOrders),
    Route {
        query: &ORDERS_QUERY,
        ..get(ORDERS, Auth::Staff, Function::GetOrders)
    },
    Route {
        query: &CATALOG_QUERY,
        ..get(CATALOG, Auth::Staff, Function::GetProducts)
    },
];

const fn get(path: &'static str, auth: Auth, function: Function) -> Route {
    Route {
        method: Method::Get,
        path,
        auth,
        function,
        cacheable: false,
        query: &[],
        required_headers: &[],
        body: None,
    }
}

const fn post(path: &'static str, auth: Auth, function: Function, body: Model) -> Route {
    Route {
        method: Method::Post,
        body: Some(body),
        ..get(path, auth, function)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_named_by_its_method_and_path_alone() {
        for (n, route) in ROUTES.iter().enumerate() {
            assert!(
                ROUTES[n + 1..]
                    .iter()
                    .all(|other| (other.method, other.path) != (route.method, route.path)),
                "{} {}",
                route.method.as_str(),
                route.path
            );
        }
    }

    #[test]
    fn only_what_anyone_may_read_is_cacheable() {
        for route in ROUTES.iter().filter(|route| route.cacheable) {
            assert_eq!((route.method, route.auth), (Method::Get, Auth::Anyone));
        }
    }

    #[test]
    fn every_post_has_a_model_and_every_function_a_route() {
        for route in ROUTES {
            assert_eq!(route.body.is_some(), route.method == Method::Post);
        }
        for function in Function::ALL {
            assert!(ROUTES.iter().any(|route| route.function == function));
        }
    }
}
