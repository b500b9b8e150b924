//! Policy documents and what they decide.

use serde_json::Value;

use super::condition::{self, Condition, Context};
use super::pattern::{matches, matches_action};

/// What policies say about a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// A statement allows it, and none denies it.
    Allowed,
    /// No statement allows it.
    ImplicitDeny,
    /// A statement denies it.
    ExplicitDeny,
}

/// Who a resource's policy is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker<'a> {
    /// An identity of the account, by ARN.
    Identity(&'a str),
    /// An AWS service, as in `cloudfront.amazonaws.com`.
    Service(&'a str),
    /// Nobody known.
    Anonymous,
}

/// The policies of an identity, or of a resource.
#[derive(Debug, Clone, Default)]
pub struct Policies {
    statements: Vec<Statement>,
}

#[derive(Debug, Clone)]
struct Statement {
    allows: bool,
    actions: Matcher,
    resources: Matcher,
    principal: Option<Value>,
    conditions: Vec<Condition>,
    /// Whether all of it is understood.
    understood: bool,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Debug, Clone)]
struct Matcher {
    patterns: Vec<String>,
    negated: bool,
}

/// The elements of a statement that are understood.
const ELEMENTS: [&str; 8] = [
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "Condition",
];

impl Policies {
    /// Adds a policy document.
    pub fn add(&mut self, document: &Value) {
        match document.get("Statement") {
            Some(Value::Array(statements)) => self
                .statements
                .extend(statements.iter().map(Statement::parse)),
            Some(statement) => self.statements.push(Statement::parse(statement)),
            None => {}
        }
    }

    /// Whether an identity with these policies may do this.
    pub fn allows(&self, action: &str, resource: &str, context: &Context) -> Decision {
        self.decide(action, resource, context, None).0
    }

    /// Whether a resource with this policy lets somebody do this.
    pub(super) fn admits(
        &self,
        asker: Asker<'_>,
        action: &str,
        resource: &str,
        context: &Context,
    ) -> Decision {
        self.decide(action, resource, context, Some(asker)).0
    }

    /// The decision, and the action and resource patterns that allowed.
    pub(super) fn decide(
        &self,
        action: &str,
        resource: &str,
        context: &Context,
        asker: Option<Asker<'_>>,
    ) -> (Decision, Option<(&str, &str)>) {
        let mut allowed = None;
        for statement in &self.statements {
            if !statement.applies(action, resource, context, asker) {
                continue;
            }
            if !statement.allows {
                return (Decision::ExplicitDeny, None);
            }
            allowed = allowed.or_else(|| {
                Some((
                    statement.actions.of(|p| matches_action(p, action)),
                    statement.resources.of(|p| matches(p, resource)),
                ))
            });
        }
        match allowed {
            Some(by) => (Decision::Allowed, Some(by)),
            None => (Decision::ImplicitDeny, None),
        }
    }

    /// Every action and resource pattern that is allowed.
    pub(super) fn grants(&self) -> impl Iterator<Item = (&str, &str)> {
        self.statements
            .iter()
            .filter(|statement| statement.allows && statement.understood)
            .flat_map(|statement| {
                statement.actions.patterns.iter().flat_map(move |action| {
                    let resources = statement.resources.patterns.iter();
                    resources.map(move |resource| (action.as_str(), resource.as_str()))
                })
            })
    }
}

impl Statement {
    fn parse(value: &Value) -> Statement {
        let known = value.as_object().is_some_and(|elements| {
            elements
                .keys()
                .all(|element| ELEMENTS.contains(&element.as_str()))
        });
        let conditions = match value.get("Condition") {
            None => Some(Vec::new()),
            Some(element) => condition::parse(element),
        };
        let effect = value.get("Effect").and_then(Value::as_str);
        let actions = Matcher::parse(value, "Action", "NotAction");
        let resources = Matcher::parse(value, "Resource", "NotResource");
        let understood = known
            && conditions.is_some()
            && actions.is_some()
            && resources.is_some()
            && matches!(effect, Some("Allow" | "Deny"));
        Statement {
            allows: effect == Some("Allow"),
            // What is not understood covers everything: see `applies`.
            actions: actions.unwrap_or_else(Matcher::everything),
            resources: resources.unwrap_or_else(Matcher::everything),
            principal: value.get("Principal").cloned(),
            conditions: conditions.unwrap_or_default(),
            understood,
        }
    }

    /// Whether the statement is about this request. One that is not fully
    /// understood is never about it when it allows, and is judged by what is
    /// understood when it denies.
    fn applies(
        &self,
        action: &str,
        resource: &str,
        context: &Context,
        asker: Option<Asker<'_>>,
    ) -> bool {
        (self.understood || !self.allows)
            && asker.is_none_or(|asker| self.names(asker))
            && self.actions.covers(|p| matches_action(p, action))
            && self.resources.covers(|p| matches(p, resource))
            && self.conditions.iter().all(|c| c.holds(context))
    }

    /// Whether the `Principal` element names who asks.
    fn names(&self, asker: Asker<'_>) -> bool {
        let listed = |kind: &str| -> Vec<&str> {
            match self.principal.as_ref().and_then(|names| names.get(kind)) {
                Some(Value::String(name)) => vec![name],
                Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
                _ => Vec::new(),
            }
        };
        if self.principal.as_ref().and_then(Value::as_str) == Some("*") {
            return true;
        }
        match asker {
            Asker::Service(service) => listed("Service").contains(&service),
            Asker::Anonymous => listed("AWS").contains(&"*"),
            Asker::Identity(arn) => {
                let account = arn.split(':').nth(4).unwrap_or("");
                let root = format!("arn:aws:iam::{account}:root");
                listed("AWS")
                    .iter()
                    .any(|name| [arn, account, &root, "*"].contains(name))
            }
        }
    }
}

