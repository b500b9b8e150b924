//! `AWS::Lambda::CodeSigningConfig`, written by `cargo xtask generate`.

use crate::typed as t;

/// Details about a [Code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html>
pub struct CodeSigningConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CodeSigningConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CodeSigningConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CodeSigningConfig<W, (t::Missing<required::AllowedPublishers>,)> {
        CodeSigningConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CodeSigningConfig<W, (S0,)> {
    /// List of allowed publishers.
    #[must_use]
    pub fn allowed_publishers(
        self,
        value: impl t::IntoValue<AllowedPublishers<W>, W>,
    ) -> CodeSigningConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CodeSigningConfig(self.0.set("AllowedPublishers", value), t::PhantomData)
    }
    /// The code signing policy controls the validation failure action for signature mismatch or expiry.
    #[must_use]
    pub fn code_signing_policies(
        self,
        value: impl t::IntoValue<CodeSigningPolicies<W>, W>,
    ) -> Self {
        CodeSigningConfig(self.0.set("CodeSigningPolicies", value), t::PhantomData)
    }
    /// Code signing configuration description.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CodeSigningConfig(self.0.set("Description", value), t::PhantomData)
    }
    /// A list of tags to add to the code signing configuration.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        CodeSigningConfig(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for CodeSigningConfig<V, (S0,)> {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CodeSigningConfig<W>> {
    /// The code signing configuration ID.
    #[must_use]
    pub fn code_signing_config_id(&self) -> t::Att<attr::CodeSigningConfigId, W> {
        self.attribute_value("CodeSigningConfigId")
    }
    /// The Amazon Resource Name (ARN) of the code signing configuration.
    #[must_use]
    pub fn code_signing_config_arn(&self) -> t::Att<attr::CodeSigningConfigArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CodeSigningConfigId;
    #[derive(Debug)]
    pub struct CodeSigningConfigArn;
}
/// List of signing profiles that can sign a code package.
pub struct AllowedPublishers<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AllowedPublishers<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AllowedPublishers<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AllowedPublishers<W, (t::Missing<required::SigningProfileVersionArns>,)> {
        AllowedPublishers(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AllowedPublishers<W, (S0,)> {
    /// The Amazon Resource Name (ARN) for each of the signing profiles. A signing profile defines a trusted user who can sign a code package.
    #[must_use]
    pub fn signing_profile_version_arns(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> AllowedPublishers<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AllowedPublishers(
            self.0.set("SigningProfileVersionArns", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AllowedPublishers<W>, W>
    for AllowedPublishers<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Code signing configuration [policies](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html#config-codesigning-policies) specify the validation failure action for signature mismatch or expiry.
pub struct CodeSigningPolicies<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CodeSigningPolicies<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CodeSigningPolicies<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CodeSigningPolicies<W, (t::Missing<required::UntrustedArtifactOnDeployment>,)> {
        CodeSigningPolicies(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CodeSigningPolicies<W, (S0,)> {
    /// Code signing configuration policy for deployment validation failure. If you set the policy to `Enforce` , Lambda blocks the deployment request if signature validation checks fail.
    #[must_use]
    pub fn untrusted_artifact_on_deployment(
        self,
        value: impl t::IntoValue<UntrustedArtifactOnDeployment, W>,
    ) -> CodeSigningPolicies<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CodeSigningPolicies(
            self.0.set("UntrustedArtifactOnDeployment", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CodeSigningPolicies<W>, W>
    for CodeSigningPolicies<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `UntrustedArtifactOnDeployment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UntrustedArtifactOnDeployment {
    /// `Warn`.
    Warn,
    /// `Enforce`.
    Enforce,
}
impl UntrustedArtifactOnDeployment {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warn => "Warn",
            Self::Enforce => "Enforce",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<UntrustedArtifactOnDeployment, W> for UntrustedArtifactOnDeployment {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AllowedPublishers;
    #[derive(Debug)]
    pub struct SigningProfileVersionArns;
    #[derive(Debug)]
    pub struct UntrustedArtifactOnDeployment;
}
