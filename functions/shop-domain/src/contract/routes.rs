//! The routes of the API, as data.

use super::ProblemKind;
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

/// What a route answers when all goes well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Products for shoppers, page by page.
    Products,
    /// A product for shoppers.
    Product,
    /// A product for staff, with its upload URLs.
    ProductWithUploads,
    /// Products for staff, page by page.
    Catalog,
    /// An order with its token.
    PlacedOrder,
    /// An order.
    Order,
    /// Orders for staff, page by page.
    Orders,
}

/// One route: everything a template and the API's document need to make its
/// method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// Name of the operation.
    pub operation: &'static str,
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
    /// What it answers when all goes well.
    pub answer: Answer,
    /// Problems of this route's own rules; [`Route::problems`] has them all.
    pub refusals: &'static [ProblemKind],
}

impl Route {
    /// Whether the route makes something new, once per `Idempotency-Key`.
    pub const fn creates(&self) -> bool {
        !self.required_headers.is_empty()
    }

    /// The one parameter of the path, if it has one.
    pub fn path_parameter(&self) -> Option<&'static str> {
        let (_, rest) = self.path.split_once('{')?;
        rest.strip_suffix('}')
    }

    /// Every problem the route may answer, from its function, the gateway or
    /// the firewall, by status.
    pub fn problems(&self) -> Vec<ProblemKind> {
        let is_possible = |kind: &ProblemKind| match kind {
            ProblemKind::MalformedJson | ProblemKind::MediaType => self.body.is_some(),
            ProblemKind::Validation => self.body.is_some() || !self.query.is_empty(),
            ProblemKind::InvalidCursor => self.query.contains(&CURSOR),
            ProblemKind::IdempotencyKeyMissing | ProblemKind::IdempotencyKeyReuse => self.creates(),
            // Without a signature, a staff route is not there at all.
            ProblemKind::NotFound => self.path_parameter().is_some() || self.auth == Auth::Staff,
            // A firewall looks at the body of every request.
            ProblemKind::Forbidden
            | ProblemKind::TooLarge
            | ProblemKind::RateLimited
            | ProblemKind::Internal
            | ProblemKind::Busy => true,
            // The route would not have been taken.
            ProblemKind::Method => false,
            ProblemKind::CartChanged
            | ProblemKind::SkuTaken
            | ProblemKind::SlugTaken
            | ProblemKind::VersionConflict
            | ProblemKind::IllegalTransition => self.refusals.contains(kind),
        };
        ProblemKind::ALL.into_iter().filter(is_possible).collect()
    }
}

/// Query string that goes on with a list.
pub const CURSOR: &str = "cursor";

/// Query strings of the product list; a shared cache keys on exactly these.
pub const PRODUCTS_QUERY: [&str; 6] = ["category", "q", "sort", "limit", CURSOR, "ids"];

/// Query strings of the staff's order list.
pub const ORDERS_QUERY: [&str; 5] = ["month", "status", "orderId", "limit", CURSOR];

/// Query strings of the staff's catalogue.
pub const CATALOG_QUERY: [&str; 3] = ["status", "limit", CURSOR];

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
        ..get(
            "ListProducts",
            PRODUCTS,
            Function::GetProducts,
            Answer::Products,
        )
    },
    Route {
        cacheable: true,
        ..get(
            "ReadProduct",
            PRODUCT,
            Function::GetProducts,
            Answer::Product,
        )
    },
    Route {
        auth: Auth::Staff,
        required_headers: KEYED,
        body: Some(Model::ProductRequest),
        refusals: &[ProblemKind::SkuTaken, ProblemKind::SlugTaken],
        ..post(
            "CreateProduct",
            PRODUCTS,
            Function::PostProducts,
            Answer::ProductWithUploads,
        )
    },
    Route {
        auth: Auth::Staff,
        body: Some(Model::ProductChange),
        refusals: &[ProblemKind::VersionConflict],
        ..post(
            "ChangeProduct",
            PRODUCT,
            Function::PostProducts,
            Answer::ProductWithUploads,
        )
    },
    Route {
        required_headers: KEYED,
        body: Some(Model::OrderRequest),
        refusals: &[ProblemKind::CartChanged],
        ..post(
            "PlaceOrder",
            ORDERS,
            Function::PostOrders,
            Answer::PlacedOrder,
        )
    },
    Route {
        auth: Auth::Staff,
        body: Some(Model::OrderTransition),
        refusals: &[ProblemKind::VersionConflict, ProblemKind::IllegalTransition],
        ..post("ChangeOrder", ORDER, Function::PostOrders, Answer::Order)
    },
    get("ReadOrder", ORDER, Function::GetOrders, Answer::Order),
    Route {
        auth: Auth::Staff,
        query: &ORDERS_QUERY,
        ..get("ListOrders", ORDERS, Function::GetOrders, Answer::Orders)
    },
    Route {
        auth: Auth::Staff,
        query: &CATALOG_QUERY,
        ..get(
            "ExportCatalog",
            CATALOG,
            Function::GetProducts,
            Answer::Catalog,
        )
    },
];

const fn get(
    operation: &'static str,
    path: &'static str,
    function: Function,
    answer: Answer,
) -> Route {
    Route {
        operation,
        method: Method::Get,
        path,
        auth: Auth::Anyone,
        function,
        cacheable: false,
        query: &[],
        required_headers: &[],
        body: None,
        answer,
        refusals: &[],
    }
}

const fn post(
    operation: &'static str,
    path: &'static str,
    function: Function,
    answer: Answer,
) -> Route {
    Route {
        method: Method::Post,
        ..get(operation, path, function, answer)
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
            let own = route.problems();
            assert!(route.refusals.iter().all(|kind| own.contains(kind)));
        }
        for function in Function::ALL {
            assert!(ROUTES.iter().any(|route| route.function == function));
        }
    }
}
