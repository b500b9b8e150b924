//! Every setter of WAFv2 is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn ip_set_ip_set() {
    assert_emits(
        resource(
            cfn::wafv2::ip_set::IpSet::<(), _>::regional()
                .addresses(raw("Addresses"))
                .description(raw("Description"))
                .ip_address_version(raw("IPAddressVersion"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &[
            "Addresses",
            "Description",
            "IPAddressVersion",
            "Name",
            "Tags",
        ],
    );
}

#[test]
fn logging_configuration_logging_configuration() {
    assert_emits(
        resource(
            cfn::wafv2::logging_configuration::LoggingConfiguration::<()>::new()
                .log_destination_configs(raw("LogDestinationConfigs"))
                .logging_filter(raw("LoggingFilter"))
                .redacted_fields(raw("RedactedFields"))
                .resource_arn(raw("ResourceArn")),
        ),
        &[
            "LogDestinationConfigs",
            "LoggingFilter",
            "RedactedFields",
            "ResourceArn",
        ],
    );
}

#[test]
fn logging_configuration_action_condition() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::ActionCondition::<()>::new().action(raw("Action")),
        ),
        &["Action"],
    );
}

#[test]
fn logging_configuration_condition() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::Condition::<()>::new()
                .action_condition(raw("ActionCondition"))
                .label_name_condition(raw("LabelNameCondition")),
        ),
        &["ActionCondition", "LabelNameCondition"],
    );
}

#[test]
fn logging_configuration_field_to_match() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::FieldToMatch::<()>::new()
                .json_body(raw("JsonBody"))
                .method(raw("Method"))
                .query_string(raw("QueryString"))
                .single_header(raw("SingleHeader"))
                .uri_path(raw("UriPath")),
        ),
        &[
            "JsonBody",
            "Method",
            "QueryString",
            "SingleHeader",
            "UriPath",
        ],
    );
}

#[test]
fn logging_configuration_filter() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::Filter::<()>::new()
                .behavior(raw("Behavior"))
                .conditions(raw("Conditions"))
                .requirement(raw("Requirement")),
        ),
        &["Behavior", "Conditions", "Requirement"],
    );
}

#[test]
fn logging_configuration_label_name_condition() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::LabelNameCondition::<()>::new()
                .label_name(raw("LabelName")),
        ),
        &["LabelName"],
    );
}

#[test]
fn logging_configuration_logging_filter() {
    assert_emits(
        property(
            cfn::wafv2::logging_configuration::LoggingFilter::<()>::new()
                .default_behavior(raw("DefaultBehavior"))
                .filters(raw("Filters")),
        ),
        &["DefaultBehavior", "Filters"],
    );
}

#[test]
fn logging_configuration_single_header() {
    assert_emits(
        property(cfn::wafv2::logging_configuration::SingleHeader::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn regex_pattern_set_regex_pattern_set() {
    assert_emits(
        resource(
            cfn::wafv2::regex_pattern_set::RegexPatternSet::<(), _>::regional()
                .description(raw("Description"))
                .name(raw("Name"))
                .regular_expression_list(raw("RegularExpressionList"))
                .tags(raw("Tags")),
        ),
        &["Description", "Name", "RegularExpressionList", "Tags"],
    );
}

#[test]
fn rule_group_rule_group() {
    assert_emits(
        resource(
            cfn::wafv2::rule_group::RuleGroup::<(), _>::regional()
                .available_labels(raw("AvailableLabels"))
                .capacity(raw("Capacity"))
                .consumed_labels(raw("ConsumedLabels"))
                .custom_response_bodies(raw("CustomResponseBodies"))
                .description(raw("Description"))
                .monetization_config(raw("MonetizationConfig"))
                .name(raw("Name"))
                .rules(raw("Rules"))
                .tags(raw("Tags"))
                .visibility_config(raw("VisibilityConfig")),
        ),
        &[
            "AvailableLabels",
            "Capacity",
            "ConsumedLabels",
            "CustomResponseBodies",
            "Description",
            "MonetizationConfig",
            "Name",
            "Rules",
            "Tags",
            "VisibilityConfig",
        ],
    );
}

#[test]
fn rule_group_allow() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Allow::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn rule_group_and_statement() {
    assert_emits(
        property(cfn::wafv2::rule_group::AndStatement::<()>::new().statements(raw("Statements"))),
        &["Statements"],
    );
}

#[test]
fn rule_group_asn_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::AsnMatchStatement::<()>::new()
                .asn_list(raw("AsnList"))
                .forwarded_ip_config(raw("ForwardedIPConfig")),
        ),
        &["AsnList", "ForwardedIPConfig"],
    );
}

#[test]
fn rule_group_block() {
    assert_emits(
        property(cfn::wafv2::rule_group::Block::<()>::new().custom_response(raw("CustomResponse"))),
        &["CustomResponse"],
    );
}

#[test]
fn rule_group_body() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Body::<()>::new().oversize_handling(raw("OversizeHandling")),
        ),
        &["OversizeHandling"],
    );
}

#[test]
fn rule_group_byte_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::ByteMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .positional_constraint(raw("PositionalConstraint"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .search_string(raw("SearchString"))
                .search_string_base64(raw("SearchStringBase64"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PositionalConstraint",
            "PreParseTextTransformations",
            "SearchString",
            "SearchStringBase64",
            "TextTransformations",
        ],
    );
}

#[test]
fn rule_group_captcha() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Captcha::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn rule_group_captcha_config() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CaptchaConfig::<()>::new()
                .immunity_time_property(raw("ImmunityTimeProperty")),
        ),
        &["ImmunityTimeProperty"],
    );
}

#[test]
fn rule_group_challenge() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Challenge::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn rule_group_challenge_config() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::ChallengeConfig::<()>::new()
                .immunity_time_property(raw("ImmunityTimeProperty")),
        ),
        &["ImmunityTimeProperty"],
    );
}

#[test]
fn rule_group_cookie_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CookieMatchPattern::<()>::new()
                .all(raw("All"))
                .excluded_cookies(raw("ExcludedCookies"))
                .included_cookies(raw("IncludedCookies")),
        ),
        &["All", "ExcludedCookies", "IncludedCookies"],
    );
}

