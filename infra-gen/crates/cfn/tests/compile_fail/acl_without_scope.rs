//! A firewall that does not say where it stands.
use cfn::wafv2::WebAcl;

struct Site;

fn main() {
    let _ = WebAcl::<Site, _>::new();
}
