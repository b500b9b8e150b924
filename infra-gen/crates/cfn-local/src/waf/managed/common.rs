//! `AWSManagedRulesCommonRuleSet`, approximated.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html>.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::{ManagedGroup, ManagedRule, Text};
use crate::waf::details::Detail;

/// The limits that AWS publishes, in bytes.
const QUERY_BYTES: usize = 2_048;
const COOKIE_BYTES: usize = 10_240;
const BODY_BYTES: usize = 8_192;
const PATH_BYTES: usize = 1_024;

/// Tools that look for weaknesses and say so.
static BAD_BOTS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \b(?:acunetix|arachni|appscan|burpcollaborator|commix|dirbuster|dirb\b|dirsearch|feroxbuster|ffuf|fimap
        |fuzz\ faster|gobuster|havij|httprint|hydra|jaeles|joomscan|jorgee|l9explore|masscan|metasploit|morfeus
        |muieblackcat|nessus|netsparker|nikto|nmap|nuclei|openvas|paros|pangolin|qualys|skipfish|sqlmap|sqlninja
        |sqlsus|vega/|w3af|wapiti|webinspect|webshag|whatweb|wfuzz|wpscan|xenu|xsser|xsstrike|zaproxy|zgrab|zmeu)",
    )
    .expect("the pattern is a constant")
});

/// The address of EC2's instance metadata, as it is written and disguised.
static METADATA: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        169\.254\.169\.254 | 169\.254\.170\.2\b | \b2852039166\b | 0xa9fea9fe | 0xa9\.0xfe\.0xa9\.0xfe
        | 0251\.0?0?376\.0251\.0?0?376 | \bfd00:ec2::254\b | ::ffff:(?:a9fe:a9fe|169\.254\.169\.254)
        | \b169\.254\.43518\b | \b169\.16689662\b | instance-data\.ec2\.internal | \b169\.254\.169\.254\.(?:nip|sslip|xip)\.io
        | /latest/(?:meta-data|user-data|dynamic/instance-identity|api/token) | metadata\.google\.internal",
    )
    .expect("the pattern is a constant")
});

/// Ways up the file tree, and files nobody asks for.
static LFI: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?:^|[^.\w])\.\.[/\\] | [/\\]\.\.(?:[/\\;]|$) | \.{3,}[/\\]{1,2}\.{2,} | (?-u:\xc0\xae) | %c0%ae | %uff0e
        | /etc/(?:passwd|shadow|hosts|group|issue|ssh/|nginx/|apache2/) | /proc/(?:self|version|\d+/)
        | (?:boot|win)\.ini\b | \\windows\\ | /windows/(?:system32|win\.ini) | c:[/\\]+(?:windows|boot|inetpub)
        | \b(?:php|zip|phar|expect|glob|data|compress\.zlib)://(?:filter|input|[a-z./]) | \bfile:/{2,3}[a-z.]
        | \.ssh/id_[rd]sa | /var/(?:log|www)/ | /root/\.",
    )
    .expect("the pattern is a constant")
});

/// A link to an address in numbers, which honest links do not have.
static RFI: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:https?|ftps?|file)://(?:[^/@\s]{1,64}@)?\d{1,3}(?:\.\d{1,3}){3}\b")
        .expect("the pattern is a constant")
});

/// Files that are read or run by machines only.
static EXTENSIONS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)[\w)~-]\.(?:log|ini|bak|backup|cfg|conf|config|cs|csproj|dat|db|dbf|dll|inc|key|lnk|mdb|old|pem
        |pfx|rdb|reg|sql|sqlite3?|swp|sys|vbs)(?:\.(?:gz|zip|bz2|tar|old|\d+))?(?:~|\x00|%00)?(?:$|[;/?])",
    )
    .expect("the pattern is a constant")
});

