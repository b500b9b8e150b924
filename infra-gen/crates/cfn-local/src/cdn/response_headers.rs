//! Response headers policies: security headers, CORS, added and removed headers.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html>

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::deployed::Deployment;
use crate::gateway::properties::{Properties, Unsupported};

/// A response headers policy.
#[derive(Debug, Clone, Default)]
pub(super) struct ResponseHeadersPolicy {
    cors: Option<Cors>,
    set: Vec<Header>,
    remove: Vec<HeaderName>,
}

/// A header to set, also over the origin's if it overrides.
#[derive(Debug, Clone)]
struct Header {
    name: HeaderName,
    value: HeaderValue,
    overrides: bool,
}

#[derive(Debug, Clone)]
struct Cors {
    origins: Vec<String>,
    credentials: bool,
    /// What only answers to preflight requests carry.
    preflight: Vec<(HeaderName, HeaderValue)>,
    expose: Option<HeaderValue>,
    overrides: bool,
}

impl ResponseHeadersPolicy {
    /// The policy of an id: AWS's own or one of the templates'.
    pub fn find(
        deployment: &Deployment,
        id: &str,
    ) -> Option<Result<ResponseHeadersPolicy, Unsupported>> {
        if let Some(managed) = managed(id) {
            return Some(Ok(managed));
        }
        let resource = deployment.find("AWS::CloudFront::ResponseHeadersPolicy", id)?;
        let properties = Properties::of(resource);
        Some(ResponseHeadersPolicy::of(
            &properties.child("ResponseHeadersPolicyConfig"),
        ))
    }

    fn of(config: &Properties<'_>) -> Result<ResponseHeadersPolicy, Unsupported> {
        config.only(
            &[
                "CorsConfig",
                "CustomHeadersConfig",
                "RemoveHeadersConfig",
                "SecurityHeadersConfig",
                "ServerTimingHeadersConfig",
            ],
            &["Name", "Comment"],
        )?;
        let timing = config.child("ServerTimingHeadersConfig");
        if timing.flag("Enabled")? {
            return Err(timing.refuse("Enabled", "is not supported here"));
        }
        let mut set = security(&config.child("SecurityHeadersConfig"))?;
        let custom = config.child("CustomHeadersConfig");
        custom.only(&["Items"], &[])?;
        for item in custom.items("Items")? {
            item.only(&["Header", "Value", "Override"], &[])?;
            let value = item.required("Value")?;
            set.push(header(&item, &item.required("Header")?, &value)?);
        }
        let removing = config.child("RemoveHeadersConfig");
        removing.only(&["Items"], &[])?;
        let mut remove = Vec::new();
        for item in removing.items("Items")? {
            item.only(&["Header"], &[])?;
            let name = item.required("Header")?;
            remove.push(
                name.parse()
                    .map_err(|_| item.refuse("Header", "is no header"))?,
            );
        }
        Ok(ResponseHeadersPolicy {
            cors: match config.get("CorsConfig") {
                Some(cors) => Some(Cors::of(&cors)?),
                None => None,
            },
            set,
            remove,
        })
    }

    /// Changes the headers of an answer to a request with this origin.
    pub fn apply(&self, headers: &mut HeaderMap, method: &Method, origin: Option<&HeaderValue>) {
        for name in &self.remove {
            headers.remove(name);
        }
        if let (Some(cors), Some(origin)) = (&self.cors, origin) {
            cors.apply(headers, method, origin);
        }
        for Header {
            name,
            value,
            overrides,
        } in &self.set
        {
            if *overrides || !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
    }
}

fn header(of: &Properties<'_>, name: &str, value: &str) -> Result<Header, Unsupported> {
    Ok(Header {
        name: name
            .parse()
            .map_err(|_| of.refuse("Header", "is no header"))?,
        value: value
            .parse()
            .map_err(|_| of.refuse("Value", "is no header's value"))?,
        overrides: of.flag("Override")?,
    })
}

fn security(config: &Properties<'_>) -> Result<Vec<Header>, Unsupported> {
    config.only(
        &[
            "ContentSecurityPolicy",
            "ContentTypeOptions",
            "FrameOptions",
            "ReferrerPolicy",
            "StrictTransportSecurity",
            "XSSProtection",
        ],
        &[],
    )?;
    let mut set = Vec::new();
    for name in config.names() {
        let item = config.child(name);
        let (header_name, value) = match name {
            "ContentSecurityPolicy" => (
                "content-security-policy",
                item.required("ContentSecurityPolicy")?,
            ),
            "ContentTypeOptions" => ("x-content-type-options", "nosniff".to_owned()),
            "FrameOptions" => ("x-frame-options", item.required("FrameOption")?),
            "ReferrerPolicy" => ("referrer-policy", item.required("ReferrerPolicy")?),
            "StrictTransportSecurity" => {
                let seconds = item.number("AccessControlMaxAgeSec")?.unwrap_or(0.0);
                let mut value = format!("max-age={seconds:.0}");
                if item.flag("IncludeSubdomains")? {
                    value.push_str("; includeSubDomains");
                }
                if item.flag("Preload")? {
                    value.push_str("; preload");
                }
                ("strict-transport-security", value)
            }
            _ => {
                let mut value = String::from(if item.flag("Protection")? { "1" } else { "0" });
                if item.flag("ModeBlock")? {
                    value.push_str("; mode=block");
                }
                if let Some(uri) = item.text("ReportUri")? {
                    value.push_str("; report=");
                    value.push_str(&uri);
                }
                ("x-xss-protection", value)
            }
        };
        set.push(header(&item, header_name, &value)?);
    }
    Ok(set)
}

impl Cors {
    fn of(config: &Properties<'_>) -> Result<Cors, Unsupported> {
        config.only(
            &[
                "AccessControlAllowCredentials",
                "AccessControlAllowHeaders",
                "AccessControlAllowMethods",
                "AccessControlAllowOrigins",
                "AccessControlExposeHeaders",
                "AccessControlMaxAgeSec",
                "OriginOverride",
            ],
            &[],
        )?;
        let joined = |name: &str| -> Result<Option<HeaderValue>, Unsupported> {
            let items = config.child(name).texts("Items")?;
            match items.is_empty() {
                true => Ok(None),
                false => HeaderValue::from_str(&items.join(", "))
                    .map(Some)
                    .map_err(|_| config.refuse(name, "holds no header's value")),
            }
        };
        let mut preflight = Vec::new();
        for (property, name) in [
            ("AccessControlAllowHeaders", "access-control-allow-headers"),
            ("AccessControlAllowMethods", "access-control-allow-methods"),
        ] {
            if let Some(value) = joined(property)? {
                preflight.push((HeaderName::from_static(name), value));
            }
        }
        if let Some(seconds) = config.number("AccessControlMaxAgeSec")? {
            let name = HeaderName::from_static("access-control-max-age");
            preflight.push((name, HeaderValue::from(seconds as u64)));
        }
        Ok(Cors {
            origins: config.child("AccessControlAllowOrigins").texts("Items")?,
            credentials: config.flag("AccessControlAllowCredentials")?,
            preflight,
            expose: joined("AccessControlExposeHeaders")?,
            overrides: config.flag("OriginOverride")?,
        })
    }