#[test]
fn rule_group_cookies() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Cookies::<()>::new()
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["MatchPattern", "MatchScope", "OversizeHandling"],
    );
}

#[test]
fn rule_group_count() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Count::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn rule_group_crypto_config() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CryptoConfig::<()>::new()
                .payment_networks(raw("PaymentNetworks")),
        ),
        &["PaymentNetworks"],
    );
}

#[test]
fn rule_group_custom_http_header() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CustomHttpHeader::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn rule_group_custom_request_handling() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CustomRequestHandling::<()>::new()
                .insert_headers(raw("InsertHeaders")),
        ),
        &["InsertHeaders"],
    );
}

#[test]
fn rule_group_custom_response() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CustomResponse::<()>::new()
                .custom_response_body_key(raw("CustomResponseBodyKey"))
                .response_code(raw("ResponseCode"))
                .response_headers(raw("ResponseHeaders")),
        ),
        &["CustomResponseBodyKey", "ResponseCode", "ResponseHeaders"],
    );
}

#[test]
fn rule_group_custom_response_body() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::CustomResponseBody::<()>::new()
                .content(raw("Content"))
                .content_type(raw("ContentType")),
        ),
        &["Content", "ContentType"],
    );
}

#[test]
fn rule_group_field_to_match() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::FieldToMatch::<()>::new()
                .all_query_arguments(raw("AllQueryArguments"))
                .body(raw("Body"))
                .cookies(raw("Cookies"))
                .header_order(raw("HeaderOrder"))
                .headers(raw("Headers"))
                .ja3_fingerprint(raw("JA3Fingerprint"))
                .ja4_fingerprint(raw("JA4Fingerprint"))
                .json_body(raw("JsonBody"))
                .method(raw("Method"))
                .query_string(raw("QueryString"))
                .single_header(raw("SingleHeader"))
                .single_query_argument(raw("SingleQueryArgument"))
                .uri_fragment(raw("UriFragment"))
                .uri_path(raw("UriPath")),
        ),
        &[
            "AllQueryArguments",
            "Body",
            "Cookies",
            "HeaderOrder",
            "Headers",
            "JA3Fingerprint",
            "JA4Fingerprint",
            "JsonBody",
            "Method",
            "QueryString",
            "SingleHeader",
            "SingleQueryArgument",
            "UriFragment",
            "UriPath",
        ],
    );
}

#[test]
fn rule_group_forwarded_ip_configuration() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::ForwardedIpConfiguration::<()>::new()
                .fallback_behavior(raw("FallbackBehavior"))
                .header_name(raw("HeaderName")),
        ),
        &["FallbackBehavior", "HeaderName"],
    );
}

#[test]
fn rule_group_geo_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::GeoMatchStatement::<()>::new()
                .country_codes(raw("CountryCodes"))
                .forwarded_ip_config(raw("ForwardedIPConfig")),
        ),
        &["CountryCodes", "ForwardedIPConfig"],
    );
}

#[test]
fn rule_group_header_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::HeaderMatchPattern::<()>::new()
                .all(raw("All"))
                .excluded_headers(raw("ExcludedHeaders"))
                .included_headers(raw("IncludedHeaders")),
        ),
        &["All", "ExcludedHeaders", "IncludedHeaders"],
    );
}

#[test]
fn rule_group_header_order() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::HeaderOrder::<()>::new()
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["OversizeHandling"],
    );
}

#[test]
fn rule_group_headers() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Headers::<()>::new()
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["MatchPattern", "MatchScope", "OversizeHandling"],
    );
}

#[test]
fn rule_group_ip_set_forwarded_ip_configuration() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::IpSetForwardedIpConfiguration::<()>::new()
                .fallback_behavior(raw("FallbackBehavior"))
                .header_name(raw("HeaderName"))
                .position(raw("Position")),
        ),
        &["FallbackBehavior", "HeaderName", "Position"],
    );
}

#[test]
fn rule_group_ip_set_reference_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::IpSetReferenceStatement::<()>::new()
                .arn(raw("Arn"))
                .ip_set_forwarded_ip_config(raw("IPSetForwardedIPConfig")),
        ),
        &["Arn", "IPSetForwardedIPConfig"],
    );
}

#[test]
fn rule_group_immunity_time_property() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::ImmunityTimeProperty::<()>::new()
                .immunity_time(raw("ImmunityTime")),
        ),
        &["ImmunityTime"],
    );
}

#[test]
fn rule_group_ja3_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Ja3Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn rule_group_ja4_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Ja4Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn rule_group_json_body() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::JsonBody::<()>::new()
                .invalid_fallback_behavior(raw("InvalidFallbackBehavior"))
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &[
            "InvalidFallbackBehavior",
            "MatchPattern",
            "MatchScope",
            "OversizeHandling",
        ],
    );
}

#[test]
fn rule_group_json_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::JsonMatchPattern::<()>::new()
                .all(raw("All"))
                .included_paths(raw("IncludedPaths")),
        ),
        &["All", "IncludedPaths"],
    );
}

#[test]
fn rule_group_label() {
    assert_emits(
        property(cfn::wafv2::rule_group::Label::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn rule_group_label_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::LabelMatchStatement::<()>::new()
                .key(raw("Key"))
                .scope(raw("Scope")),
        ),
        &["Key", "Scope"],
    );
}

#[test]
fn rule_group_label_summary() {
    assert_emits(
        property(cfn::wafv2::rule_group::LabelSummary::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn rule_group_monetization_config() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::MonetizationConfig::<()>::new()
                .crypto_config(raw("CryptoConfig"))
                .currency_mode(raw("CurrencyMode")),
        ),
        &["CryptoConfig", "CurrencyMode"],
    );
}

#[test]
fn rule_group_monetize_action() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::MonetizeAction::<()>::new()
                .price_multiplier(raw("PriceMultiplier")),
        ),
        &["PriceMultiplier"],
    );
}

#[test]
fn rule_group_not_statement() {
    assert_emits(
        property(cfn::wafv2::rule_group::NotStatement::<()>::new().statement(raw("Statement"))),
        &["Statement"],
    );
}

