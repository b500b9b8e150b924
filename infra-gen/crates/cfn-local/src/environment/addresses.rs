//! Where an environment listens.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use serde::{Deserialize, Serialize};

use crate::deployed::Deployment;

/// How many ports in a row an environment listens on.
pub const PORTS: u16 = 3;

/// Where an environment is reached: always on the loopback interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addresses {
    /// The distributions. With several, each as `{id}.localhost`.
    pub site: SocketAddr,
    /// The APIs, below the names of their stages.
    pub api: SocketAddr,
    /// S3, path style.
    pub s3: SocketAddr,
}

impl Addresses {
    /// An address in an output as it is reached on this machine: that of a
    /// distribution or of an API; anything else stays as it is.
    pub fn reached(&self, deployment: &Deployment, value: &str) -> String {
        let Some((host, rest)) = split(value) else {
            return value.to_owned();
        };
        let distributions: Vec<_> = deployment
            .of_type("AWS::CloudFront::Distribution")
            .collect();
        let found = distributions.iter().find(|resource| {
            resource
                .attributes
                .get("DomainName")
                .is_some_and(|n| n == host)
        });
        if let Some(found) = found {
            return match distributions.len() {
                1 => format!("http://{}{rest}", self.site),
                _ => format!(
                    "http://{}.localhost:{}{rest}",
                    found.physical_id.to_lowercase(),
                    self.site.port()
                ),
            };
        }
        let is_api = host.split_once(".execute-api.").is_some_and(|(id, _)| {
            deployment
                .of_type("AWS::ApiGateway::RestApi")
                .any(|api| api.physical_id == id)
        });
        match is_api {
            true => format!("http://{}{rest}", self.api),
            false => value.to_owned(),
        }
    }
}

/// The host and what follows it, of an `https` address.
fn split(value: &str) -> Option<(&str, &str)> {
    let rest = value.strip_prefix("https://")?;
    Some(rest.split_at(rest.find('/').unwrap_or(rest.len())))
}

/// The sockets of an environment, taken all at once.
pub(super) struct Sockets {
    pub(super) site: TcpListener,
    pub(super) api: TcpListener,
    pub(super) s3: TcpListener,
    /// The database is for functions alone: on any port.
    pub(super) tables: TcpListener,
}

impl Sockets {
    /// Takes the ports, or says which one cannot be had.
    pub(super) fn take(port: u16) -> Result<Sockets, (u16, io::Error)> {
        let take = |offset: u16| {
            let port = match port {
                0 => 0,
                port => port.saturating_add(offset),
            };
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| (port, error))
        };
        Ok(Sockets {
            site: take(0)?,
            api: take(1)?,
            s3: take(2)?,
            tables: TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| (0, error))?,
        })
    }

    pub(super) fn addresses(&self) -> io::Result<Addresses> {
        Ok(Addresses {
            site: self.site.local_addr()?,
            api: self.api.local_addr()?,
            s3: self.s3.local_addr()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::deployed::{DeployedStack, Resource};

    fn resource(type_name: &str, physical_id: &str, domain_name: &str) -> Resource {
        Resource {
            logical_id: "It".to_owned(),
            type_name: type_name.to_owned(),
            physical_id: physical_id.to_owned(),
            properties: json!({}),
            attributes: [("DomainName".to_owned(), json!(domain_name))].into(),
        }
    }

    #[track_caller]
    fn reaches(distributions: usize, value: &str, expected: &str) {
        let resources = [
            resource("AWS::ApiGateway::RestApi", "a1b2", ""),
            resource("AWS::CloudFront::Distribution", "E1", "d1.cloudfront.net"),
            resource("AWS::CloudFront::Distribution", "E2", "d2.cloudfront.net"),
        ];
        let stack = DeployedStack {
            name: "s".to_owned(),
            region: "eu-central-1".to_owned(),
            resources: resources.into_iter().take(distributions + 1).collect(),
        };
        let deployment = Deployment {
            stacks: vec![stack],
        };
        let at = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let addresses = Addresses {
            site: at(1),
            api: at(2),
            s3: at(3),
        };
        assert_eq!(addresses.reached(&deployment, value), expected);
    }

    #[test]
    fn the_only_distribution_is_the_site() {
        reaches(1, "https://d1.cloudfront.net/a?b", "http://127.0.0.1:1/a?b");
        reaches(1, "https://d1.cloudfront.net", "http://127.0.0.1:1");
    }

    #[test]
    fn one_of_several_distributions_has_a_name() {
        reaches(2, "https://d2.cloudfront.net/a", "http://e2.localhost:1/a");
    }

    #[test]
    fn an_api_is_reached_by_its_stage() {
        let api = "https://a1b2.execute-api.eu-central-1.amazonaws.com/live";
        reaches(1, api, "http://127.0.0.1:2/live");
    }

    #[test]
    fn anything_else_stays() {
        for value in ["a-bucket", "https://example.com/a", "d1.cloudfront.net"] {
            reaches(1, value, value);
        }
    }

    #[test]
    fn a_taken_port_is_named() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let refused = Sockets::take(port).err().map(|(port, _)| port);
        assert_eq!(refused, Some(port));
    }
}
