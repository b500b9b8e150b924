//! A method with nothing but its integration.
use cfn::Stack;
use cfn::apigateway::{Method, method::Integration, method::Type};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let integration = Integration::new().type_(Type::Mock);
    stack.add("Get", Method::new().integration(integration));
}
