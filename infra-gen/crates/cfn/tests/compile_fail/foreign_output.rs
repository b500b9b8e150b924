//! Another stack's value as an output.
use cfn::Stack;
use cfn::s3::Bucket;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let photos = edge.add("Photos", Bucket::new());
    site.output("Photos", "The photos.", photos.bucket_name());
}
