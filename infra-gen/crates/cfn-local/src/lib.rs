//! Runs a CloudFormation template on this machine.
