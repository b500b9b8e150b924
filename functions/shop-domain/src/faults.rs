//! A store that fails on purpose, around any store, for tests.
//!
//! Which call fails and how is told beforehand, by a [`Script`]: the same
//! script and the same calls give the same failures. Without faults it keeps
//! every promise of the store inside.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard};

use crate::digest::Digest;
use crate::id::{OrderId, ProductId};
use crate::idempotency::StoredResult;
use crate::listing::{Listing, Shelf, Sort};
use crate::order::{Order, OrderSummary};
use crate::ports::{
    CatalogReader, CatalogWriter, ChangeError, CreateError, MoveError, OfferReader, OrderReader,
    OrderWriter, Page, PlaceError, StoreError,
};
use crate::product::Product;
use crate::quote::Offers;
use crate::state::OrderStatus;
use crate::time::Timestamp;

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Another transaction holds the items; nothing is written. Reads do not
    /// notice.
    Conflict,
    /// Too many requests; nothing is read or written.
    Throttled,
    /// No answer, and nothing was read or written.
    TimeoutBefore,
    /// No answer, but what was to be written is written.
    TimeoutAfter,
    /// What the store holds cannot be read: a read fails; a write fails when
    /// it was refused and the refusing item is to be told.
    Malformed,
}

impl Fault {
    /// Every way to fail.
    pub const ALL: [Fault; 5] = [
        Fault::Conflict,
        Fault::Throttled,
        Fault::TimeoutBefore,
        Fault::TimeoutAfter,
        Fault::Malformed,
    ];

    fn error(self) -> StoreError {
        match self {
            Fault::Conflict | Fault::Throttled => StoreError::Busy,
            Fault::TimeoutBefore | Fault::TimeoutAfter => StoreError::broken("no answer in time"),
            Fault::Malformed => StoreError::broken("a stored item cannot be read"),
        }
    }
}

/// Which of the calls to come fail; clones share it.
#[derive(Debug, Clone, Default)]
pub struct Script(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    next: VecDeque<Option<Fault>>,
    seed: Option<Seed>,
    struck: Vec<Fault>,
}

/// A random walk from a seed: `one_in` calls fail on average.
#[derive(Debug)]
struct Seed {
    state: u64,
    one_in: u64,
}

impl Script {
    /// The calls to come fail or not as listed; those after them do not.
    pub fn of(faults: impl IntoIterator<Item = Option<Fault>>) -> Script {
        let script = Script::default();
        script.then(faults);
        script
    }

    /// About one in `one_in` of all calls to come fails, in any way; which
    /// ones and how depends on `seed` alone.
    pub fn seeded(seed: u64, one_in: u64) -> Script {
        let script = Script::default();
        script.lines().seed = Some(Seed {
            state: seed,
            one_in: one_in.max(1),
        });
        script
    }

    /// Forgets what was to come, and lists it anew.
    pub fn then(&self, faults: impl IntoIterator<Item = Option<Fault>>) {
        let mut lines = self.lines();
        lines.next = faults.into_iter().collect();
        lines.seed = None;
    }

    /// The faults that struck since this was last asked.
    pub fn struck(&self) -> Vec<Fault> {
        std::mem::take(&mut self.lines().struck)
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0
            .lock()
            .expect("no test panics while it holds the lock")
    }

    /// The fault of a call; a read does not notice a conflict.
    fn draw(&self, writes: bool) -> Option<Fault> {
        let mut lines = self.lines();
        let fault = match &mut lines.seed {
            Some(seed) => seed.draw(),
            None => lines.next.pop_front().flatten(),
        };
        let fault = fault.filter(|fault| writes || *fault != Fault::Conflict);
        lines.struck.extend(fault);
        fault
    }
}

impl Seed {
    fn draw(&mut self) -> Option<Fault> {
        let fails = self.random().is_multiple_of(self.one_in);
        let which = self.random() as usize % Fault::ALL.len();
        fails.then(|| Fault::ALL[which])
    }

