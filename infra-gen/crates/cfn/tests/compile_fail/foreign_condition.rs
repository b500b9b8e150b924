//! Another stack's condition.
use cfn::{Parameter, Stack, equals};
use cfn::s3::Bucket;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let stage = edge.parameter("Stage", Parameter::text("Which stage."));
    let live = edge.condition("Live", equals(stage, "live"));
    let photos = site.add("Photos", Bucket::new());
    site.options(&photos).condition(&live);
}