#[test]
fn rule_group_or_statement() {
    assert_emits(
        property(cfn::wafv2::rule_group::OrStatement::<()>::new().statements(raw("Statements"))),
        &["Statements"],
    );
}

#[test]
fn rule_group_payment_network() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::PaymentNetwork::<()>::new()
                .chain(raw("Chain"))
                .prices(raw("Prices"))
                .wallet_address(raw("WalletAddress")),
        ),
        &["Chain", "Prices", "WalletAddress"],
    );
}

#[test]
fn rule_group_pre_parse_text_transformation() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::PreParseTextTransformation::<()>::new()
                .priority(raw("Priority"))
                .type_(raw("Type")),
        ),
        &["Priority", "Type"],
    );
}

#[test]
fn rule_group_price() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Price::<()>::new()
                .amount(raw("Amount"))
                .currency(raw("Currency")),
        ),
        &["Amount", "Currency"],
    );
}

#[test]
fn rule_group_rate_based_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateBasedStatement::<()>::new()
                .aggregate_key_type(raw("AggregateKeyType"))
                .custom_keys(raw("CustomKeys"))
                .evaluation_window_sec(raw("EvaluationWindowSec"))
                .forwarded_ip_config(raw("ForwardedIPConfig"))
                .limit(raw("Limit"))
                .scope_down_statement(raw("ScopeDownStatement")),
        ),
        &[
            "AggregateKeyType",
            "CustomKeys",
            "EvaluationWindowSec",
            "ForwardedIPConfig",
            "Limit",
            "ScopeDownStatement",
        ],
    );
}

#[test]
fn rule_group_rate_based_statement_custom_key() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateBasedStatementCustomKey::<()>::new()
                .asn(raw("ASN"))
                .cookie(raw("Cookie"))
                .forwarded_ip(raw("ForwardedIP"))
                .http_method(raw("HTTPMethod"))
                .header(raw("Header"))
                .ip(raw("IP"))
                .ja3_fingerprint(raw("JA3Fingerprint"))
                .ja4_fingerprint(raw("JA4Fingerprint"))
                .label_namespace(raw("LabelNamespace"))
                .query_argument(raw("QueryArgument"))
                .query_string(raw("QueryString"))
                .uri_path(raw("UriPath")),
        ),
        &[
            "ASN",
            "Cookie",
            "ForwardedIP",
            "HTTPMethod",
            "Header",
            "IP",
            "JA3Fingerprint",
            "JA4Fingerprint",
            "LabelNamespace",
            "QueryArgument",
            "QueryString",
            "UriPath",
        ],
    );
}

#[test]
fn rule_group_rate_limit_cookie() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitCookie::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn rule_group_rate_limit_header() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitHeader::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn rule_group_rate_limit_ja3_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitJa3Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn rule_group_rate_limit_ja4_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitJa4Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn rule_group_rate_limit_label_namespace() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitLabelNamespace::<()>::new()
                .namespace(raw("Namespace")),
        ),
        &["Namespace"],
    );
}

#[test]
fn rule_group_rate_limit_query_argument() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitQueryArgument::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn rule_group_rate_limit_query_string() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitQueryString::<()>::new()
                .text_transformations(raw("TextTransformations")),
        ),
        &["TextTransformations"],
    );
}

#[test]
fn rule_group_rate_limit_uri_path() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RateLimitUriPath::<()>::new()
                .text_transformations(raw("TextTransformations")),
        ),
        &["TextTransformations"],
    );
}

#[test]
fn rule_group_regex_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RegexMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .regex_string(raw("RegexString"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "RegexString",
            "TextTransformations",
        ],
    );
}

#[test]
fn rule_group_regex_pattern_set_reference_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RegexPatternSetReferenceStatement::<()>::new()
                .arn(raw("Arn"))
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "Arn",
            "FieldToMatch",
            "PreParseTextTransformations",
            "TextTransformations",
        ],
    );
}

#[test]
fn rule_group_rule() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Rule::<()>::new()
                .action(raw("Action"))
                .captcha_config(raw("CaptchaConfig"))
                .challenge_config(raw("ChallengeConfig"))
                .name(raw("Name"))
                .priority(raw("Priority"))
                .rule_labels(raw("RuleLabels"))
                .statement(raw("Statement"))
                .visibility_config(raw("VisibilityConfig")),
        ),
        &[
            "Action",
            "CaptchaConfig",
            "ChallengeConfig",
            "Name",
            "Priority",
            "RuleLabels",
            "Statement",
            "VisibilityConfig",
        ],
    );
}

#[test]
fn rule_group_rule_action() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::RuleAction::<()>::new()
                .allow(raw("Allow"))
                .block(raw("Block"))
                .captcha(raw("Captcha"))
                .challenge(raw("Challenge"))
                .count(raw("Count"))
                .monetize(raw("Monetize")),
        ),
        &[
            "Allow",
            "Block",
            "Captcha",
            "Challenge",
            "Count",
            "Monetize",
        ],
    );
}

