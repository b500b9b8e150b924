//! See `shop_proofs::fuzz::headers`; the suite calls it with the seeds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shop_proofs::fuzz::headers(bytes));