    /// SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
    fn random(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

/// A store whose calls fail as a [`Script`] tells.
#[derive(Debug, Clone)]
pub struct Faulty<S> {
    inner: S,
    script: Script,
}

impl<S> Faulty<S> {
    /// The store `inner`, failing as `script` tells.
    pub fn new(inner: S, script: &Script) -> Faulty<S> {
        Faulty {
            inner,
            script: script.clone(),
        }
    }

    async fn read<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        match self.script.draw(false) {
            Some(fault) => Err(fault.error()),
            None => call.await,
        }
    }

    /// `tells` says whether an error was read off a stored item.
    async fn write<E: From<StoreError>>(
        &self,
        call: impl Future<Output = Result<(), E>>,
        tells: impl FnOnce(&E) -> bool,
    ) -> Result<(), E> {
        let Some(fault) = self.script.draw(true) else {
            return call.await;
        };
        match fault {
            Fault::TimeoutAfter => {
                // Whatever the answer was, nobody hears it.
                let _lost = call.await;
            }
            Fault::Malformed => match call.await {
                Err(error) if tells(&error) => {}
                answer => return answer,
            },
            Fault::Conflict | Fault::Throttled | Fault::TimeoutBefore => {}
        }
        Err(fault.error().into())
    }
}

impl<S: OfferReader> OfferReader for Faulty<S> {
    async fn offers(&self, ids: &[ProductId], consistent: bool) -> Result<Offers, StoreError> {
        self.read(self.inner.offers(ids, consistent)).await
    }
}

impl<S: CatalogReader> CatalogReader for Faulty<S> {
    async fn products(&self, ids: &[ProductId]) -> Result<Vec<Product>, StoreError> {
        self.read(self.inner.products(ids)).await
    }

    async fn listings(&self, ids: &[ProductId]) -> Result<Vec<Listing>, StoreError> {
        self.read(self.inner.listings(ids)).await
    }

    async fn shelf(
        &self,
        shelf: &Shelf,
        sort: Sort,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<Listing>, StoreError> {
        self.read(self.inner.shelf(shelf, sort, after, limit)).await
    }

    async fn with_word(&self, prefix: &str, limit: usize) -> Result<Vec<ProductId>, StoreError> {
        self.read(self.inner.with_word(prefix, limit)).await
    }
}

impl<S: CatalogWriter> CatalogWriter for Faulty<S> {
    async fn create(
        &self,
        product: &Product,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), CreateError> {
        let tells = |error: &CreateError| matches!(error, CreateError::KeyUsed(_));
        self.write(self.inner.create(product, key, result, now), tells)
            .await
    }

    async fn product(&self, id: &ProductId) -> Result<Option<Product>, StoreError> {
        self.read(self.inner.product(id)).await
    }

    async fn change(
        &self,
        before: &Product,
        after: &Product,
        stock_delta: i32,
    ) -> Result<(), ChangeError> {
        let call = self.inner.change(before, after, stock_delta);
        self.write(call, |_| false).await
    }
}

impl<S: OrderReader> OrderReader for Faulty<S> {
    async fn order(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        self.read(self.inner.order(id)).await
    }

    async fn month(
        &self,
        month: &str,
        status: Option<OrderStatus>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<OrderSummary>, StoreError> {
        self.read(self.inner.month(month, status, after, limit))
            .await
    }
}

impl<S: OrderWriter> OrderWriter for Faulty<S> {
    async fn placed(&self, key: &Digest) -> Result<Option<StoredResult>, StoreError> {
        self.read(self.inner.placed(key)).await
    }

    async fn place(
        &self,
        order: &Order,
        offers: &Offers,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), PlaceError> {
        let tells = |error: &PlaceError| !matches!(error, PlaceError::Store(_));
        self.write(self.inner.place(order, offers, key, result, now), tells)
            .await
    }

    async fn order_to_move(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        self.read(self.inner.order_to_move(id)).await
    }

    async fn move_order(
        &self,
        before: &Order,
        after: &Order,
        restock: bool,
    ) -> Result<(), MoveError> {
        let call = self.inner.move_order(before, after, restock);
        self.write(call, |_| false).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(script: &Script, calls: usize) -> Vec<Option<Fault>> {
        (0..calls).map(|_| script.draw(true)).collect()
    }

    #[test]
    fn a_seed_always_gives_the_same_faults() {
        let drawn_of = |seed| drawn(&Script::seeded(seed, 4), 1000);
        assert_eq!(drawn_of(7), drawn_of(7));
        assert_ne!(drawn_of(7), drawn_of(8));
        let faults = drawn_of(7).into_iter().flatten();
        let faults: Vec<Fault> = faults.collect();
        assert!((150..350).contains(&faults.len()), "{}", faults.len());
        assert!(Fault::ALL.iter().all(|fault| faults.contains(fault)));
    }

    #[test]
    fn a_script_is_followed_and_then_over() {
        let script = Script::of([None, Some(Fault::Throttled)]);
        assert_eq!(drawn(&script, 3), [None, Some(Fault::Throttled), None]);
        assert_eq!(script.struck(), [Fault::Throttled]);
        assert_eq!(script.struck(), []);
    }

    #[test]
    fn a_read_does_not_notice_a_conflict() {
        let script = Script::of([Some(Fault::Conflict)]);
        assert_eq!(script.draw(false), None);
    }
}