#[test]
fn rule_group_single_header() {
    assert_emits(
        property(cfn::wafv2::rule_group::SingleHeader::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn rule_group_single_query_argument() {
    assert_emits(
        property(cfn::wafv2::rule_group::SingleQueryArgument::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn rule_group_size_constraint_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::SizeConstraintStatement::<()>::new()
                .comparison_operator(raw("ComparisonOperator"))
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .size(raw("Size"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "ComparisonOperator",
            "FieldToMatch",
            "PreParseTextTransformations",
            "Size",
            "TextTransformations",
        ],
    );
}

#[test]
fn rule_group_sqli_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::SqliMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .sensitivity_level(raw("SensitivityLevel"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "SensitivityLevel",
            "TextTransformations",
        ],
    );
}

#[test]
fn rule_group_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::Statement::<()>::new()
                .and_statement(raw("AndStatement"))
                .asn_match_statement(raw("AsnMatchStatement"))
                .byte_match_statement(raw("ByteMatchStatement"))
                .geo_match_statement(raw("GeoMatchStatement"))
                .ip_set_reference_statement(raw("IPSetReferenceStatement"))
                .label_match_statement(raw("LabelMatchStatement"))
                .not_statement(raw("NotStatement"))
                .or_statement(raw("OrStatement"))
                .rate_based_statement(raw("RateBasedStatement"))
                .regex_match_statement(raw("RegexMatchStatement"))
                .regex_pattern_set_reference_statement(raw("RegexPatternSetReferenceStatement"))
                .size_constraint_statement(raw("SizeConstraintStatement"))
                .sqli_match_statement(raw("SqliMatchStatement"))
                .xss_match_statement(raw("XssMatchStatement")),
        ),
        &[
            "AndStatement",
            "AsnMatchStatement",
            "ByteMatchStatement",
            "GeoMatchStatement",
            "IPSetReferenceStatement",
            "LabelMatchStatement",
            "NotStatement",
            "OrStatement",
            "RateBasedStatement",
            "RegexMatchStatement",
            "RegexPatternSetReferenceStatement",
            "SizeConstraintStatement",
            "SqliMatchStatement",
            "XssMatchStatement",
        ],
    );
}

#[test]
fn rule_group_text_transformation() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::TextTransformation::<()>::new()
                .priority(raw("Priority"))
                .type_(raw("Type")),
        ),
        &["Priority", "Type"],
    );
}

#[test]
fn rule_group_uri_fragment() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::UriFragment::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn rule_group_visibility_config() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::VisibilityConfig::<()>::new()
                .cloud_watch_metrics_enabled(raw("CloudWatchMetricsEnabled"))
                .metric_name(raw("MetricName"))
                .sampled_requests_enabled(raw("SampledRequestsEnabled")),
        ),
        &[
            "CloudWatchMetricsEnabled",
            "MetricName",
            "SampledRequestsEnabled",
        ],
    );
}

#[test]
fn rule_group_xss_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::rule_group::XssMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_web_acl() {
    assert_emits(
        resource(
            cfn::wafv2::web_acl::WebAcl::<(), _>::regional()
                .application_config(raw("ApplicationConfig"))
                .association_config(raw("AssociationConfig"))
                .captcha_config(raw("CaptchaConfig"))
                .challenge_config(raw("ChallengeConfig"))
                .custom_response_bodies(raw("CustomResponseBodies"))
                .data_protection_config(raw("DataProtectionConfig"))
                .default_action(raw("DefaultAction"))
                .description(raw("Description"))
                .monetization_config(raw("MonetizationConfig"))
                .name(raw("Name"))
                .on_source_d_do_s_protection_config(raw("OnSourceDDoSProtectionConfig"))
                .rules(raw("Rules"))
                .tags(raw("Tags"))
                .token_domains(raw("TokenDomains"))
                .visibility_config(raw("VisibilityConfig")),
        ),
        &[
            "ApplicationConfig",
            "AssociationConfig",
            "CaptchaConfig",
            "ChallengeConfig",
            "CustomResponseBodies",
            "DataProtectionConfig",
            "DefaultAction",
            "Description",
            "MonetizationConfig",
            "Name",
            "OnSourceDDoSProtectionConfig",
            "Rules",
            "Tags",
            "TokenDomains",
            "VisibilityConfig",
        ],
    );
}

#[test]
fn web_acl_aws_managed_rules_acfp_rule_set() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AwsManagedRulesAcfpRuleSet::<()>::new()
                .creation_path(raw("CreationPath"))
                .enable_regex_in_path(raw("EnableRegexInPath"))
                .registration_page_path(raw("RegistrationPagePath"))
                .request_inspection(raw("RequestInspection"))
                .response_inspection(raw("ResponseInspection")),
        ),
        &[
            "CreationPath",
            "EnableRegexInPath",
            "RegistrationPagePath",
            "RequestInspection",
            "ResponseInspection",
        ],
    );
}

#[test]
fn web_acl_aws_managed_rules_atp_rule_set() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AwsManagedRulesAtpRuleSet::<()>::new()
                .enable_regex_in_path(raw("EnableRegexInPath"))
                .login_path(raw("LoginPath"))
                .request_inspection(raw("RequestInspection"))
                .response_inspection(raw("ResponseInspection")),
        ),
        &[
            "EnableRegexInPath",
            "LoginPath",
            "RequestInspection",
            "ResponseInspection",
        ],
    );
}

#[test]
fn web_acl_aws_managed_rules_anti_d_do_s_rule_set() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AwsManagedRulesAntiDDoSRuleSet::<()>::new()
                .client_side_action_config(raw("ClientSideActionConfig"))
                .sensitivity_to_block(raw("SensitivityToBlock")),
        ),
        &["ClientSideActionConfig", "SensitivityToBlock"],
    );
}

#[test]
fn web_acl_aws_managed_rules_bot_control_rule_set() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AwsManagedRulesBotControlRuleSet::<()>::new()
                .enable_machine_learning(raw("EnableMachineLearning"))
                .inspection_level(raw("InspectionLevel")),
        ),
        &["EnableMachineLearning", "InspectionLevel"],
    );
}

#[test]
fn web_acl_allow_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AllowAction::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn web_acl_and_statement() {
    assert_emits(
        property(cfn::wafv2::web_acl::AndStatement::<()>::new().statements(raw("Statements"))),
        &["Statements"],
    );
}

#[test]
fn web_acl_application_attribute() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ApplicationAttribute::<()>::new()
                .name(raw("Name"))
                .values(raw("Values")),
        ),
        &["Name", "Values"],
    );
}

#[test]
fn web_acl_application_config() {
    assert_emits(
        property(cfn::wafv2::web_acl::ApplicationConfig::<()>::new().attributes(raw("Attributes"))),
        &["Attributes"],
    );
}

#[test]
fn web_acl_asn_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AsnMatchStatement::<()>::new()
                .asn_list(raw("AsnList"))
                .forwarded_ip_config(raw("ForwardedIPConfig")),
        ),
        &["AsnList", "ForwardedIPConfig"],
    );
}

#[test]
fn web_acl_association_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::AssociationConfig::<()>::new().request_body(raw("RequestBody")),
        ),
        &["RequestBody"],
    );
}

