//! Random shops: whatever happens in them, and whatever fails, the invariants
//! hold after every step.
//!
//! The suite runs 500 in memory and a few in DynamoDB; a long run is
//! `SHOP_RUNS=10000 cargo test -p shop-proofs --test it machine`.

mod command;
mod model;
mod run;

pub use command::config;
pub use model::{STEPS, after};

use proptest::test_runner::{Config, TestRunner};
use shop_domain::faults::Script;
use shop_domain::memory::Memory;
use shop_proofs::scripted::{SCRIPTED, restart};
use shop_proofs::shop::Shop;
use shop_proofs::world::{Embedded, of};

use run::Run;

/// How many sequences a test runs: `SHOP_RUNS`, or as many as the suite can.
fn sequences(suite: u32) -> u32 {
    let wanted = std::env::var("SHOP_RUNS").ok();
    wanted.map_or(suite, |wanted| wanted.parse().unwrap())
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        max_shrink_iters: 2_000,
        failure_persistence: None,
        ..Config::default()
    })
}

#[test]
fn i01_i02_i03_i04_i05_i06_i07_i08_i09_i13_hold_after_every_step_in_memory() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let check = |(config, steps)| {
        restart();
        let memory = Memory::default();
        let script = Script::default();
        let shop = Shop::new(of(&memory).failing(&script), &config, SCRIPTED);
        runtime.block_on(Run::new(shop, &memory, script, config).all(steps));
        Ok(())
    };
    runner(sequences(500))
        .run(&command::runs(40), check)
        .unwrap();
}

#[test]
fn i01_i02_i03_i04_i05_i06_i07_i08_i09_i13_hold_after_every_step_in_dynamodb() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let check = |(config, steps)| {
        restart();
        runtime.block_on(async {
            let embedded = Embedded::start().await;
            let script = Script::default();
            let shop = Shop::new(embedded.world().failing(&script), &config, SCRIPTED);
            Run::new(shop, &embedded, script, config).all(steps).await;
        });
        Ok(())
    };
    let cases = sequences(500).div_ceil(25);
    runner(cases).run(&command::runs(40), check).unwrap();
}
