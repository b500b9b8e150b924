//! The semantic difference of two CloudFormation templates.
