//! What a behaviour asks: an origin, or two of which the second stands in.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html>

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Response};

use super::behaviour::Behaviour;
use super::origin::Origin;
use super::parts::Parts;
use super::viewer::Viewer;
use crate::gateway::properties::{Properties, Unsupported};

/// An origin, or a group of two.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub id: String,
    first: Arc<Origin>,
    failover: Option<Failover>,
}

#[derive(Debug, Clone)]
struct Failover {
    /// The answers of the first that count as failures.
    statuses: Vec<u16>,
    second: Arc<Origin>,
}

impl Target {
    /// Everything that a behaviour of a distribution may name.
    pub fn all(
        config: &Properties<'_>,
        origins: &[Arc<Origin>],
    ) -> Result<Vec<Target>, Unsupported> {
        let mut targets: Vec<_> = origins.iter().map(Target::single).collect();
        let groups = config.child("OriginGroups");
        groups.only(&["Items"], &["Quantity"])?;
        for group in groups.items("Items")? {
            targets.push(Target::group(&group, origins)?);
        }
        Ok(targets)
    }

    fn single(origin: &Arc<Origin>) -> Target {
        Target {
            id: origin.id.clone(),
            first: Arc::clone(origin),
            failover: None,
        }
    }

    fn group(group: &Properties<'_>, origins: &[Arc<Origin>]) -> Result<Target, Unsupported> {
        group.only(
            &["FailoverCriteria", "Id", "Members", "SelectionCriteria"],
            &[],
        )?;
        if group
            .text("SelectionCriteria")?
            .is_some_and(|criteria| criteria != "default")
        {
            return Err(group.refuse("SelectionCriteria", "must be default here"));
        }
        let members = group.child("Members");
        let mut named = Vec::new();
        for member in members.items("Items")? {
            let id = member.required("OriginId")?;
            let origin = origins.iter().find(|origin| origin.id == id).cloned();
            named.push(origin.ok_or_else(|| member.refuse("OriginId", "names no origin"))?);
        }
        let [first, second] = <[_; 2]>::try_from(named)
            .map_err(|_| members.refuse("Items", "must be two, the first and the second"))?;
        let codes = group.child("FailoverCriteria").child("StatusCodes");
        Ok(Target {
            id: group.required("Id")?,
            first,
            failover: Some(Failover {
                statuses: statuses(&codes)?,
                second,
            }),
        })
    }

    /// Asks the first origin, and the second where the first fails. A function
    /// may have changed the first; the second is as the template says.
    pub async fn ask(
        &self,
        behaviour: &Behaviour,
        viewer: &Viewer,
        known: Option<&HeaderMap>,
        parts: &Parts,
    ) -> Response<Bytes> {
        let response = self.first.ask(behaviour, viewer, known, parts).await;
        match &self.failover {
            Some(failover)
                if viewer.is_read() && failover.statuses.contains(&response.status().as_u16()) =>
            {
                let viewer = Viewer {
                    origin_path: None,
                    ..viewer.clone()
                };
                failover.second.ask(behaviour, &viewer, known, parts).await
            }
            _ => response,
        }
    }
}

fn statuses(codes: &Properties<'_>) -> Result<Vec<u16>, Unsupported> {
    codes
        .items("Items")?
        .iter()
        .map(|code| {
            let number = code
                .value()
                .as_u64()
                .and_then(|code| u16::try_from(code).ok());
            number.ok_or_else(|| code.refuse("", "must be a status code"))
        })
        .collect()
}
