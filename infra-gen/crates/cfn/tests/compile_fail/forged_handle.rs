//! A handle of a resource that is in no stack.
use cfn::Handle;
use cfn::s3::Bucket;

struct Site;

fn main() {
    let photos: Handle<Bucket<Site>> = Handle::new("Photos", Default::default());
    let _ = photos.arn();
}
