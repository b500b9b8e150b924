//! Names and identifiers in the settings, each of a type that proves its form.

use std::fmt;

use super::fields::Scalar;
use super::node::Value;

/// Declares a text with a form: what is accepted, and the test for it.
macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $test:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The value, if the text has its form.
            pub fn new(text: &str) -> Option<$name> {
                let test: fn(&str) -> bool = $test;
                test(text).then(|| $name(text.to_owned()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Scalar for $name {
            fn expected() -> String {
                $expected.to_owned()
            }

            fn read(value: &Value) -> Option<$name> {
                match value {
                    Value::Text(text) => $name::new(text),
                    // Digits alone are a number in YAML.
                    Value::Integer(number) => $name::new(&number.to_string()),
                    _ => None,
                }
            }
        }
    };
}

identifier! {
    /// The first word of every stack's name, `^[a-z][a-z0-9-]{0,19}$`.
    ShopName, "1 to 20 of a-z, 0-9 and `-`, a letter first", |text| is_name(text, 20)
}

identifier! {
    /// The name of an environment, which is also the API's stage,
    /// `^[a-z][a-z0-9-]{0,19}$`.
    EnvironmentName, "1 to 20 of a-z, 0-9 and `-`, a letter first", |text| is_name(text, 20)
}

identifier! {
    /// An AWS account: 12 digits.
    AccountId, "an account id of 12 digits", is_account
}

identifier! {
    /// A region of the partition `aws`, as `eu-central-1`.
    ///
    /// The firewall of the distribution must live in us-east-1, so the
    /// partitions of China and of the US government cannot hold a shop.
    Region, "a region such as `eu-central-1` (not of China or GovCloud)", is_region
}

identifier! {
    /// A profile of the AWS configuration files.
    ProfileName, "the name of an AWS profile", |text| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic())
    }
}

identifier! {
    /// The ARN of an IAM role.
    RoleArn, "the ARN of a role, `arn:aws:iam::123456789012:role/…`", |text| {
        is_iam_arn(text, "role/", is_account)
    }
}

identifier! {
    /// The ARN of an IAM managed policy.
    PolicyArn, "the ARN of a policy, `arn:aws:iam::123456789012:policy/…`", |text| {
        is_iam_arn(text, "policy/", |account| account == "aws" || is_account(account))
    }
}

identifier! {
    /// The ARN of a certificate that CloudFront can use: one of us-east-1.
    CertificateArn, "the ARN of a certificate in us-east-1", |text| {
        text.strip_prefix("arn:aws:acm:us-east-1:")
            .and_then(|rest| rest.split_once(":certificate/"))
            .is_some_and(|(account, id)| is_account(account) && !id.is_empty())
    }
}

identifier! {
    /// A Route 53 hosted zone.
    HostedZoneId, "the id of a hosted zone, `Z…`", |text| {
        text.len() <= 32
            && text.starts_with('Z')
            && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    }
}

identifier! {
    /// A fully qualified domain name in lower case, without the last dot.
    DomainName, "a domain name in lower case such as `shop.example.com`", |text| {
        text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
    }
}

identifier! {
    /// An e-mail address: at most 254 bytes, one `@`, no white space.
    Email, "an e-mail address", |text| {
        text.len() <= 254
            && !text.contains(char::is_whitespace)
            && text.split_once('@').is_some_and(|(name, domain)| {
                !name.is_empty() && domain.contains('.') && !domain.contains('@')
            })
    }
}

identifier! {
    /// The stable id of a check, as `IG-WAF-002`.
    FindingId, "the id of a finding such as `IG-WAF-002`", |text| {
        let parts: Vec<_> = text.split('-').collect();
        matches!(parts[..], ["IG", area, number]
            if !area.is_empty()
                && area.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
                && number.len() == 3
                && number.bytes().all(|b| b.is_ascii_digit()))
    }
}

fn is_name(text: &str, longest: usize) -> bool {
    text.len() <= longest
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_region(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [area, middle @ .., number] = &parts[..] else {
        return false;
    };
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    !matches!(
        (*area, middle),
        ("cn", _) | ("us", ["gov" | "iso" | "isob", ..])
    ) && area.len() == 2
        && is_word(area)
        && !middle.is_empty()
        && middle.iter().all(|word| is_word(word))
        && number.len() == 1
        && number.bytes().all(|b| b.is_ascii_digit())
}

fn is_iam_arn(text: &str, resource: &str, account_fits: fn(&str) -> bool) -> bool {
    text.strip_prefix("arn:aws:iam::")
        .and_then(|rest| rest.split_once(':'))
        .is_some_and(|(account, name)| {
            account_fits(account)
                && name.strip_prefix(resource).is_some_and(|name| {
                    !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic())
                })
        })
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_outside_the_partition_are_refused() {
        for region in [
            "eu-central-1",
            "us-east-1",
            "ap-southeast-7",
            "mx-central-1",
        ] {
            assert!(Region::new(region).is_some(), "{region}");
        }
        for region in [
            "cn-north-1",
            "us-gov-west-1",
            "us-iso-east-1",
            "eu-central",
            "EU-west-1",
            "europe-west-1",
            "eu-west-1a",
        ] {
            assert!(Region::new(region).is_none(), "{region}");
        }
    }

    #[test]
    fn a_certificate_of_another_region_is_refused() {
        assert!(
            CertificateArn::new("arn:aws:acm:us-east-1:123456789012:certificate/1b2c").is_some()
        );
        assert!(
            CertificateArn::new("arn:aws:acm:eu-west-1:123456789012:certificate/1b2c").is_none()
        );
    }

    #[test]
    fn a_role_is_no_policy() {
        let role = "arn:aws:iam::123456789012:role/service/deploy";
        assert!(RoleArn::new(role).is_some());
        assert!(PolicyArn::new(role).is_none());
        assert!(PolicyArn::new("arn:aws:iam::aws:policy/PowerUserAccess").is_some());
    }

    #[test]
    fn finding_ids_have_an_area_and_a_number() {
        assert!(FindingId::new("IG-WAF-002").is_some());
        for id in ["IG-WAF-2", "IG-waf-002", "WAF-002", "IG--002", ""] {
            assert!(FindingId::new(id).is_none(), "{id}");
        }
    }

    #[test]
    fn domain_names_are_lower_case_and_whole() {
        assert!(DomainName::new("shop.example.com").is_some());
        for name in [
            "localhost",
            "Shop.example.com",
            "shop..com",
            "-a.com",
            "shop.example.com.",
        ] {
            assert!(DomainName::new(name).is_none(), "{name}");
        }
    }
}
