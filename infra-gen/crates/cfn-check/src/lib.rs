//! Static checks of CloudFormation templates.
