//! A value of one stack, deep in a resource of another.
use cfn::Stack;
use cfn::s3::{Bucket, bucket::LoggingConfiguration};

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let logs = edge.add("Logs", Bucket::new());
    let logging = LoggingConfiguration::new().destination_bucket_name(logs.bucket_name());
    let photos = Bucket::new().logging_configuration(logging);
    site.add("Photos", photos);
}