#[test]
fn web_acl_block_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::BlockAction::<()>::new().custom_response(raw("CustomResponse")),
        ),
        &["CustomResponse"],
    );
}

#[test]
fn web_acl_body() {
    assert_emits(
        property(cfn::wafv2::web_acl::Body::<()>::new().oversize_handling(raw("OversizeHandling"))),
        &["OversizeHandling"],
    );
}

#[test]
fn web_acl_byte_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ByteMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .positional_constraint(raw("PositionalConstraint"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .search_string(raw("SearchString"))
                .search_string_base64(raw("SearchStringBase64"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PositionalConstraint",
            "PreParseTextTransformations",
            "SearchString",
            "SearchStringBase64",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_captcha_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CaptchaAction::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn web_acl_captcha_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CaptchaConfig::<()>::new()
                .immunity_time_property(raw("ImmunityTimeProperty")),
        ),
        &["ImmunityTimeProperty"],
    );
}

#[test]
fn web_acl_challenge_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ChallengeAction::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn web_acl_challenge_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ChallengeConfig::<()>::new()
                .immunity_time_property(raw("ImmunityTimeProperty")),
        ),
        &["ImmunityTimeProperty"],
    );
}

#[test]
fn web_acl_client_side_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ClientSideAction::<()>::new()
                .exempt_uri_regular_expressions(raw("ExemptUriRegularExpressions"))
                .sensitivity(raw("Sensitivity"))
                .usage_of_action(raw("UsageOfAction")),
        ),
        &[
            "ExemptUriRegularExpressions",
            "Sensitivity",
            "UsageOfAction",
        ],
    );
}

#[test]
fn web_acl_client_side_action_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ClientSideActionConfig::<()>::new().challenge(raw("Challenge")),
        ),
        &["Challenge"],
    );
}

#[test]
fn web_acl_cookie_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CookieMatchPattern::<()>::new()
                .all(raw("All"))
                .excluded_cookies(raw("ExcludedCookies"))
                .included_cookies(raw("IncludedCookies")),
        ),
        &["All", "ExcludedCookies", "IncludedCookies"],
    );
}

#[test]
fn web_acl_cookies() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Cookies::<()>::new()
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["MatchPattern", "MatchScope", "OversizeHandling"],
    );
}

#[test]
fn web_acl_count_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CountAction::<()>::new()
                .custom_request_handling(raw("CustomRequestHandling")),
        ),
        &["CustomRequestHandling"],
    );
}

#[test]
fn web_acl_crypto_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CryptoConfig::<()>::new().payment_networks(raw("PaymentNetworks")),
        ),
        &["PaymentNetworks"],
    );
}

#[test]
fn web_acl_custom_http_header() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CustomHttpHeader::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn web_acl_custom_request_handling() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CustomRequestHandling::<()>::new()
                .insert_headers(raw("InsertHeaders")),
        ),
        &["InsertHeaders"],
    );
}

#[test]
fn web_acl_custom_response() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CustomResponse::<()>::new()
                .custom_response_body_key(raw("CustomResponseBodyKey"))
                .response_code(raw("ResponseCode"))
                .response_headers(raw("ResponseHeaders")),
        ),
        &["CustomResponseBodyKey", "ResponseCode", "ResponseHeaders"],
    );
}

#[test]
fn web_acl_custom_response_body() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::CustomResponseBody::<()>::new()
                .content(raw("Content"))
                .content_type(raw("ContentType")),
        ),
        &["Content", "ContentType"],
    );
}

#[test]
fn web_acl_data_protect() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::DataProtect::<()>::new()
                .action(raw("Action"))
                .exclude_rate_based_details(raw("ExcludeRateBasedDetails"))
                .exclude_rule_match_details(raw("ExcludeRuleMatchDetails"))
                .field(raw("Field")),
        ),
        &[
            "Action",
            "ExcludeRateBasedDetails",
            "ExcludeRuleMatchDetails",
            "Field",
        ],
    );
}

#[test]
fn web_acl_data_protection_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::DataProtectionConfig::<()>::new()
                .data_protections(raw("DataProtections")),
        ),
        &["DataProtections"],
    );
}

#[test]
fn web_acl_default_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::DefaultAction::<()>::new()
                .allow(raw("Allow"))
                .block(raw("Block")),
        ),
        &["Allow", "Block"],
    );
}

#[test]
fn web_acl_excluded_rule() {
    assert_emits(
        property(cfn::wafv2::web_acl::ExcludedRule::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn web_acl_field_identifier() {
    assert_emits(
        property(cfn::wafv2::web_acl::FieldIdentifier::<()>::new().identifier(raw("Identifier"))),
        &["Identifier"],
    );
}

#[test]
fn web_acl_field_to_match() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::FieldToMatch::<()>::new()
                .all_query_arguments(raw("AllQueryArguments"))
                .body(raw("Body"))
                .cookies(raw("Cookies"))
                .header_order(raw("HeaderOrder"))
                .headers(raw("Headers"))
                .ja3_fingerprint(raw("JA3Fingerprint"))
                .ja4_fingerprint(raw("JA4Fingerprint"))
                .json_body(raw("JsonBody"))
                .method(raw("Method"))
                .query_string(raw("QueryString"))
                .single_header(raw("SingleHeader"))
                .single_query_argument(raw("SingleQueryArgument"))
                .uri_fragment(raw("UriFragment"))
                .uri_path(raw("UriPath")),
        ),
        &[
            "AllQueryArguments",
            "Body",
            "Cookies",
            "HeaderOrder",
            "Headers",
            "JA3Fingerprint",
            "JA4Fingerprint",
            "JsonBody",
            "Method",
            "QueryString",
            "SingleHeader",
            "SingleQueryArgument",
            "UriFragment",
            "UriPath",
        ],
    );
}

#[test]
fn web_acl_field_to_protect() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::FieldToProtect::<()>::new()
                .field_keys(raw("FieldKeys"))
                .field_type(raw("FieldType")),
        ),
        &["FieldKeys", "FieldType"],
    );
}

#[test]
fn web_acl_forwarded_ip_configuration() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ForwardedIpConfiguration::<()>::new()
                .fallback_behavior(raw("FallbackBehavior"))
                .header_name(raw("HeaderName")),
        ),
        &["FallbackBehavior", "HeaderName"],
    );
}

