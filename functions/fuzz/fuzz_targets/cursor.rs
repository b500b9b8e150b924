//! See `shop_proofs::fuzz::cursor_`; the suite calls it with the seeds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shop_proofs::fuzz::cursor_(bytes));
