//! What the types refuse, and what the compiler says then.

#[test]
fn mistakes_do_not_compile_and_say_what_is_wrong() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