    fn apply(&self, headers: &mut HeaderMap, method: &Method, origin: &HeaderValue) {
        let Ok(asked) = origin.to_str() else { return };
        let any = self.origins.iter().any(|allowed| allowed == "*");
        let listed = self
            .origins
            .iter()
            .any(|allowed| crate::gateway::glob::matches(allowed, asked));
        let given = headers
            .keys()
            .any(|name| name.as_str().starts_with("access-control-"));
        if !(any || listed) || (given && !self.overrides) {
            return;
        }
        let names: Vec<HeaderName> = headers
            .keys()
            .filter(|name| name.as_str().starts_with("access-control-"))
            .cloned()
            .collect();
        for name in names {
            headers.remove(name);
        }
        let allow = match any && !self.credentials {
            true => HeaderValue::from_static("*"),
            false => {
                headers.append("vary", HeaderValue::from_static("Origin"));
                origin.clone()
            }
        };
        headers.insert("access-control-allow-origin", allow);
        if self.credentials {
            let yes = HeaderValue::from_static("true");
            headers.insert("access-control-allow-credentials", yes);
        }
        if let Some(expose) = &self.expose {
            headers.insert("access-control-expose-headers", expose.clone());
        }
        if method == Method::OPTIONS {
            for (name, value) in &self.preflight {
                headers.insert(name.clone(), value.clone());
            }
        }
    }
}

fn managed(id: &str) -> Option<ResponseHeadersPolicy> {
    let fixed = |name: &'static str, value: &'static str, overrides: bool| Header {
        name: HeaderName::from_static(name),
        value: HeaderValue::from_static(value),
        overrides,
    };
    let security = || {
        vec![
            fixed("referrer-policy", "strict-origin-when-cross-origin", false),
            fixed("strict-transport-security", "max-age=31536000", false),
            fixed("x-content-type-options", "nosniff", true),
            fixed("x-frame-options", "SAMEORIGIN", false),
            fixed("x-xss-protection", "1; mode=block", false),
        ]
    };
    let cors = |preflight: bool| Cors {
        origins: vec!["*".to_owned()],
        credentials: false,
        preflight: match preflight {
            true => vec![
                (
                    HeaderName::from_static("access-control-allow-headers"),
                    HeaderValue::from_static("*"),
                ),
                (
                    HeaderName::from_static("access-control-allow-methods"),
                    HeaderValue::from_static("GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS"),
                ),
            ],
            false => Vec::new(),
        },
        expose: preflight.then_some(HeaderValue::from_static("*")),
        overrides: false,
    };
    let (cors, set) = match id {
        // SecurityHeadersPolicy
        "67f7725c-6f97-4210-82d7-5512b31e9d03" => (None, security()),
        // SimpleCORS
        "60669652-455b-4ae9-85a4-c4c02393f86c" => (Some(cors(false)), Vec::new()),
        // CORS-With-Preflight
        "5cc3b908-e619-4b99-88e5-2cf7f45965bd" => (Some(cors(true)), Vec::new()),
        // CORS-and-SecurityHeadersPolicy
        "e61eb60c-9c35-4d20-a928-2b84e02af89c" => (Some(cors(false)), security()),
        // CORS-with-preflight-and-SecurityHeadersPolicy
        "eaab4381-ed33-4a86-88ca-d9558dc6cd63" => (Some(cors(true)), security()),
        _ => return None,
    };
    Some(ResponseHeadersPolicy {
        cors,
        set,
        remove: Vec::new(),
    })
}