#[test]
fn web_acl_geo_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::GeoMatchStatement::<()>::new()
                .country_codes(raw("CountryCodes"))
                .forwarded_ip_config(raw("ForwardedIPConfig")),
        ),
        &["CountryCodes", "ForwardedIPConfig"],
    );
}

#[test]
fn web_acl_header_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::HeaderMatchPattern::<()>::new()
                .all(raw("All"))
                .excluded_headers(raw("ExcludedHeaders"))
                .included_headers(raw("IncludedHeaders")),
        ),
        &["All", "ExcludedHeaders", "IncludedHeaders"],
    );
}

#[test]
fn web_acl_header_order() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::HeaderOrder::<()>::new()
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["OversizeHandling"],
    );
}

#[test]
fn web_acl_headers() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Headers::<()>::new()
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &["MatchPattern", "MatchScope", "OversizeHandling"],
    );
}

#[test]
fn web_acl_ip_set_forwarded_ip_configuration() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::IpSetForwardedIpConfiguration::<()>::new()
                .fallback_behavior(raw("FallbackBehavior"))
                .header_name(raw("HeaderName"))
                .position(raw("Position")),
        ),
        &["FallbackBehavior", "HeaderName", "Position"],
    );
}

#[test]
fn web_acl_ip_set_reference_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::IpSetReferenceStatement::<()>::new()
                .arn(raw("Arn"))
                .ip_set_forwarded_ip_config(raw("IPSetForwardedIPConfig")),
        ),
        &["Arn", "IPSetForwardedIPConfig"],
    );
}

#[test]
fn web_acl_immunity_time_property() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ImmunityTimeProperty::<()>::new()
                .immunity_time(raw("ImmunityTime")),
        ),
        &["ImmunityTime"],
    );
}

#[test]
fn web_acl_ja3_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Ja3Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn web_acl_ja4_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Ja4Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn web_acl_json_body() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::JsonBody::<()>::new()
                .invalid_fallback_behavior(raw("InvalidFallbackBehavior"))
                .match_pattern(raw("MatchPattern"))
                .match_scope(raw("MatchScope"))
                .oversize_handling(raw("OversizeHandling")),
        ),
        &[
            "InvalidFallbackBehavior",
            "MatchPattern",
            "MatchScope",
            "OversizeHandling",
        ],
    );
}

#[test]
fn web_acl_json_match_pattern() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::JsonMatchPattern::<()>::new()
                .all(raw("All"))
                .included_paths(raw("IncludedPaths")),
        ),
        &["All", "IncludedPaths"],
    );
}

#[test]
fn web_acl_label() {
    assert_emits(
        property(cfn::wafv2::web_acl::Label::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn web_acl_label_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::LabelMatchStatement::<()>::new()
                .key(raw("Key"))
                .scope(raw("Scope")),
        ),
        &["Key", "Scope"],
    );
}

#[test]
fn web_acl_managed_rule_group_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ManagedRuleGroupConfig::<()>::new()
                .aws_managed_rules_acfp_rule_set(raw("AWSManagedRulesACFPRuleSet"))
                .aws_managed_rules_atp_rule_set(raw("AWSManagedRulesATPRuleSet"))
                .aws_managed_rules_anti_d_do_s_rule_set(raw("AWSManagedRulesAntiDDoSRuleSet"))
                .aws_managed_rules_bot_control_rule_set(raw("AWSManagedRulesBotControlRuleSet"))
                .login_path(raw("LoginPath"))
                .password_field(raw("PasswordField"))
                .payload_type(raw("PayloadType"))
                .username_field(raw("UsernameField")),
        ),
        &[
            "AWSManagedRulesACFPRuleSet",
            "AWSManagedRulesATPRuleSet",
            "AWSManagedRulesAntiDDoSRuleSet",
            "AWSManagedRulesBotControlRuleSet",
            "LoginPath",
            "PasswordField",
            "PayloadType",
            "UsernameField",
        ],
    );
}

#[test]
fn web_acl_managed_rule_group_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ManagedRuleGroupStatement::<()>::new()
                .excluded_rules(raw("ExcludedRules"))
                .managed_rule_group_configs(raw("ManagedRuleGroupConfigs"))
                .name(raw("Name"))
                .rule_action_overrides(raw("RuleActionOverrides"))
                .scope_down_statement(raw("ScopeDownStatement"))
                .vendor_name(raw("VendorName"))
                .version(raw("Version")),
        ),
        &[
            "ExcludedRules",
            "ManagedRuleGroupConfigs",
            "Name",
            "RuleActionOverrides",
            "ScopeDownStatement",
            "VendorName",
            "Version",
        ],
    );
}

#[test]
fn web_acl_monetization_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::MonetizationConfig::<()>::new()
                .crypto_config(raw("CryptoConfig"))
                .currency_mode(raw("CurrencyMode")),
        ),
        &["CryptoConfig", "CurrencyMode"],
    );
}

#[test]
fn web_acl_monetize_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::MonetizeAction::<()>::new()
                .price_multiplier(raw("PriceMultiplier")),
        ),
        &["PriceMultiplier"],
    );
}

#[test]
fn web_acl_not_statement() {
    assert_emits(
        property(cfn::wafv2::web_acl::NotStatement::<()>::new().statement(raw("Statement"))),
        &["Statement"],
    );
}

#[test]
fn web_acl_on_source_d_do_s_protection_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::OnSourceDDoSProtectionConfig::<()>::new()
                .alb_low_reputation_mode(raw("ALBLowReputationMode")),
        ),
        &["ALBLowReputationMode"],
    );
}

#[test]
fn web_acl_or_statement() {
    assert_emits(
        property(cfn::wafv2::web_acl::OrStatement::<()>::new().statements(raw("Statements"))),
        &["Statements"],
    );
}

#[test]
fn web_acl_override_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::OverrideAction::<()>::new()
                .count(raw("Count"))
                .none(raw("None")),
        ),
        &["Count", "None"],
    );
}

