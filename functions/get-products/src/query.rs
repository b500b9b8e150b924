//! What a list of products is asked for.

use serde::Serialize;
use shop_domain::contract::limits;
use shop_domain::contract::routes::PRODUCTS_QUERY;
use shop_domain::id::ProductId;
use shop_domain::listing::{Shelf, Sort};
use shop_domain::problem::Problem;
use shop_domain::product::Status;
use shop_domain::product_request::is_category;
use shop_domain::{cursor, search};
use shop_lambda::Call;
use shop_lambda::query::Query;

/// A page of a list of products, to be found.
#[derive(Debug, PartialEq, Eq)]
pub enum ProductsQuery {
    /// These products.
    Ids(Vec<ProductId>),
    /// A page of a list.
    Page {
        /// The list.
        list: ProductList,
        /// Products of the page.
        limit: u32,
        /// Key after which the page begins.
        after: Option<String>,
    },
}

/// A list of products; a cursor belongs to exactly one.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct ProductList {
    /// Only this category.
    pub category: Option<String>,
    /// Only products with words of these beginnings.
    pub words: Option<Vec<String>>,
    /// In this order.
    pub sort: Sort,
}

impl ProductList {
    /// The shelf to read, if nothing is searched for.
    pub fn shelf(&self) -> Shelf {
        match &self.category {
            Some(category) => Shelf::Category(category.clone()),
            None => Shelf::Status(Status::Active),
        }
    }
}

impl ProductsQuery {
    /// Reads the query string.
    ///
    /// # Errors
    ///
    /// `validation` with every mistake, or `invalid-cursor`.
    pub fn read(call: &Call) -> Result<ProductsQuery, Problem> {
        let mut query = Query::new(call, &PRODUCTS_QUERY);
        let ids = query.parsed("ids", "up to 40 product ids with commas between", ids);
        let category = query.parsed("category", "1 to 40 characters of a-z, 0-9 and -", |text| {
            is_category(text).then(|| text.to_owned())
        });
        let words = query.parsed("q", "up to 64 characters", |text| {
            let fits = text.chars().count() <= limits::SEARCH_LENGTH;
            fits.then(|| search::query(text))
        });
        let sort = query.choice("sort", &Sort::ALL).unwrap_or_default();
        let limit = query.limit(limits::PRODUCTS_PAGE);
        let cursor = query.text("cursor");
        if query.text("ids").is_some() {
            let others = PRODUCTS_QUERY.iter().filter(|name| **name != "ids");
            for name in others
                .filter(|name| query.text(name).is_some())
                .collect::<Vec<_>>()
            {
                query.fault(name, "contradiction", "Not together with ids.");
            }
        }
        query.finish()?;
        if let Some(ids) = ids {
            return Ok(ProductsQuery::Ids(ids));
        }
        let list = ProductList {
            category,
            words,
            sort,
        };
        let after = cursor
            .map(|cursor| cursor::read(&list, cursor, |key| Sort::product_of(key).is_some()))
            .transpose()?;
        Ok(ProductsQuery::Page { list, limit, after })
    }
}

fn ids(text: &str) -> Option<Vec<ProductId>> {
    let ids: Vec<ProductId> = text
        .split(',')
        .map(ProductId::parse)
        .collect::<Option<_>>()?;
    (ids.len() <= limits::IDS_MAX).then_some(ids)
}
