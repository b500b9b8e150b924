//! What a number of requests to the shop comes to: an assumption, written down.

use crate::settings::Environment;

/// What a month's requests to the shop's site come to.
///
/// The shares are those of a catalogue that is browsed: a visit loads a few
/// pages with their pictures, asks for products, and now and then orders.
#[derive(Debug, Clone, PartialEq)]
pub struct Traffic {
    /// All requests to the site.
    pub requests: f64,
    /// For pages, scripts and styles.
    pub files: f64,
    /// For pictures of products.
    pub pictures: f64,
    /// For products from the API, whoever answers them.
    pub product_reads: f64,
    /// Reads of an order.
    pub order_reads: f64,
    /// Orders placed.
    pub orders: f64,
    /// The share of product reads that CloudFront answers by itself.
    pub products_cached: f64,
}

/// A function's work: its logical id, how often it runs, for how many milliseconds each time.
pub type Work = (&'static str, f64, f64);

impl Traffic {
    /// Of every thousand requests 440 are for files, 400 for pictures, 150 for
    /// products; 6 read an order and 4 place one.
    pub fn new(requests: u64, environment: &Environment) -> Traffic {
        let requests = requests as f64;
        Traffic {
            requests,
            files: requests * 0.440,
            pictures: requests * 0.400,
            product_reads: requests * 0.150,
            order_reads: requests * 0.006,
            orders: requests * 0.004,
            products_cached: match environment.edge_caching {
                true => 0.5,
                false => 0.0,
            },
        }
    }

    /// What CloudFront sends: 15 KB for a file, 40 KB for a picture, 6 KB for an answer of the API.
    pub fn gigabytes(&self) -> f64 {
        let answers = self.product_reads + self.order_reads + self.orders;
        (self.files * 15.0 + self.pictures * 40.0 + answers * 6.0) / 1_000_000.0
    }

    /// Requests that reach the API.
    pub fn api_requests(&self) -> f64 {
        self.product_calls() + self.order_reads + self.orders
    }

    /// What CloudFront fetches from the buckets: one file or picture in ten is not in its cache.
    pub fn bucket_reads(&self) -> f64 {
        (self.files + self.pictures) * 0.1
    }

    /// Read units: a list of 24 products is 4, the reads before an order 6, an order 1.
    pub fn table_reads(&self) -> f64 {
        self.product_calls() * 4.0 + self.orders * 6.0 + self.order_reads
    }

    /// Write units: an order of three lines is one transaction over stock, order and its key, 24.
    pub fn table_writes(&self) -> f64 {
        self.orders * 24.0
    }

    /// What functions and the API write to their logs: 1.5 KB a call.
    pub fn log_gigabytes(&self) -> f64 {
        self.api_requests() * 1.5 / 1_000_000.0
    }

    /// The work of each function. The staff's is nothing beside the shoppers'.
    pub fn work(&self) -> [Work; 4] {
        [
            ("GetProducts", self.product_calls(), 25.0),
            ("PostProducts", 0.0, 0.0),
            ("GetOrders", self.order_reads, 15.0),
            ("PostOrders", self.orders, 60.0),
        ]
    }

    fn product_calls(&self) -> f64 {
        self.product_reads * (1.0 - self.products_cached)
    }
}
