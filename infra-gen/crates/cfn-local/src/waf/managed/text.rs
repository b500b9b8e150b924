//! A value as managed rules look at it: decoded once, and decoded through.

use std::borrow::Cow;

use percent_encoding::percent_decode;

use crate::waf::injection;
use crate::waf::transformation::{entity_decode, url_decode};

/// A value of a request.
#[derive(Debug, Clone)]
pub(in crate::waf) struct Text {
    /// Decoded as its place says.
    plain: Vec<u8>,
    /// Decoded once more, entities too, without nulls, in lower case.
    folded: Vec<u8>,
}

impl Text {
    /// A part of a path, or a cookie: percent-encoded.
    pub(in crate::waf) fn of_path(value: &[u8]) -> Text {
        Text::new(Cow::from(percent_decode(value)))
    }

    /// A value of a query string or a form: percent-encoded, with pluses.
    pub(in crate::waf) fn of_form(value: &[u8]) -> Text {
        match value.iter().any(|byte| matches!(byte, b'%' | b'+')) {
            true => Text::new(Cow::Owned(url_decode(value))),
            false => Text::new(Cow::Borrowed(value)),
        }
    }

    /// A value that is what it is.
    pub(in crate::waf) fn of_plain(value: &[u8]) -> Text {
        Text::new(Cow::Borrowed(value))
    }

    fn new(plain: Cow<'_, [u8]>) -> Text {
        let mut folded = plain.to_vec();
        if folded.contains(&b'%') {
            folded = percent_decode(&folded).collect();
        }
        if folded.contains(&b'&') {
            folded = entity_decode(&folded);
        }
        folded.retain(|byte| *byte != 0);
        folded.make_ascii_lowercase();
        Text {
            plain: plain.into_owned(),
            folded,
        }
    }

    /// Decoded through, in lower case: what patterns look at.
    pub(super) fn folded(&self) -> &[u8] {
        &self.folded
    }

    /// Decoded once, in the case it was sent in.
    pub(super) fn plain(&self) -> &[u8] {
        &self.plain
    }

    /// Whether it looks like SQL injection.
    pub(super) fn is_sql(&self) -> bool {
        self.either(injection::is_sql)
    }

    /// Whether it looks like a script in markup.
    pub(super) fn is_script(&self) -> bool {
        self.either(injection::is_script)
    }

    fn either(&self, test: fn(&[u8]) -> bool) -> bool {
        test(&self.plain) || (!self.plain.eq_ignore_ascii_case(&self.folded) && test(&self.folded))
    }
}
