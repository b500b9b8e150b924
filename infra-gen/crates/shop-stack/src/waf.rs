//! The pieces both firewalls are made of.
//!
//! AWS: <https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html>

use cfn::logs::LogGroup;
use cfn::wafv2::logging_configuration as logging;
use cfn::wafv2::web_acl::{
    Action, AggregateKeyType, AllowAction, AndStatement, BlockAction, Body, ByteMatchStatement,
    ComparisonOperator, ContentType, CountAction, CustomHttpHeader, CustomResponse,
    CustomResponseBody, DataProtect, DataProtectionConfig, DefaultAction, FieldToMatch,
    FieldToProtect, FieldType, Label, LabelMatchStatement, LabelMatchStatementScope,
    ManagedRuleGroupStatement, NotStatement, OrStatement, OverrideAction, OversizeHandling,
    PositionalConstraint, RateBasedStatement, RegexMatchStatement, Rule, RuleAction,
    RuleActionOverride, SingleHeader, SizeConstraintStatement, Statement, TextTransformation,
    TextTransformationType, VisibilityConfig, attr, required,
};
use cfn::wafv2::{LoggingConfiguration, WebAcl};
use cfn::{Accepts, Att, IntoText, IntoValue, Missing, Stack, Text};
use serde_json::json;
use shop_domain::contract::{ProblemKind, headers};

use crate::Context;
use crate::settings::WafMode;

/// One of AWS's rule groups, and the rules in it whose blocks answer our JSON.
/// A rule AWS adds later blocks just as well, with CloudFront's own answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ManagedGroup {
    name: &'static str,
    rules: &'static [&'static str],
    counted: &'static [&'static str],
}

/// Addresses known for attacks.
pub(crate) const IP_REPUTATION: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesAmazonIpReputationList",
    rules: &["AWSManagedIPReputationList", "AWSManagedReconnaissanceList"],
    counted: &[],
};

/// Requests that are no request of any shopper: exploits of known software.
pub(crate) const KNOWN_BAD_INPUTS: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesKnownBadInputsRuleSet",
    rules: &[
        "JavaDeserializationRCE_HEADER",
        "JavaDeserializationRCE_BODY",
        "JavaDeserializationRCE_URIPATH",
        "JavaDeserializationRCE_QUERYSTRING",
        "Host_localhost_HEADER",
        "PROPFIND_METHOD",
        "ExploitablePaths_URIPATH",
        "Log4JRCE_HEADER",
        "Log4JRCE_QUERYSTRING",
        "Log4JRCE_BODY",
        "Log4JRCE_URIPATH",
    ],
    counted: &[],
};

/// The OWASP core: traversal, inclusion, cross-site scripting, bad bots.
pub(crate) const COMMON: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesCommonRuleSet",
    rules: &[
        "NoUserAgent_HEADER",
        "UserAgent_BadBots_HEADER",
        "SizeRestrictions_QUERYSTRING",
        "SizeRestrictions_Cookie_HEADER",
        "SizeRestrictions_BODY",
        "SizeRestrictions_URIPATH",
        "EC2MetaDataSSRF_BODY",
        "EC2MetaDataSSRF_COOKIE",
        "EC2MetaDataSSRF_URIPATH",
        "EC2MetaDataSSRF_QUERYARGUMENTS",
        "GenericLFI_QUERYARGUMENTS",
        "GenericLFI_URIPATH",
        "GenericLFI_BODY",
        "RestrictedExtensions_URIPATH",
        "RestrictedExtensions_QUERYARGUMENTS",
        "GenericRFI_QUERYARGUMENTS",
        "GenericRFI_BODY",
        "GenericRFI_URIPATH",
        "CrossSiteScripting_COOKIE",
        "CrossSiteScripting_QUERYARGUMENTS",
        "CrossSiteScripting_BODY",
        "CrossSiteScripting_URIPATH",
    ],
    counted: &[],
};

/// SQL injection.
pub(crate) const SQL_INJECTION: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesSQLiRuleSet",
    rules: &[],
    counted: &[],
};

impl ManagedGroup {
    /// Without answers of our own: API Gateway's gateway response gives them.
    pub(crate) const fn plain(self) -> Self {
        Self { rules: &[], ..self }
    }

    /// With some rules counting, and labelling, instead of blocking.
    pub(crate) const fn counting(self, counted: &'static [&'static str]) -> Self {
        Self { counted, ..self }
    }
}

/// The rules and answers of one ACL.
pub(crate) struct Firewall<'a, W> {
    pub(crate) rules: Vec<Rule<W>>,
    /// The problems its blocks answer with.
    pub(crate) bodies: &'a [ProblemKind],
}

/// Headers nobody may read in logs or sampled requests.
const SECRET_HEADERS: [&str; 5] = [
    headers::ORDER_ACCESS_TOKEN,
    headers::IDEMPOTENCY_KEY,
    headers::ORIGIN_VERIFY,
    "Authorization",
    "Cookie",
];