#[test]
fn web_acl_payment_network() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::PaymentNetwork::<()>::new()
                .chain(raw("Chain"))
                .prices(raw("Prices"))
                .wallet_address(raw("WalletAddress")),
        ),
        &["Chain", "Prices", "WalletAddress"],
    );
}

#[test]
fn web_acl_pre_parse_text_transformation() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::PreParseTextTransformation::<()>::new()
                .priority(raw("Priority"))
                .type_(raw("Type")),
        ),
        &["Priority", "Type"],
    );
}

#[test]
fn web_acl_price() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Price::<()>::new()
                .amount(raw("Amount"))
                .currency(raw("Currency")),
        ),
        &["Amount", "Currency"],
    );
}

#[test]
fn web_acl_rate_based_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateBasedStatement::<()>::new()
                .aggregate_key_type(raw("AggregateKeyType"))
                .custom_keys(raw("CustomKeys"))
                .evaluation_window_sec(raw("EvaluationWindowSec"))
                .forwarded_ip_config(raw("ForwardedIPConfig"))
                .limit(raw("Limit"))
                .scope_down_statement(raw("ScopeDownStatement")),
        ),
        &[
            "AggregateKeyType",
            "CustomKeys",
            "EvaluationWindowSec",
            "ForwardedIPConfig",
            "Limit",
            "ScopeDownStatement",
        ],
    );
}

#[test]
fn web_acl_rate_based_statement_custom_key() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateBasedStatementCustomKey::<()>::new()
                .asn(raw("ASN"))
                .cookie(raw("Cookie"))
                .forwarded_ip(raw("ForwardedIP"))
                .http_method(raw("HTTPMethod"))
                .header(raw("Header"))
                .ip(raw("IP"))
                .ja3_fingerprint(raw("JA3Fingerprint"))
                .ja4_fingerprint(raw("JA4Fingerprint"))
                .label_namespace(raw("LabelNamespace"))
                .query_argument(raw("QueryArgument"))
                .query_string(raw("QueryString"))
                .uri_path(raw("UriPath")),
        ),
        &[
            "ASN",
            "Cookie",
            "ForwardedIP",
            "HTTPMethod",
            "Header",
            "IP",
            "JA3Fingerprint",
            "JA4Fingerprint",
            "LabelNamespace",
            "QueryArgument",
            "QueryString",
            "UriPath",
        ],
    );
}

#[test]
fn web_acl_rate_limit_cookie() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitCookie::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn web_acl_rate_limit_header() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitHeader::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn web_acl_rate_limit_ja3_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitJa3Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn web_acl_rate_limit_ja4_fingerprint() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitJa4Fingerprint::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn web_acl_rate_limit_label_namespace() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitLabelNamespace::<()>::new().namespace(raw("Namespace")),
        ),
        &["Namespace"],
    );
}

#[test]
fn web_acl_rate_limit_query_argument() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitQueryArgument::<()>::new()
                .name(raw("Name"))
                .text_transformations(raw("TextTransformations")),
        ),
        &["Name", "TextTransformations"],
    );
}

#[test]
fn web_acl_rate_limit_query_string() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitQueryString::<()>::new()
                .text_transformations(raw("TextTransformations")),
        ),
        &["TextTransformations"],
    );
}

#[test]
fn web_acl_rate_limit_uri_path() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RateLimitUriPath::<()>::new()
                .text_transformations(raw("TextTransformations")),
        ),
        &["TextTransformations"],
    );
}

#[test]
fn web_acl_regex() {
    assert_emits(
        property(cfn::wafv2::web_acl::Regex::<()>::new().regex_string(raw("RegexString"))),
        &["RegexString"],
    );
}

#[test]
fn web_acl_regex_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RegexMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .regex_string(raw("RegexString"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "RegexString",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_regex_pattern_set_reference_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RegexPatternSetReferenceStatement::<()>::new()
                .arn(raw("Arn"))
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "Arn",
            "FieldToMatch",
            "PreParseTextTransformations",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_request_body_associated_resource_type_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RequestBodyAssociatedResourceTypeConfig::<()>::new()
                .default_size_inspection_limit(raw("DefaultSizeInspectionLimit")),
        ),
        &["DefaultSizeInspectionLimit"],
    );
}

#[test]
fn web_acl_request_inspection() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RequestInspection::<()>::new()
                .password_field(raw("PasswordField"))
                .payload_type(raw("PayloadType"))
                .username_field(raw("UsernameField")),
        ),
        &["PasswordField", "PayloadType", "UsernameField"],
    );
}

#[test]
fn web_acl_request_inspection_acfp() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RequestInspectionAcfp::<()>::new()
                .address_fields(raw("AddressFields"))
                .email_field(raw("EmailField"))
                .password_field(raw("PasswordField"))
                .payload_type(raw("PayloadType"))
                .phone_number_fields(raw("PhoneNumberFields"))
                .username_field(raw("UsernameField")),
        ),
        &[
            "AddressFields",
            "EmailField",
            "PasswordField",
            "PayloadType",
            "PhoneNumberFields",
            "UsernameField",
        ],
    );
}

#[test]
fn web_acl_response_inspection() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ResponseInspection::<()>::new()
                .body_contains(raw("BodyContains"))
                .header(raw("Header"))
                .json(raw("Json"))
                .status_code(raw("StatusCode")),
        ),
        &["BodyContains", "Header", "Json", "StatusCode"],
    );
}

#[test]
fn web_acl_response_inspection_body_contains() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ResponseInspectionBodyContains::<()>::new()
                .failure_strings(raw("FailureStrings"))
                .success_strings(raw("SuccessStrings")),
        ),
        &["FailureStrings", "SuccessStrings"],
    );
}

#[test]
fn web_acl_response_inspection_header() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ResponseInspectionHeader::<()>::new()
                .failure_values(raw("FailureValues"))
                .name(raw("Name"))
                .success_values(raw("SuccessValues")),
        ),
        &["FailureValues", "Name", "SuccessValues"],
    );
}

#[test]
fn web_acl_response_inspection_json() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ResponseInspectionJson::<()>::new()
                .failure_values(raw("FailureValues"))
                .identifier(raw("Identifier"))
                .success_values(raw("SuccessValues")),
        ),
        &["FailureValues", "Identifier", "SuccessValues"],
    );
}

