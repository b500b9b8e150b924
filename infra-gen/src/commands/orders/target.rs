//! Which values are ids of orders, and which is the environment.

use shop_domain::id::OrderId;

use crate::error::{CommandError, CommandResult};

/// What a command is about: orders of an environment.
#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    /// The orders, none twice.
    pub ids: Vec<OrderId>,
    /// The environment.
    pub environment: String,
}

impl Target {
    /// Reads ids as people write them, and last a value that is none.
    pub fn of(values: &[String]) -> CommandResult<Target> {
        let (ids, environment) = match values.split_last() {
            Some((last, ids)) if OrderId::parse(last).is_none() => (ids, last.as_str()),
            _ => (values, "local"),
        };
        let mut found: Vec<OrderId> = Vec::new();
        let mut wrong = Vec::new();
        for text in ids {
            match OrderId::parse(text) {
                Some(id) if found.contains(&id) => {}
                Some(id) => found.push(id),
                None => wrong.push(format!("`{text}`")),
            }
        }
        if !wrong.is_empty() || found.is_empty() {
            let message = match wrong.as_slice() {
                [] => "no order is named".to_owned(),
                [one] => format!("{one} is no order's id"),
                many => format!("{} are no ids of orders", many.join(", ")),
            };
            return Err(CommandError::usage(message)
                .hint("an id is written as in K7QF-2M9X-4TDA; the environment comes last"));
        }
        Ok(Target {
            ids: found,
            environment: environment.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(values: &[&str]) -> CommandResult<Target> {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        Target::of(&values)
    }

    #[test]
    fn the_last_value_may_be_the_environment() {
        let found = target(&["k7qf2m9x4tda", "ABCD-EFGH-JKMN", "dev"]).unwrap();
        let ids: Vec<_> = found.ids.iter().map(OrderId::as_str).collect();
        assert_eq!(ids, ["K7QF-2M9X-4TDA", "ABCD-EFGH-JKMN"]);
        assert_eq!(found.environment, "dev");
        assert_eq!(target(&["K7QF-2M9X-4TDA"]).unwrap().environment, "local");
    }

    #[test]
    fn an_order_named_twice_is_one() {
        let found = target(&["K7QF-2M9X-4TDA", "k7qf-2m9x-4tda", "dev"]).unwrap();
        assert_eq!(found.ids.len(), 1);
    }

    #[test]
    fn what_is_no_id_is_told() {
        let error = target(&["K7QF", "K7QF-2M9X-4TDA", "dev"]).unwrap_err();
        assert_eq!(error.error.to_string(), "`K7QF` is no order's id");
        let error = target(&["dev"]).unwrap_err();
        assert_eq!(error.error.to_string(), "no order is named");
    }
}
