//! Which stack's values a stack takes: its own.

/// Says that the stack `Self` takes values of the stack `V`. Every stack takes its own only.
#[diagnostic::on_unimplemented(
    message = "a value of the stack `{V}` does not go into the stack `{Self}`",
    label = "of the stack `{V}`",
    note = "it crosses over as an output of the one and a parameter of the other: \
            `let out = one.output(\"Topic\", \"…\", topic.topic_arn());`, then \
            `let topic = other.input(\"Topic\", Parameter::text(\"…\"), &out);`"
)]
pub trait Takes<V> {}

impl<W> Takes<W> for W {}