pub(super) static GROUP: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesCommonRuleSet",
    namespace: "core-rule-set",
    rules: &[
        ManagedRule::new("NoUserAgent_HEADER", "NoUserAgent_Header", |request| {
            request.header("user-agent").all(<[u8]>::is_empty)
        }),
        ManagedRule::new("UserAgent_BadBots_HEADER", "BadBots_Header", |request| {
            let mut agents = request.header("user-agent");
            agents.any(|agent| BAD_BOTS.is_match(&agent.to_ascii_lowercase()))
        }),
        ManagedRule::new(
            "SizeRestrictions_QUERYSTRING",
            "SizeRestrictions_QueryString",
            |request| request.request.query.len() > QUERY_BYTES,
        ),
        ManagedRule::new(
            "SizeRestrictions_Cookie_HEADER",
            "SizeRestrictions_Cookie_Header",
            |request| request.header("cookie").map(<[u8]>::len).sum::<usize>() > COOKIE_BYTES,
        ),
        ManagedRule::new(
            "SizeRestrictions_BODY",
            "SizeRestrictions_Body",
            |request| request.request.body.len() > BODY_BYTES,
        ),
        ManagedRule::new(
            "SizeRestrictions_URIPATH",
            "SizeRestrictions_URIPath",
            |request| request.request.path.len() > PATH_BYTES,
        ),
        ManagedRule::new("EC2MetaDataSSRF_BODY", "EC2MetaDataSSRF_Body", |request| {
            found(&METADATA, request.body_texts())
        }),
        ManagedRule::new(
            "EC2MetaDataSSRF_COOKIE",
            "EC2MetaDataSSRF_Cookie",
            |request| found(&METADATA, request.cookie_texts()),
        ),
        ManagedRule::new(
            "EC2MetaDataSSRF_URIPATH",
            "EC2MetaDataSSRF_URIPath",
            |request| found(&METADATA, request.path_text()),
        ),
        ManagedRule::new(
            "EC2MetaDataSSRF_QUERYARGUMENTS",
            "EC2MetaDataSSRF_QueryArguments",
            |request| found(&METADATA, request.argument_texts()),
        ),
        ManagedRule::new(
            "GenericLFI_QUERYARGUMENTS",
            "GenericLFI_QueryArguments",
            |request| found(&LFI, request.argument_texts()),
        ),
        ManagedRule::new("GenericLFI_URIPATH", "GenericLFI_URIPath", |request| {
            found(&LFI, request.path_text())
        }),
        ManagedRule::new("GenericLFI_BODY", "GenericLFI_Body", |request| {
            found(&LFI, request.body_texts())
        }),
        ManagedRule::new(
            "RestrictedExtensions_URIPATH",
            "RestrictedExtensions_URIPath",
            |request| found(&EXTENSIONS, request.path_text()),
        ),
        ManagedRule::new(
            "RestrictedExtensions_QUERYARGUMENTS",
            "RestrictedExtensions_QueryArguments",
            |request| found(&EXTENSIONS, request.argument_texts()),
        ),
        ManagedRule::new(
            "GenericRFI_QUERYARGUMENTS",
            "GenericRFI_QueryArguments",
            |request| found(&RFI, request.argument_texts()),
        ),
        ManagedRule::new("GenericRFI_BODY", "GenericRFI_Body", |request| {
            found(&RFI, request.body_texts())
        }),
        ManagedRule::new("GenericRFI_URIPATH", "GenericRFI_URIPath", |request| {
            found(&RFI, request.path_text())
        }),
        ManagedRule::new(
            "CrossSiteScripting_COOKIE",
            "CrossSiteScripting_Cookie",
            |request| scripts(request.cookie_texts()),
        )
        .with(Detail::xss("COOKIE")),
        ManagedRule::new(
            "CrossSiteScripting_QUERYARGUMENTS",
            "CrossSiteScripting_QueryArguments",
            |request| scripts(request.argument_texts()),
        )
        .with(Detail::xss("ALL_QUERY_ARGS")),
        ManagedRule::new(
            "CrossSiteScripting_BODY",
            "CrossSiteScripting_Body",
            |request| scripts(request.body_texts()),
        )
        .with(Detail::xss("BODY")),
        ManagedRule::new(
            "CrossSiteScripting_URIPATH",
            "CrossSiteScripting_URIPath",
            |request| scripts(request.path_text()),
        )
        .with(Detail::xss("URI")),
    ],
};

fn found(pattern: &Regex, texts: &[Text]) -> bool {
    texts.iter().any(|text| pattern.is_match(text.folded()))
}

fn scripts(texts: &[Text]) -> bool {
    texts.iter().any(Text::is_script)
}
