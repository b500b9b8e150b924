//! See `shop_proofs::fuzz::body`; the suite calls it with the seeds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shop_proofs::fuzz::body(bytes));
