//! The program against an AWS that a test holds in its hand.
//!
//! [`server`] speaks the protocols of CloudFormation, S3, STS and CloudFront,
//! so that the program and the real SDKs run as they are; behind it is the
//! engine that deploys to this machine, with resources that only pretend. Each
//! answer can be turned into the ugly ones that AWS gives now and then
//! ([`fault`]), and the program can be killed after any call.

mod cloudformation;
mod fault;
mod faults;
mod killed;
mod outputs;
mod s3;
mod server;
mod settings;
mod xml;
