//! Where an address is reached: at AWS as it stands, elsewhere through the one
//! endpoint that stands for all of AWS.

/// An address to connect to, and the headers that say which one is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
}

impl Address {
    /// Where `url` is reached when `endpoint` stands for AWS.
    pub(super) fn of(url: &str, endpoint: Option<&str>) -> Address {
        let Some(endpoint) = endpoint.map(|endpoint| endpoint.trim_end_matches('/')) else {
            return Address {
                url: url.to_owned(),
                headers: Vec::new(),
            };
        };
        // Policies refuse what comes without TLS; an emulator on this machine
        // takes the word of a proxy for it.
        let mut headers = vec![("x-forwarded-proto".to_owned(), "https".to_owned())];
        let Some(rest) = url.strip_prefix("https://") else {
            // The endpoint's own address already, as in a presigned one.
            return Address {
                url: url.to_owned(),
                headers,
            };
        };
        let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        if let Some((api, _)) = host.split_once(".execute-api.") {
            // The form that needs no resolution of host names.
            let path = path.strip_prefix('/').unwrap_or(path);
            let (stage, path) = path.find('/').map_or((path, ""), |at| path.split_at(at));
            let url = format!("{endpoint}/restapis/{api}/{stage}/_user_request_{path}");
            return Address { url, headers };
        }
        headers.push(("host".to_owned(), host.to_owned()));
        Address {
            url: format!("{endpoint}{path}"),
            headers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINT: Option<&str> = Some("http://127.0.0.1:4566/");

    #[test]
    fn aws_is_reached_where_it_is() {
        let url =
            "https://a1b2.execute-api.eu-central-1.amazonaws.com/dev/api/orders?month=2026-11";
        let address = Address::of(url, None);
        assert_eq!((address.url.as_str(), address.headers.len()), (url, 0));
    }

    #[test]
    fn an_api_of_another_endpoint_is_reached_by_its_path() {
        let url =
            "https://a1b2.execute-api.eu-central-1.amazonaws.com/dev/api/orders?month=2026-11";
        assert_eq!(
            Address::of(url, ENDPOINT).url,
            "http://127.0.0.1:4566/restapis/a1b2/dev/_user_request_/api/orders?month=2026-11"
        );
    }

    #[test]
    fn a_site_of_another_endpoint_is_reached_by_its_name() {
        let address = Address::of("https://d111.cloudfront.net/media/a.webp", ENDPOINT);
        assert_eq!(address.url, "http://127.0.0.1:4566/media/a.webp");
        let host = ("host".to_owned(), "d111.cloudfront.net".to_owned());
        assert!(address.headers.contains(&host), "{address:?}");
    }

    #[test]
    fn a_presigned_address_stays_as_it_is() {
        let url = "http://127.0.0.1:4566/media/a.webp?X-Amz-Signature=00";
        assert_eq!(Address::of(url, ENDPOINT).url, url);
    }
}