impl Matcher {
    fn everything() -> Matcher {
        Matcher {
            patterns: vec!["*".to_owned()],
            negated: false,
        }
    }

    /// One of the two elements; `None` when neither or both are there, or a
    /// pattern holds a policy variable.
    fn parse(statement: &Value, name: &str, not_name: &str) -> Option<Matcher> {
        let (value, negated) = match (statement.get(name), statement.get(not_name)) {
            (Some(value), None) => (value, false),
            (None, Some(value)) => (value, true),
            _ => return None,
        };
        let text = |value: &Value| {
            let text = value.as_str()?;
            (!text.contains("${")).then(|| text.to_owned())
        };
        let patterns = match value {
            Value::Array(values) => values.iter().map(text).collect::<Option<_>>()?,
            value => vec![text(value)?],
        };
        Some(Matcher { patterns, negated })
    }

    fn covers(&self, matches: impl Fn(&str) -> bool) -> bool {
        self.patterns.iter().any(|pattern| matches(pattern)) != self.negated
    }

    /// The first pattern that matches.
    fn of(&self, matches: impl Fn(&str) -> bool) -> &str {
        self.patterns
            .iter()
            .find(|pattern| matches(pattern))
            .map_or("*", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TABLE: &str = "arn:aws:dynamodb:eu-central-1:000000000000:table/T";

    fn ask(statements: Value, action: &str, resource: &str) -> Decision {
        let mut policies = Policies::default();
        policies.add(&json!({"Version": "2012-10-17", "Statement": statements}));
        policies.allows(action, resource, &Context::new())
    }

    #[test]
    fn nothing_is_allowed_unless_said() {
        let statement = json!({"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE});
        let ask = |action, resource| ask(statement.clone(), action, resource);
        assert_eq!(ask("dynamodb:GetItem", TABLE), Decision::Allowed);
        assert_eq!(ask("dynamodb:PutItem", TABLE), Decision::ImplicitDeny);
        let index = format!("{TABLE}/index/byMonth");
        assert_eq!(ask("dynamodb:GetItem", &index), Decision::ImplicitDeny);
    }

    #[test]
    fn a_deny_wins() {
        let statements = json!([
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "dynamodb:Delete*", "Resource": "*"},
        ]);
        let ask = |action| ask(statements.clone(), action, TABLE);
        assert_eq!(ask("dynamodb:GetItem"), Decision::Allowed);
        assert_eq!(ask("dynamodb:DeleteItem"), Decision::ExplicitDeny);
    }

    #[test]
    fn not_action_and_not_resource_turn_around() {
        let statement = json!({"Effect": "Allow", "NotAction": "s3:*", "NotResource": TABLE});
        let ask = |action, resource| ask(statement.clone(), action, resource);
        assert_eq!(ask("dynamodb:GetItem", "x"), Decision::Allowed);
        assert_eq!(ask("dynamodb:GetItem", TABLE), Decision::ImplicitDeny);
        assert_eq!(ask("s3:GetObject", "x"), Decision::ImplicitDeny);
    }

    #[test]
    fn what_is_not_understood_fails_closed() {
        for (element, value) in [
            ("NotPrincipal", json!("*")),
            (
                "Condition",
                json!({"DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}}),
            ),
            ("Resource", json!("arn:aws:s3:::b/${aws:username}")),
            ("NotAction", json!("s3:*")),
        ] {
            let mut statement =
                json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"});
            statement[element] = value;
            let mut deny = statement.clone();
            deny["Effect"] = json!("Deny");
            let everything = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
            assert_eq!(
                ask(statement, "s3:GetObject", "arn:aws:s3:::b/k"),
                Decision::ImplicitDeny,
                "{element}"
            );
            assert_eq!(
                ask(
                    json!([everything, deny]),
                    "s3:GetObject",
                    "arn:aws:s3:::b/k"
                ),
                Decision::ExplicitDeny,
                "{element}"
            );
        }
    }

    #[test]
    fn a_resources_policy_admits_whom_it_names() {
        let mut policies = Policies::default();
        policies.add(&json!({"Statement": [{
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
            "Principal": {"Service": "cloudfront.amazonaws.com"},
            "Condition": {"StringEquals": {"AWS:SourceArn": "arn:aws:cloudfront::1:distribution/E1"}},
        }]}));
        let ask = |asker, distribution: &str| {
            let arn = format!("arn:aws:cloudfront::1:distribution/{distribution}");
            let context = Context::new().with("aws:SourceArn", arn);
            policies.admits(asker, "s3:GetObject", "arn:aws:s3:::b/k", &context)
        };
        let cloudfront = Asker::Service("cloudfront.amazonaws.com");
        assert_eq!(ask(cloudfront, "E1"), Decision::Allowed);
        assert_eq!(ask(cloudfront, "E2"), Decision::ImplicitDeny);
        assert_eq!(ask(Asker::Anonymous, "E1"), Decision::ImplicitDeny);
        assert_eq!(
            ask(Asker::Identity("arn:aws:iam::1:role/R"), "E1"),
            Decision::ImplicitDeny
        );
    }
}
