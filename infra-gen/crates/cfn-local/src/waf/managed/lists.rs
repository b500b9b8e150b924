//! `AWSManagedRulesAmazonIpReputationList` and `AWSManagedRulesAnonymousIpList`:
//! lists of addresses that AWS keeps, empty here.

use super::{ManagedGroup, ManagedRule};

/// No address is on a list: what reaches this machine comes from it.
const fn list(name: &'static str) -> ManagedRule {
    ManagedRule::new(name, name, |_| false)
}

pub(super) static IP_REPUTATION: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesAmazonIpReputationList",
    namespace: "amazon-ip-list",
    rules: &[
        list("AWSManagedIPReputationList"),
        list("AWSManagedReconnaissanceList"),
        list("AWSManagedIPDDoSList").counting(),
    ],
};

pub(super) static ANONYMOUS_IP: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesAnonymousIpList",
    namespace: "anonymous-ip-list",
    rules: &[list("AnonymousIPList"), list("HostingProviderIPList")],
};