#[test]
fn web_acl_response_inspection_status_code() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::ResponseInspectionStatusCode::<()>::new()
                .failure_codes(raw("FailureCodes"))
                .success_codes(raw("SuccessCodes")),
        ),
        &["FailureCodes", "SuccessCodes"],
    );
}

#[test]
fn web_acl_rule() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Rule::<()>::new()
                .action(raw("Action"))
                .captcha_config(raw("CaptchaConfig"))
                .challenge_config(raw("ChallengeConfig"))
                .name(raw("Name"))
                .override_action(raw("OverrideAction"))
                .priority(raw("Priority"))
                .rule_labels(raw("RuleLabels"))
                .statement(raw("Statement"))
                .visibility_config(raw("VisibilityConfig")),
        ),
        &[
            "Action",
            "CaptchaConfig",
            "ChallengeConfig",
            "Name",
            "OverrideAction",
            "Priority",
            "RuleLabels",
            "Statement",
            "VisibilityConfig",
        ],
    );
}

#[test]
fn web_acl_rule_action() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RuleAction::<()>::new()
                .allow(raw("Allow"))
                .block(raw("Block"))
                .captcha(raw("Captcha"))
                .challenge(raw("Challenge"))
                .count(raw("Count"))
                .monetize(raw("Monetize")),
        ),
        &[
            "Allow",
            "Block",
            "Captcha",
            "Challenge",
            "Count",
            "Monetize",
        ],
    );
}

#[test]
fn web_acl_rule_action_override() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RuleActionOverride::<()>::new()
                .action_to_use(raw("ActionToUse"))
                .name(raw("Name")),
        ),
        &["ActionToUse", "Name"],
    );
}

#[test]
fn web_acl_rule_group_reference_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::RuleGroupReferenceStatement::<()>::new()
                .arn(raw("Arn"))
                .excluded_rules(raw("ExcludedRules"))
                .rule_action_overrides(raw("RuleActionOverrides")),
        ),
        &["Arn", "ExcludedRules", "RuleActionOverrides"],
    );
}

#[test]
fn web_acl_single_header() {
    assert_emits(
        property(cfn::wafv2::web_acl::SingleHeader::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn web_acl_single_query_argument() {
    assert_emits(
        property(cfn::wafv2::web_acl::SingleQueryArgument::<()>::new().name(raw("Name"))),
        &["Name"],
    );
}

#[test]
fn web_acl_size_constraint_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::SizeConstraintStatement::<()>::new()
                .comparison_operator(raw("ComparisonOperator"))
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .size(raw("Size"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "ComparisonOperator",
            "FieldToMatch",
            "PreParseTextTransformations",
            "Size",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_sqli_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::SqliMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .sensitivity_level(raw("SensitivityLevel"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "SensitivityLevel",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::Statement::<()>::new()
                .and_statement(raw("AndStatement"))
                .asn_match_statement(raw("AsnMatchStatement"))
                .byte_match_statement(raw("ByteMatchStatement"))
                .geo_match_statement(raw("GeoMatchStatement"))
                .ip_set_reference_statement(raw("IPSetReferenceStatement"))
                .label_match_statement(raw("LabelMatchStatement"))
                .managed_rule_group_statement(raw("ManagedRuleGroupStatement"))
                .not_statement(raw("NotStatement"))
                .or_statement(raw("OrStatement"))
                .rate_based_statement(raw("RateBasedStatement"))
                .regex_match_statement(raw("RegexMatchStatement"))
                .regex_pattern_set_reference_statement(raw("RegexPatternSetReferenceStatement"))
                .rule_group_reference_statement(raw("RuleGroupReferenceStatement"))
                .size_constraint_statement(raw("SizeConstraintStatement"))
                .sqli_match_statement(raw("SqliMatchStatement"))
                .xss_match_statement(raw("XssMatchStatement")),
        ),
        &[
            "AndStatement",
            "AsnMatchStatement",
            "ByteMatchStatement",
            "GeoMatchStatement",
            "IPSetReferenceStatement",
            "LabelMatchStatement",
            "ManagedRuleGroupStatement",
            "NotStatement",
            "OrStatement",
            "RateBasedStatement",
            "RegexMatchStatement",
            "RegexPatternSetReferenceStatement",
            "RuleGroupReferenceStatement",
            "SizeConstraintStatement",
            "SqliMatchStatement",
            "XssMatchStatement",
        ],
    );
}

#[test]
fn web_acl_text_transformation() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::TextTransformation::<()>::new()
                .priority(raw("Priority"))
                .type_(raw("Type")),
        ),
        &["Priority", "Type"],
    );
}

#[test]
fn web_acl_uri_fragment() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::UriFragment::<()>::new()
                .fallback_behavior(raw("FallbackBehavior")),
        ),
        &["FallbackBehavior"],
    );
}

#[test]
fn web_acl_visibility_config() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::VisibilityConfig::<()>::new()
                .cloud_watch_metrics_enabled(raw("CloudWatchMetricsEnabled"))
                .metric_name(raw("MetricName"))
                .sampled_requests_enabled(raw("SampledRequestsEnabled")),
        ),
        &[
            "CloudWatchMetricsEnabled",
            "MetricName",
            "SampledRequestsEnabled",
        ],
    );
}

#[test]
fn web_acl_xss_match_statement() {
    assert_emits(
        property(
            cfn::wafv2::web_acl::XssMatchStatement::<()>::new()
                .field_to_match(raw("FieldToMatch"))
                .pre_parse_text_transformations(raw("PreParseTextTransformations"))
                .text_transformations(raw("TextTransformations")),
        ),
        &[
            "FieldToMatch",
            "PreParseTextTransformations",
            "TextTransformations",
        ],
    );
}

#[test]
fn web_acl_association_web_acl_association() {
    assert_emits(
        resource(
            cfn::wafv2::web_acl_association::WebAclAssociation::<()>::new()
                .resource_arn(raw("ResourceArn"))
                .web_acl_arn(raw("WebACLArn")),
        ),
        &["ResourceArn", "WebACLArn"],
    );
}
