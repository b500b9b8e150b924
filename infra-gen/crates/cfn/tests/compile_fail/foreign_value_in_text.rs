//! A value of one stack inside text of another.
use cfn::{Stack, text};
use cfn::s3::Bucket;
use cfn::sns::Topic;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let photos = edge.add("Photos", Bucket::new());
    let name = text!["Photos in ", photos.bucket_name()];
    site.add("Topic", Topic::new().display_name(name));
}
