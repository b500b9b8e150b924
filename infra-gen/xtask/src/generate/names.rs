//! CloudFormation names as Rust names.

/// The words of a name: `WebACLId` is `Web`, `ACL`, `Id`.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(i + 1).copied();
        // A plural after capitals stays with them: `URIs`, `ARNsList`.
        let plural = |i: usize| {
            chars[i] == 's'
                && i > 1
                && chars[i - 1].is_ascii_uppercase()
                && chars[i - 2].is_ascii_uppercase()
                && chars.get(i + 1).is_none_or(|c| !c.is_ascii_lowercase())
        };
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase()
                        && after.is_some_and(|a| a.is_ascii_lowercase())
                        && !plural(i + 1))
            });
        if starts {
            words.push(String::new());
        }
        words.last_mut().expect("there is always a word").push(c);
    }
    words.retain(|w| !w.is_empty());
    words
}

/// `WebACLId` as `web_acl_id`; keywords get a trailing underscore.
pub fn snake(name: &str) -> String {
    let mut snake = words(name).join("_").to_ascii_lowercase();
    if snake.starts_with(|c: char| c.is_ascii_digit()) {
        snake.insert(0, '_');
    }
    const TAKEN: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "new", "override", "priv",
        "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if TAKEN.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// `WebACLId` as `WebAclId`, `redirect-to-https` as `RedirectToHttps`.
pub fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    for word in words(name) {
        let digit = word.starts_with(|c: char| c.is_ascii_digit());
        if digit && pascal.ends_with(|c: char| c.is_ascii_digit()) {
            pascal.push('_');
        }
        pascal.push_str(&word[..1].to_ascii_uppercase());
        pascal.push_str(&word[1..].to_ascii_lowercase());
    }
    if pascal.starts_with(|c: char| c.is_ascii_digit()) {
        pascal.insert(0, 'V');
    }
    match pascal.as_str() {
        "" => "Star".to_owned(),
        "Self" => "Self_".to_owned(),
        _ => pascal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_one_word() {
        let cases = [
            ("WebACLId", "web_acl_id", "WebAclId"),
            ("AllowedIPs", "allowed_ips", "AllowedIps"),
            ("CallbackURLs", "callback_urls", "CallbackUrls"),
            ("DNSName", "dns_name", "DnsName"),
            ("S3Bucket", "s3_bucket", "S3Bucket"),
            ("Type", "type_", "Type"),
            ("XMLHttp2", "xml_http2", "XmlHttp2"),
        ];
        for (name, s, p) in cases {
            assert_eq!((snake(name).as_str(), pascal(name).as_str()), (s, p));
        }
    }

    #[test]
    fn values_become_variants() {
        assert_eq!(pascal("TLSv1.2_2021"), "TlSv1_2_2021");
        assert_eq!(pascal("redirect-to-https"), "RedirectToHttps");
        assert_eq!(pascal("PAY_PER_REQUEST"), "PayPerRequest");
        assert_eq!(pascal("*"), "Star");
    }
}