impl<W> Firewall<'_, W> {
    /// The ACL: allows what no rule blocks.
    pub(crate) fn acl<X>(
        self,
        acl: WebAcl<
            W,
            X,
            (
                Missing<required::DefaultAction>,
                Missing<required::VisibilityConfig>,
            ),
        >,
        metric: &str,
    ) -> WebAcl<W, X> {
        let keys = SECRET_HEADERS.map(str::to_ascii_lowercase).to_vec();
        let secrets = DataProtect::new().action(Action::Substitution).field(
            FieldToProtect::new()
                .field_type(FieldType::SingleHeader)
                .field_keys(keys),
        );
        let bodies: Vec<_> = self
            .bodies
            .iter()
            .map(|problem| {
                let body = CustomResponseBody::new()
                    .content_type(ContentType::ApplicationJson)
                    .content(problem.render(None));
                (problem.slug(), body)
            })
            .collect();
        acl.default_action(DefaultAction::new().allow(AllowAction::new()))
            .visibility_config(visibility(metric))
            .custom_response_bodies(bodies)
            .data_protection_config(DataProtectionConfig::new().data_protections([secrets]))
            .rules(self.rules)
    }
}

fn visibility<W>(metric: &str) -> VisibilityConfig<W> {
    VisibilityConfig::new()
        .cloud_watch_metrics_enabled(true)
        .metric_name(metric)
        .sampled_requests_enabled(true)
}

/// The action of a rule of ours: blocks with a problem as JSON, or only counts.
fn refuse<W>(mode: WafMode, problem: ProblemKind) -> RuleAction<W> {
    match mode {
        WafMode::Block => RuleAction::new().block(answer(problem)),
        WafMode::Count => RuleAction::new().count(CountAction::new()),
    }
}

fn answer<W>(problem: ProblemKind) -> BlockAction<W> {
    let mut response = CustomResponse::new()
        .response_code(u32::from(problem.status()))
        .custom_response_body_key(problem.slug());
    if let Some(seconds) = problem.retry_after() {
        let header = CustomHttpHeader::new()
            .name("Retry-After")
            .value(seconds.to_string());
        response = response.response_headers([header]);
    }
    BlockAction::new().custom_response(response)
}

/// A managed rule group.
pub(crate) fn managed<W>(mode: WafMode, priority: i64, name: &str, group: ManagedGroup) -> Rule<W> {
    let answered = group
        .rules
        .iter()
        .filter(|rule| !group.counted.contains(rule))
        .map(|rule| {
            RuleActionOverride::new()
                .name(*rule)
                .action_to_use(RuleAction::new().block(answer(ProblemKind::Forbidden)))
        });
    let counted = group.counted.iter().map(|rule| {
        RuleActionOverride::new()
            .name(*rule)
            .action_to_use(RuleAction::new().count(CountAction::new()))
    });
    let overrides: Vec<_> = answered.chain(counted).collect();
    let mut statement = ManagedRuleGroupStatement::new()
        .vendor_name("AWS")
        .name(group.name);
    if !overrides.is_empty() {
        statement = statement.rule_action_overrides(overrides);
    }
    let action = match mode {
        WafMode::Block => OverrideAction::new().none(json!({})),
        WafMode::Count => OverrideAction::new().count(json!({})),
    };
    Rule::new()
        .name(name)
        .priority(priority)
        .visibility_config(visibility(name))
        .override_action(action)
        .statement(Statement::new().managed_rule_group_statement(statement))
}

/// A rule of ours that refuses what matches.
pub(crate) fn refusing<W>(
    mode: WafMode,
    priority: i64,
    name: &str,
    problem: ProblemKind,
    statement: Statement<W>,
) -> Rule<W> {
    Rule::new()
        .name(name)
        .priority(priority)
        .visibility_config(visibility(name))
        .action(refuse(mode, problem))
        .statement(statement)
}

/// A rule of ours that only labels what matches, for rules after it.
pub(crate) fn labelling<W>(
    priority: i64,
    name: &str,
    label: &str,
    statement: Statement<W>,
) -> Rule<W> {
    Rule::new()
        .name(name)
        .priority(priority)
        .visibility_config(visibility(name))
        .action(RuleAction::new().count(CountAction::new()))
        .rule_labels([Label::new().name(label)])
        .statement(statement)
}

/// More than `limit` requests of one address in five minutes.
pub(crate) fn rate<W>(
    mode: WafMode,
    priority: i64,
    name: &str,
    limit: i64,
    only: Option<Statement<W>>,
) -> Rule<W> {
    let mut statement = RateBasedStatement::new()
        .aggregate_key_type(AggregateKeyType::Ip)
        .limit(limit)
        .evaluation_window_sec(300);
    if let Some(only) = only {
        statement = statement.scope_down_statement(only);
    }
    let statement = Statement::new().rate_based_statement(statement);
    refusing(mode, priority, name, ProblemKind::RateLimited, statement)
}

