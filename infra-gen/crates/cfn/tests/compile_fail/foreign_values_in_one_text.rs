//! Values of two stacks in one text.
use cfn::{Stack, text};
use cfn::s3::Bucket;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let photos = edge.add("Photos", Bucket::new());
    let videos = site.add("Videos", Bucket::new());
    let both = text![photos.bucket_name(), " and ", videos.bucket_name()];
    site.output_text("Both", "Both buckets.", both);
}
