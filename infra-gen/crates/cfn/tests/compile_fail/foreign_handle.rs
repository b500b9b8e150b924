//! Waiting for a resource of another stack.
use cfn::Stack;
use cfn::s3::Bucket;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let photos = edge.add("Photos", Bucket::new());
    let videos = site.add("Videos", Bucket::new());
    site.options(&videos).depends_on(&photos);
}