/// Every one of them matches.
pub(crate) fn all<W>(statements: impl IntoIterator<Item = Statement<W>>) -> Statement<W> {
    let statements: Vec<_> = statements.into_iter().collect();
    Statement::new().and_statement(AndStatement::new().statements(statements))
}

/// At least one of them matches.
pub(crate) fn any<W>(statements: impl IntoIterator<Item = Statement<W>>) -> Statement<W> {
    let statements: Vec<_> = statements.into_iter().collect();
    Statement::new().or_statement(OrStatement::new().statements(statements))
}

/// It does not match.
pub(crate) fn not<W>(statement: Statement<W>) -> Statement<W> {
    Statement::new().not_statement(NotStatement::new().statement(statement))
}

/// The request's method is this one.
pub(crate) fn method<W>(method: &str) -> Statement<W> {
    exactly(
        FieldToMatch::new().method(json!({})),
        PositionalConstraint::Exactly,
        method,
    )
}

/// The path matches a regular expression.
pub(crate) fn path<W>(regex: &str) -> Statement<W> {
    Statement::new().regex_match_statement(
        RegexMatchStatement::new()
            .regex_string(regex)
            .field_to_match(FieldToMatch::new().uri_path(json!({})))
            .text_transformations([untransformed()]),
    )
}

/// A header's value is this one.
pub(crate) fn header_is<W>(name: &str, value: impl IntoText<W>) -> Statement<W> {
    exactly(header(name), PositionalConstraint::Exactly, value)
}

/// A header's value begins with this.
pub(crate) fn header_begins<W>(name: &str, value: impl IntoText<W>) -> Statement<W> {
    exactly(header(name), PositionalConstraint::StartsWith, value)
}

/// The body is longer than this, or than what WAF reads of it.
pub(crate) fn body_longer_than<W>(bytes: usize) -> Statement<W> {
    let body = Body::new().oversize_handling(OversizeHandling::Match);
    Statement::new().size_constraint_statement(
        SizeConstraintStatement::new()
            .comparison_operator(ComparisonOperator::Gt)
            .size(bytes as u64)
            .field_to_match(FieldToMatch::new().body(body))
            .text_transformations([untransformed()]),
    )
}

/// A rule before this one put the label on.
pub(crate) fn label<W>(key: &str) -> Statement<W> {
    Statement::new().label_match_statement(
        LabelMatchStatement::new()
            .scope(LabelMatchStatementScope::Label)
            .key(key),
    )
}

fn header<W>(name: &str) -> FieldToMatch<W> {
    FieldToMatch::new().single_header(SingleHeader::new().name(name.to_ascii_lowercase()))
}

fn exactly<W>(
    field: FieldToMatch<W>,
    position: PositionalConstraint,
    text: impl IntoText<W>,
) -> Statement<W> {
    let text = text.into_text();
    Statement::new().byte_match_statement(
        ByteMatchStatement::new()
            .search_string(as_text(text))
            .positional_constraint(position)
            .field_to_match(field)
            .text_transformations([untransformed()]),
    )
}

fn as_text<W>(value: impl IntoValue<Text, W>) -> impl IntoValue<Text, W> {
    value
}

fn untransformed<W>() -> TextTransformation<W> {
    TextTransformation::new()
        .priority(0)
        .type_(TextTransformationType::None)
}

/// The ACL's log group, whose name AWS prescribes the beginning of, and what goes there:
/// blocked and counted requests without their secrets.
pub(crate) fn log<W, X>(
    stack: &mut Stack<W>,
    context: &Context<'_>,
    name: &str,
    acl: Att<attr::Arn<X>, W>,
) where
    logging::link::ResourceArnOfLoggingConfiguration: Accepts<attr::Arn<X>>,
{
    let group = stack.add(
        "WafLogs",
        LogGroup::new()
            .log_group_name(name)
            .retention_in_days(context.log_days()),
    );
    stack.options(&group).deletion_policy(context.data_policy());
    let kept = [logging::Action::Block, logging::Action::Count].map(|action| {
        let condition = logging::ActionCondition::new().action(action);
        logging::Condition::new().action_condition(condition)
    });
    let filter = logging::Filter::new()
        .behavior(logging::Behavior::Keep)
        .requirement(logging::Requirement::MeetsAny)
        .conditions(kept);
    let redacted = SECRET_HEADERS.map(|name| {
        let header = logging::SingleHeader::new().name(name.to_ascii_lowercase());
        logging::FieldToMatch::new().single_header(header)
    });
    stack.add(
        "WafLogging",
        LoggingConfiguration::new()
            .resource_arn(acl)
            .log_destination_configs([group.plain_arn()])
            .redacted_fields(redacted)
            .logging_filter(
                logging::LoggingFilter::new()
                    .default_behavior(logging::DefaultBehavior::Drop)
                    .filters([filter]),
            ),
    );
}
