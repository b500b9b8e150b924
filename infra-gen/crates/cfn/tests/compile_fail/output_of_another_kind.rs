//! A bucket's ARN crosses to another stack, and is taken for a role there.
use cfn::{Parameter, Stack};
use cfn::lambda::{Function, function::Code};
use cfn::s3::Bucket;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let photos = edge.add("Photos", Bucket::new());
    let photos = edge.output("PhotosArn", "The photos.", photos.arn());

    let mut site = Stack::<Site>::new("A site.");
    let role = site.input("Role", Parameter::text("The role."), &photos);
    let code = Code::new().s3_bucket("archives").s3_key("hello.zip");
    site.add("Hello", Function::new().code(code).role(role));
}
