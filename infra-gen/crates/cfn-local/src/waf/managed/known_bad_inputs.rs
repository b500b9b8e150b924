//! `AWSManagedRulesKnownBadInputsRuleSet`, approximated.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html>.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::{ManagedGroup, ManagedRule, Text};

/// The first bytes of a serialised Java object, in base 64.
const SERIALISED: &[u8] = b"rO0AB";

/// Names of classes and properties that only an exploit sends, and the first
/// bytes of a serialised Java object without their null.
static JAVA: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        java\.lang\.(?:runtime|processbuilder) | \.getruntime\(\) | java\.io\.objectinputstream
        | class\.module\.classloader | \#_memberaccess | \#context\[ | @ognl\. | ognlcontext
        | org\.apache\.commons\.collections | com\.sun\.rowset\.jdbcrowset | ysoserial
        | javax\.script\.scriptenginemanager | org\.springframework\.(?:context|expression)
        | t\(java\.lang | (?-u:\xac\xed)\x05",
    )
    .expect("the pattern is a constant")
});

/// A lookup of Log4j, also in its nested disguises.
static LOG4J: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \$\s*\{[^}]{0,60}jndi\s*:
        | \$\{\s*(?:jndi|lower|upper|env|sys|java|date|main|base64|ctx|map|bundle|k8s|docker|web|log4j)\s*:
        | \$\{\s*:\s*: | \$\{[^}]{0,40}:-[a-z]?\}",
    )
    .expect("the pattern is a constant")
});

static PATHS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        /(?:web-inf|meta-inf)\b
        | /\.(?:env|git|svn|hg|aws|ssh|docker|kube|htaccess|htpasswd|ds_store|bash_history|npmrc)(?:[./]|$)
        | /wp-(?:admin|login|config|content|includes)\b | /xmlrpc\.php | /phpmyadmin | /pma/
        | /(?:actuator|jolokia|solr/admin|manager/html|jmx-console|invoker/jmxinvokerservlet)\b
        | /cgi-bin/ | /vendor/phpunit | /boaform/ | /hnap1 | /_ignition/ | /server-status\b
        | /owa/auth | /autodiscover/ | /struts | /console/login | /eval-stdin\.php | /shell\b | /telescope/requests",
    )
    .expect("the pattern is a constant")
});

pub(super) static GROUP: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesKnownBadInputsRuleSet",
    namespace: "known-bad-inputs",
    rules: &[
        ManagedRule::new(
            "JavaDeserializationRCE_HEADER",
            "JavaDeserializationRCE_Header",
            |request| java(request.header_texts()),
        ),
        ManagedRule::new(
            "JavaDeserializationRCE_BODY",
            "JavaDeserializationRCE_Body",
            |request| java(request.body_texts()),
        ),
        ManagedRule::new(
            "JavaDeserializationRCE_URIPATH",
            "JavaDeserializationRCE_URIPath",
            |request| java(request.path_text()),
        ),
        ManagedRule::new(
            "JavaDeserializationRCE_QUERYSTRING",
            "JavaDeserializationRCE_QueryString",
            |request| java(request.query_text()),
        ),
        ManagedRule::new(
            "Host_localhost_HEADER",
            "Host_Localhost_Header",
            |request| {
                let mut hosts = request.header("host");
                hosts.any(|host| host.to_ascii_lowercase().starts_with(b"localhost"))
            },
        ),
        ManagedRule::new("PROPFIND_METHOD", "Propfind_Method", |request| {
            request.request.method.eq_ignore_ascii_case("PROPFIND")
        }),
        ManagedRule::new(
            "ExploitablePaths_URIPATH",
            "ExploitablePaths_URIPath",
            |request| found(&PATHS, request.path_text()),
        ),
        ManagedRule::new("Log4JRCE_HEADER", "Log4JRCE_Header", |request| {
            found(&LOG4J, request.header_texts())
        }),
        ManagedRule::new("Log4JRCE_QUERYSTRING", "Log4JRCE_QueryString", |request| {
            found(&LOG4J, request.query_text())
        }),
        ManagedRule::new("Log4JRCE_BODY", "Log4JRCE_Body", |request| {
            found(&LOG4J, request.body_texts())
        }),
        ManagedRule::new("Log4JRCE_URIPATH", "Log4JRCE_URIPath", |request| {
            found(&LOG4J, request.path_text())
        }),
    ],
};

fn java(texts: &[Text]) -> bool {
    let is_object = |text: &Text| {
        let mut windows = text.plain().windows(SERIALISED.len());
        windows.any(|window| window == SERIALISED)
    };
    found(&JAVA, texts) || texts.iter().any(is_object)
}

fn found(pattern: &Regex, texts: &[Text]) -> bool {
    texts.iter().any(|text| pattern.is_match(text.folded()))
}
