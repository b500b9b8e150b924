//! What can happen in a shop, at random.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use shop_domain::config::ShopConfig;
use shop_domain::faults::Fault;
use shop_domain::money::Amount;

/// One thing that happens.
#[derive(Debug, Clone)]
pub enum Command {
    /// Staff create the n-th product; two numbers can mean one SKU or title.
    Create {
        n: u32,
        key: u8,
        price: u32,
        stock: u32,
        most: u32,
        reduced: bool,
    },
    /// Staff change a product, from its version or from an old one.
    Change {
        product: Index,
        change: Change,
        stale: bool,
    },
    /// A shopper orders, having seen the truth or not.
    Place {
        key: u8,
        basket: Vec<(Index, u32)>,
        lie: Lie,
    },
    /// An attempt is sent again, spelt the same or otherwise.
    Repeat { attempt: Index, respelt: bool },
    /// The key of an attempt is sent with another order.
    Reuse { attempt: Index },
    /// Staff move an order on.
    Move {
        order: Index,
        step: usize,
        expected: Expected,
    },
    /// Time passes.
    Wait { seconds: u64 },
    /// A guest reads an order with a token, the right one or another's.
    Read { order: Index, token: Index },
}

#[derive(Debug, Clone)]
pub enum Change {
    Price(u32),
    Status(&'static str),
    Title,
    Most(u32),
    Reduced(bool),
    Stock(i32),
    PriceAndStock(u32, i32),
}

/// What a shopper believes that is not so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    None,
    Price,
    Total,
}

/// The version staff say they have seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Any,
    Right,
    Wrong,
}

/// A command, and the faults of the calls it makes.
#[derive(Debug, Clone)]
pub struct Step {
    pub command: Command,
    pub faults: Vec<Option<Fault>>,
}

/// A shop's rules and what happens in it.
pub fn runs(longest: usize) -> impl Strategy<Value = (ShopConfig, Vec<Step>)> {
    (config(), vec(step(), 1..=longest))
}

fn step() -> impl Strategy<Value = Step> {
    let fault = prop::option::weighted(0.4, select(Fault::ALL.to_vec()));
    let faults = prop_oneof![
        4 => Just(Vec::new()),
        1 => vec(fault, 1..4),
    ];
    (command(), faults).prop_map(|(command, faults)| Step { command, faults })
}

fn command() -> impl Strategy<Value = Command> {
    let index = any::<Index>;
    prop_oneof![
        3 => (0..6_u32, 0..4_u8, price(), 0..9_u32, 1..6_u32, any::<bool>()).prop_map(
            |(n, key, price, stock, most, reduced)| Command::Create { n, key, price, stock, most, reduced }),
        4 => (index(), change(), prop::bool::weighted(0.15)).prop_map(
            |(product, change, stale)| Command::Change { product, change, stale }),
        8 => (0..12_u8, vec((index(), 1..4_u32), 1..4), lie()).prop_map(
            |(key, basket, lie)| Command::Place { key, basket, lie }),
        4 => (index(), any::<bool>()).prop_map(
            |(attempt, respelt)| Command::Repeat { attempt, respelt }),
        2 => index().prop_map(|attempt| Command::Reuse { attempt }),
        5 => (index(), 0..8_usize, select(vec![Expected::Any, Expected::Any, Expected::Right, Expected::Wrong]))
            .prop_map(|(order, step, expected)| Command::Move { order, step, expected }),
        2 => (index(), Just(2), Just(Expected::Any)).prop_map(
            |(order, step, expected)| Command::Move { order, step, expected }),
        2 => select(vec![1, 3_600, DAY, 7 * DAY - 1, 7 * DAY, 7 * DAY + 1, 90 * DAY, 91 * DAY])
            .prop_map(|seconds| Command::Wait { seconds }),
        2 => (index(), index()).prop_map(|(order, token)| Command::Read { order, token }),
    ]
}

const DAY: u64 = 24 * 60 * 60;

fn price() -> impl Strategy<Value = u32> {
    prop_oneof![
        6 => 0..5_000_u32,
        1 => select(vec![0, 1, 499_999, 999_999_999]),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        price().prop_map(Change::Price),
        select(vec!["active", "active", "archived", "draft"]).prop_map(Change::Status),
        Just(Change::Title),
        (1..6_u32).prop_map(Change::Most),
        any::<bool>().prop_map(Change::Reduced),
        (-6..9_i32).prop_map(Change::Stock),
        select(vec![1_000_000, 999_998, -1_000_000]).prop_map(Change::Stock),
        (price(), -3..9_i32).prop_map(|(price, delta)| Change::PriceAndStock(price, delta)),
    ]
}

fn lie() -> impl Strategy<Value = Lie> {
    prop_oneof![8 => Just(Lie::None), 1 => Just(Lie::Price), 1 => Just(Lie::Total)]
}

/// Rules about money of any kind.
pub fn config() -> impl Strategy<Value = ShopConfig> {
    let rate = || prop_oneof![Just(0_u32), Just(1_900), Just(10_000), 0..=10_000_u32];
    let shipping = (0..2_000_u32, prop::option::of(0..9_000_u32), any::<bool>());
    let most = select(vec![500_000_u32, 999_999_999, 10_000]);
    (rate(), rate(), any::<bool>(), shipping, most).prop_map(
        |(standard, reduced, included, (price, free, low), most)| {
            let amount = |minor| Amount::new(minor).unwrap();
            let class = |low| if low { "reduced" } else { "standard" }.to_owned();
            let mut config = ShopConfig::default();
            config.tax.included = included;
            config.tax.classes = BTreeMap::from([(class(false), standard), (class(true), reduced)]);
            config.shipping[0].price = amount(price);
            config.shipping[0].free_above = free.map(amount);
            config.shipping[0].tax_class = class(low);
            config.max_order_value = amount(most);
            config.validate().unwrap();
            config
        },
    )
}
