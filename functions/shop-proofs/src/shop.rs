//! The four functions over one world.

use std::sync::{Arc, Mutex};

use post_orders::handler::Counter;
use post_products::handler::Stores;
use shop_domain::config::ShopConfig;
use shop_domain::contract::Function;
use shop_domain::memory::Memory;
use shop_domain::ports::OrderReader;
use shop_lambda::telemetry::Telemetry;
use shop_lambda::testing::{Answer, Event, send};
use shop_lambda::{Ambient, App};

use crate::world::{Catalog, Orders, World};

/// The four functions; their uploads are signed by nobody.
#[derive(Debug)]
pub struct Shop<C, W, R> {
    get_products: Arc<App<C>>,
    post_products: Arc<App<Stores<C, Memory>>>,
    get_orders: Arc<App<R>>,
    post_orders: Arc<App<Counter<W>>>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl<C: Catalog + Clone, W: Orders, R: OrderReader> Shop<C, W, R> {
    /// A shop by these rules.
    pub fn new(world: World<C, W, R>, config: &ShopConfig, ambient: Ambient) -> Shop<C, W, R> {
        let (telemetry, lines) = Telemetry::in_memory("shop");
        Shop {
            get_products: app(world.catalog.clone(), &telemetry, ambient),
            post_products: app(
                Stores {
                    catalog: world.catalog,
                    uploads: Memory::default(),
                    config: config.clone(),
                },
                &telemetry,
                ambient,
            ),
            get_orders: app(world.reader, &telemetry, ambient),
            post_orders: app(
                Counter {
                    shop: world.orders,
                    config: config.clone(),
                },
                &telemetry,
                ambient,
            ),
            lines,
        }
    }

    /// Sends an event to the function whose route it takes.
    pub async fn send(&self, event: Event) -> Answer {
        let function = event.function().unwrap_or(Function::GetProducts);
        self.send_to(function, event).await
    }

    /// Sends an event to this function, whatever the gateway would do.
    pub async fn send_to(&self, function: Function, event: Event) -> Answer {
        match function {
            Function::GetProducts => {
                let handle = get_products::handler::handle;
                send(function, &self.get_products, event, handle).await
            }
            Function::PostProducts => {
                let handle = post_products::handler::handle;
                send(function, &self.post_products, event, handle).await
            }
            Function::GetOrders => {
                let handle = get_orders::handler::handle;
                send(function, &self.get_orders, event, handle).await
            }
            Function::PostOrders => {
                let handle = post_orders::handler::handle;
                send(function, &self.post_orders, event, handle).await
            }
        }
    }

    /// Everything the functions wrote to their logs.
    pub fn log(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}

fn app<S>(store: S, telemetry: &Telemetry, ambient: Ambient) -> Arc<App<S>> {
    Arc::new(App {
        ambient,
        ..App::new(store, telemetry.clone())
    })
}
