//! `AWS::WAFv2::WebACL`, written by `cargo xtask generate`.

use crate::typed as t;

/// Use an `WebACL` to define a collection of rules to use to inspect and control web requests. Each rule in a web ACL has a statement that defines what to look for in web requests and an action that AWS WAF applies to requests that match the statement.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html>
pub struct WebAcl<W, X, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, X, S)>);
impl<W, X, S> Clone for WebAcl<W, X, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WebAcl<W, t::CloudFront> {
    /// Nothing set but the scope, `CLOUDFRONT`.
    #[must_use]
    pub fn cloudfront() -> WebAcl<
        W,
        t::CloudFront,
        (
            t::Missing<required::DefaultAction>,
            t::Missing<required::VisibilityConfig>,
        ),
    > {
        WebAcl(
            t::Object::new().with("Scope", t::Json::from("CLOUDFRONT")),
            t::PhantomData,
        )
    }
}
impl<W> WebAcl<W, t::Regional> {
    /// Nothing set but the scope, `REGIONAL`.
    #[must_use]
    pub fn regional() -> WebAcl<
        W,
        t::Regional,
        (
            t::Missing<required::DefaultAction>,
            t::Missing<required::VisibilityConfig>,
        ),
    > {
        WebAcl(
            t::Object::new().with("Scope", t::Json::from("REGIONAL")),
            t::PhantomData,
        )
    }
}
impl<W, X, S0, S1> WebAcl<W, X, (S0, S1)> {
    /// Returns a list of `ApplicationAttribute` s.
    #[must_use]
    pub fn application_config(self, value: impl t::IntoValue<ApplicationConfig<W>, W>) -> Self {
        WebAcl(self.0.set("ApplicationConfig", value), t::PhantomData)
    }
    /// Specifies custom configurations for the associations between the web ACL and protected resources.
    #[must_use]
    pub fn association_config(self, value: impl t::IntoValue<AssociationConfig<W>, W>) -> Self {
        WebAcl(self.0.set("AssociationConfig", value), t::PhantomData)
    }
    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig` .
    #[must_use]
    pub fn captcha_config(self, value: impl t::IntoValue<CaptchaConfig<W>, W>) -> Self {
        WebAcl(self.0.set("CaptchaConfig", value), t::PhantomData)
    }
    /// Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig` settings. If you don't specify this, AWS WAF uses its default settings for `ChallengeConfig` .
    #[must_use]
    pub fn challenge_config(self, value: impl t::IntoValue<ChallengeConfig<W>, W>) -> Self {
        WebAcl(self.0.set("ChallengeConfig", value), t::PhantomData)
    }
    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request. You define these for the web ACL, and then use them in the rules and default actions that you define in the web ACL.
    #[must_use]
    pub fn custom_response_bodies(
        self,
        value: impl t::IntoValue<t::Map<CustomResponseBody<W>>, W>,
    ) -> Self {
        WebAcl(self.0.set("CustomResponseBodies", value), t::PhantomData)
    }
    /// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
    #[must_use]
    pub fn data_protection_config(
        self,
        value: impl t::IntoValue<DataProtectionConfig<W>, W>,
    ) -> Self {
        WebAcl(self.0.set("DataProtectionConfig", value), t::PhantomData)
    }
    /// The action to perform if none of the `Rules` contained in the `WebACL` match.
    #[must_use]
    pub fn default_action(
        self,
        value: impl t::IntoValue<DefaultAction<W>, W>,
    ) -> WebAcl<W, X, (t::Set, S1)>
    where
        S0: t::Open,
    {
        WebAcl(self.0.set("DefaultAction", value), t::PhantomData)
    }
    /// A description of the web ACL that helps with identification.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WebAcl(self.0.set("Description", value), t::PhantomData)
    }
    /// Configures monetization for the web ACL or rule group.
    #[must_use]
    pub fn monetization_config(self, value: impl t::IntoValue<MonetizationConfig<W>, W>) -> Self {
        WebAcl(self.0.set("MonetizationConfig", value), t::PhantomData)
    }
    /// The name of the web ACL. You cannot change the name of a web ACL after you create it.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WebAcl(self.0.set("Name", value), t::PhantomData)
    }
    /// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
    #[must_use]
    pub fn on_source_d_do_s_protection_config(
        self,
        value: impl t::IntoValue<OnSourceDDoSProtectionConfig<W>, W>,
    ) -> Self {
        WebAcl(
            self.0.set("OnSourceDDoSProtectionConfig", value),
            t::PhantomData,
        )
    }
    /// The rule statements used to identify the web requests that you want to manage. Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them.
    #[must_use]
    pub fn rules(self, value: impl t::IntoValue<t::List<Rule<W>>, W>) -> Self {
        WebAcl(self.0.set("Rules", value), t::PhantomData)
    }
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production").
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        WebAcl(self.0.set("Tags", value), t::PhantomData)
    }
    /// Specifies the domains that AWS WAF should accept in a web request token. This enables the use of tokens across multiple protected websites. When AWS WAF provides a token, it uses the domain of the AWS resource that the web ACL is protecting.
    #[must_use]
    pub fn token_domains(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        WebAcl(self.0.set("TokenDomains", value), t::PhantomData)
    }
    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    #[must_use]
    pub fn visibility_config(
        self,
        value: impl t::IntoValue<VisibilityConfig<W>, W>,
    ) -> WebAcl<W, X, (S0, t::Set)>
    where
        S1: t::Open,
    {
        WebAcl(self.0.set("VisibilityConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, X, S0: t::Filled, S1: t::Filled> t::Resource<W> for WebAcl<V, X, (S0, S1)> {
    const TYPE: &'static str = "AWS::WAFv2::WebACL";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W, X> t::Handle<WebAcl<W, X>> {
    /// The Amazon Resource Name (ARN) of the web ACL.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn<X>, W> {
        self.attribute_value("Arn")
    }
    /// The web ACL capacity units (WCUs) currently being used by this web ACL.
    #[must_use]
    pub fn capacity(&self) -> t::Att<attr::Capacity<X>, W> {
        self.attribute_value("Capacity")
    }
    /// The ID of the web ACL.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id<X>, W> {
        self.attribute_value("Id")
    }
    /// The label namespace prefix for this web ACL. All labels added by rules in this web ACL have this prefix.
    #[must_use]
    pub fn label_namespace(&self) -> t::Att<attr::LabelNamespace<X>, W> {
        self.attribute_value("LabelNamespace")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference<X>, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Capacity<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Id<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct LabelNamespace<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Reference<X>(std::marker::PhantomData<X>);
}
/// Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
pub struct AwsManagedRulesAcfpRuleSet<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AwsManagedRulesAcfpRuleSet<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsManagedRulesAcfpRuleSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AwsManagedRulesAcfpRuleSet<
        W,
        (
            t::Missing<required::CreationPath>,
            t::Missing<required::RegistrationPagePath>,
            t::Missing<required::RequestInspection>,
        ),
    > {
        AwsManagedRulesAcfpRuleSet(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> AwsManagedRulesAcfpRuleSet<W, (S0, S1, S2)> {
    /// The path of the account creation endpoint for your application. This is the page on your website that accepts the completed registration form for a new user. This page must accept `POST` requests.
    #[must_use]
    pub fn creation_path(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AwsManagedRulesAcfpRuleSet<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        AwsManagedRulesAcfpRuleSet(self.0.set("CreationPath", value), t::PhantomData)
    }
    /// Allow the use of regular expressions in the registration page path and the account creation path.
    #[must_use]
    pub fn enable_regex_in_path(self, value: impl t::IntoValue<bool, W>) -> Self {
        AwsManagedRulesAcfpRuleSet(self.0.set("EnableRegexInPath", value), t::PhantomData)
    }
    /// The path of the account registration endpoint for your application. This is the page on your website that presents the registration form to new users.
    #[must_use]
    pub fn registration_page_path(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AwsManagedRulesAcfpRuleSet<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        AwsManagedRulesAcfpRuleSet(self.0.set("RegistrationPagePath", value), t::PhantomData)
    }
    /// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts.
    #[must_use]
    pub fn request_inspection(
        self,
        value: impl t::IntoValue<RequestInspectionAcfp<W>, W>,
    ) -> AwsManagedRulesAcfpRuleSet<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        AwsManagedRulesAcfpRuleSet(self.0.set("RequestInspection", value), t::PhantomData)
    }
    /// The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account creation success rates.
    #[must_use]
    pub fn response_inspection(self, value: impl t::IntoValue<ResponseInspection<W>, W>) -> Self {
        AwsManagedRulesAcfpRuleSet(self.0.set("ResponseInspection", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<AwsManagedRulesAcfpRuleSet<W>, W> for AwsManagedRulesAcfpRuleSet<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
pub struct AwsManagedRulesAtpRuleSet<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AwsManagedRulesAtpRuleSet<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsManagedRulesAtpRuleSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AwsManagedRulesAtpRuleSet<W, (t::Missing<required::LoginPath>,)> {
        AwsManagedRulesAtpRuleSet(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AwsManagedRulesAtpRuleSet<W, (S0,)> {
    /// Allow the use of regular expressions in the login page path.
    #[must_use]
    pub fn enable_regex_in_path(self, value: impl t::IntoValue<bool, W>) -> Self {
        AwsManagedRulesAtpRuleSet(self.0.set("EnableRegexInPath", value), t::PhantomData)
    }
    /// The path of the login endpoint for your application. For example, for the URL `https://example.com/web/login` , you would provide the path `/web/login` . Login paths that start with the path that you provide are considered a match.
    #[must_use]
    pub fn login_path(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AwsManagedRulesAtpRuleSet<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AwsManagedRulesAtpRuleSet(self.0.set("LoginPath", value), t::PhantomData)
    }
    /// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
    #[must_use]
    pub fn request_inspection(self, value: impl t::IntoValue<RequestInspection<W>, W>) -> Self {
        AwsManagedRulesAtpRuleSet(self.0.set("RequestInspection", value), t::PhantomData)
    }
    /// The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure rates.
    #[must_use]
    pub fn response_inspection(self, value: impl t::IntoValue<ResponseInspection<W>, W>) -> Self {
        AwsManagedRulesAtpRuleSet(self.0.set("ResponseInspection", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AwsManagedRulesAtpRuleSet<W>, W>
    for AwsManagedRulesAtpRuleSet<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
pub struct AwsManagedRulesAntiDDoSRuleSet<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AwsManagedRulesAntiDDoSRuleSet<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsManagedRulesAntiDDoSRuleSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> AwsManagedRulesAntiDDoSRuleSet<W, (t::Missing<required::ClientSideActionConfig>,)> {
        AwsManagedRulesAntiDDoSRuleSet(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AwsManagedRulesAntiDDoSRuleSet<W, (S0,)> {
    /// Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack.
    #[must_use]
    pub fn client_side_action_config(
        self,
        value: impl t::IntoValue<ClientSideActionConfig<W>, W>,
    ) -> AwsManagedRulesAntiDDoSRuleSet<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AwsManagedRulesAntiDDoSRuleSet(self.0.set("ClientSideActionConfig", value), t::PhantomData)
    }
    /// The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `DDoSRequests` rule runs.
    #[must_use]
    pub fn sensitivity_to_block(self, value: impl t::IntoValue<SensitivityToBlock, W>) -> Self {
        AwsManagedRulesAntiDDoSRuleSet(self.0.set("SensitivityToBlock", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AwsManagedRulesAntiDDoSRuleSet<W>, W>
    for AwsManagedRulesAntiDDoSRuleSet<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
pub struct AwsManagedRulesBotControlRuleSet<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AwsManagedRulesBotControlRuleSet<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsManagedRulesBotControlRuleSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AwsManagedRulesBotControlRuleSet<W, (t::Missing<required::InspectionLevel>,)> {
        AwsManagedRulesBotControlRuleSet(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AwsManagedRulesBotControlRuleSet<W, (S0,)> {
    /// Applies only to the targeted inspection level.
    #[must_use]
    pub fn enable_machine_learning(self, value: impl t::IntoValue<bool, W>) -> Self {
        AwsManagedRulesBotControlRuleSet(self.0.set("EnableMachineLearning", value), t::PhantomData)
    }
    /// The inspection level to use for the Bot Control rule group. The common level is the least expensive. The targeted level includes all common level rules and adds rules with more advanced inspection criteria.
    #[must_use]
    pub fn inspection_level(
        self,
        value: impl t::IntoValue<InspectionLevel, W>,
    ) -> AwsManagedRulesBotControlRuleSet<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AwsManagedRulesBotControlRuleSet(self.0.set("InspectionLevel", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AwsManagedRulesBotControlRuleSet<W>, W>
    for AwsManagedRulesBotControlRuleSet<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the request.
pub struct AllowAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AllowAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AllowAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AllowAction<W> {
        AllowAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> AllowAction<W> {
    /// Defines custom handling for the web request.
    #[must_use]
    pub fn custom_request_handling(
        self,
        value: impl t::IntoValue<CustomRequestHandling<W>, W>,
    ) -> Self {
        AllowAction(self.0.set("CustomRequestHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AllowAction<W>, W> for AllowAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
pub struct AndStatement<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AndStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AndStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AndStatement<W, (t::Missing<required::Statements>,)> {
        AndStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AndStatement<W, (S0,)> {
    /// The statements to combine with AND logic. You can use any statements that can be nested.
    #[must_use]
    pub fn statements(
        self,
        value: impl t::IntoValue<t::List<Statement<W>>, W>,
    ) -> AndStatement<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AndStatement(self.0.set("Statements", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AndStatement<W>, W> for AndStatement<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Application details defined during the web ACL creation process. Application attributes help AWS WAF give recommendations for protection packs.
pub struct ApplicationAttribute<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ApplicationAttribute<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApplicationAttribute<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ApplicationAttribute<W, (t::Missing<required::Name>, t::Missing<required::Values>)> {
        ApplicationAttribute(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ApplicationAttribute<W, (S0, S1)> {
    /// Specifies the attribute name.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> ApplicationAttribute<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ApplicationAttribute(self.0.set("Name", value), t::PhantomData)
    }
    /// Specifies the attribute value.
    #[must_use]
    pub fn values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ApplicationAttribute<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ApplicationAttribute(self.0.set("Values", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ApplicationAttribute<W>, W>
    for ApplicationAttribute<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of `ApplicationAttribute` s that contains information about the application.
pub struct ApplicationConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ApplicationConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApplicationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ApplicationConfig<W, (t::Missing<required::Attributes>,)> {
        ApplicationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ApplicationConfig<W, (S0,)> {
    /// Contains the attribute name and a list of values for that attribute.
    #[must_use]
    pub fn attributes(
        self,
        value: impl t::IntoValue<t::List<ApplicationAttribute<W>>, W>,
    ) -> ApplicationConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ApplicationConfig(self.0.set("Attributes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ApplicationConfig<W>, W>
    for ApplicationConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
pub struct AsnMatchStatement<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AsnMatchStatement<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AsnMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AsnMatchStatement<W> {
        AsnMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W> AsnMatchStatement<W> {
    /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies.
    #[must_use]
    pub fn asn_list(self, value: impl t::IntoValue<t::List<i64>, W>) -> Self {
        AsnMatchStatement(self.0.set("AsnList", value), t::PhantomData)
    }
    /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    #[must_use]
    pub fn forwarded_ip_config(
        self,
        value: impl t::IntoValue<ForwardedIpConfiguration<W>, W>,
    ) -> Self {
        AsnMatchStatement(self.0.set("ForwardedIPConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AsnMatchStatement<W>, W> for AsnMatchStatement<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies custom configurations for the associations between the web ACL and protected resources.
pub struct AssociationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AssociationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AssociationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AssociationConfig<W> {
        AssociationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> AssociationConfig<W> {
    /// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes). You can change the setting for any of the available resource types.
    #[must_use]
    pub fn request_body(
        self,
        value: impl t::IntoValue<t::Map<RequestBodyAssociatedResourceTypeConfig<W>>, W>,
    ) -> Self {
        AssociationConfig(self.0.set("RequestBody", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AssociationConfig<W>, W> for AssociationConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies that AWS WAF should block the request and optionally defines additional custom handling for the response to the web request.
pub struct BlockAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BlockAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BlockAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BlockAction<W> {
        BlockAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> BlockAction<W> {
    /// Defines a custom response for the web request.
    #[must_use]
    pub fn custom_response(self, value: impl t::IntoValue<CustomResponse<W>, W>) -> Self {
        BlockAction(self.0.set("CustomResponse", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BlockAction<W>, W> for BlockAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect the body of the web request. The body immediately follows the request headers.
pub struct Body<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Body<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Body<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Body<W> {
        Body(t::Object::new(), t::PhantomData)
    }
}
impl<W> Body<W> {
    /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
    #[must_use]
    pub fn oversize_handling(self, value: impl t::IntoValue<OversizeHandling, W>) -> Self {
        Body(self.0.set("OversizeHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Body<W>, W> for Body<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
pub struct ByteMatchStatement<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ByteMatchStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ByteMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ByteMatchStatement<
        W,
        (
            t::Missing<required::FieldToMatch>,
            t::Missing<required::PositionalConstraint>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        ByteMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> ByteMatchStatement<W, (S0, S1, S2)> {
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> ByteMatchStatement<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        ByteMatchStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// The area within the portion of the web request that you want AWS WAF to search for `SearchString` . Valid values include the following:
    #[must_use]
    pub fn positional_constraint(
        self,
        value: impl t::IntoValue<PositionalConstraint, W>,
    ) -> ByteMatchStatement<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        ByteMatchStatement(self.0.set("PositionalConstraint", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        ByteMatchStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch` . The maximum length of the value is 200 bytes. For alphabetic characters A-Z and a-z, the value is case sensitive.
    #[must_use]
    pub fn search_string(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ByteMatchStatement(self.0.set("SearchString", value), t::PhantomData)
    }
    /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
    #[must_use]
    pub fn search_string_base64(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ByteMatchStatement(self.0.set("SearchStringBase64", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> ByteMatchStatement<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        ByteMatchStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<ByteMatchStatement<W>, W> for ByteMatchStatement<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
pub struct CaptchaAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CaptchaAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CaptchaAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CaptchaAction<W> {
        CaptchaAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> CaptchaAction<W> {
    /// Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's token is valid and unexpired.
    #[must_use]
    pub fn custom_request_handling(
        self,
        value: impl t::IntoValue<CustomRequestHandling<W>, W>,
    ) -> Self {
        CaptchaAction(self.0.set("CustomRequestHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CaptchaAction<W>, W> for CaptchaAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig` .
pub struct CaptchaConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CaptchaConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CaptchaConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CaptchaConfig<W> {
        CaptchaConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> CaptchaConfig<W> {
    /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle.
    #[must_use]
    pub fn immunity_time_property(
        self,
        value: impl t::IntoValue<ImmunityTimeProperty<W>, W>,
    ) -> Self {
        CaptchaConfig(self.0.set("ImmunityTimeProperty", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CaptchaConfig<W>, W> for CaptchaConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming from a legitimate client session:
pub struct ChallengeAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ChallengeAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ChallengeAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ChallengeAction<W> {
        ChallengeAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> ChallengeAction<W> {
    /// Defines custom handling for the web request, used when the challenge inspection determines that the request's token is valid and unexpired.
    #[must_use]
    pub fn custom_request_handling(
        self,
        value: impl t::IntoValue<CustomRequestHandling<W>, W>,
    ) -> Self {
        ChallengeAction(self.0.set("CustomRequestHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ChallengeAction<W>, W> for ChallengeAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule.
pub struct ChallengeConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ChallengeConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ChallengeConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ChallengeConfig<W> {
        ChallengeConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ChallengeConfig<W> {
    /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge.
    #[must_use]
    pub fn immunity_time_property(
        self,
        value: impl t::IntoValue<ImmunityTimeProperty<W>, W>,
    ) -> Self {
        ChallengeConfig(self.0.set("ImmunityTimeProperty", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ChallengeConfig<W>, W> for ChallengeConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in `ManagedRuleGroupConfig` .
pub struct ClientSideAction<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ClientSideAction<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ClientSideAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ClientSideAction<W, (t::Missing<required::UsageOfAction>,)> {
        ClientSideAction(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ClientSideAction<W, (S0,)> {
    /// The regular expression to match against the web request URI, used to identify requests that can't handle a silent browser challenge.
    #[must_use]
    pub fn exempt_uri_regular_expressions(
        self,
        value: impl t::IntoValue<t::List<Regex<W>>, W>,
    ) -> Self {
        ClientSideAction(
            self.0.set("ExemptUriRegularExpressions", value),
            t::PhantomData,
        )
    }
    /// The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `ChallengeDDoSRequests` rule runs.
    #[must_use]
    pub fn sensitivity(self, value: impl t::IntoValue<Sensitivity, W>) -> Self {
        ClientSideAction(self.0.set("Sensitivity", value), t::PhantomData)
    }
    /// Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` in the rule group evaluation and the related label `awswaf:managed:aws:anti-ddos:challengeable-request` .
    #[must_use]
    pub fn usage_of_action(
        self,
        value: impl t::IntoValue<UsageOfAction, W>,
    ) -> ClientSideAction<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ClientSideAction(self.0.set("UsageOfAction", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ClientSideAction<W>, W>
    for ClientSideAction<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in `ManagedRuleGroupConfig` .
pub struct ClientSideActionConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ClientSideActionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ClientSideActionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ClientSideActionConfig<W, (t::Missing<required::Challenge>,)> {
        ClientSideActionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ClientSideActionConfig<W, (S0,)> {
    /// Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` .
    #[must_use]
    pub fn challenge(
        self,
        value: impl t::IntoValue<ClientSideAction<W>, W>,
    ) -> ClientSideActionConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ClientSideActionConfig(self.0.set("Challenge", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ClientSideActionConfig<W>, W>
    for ClientSideActionConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The filter to use to identify the subset of cookies to inspect in a web request.
pub struct CookieMatchPattern<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CookieMatchPattern<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CookieMatchPattern<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CookieMatchPattern<W> {
        CookieMatchPattern(t::Object::new(), t::PhantomData)
    }
}
impl<W> CookieMatchPattern<W> {
    /// Inspect all cookies.
    #[must_use]
    pub fn all(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        CookieMatchPattern(self.0.set("All", value), t::PhantomData)
    }
    /// Inspect only the cookies whose keys don't match any of the strings specified here.
    #[must_use]
    pub fn excluded_cookies(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CookieMatchPattern(self.0.set("ExcludedCookies", value), t::PhantomData)
    }
    /// Inspect only the cookies that have a key that matches one of the strings specified here.
    #[must_use]
    pub fn included_cookies(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CookieMatchPattern(self.0.set("IncludedCookies", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CookieMatchPattern<W>, W> for CookieMatchPattern<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
pub struct Cookies<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Cookies<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Cookies<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Cookies<
        W,
        (
            t::Missing<required::MatchPattern>,
            t::Missing<required::MatchScope>,
            t::Missing<required::OversizeHandling>,
        ),
    > {
        Cookies(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Cookies<W, (S0, S1, S2)> {
    /// The filter to use to identify the subset of cookies to inspect in a web request.
    #[must_use]
    pub fn match_pattern(
        self,
        value: impl t::IntoValue<CookieMatchPattern<W>, W>,
    ) -> Cookies<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Cookies(self.0.set("MatchPattern", value), t::PhantomData)
    }
    /// The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
    #[must_use]
    pub fn match_scope(
        self,
        value: impl t::IntoValue<MatchScope, W>,
    ) -> Cookies<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Cookies(self.0.set("MatchScope", value), t::PhantomData)
    }
    /// What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they exceed 8 KB (8192 bytes) or 200 total cookies.
    #[must_use]
    pub fn oversize_handling(
        self,
        value: impl t::IntoValue<OversizeHandling, W>,
    ) -> Cookies<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Cookies(self.0.set("OversizeHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<Cookies<W>, W>
    for Cookies<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies that AWS WAF should count the request. Optionally defines additional custom handling for the request.
pub struct CountAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CountAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CountAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CountAction<W> {
        CountAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> CountAction<W> {
    /// Defines custom handling for the web request.
    #[must_use]
    pub fn custom_request_handling(
        self,
        value: impl t::IntoValue<CustomRequestHandling<W>, W>,
    ) -> Self {
        CountAction(self.0.set("CustomRequestHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CountAction<W>, W> for CountAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures cryptocurrency payment settings.
pub struct CryptoConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CryptoConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CryptoConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CryptoConfig<W, (t::Missing<required::PaymentNetworks>,)> {
        CryptoConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CryptoConfig<W, (S0,)> {
    /// List of payment network configurations.
    #[must_use]
    pub fn payment_networks(
        self,
        value: impl t::IntoValue<t::List<PaymentNetwork<W>>, W>,
    ) -> CryptoConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CryptoConfig(self.0.set("PaymentNetworks", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CryptoConfig<W>, W> for CryptoConfig<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling` .
pub struct CustomHttpHeader<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomHttpHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomHttpHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomHttpHeader<W, (t::Missing<required::Name>, t::Missing<required::Value>)> {
        CustomHttpHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CustomHttpHeader<W, (S0, S1)> {
    /// The name of the custom header.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> CustomHttpHeader<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CustomHttpHeader(self.0.set("Name", value), t::PhantomData)
    }
    /// The value of the custom header.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> CustomHttpHeader<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CustomHttpHeader(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CustomHttpHeader<W>, W>
    for CustomHttpHeader<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request. For example, `CaptchaAction` for requests with valid t okens, and `AllowAction` .
pub struct CustomRequestHandling<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomRequestHandling<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomRequestHandling<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomRequestHandling<W, (t::Missing<required::InsertHeaders>,)> {
        CustomRequestHandling(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CustomRequestHandling<W, (S0,)> {
    /// The HTTP headers to insert into the request. Duplicate header names are not allowed.
    #[must_use]
    pub fn insert_headers(
        self,
        value: impl t::IntoValue<t::List<CustomHttpHeader<W>>, W>,
    ) -> CustomRequestHandling<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CustomRequestHandling(self.0.set("InsertHeaders", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CustomRequestHandling<W>, W>
    for CustomRequestHandling<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to the block action.
pub struct CustomResponse<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomResponse<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomResponse<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomResponse<W, (t::Missing<required::ResponseCode>,)> {
        CustomResponse(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CustomResponse<W, (S0,)> {
    /// References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block.
    #[must_use]
    pub fn custom_response_body_key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomResponse(self.0.set("CustomResponseBodyKey", value), t::PhantomData)
    }
    /// The HTTP status code to return to the client.
    #[must_use]
    pub fn response_code(self, value: impl t::IntoValue<i64, W>) -> CustomResponse<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CustomResponse(self.0.set("ResponseCode", value), t::PhantomData)
    }
    /// The HTTP headers to use in the response. You can specify any header name except for `content-type` . Duplicate header names are not allowed.
    #[must_use]
    pub fn response_headers(
        self,
        value: impl t::IntoValue<t::List<CustomHttpHeader<W>>, W>,
    ) -> Self {
        CustomResponse(self.0.set("ResponseHeaders", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CustomResponse<W>, W>
    for CustomResponse<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey` .
pub struct CustomResponseBody<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomResponseBody<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomResponseBody<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomResponseBody<
        W,
        (
            t::Missing<required::Content>,
            t::Missing<required::ContentType>,
        ),
    > {
        CustomResponseBody(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CustomResponseBody<W, (S0, S1)> {
    /// The payload of the custom response.
    #[must_use]
    pub fn content(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CustomResponseBody<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CustomResponseBody(self.0.set("Content", value), t::PhantomData)
    }
    /// The type of content in the payload that you are defining in the `Content` string.
    #[must_use]
    pub fn content_type(
        self,
        value: impl t::IntoValue<ContentType, W>,
    ) -> CustomResponseBody<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CustomResponseBody(self.0.set("ContentType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CustomResponseBody<W>, W>
    for CustomResponseBody<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `DataProtect`.
pub struct DataProtect<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DataProtect<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DataProtect<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DataProtect<W, (t::Missing<required::Action>, t::Missing<required::Field>)> {
        DataProtect(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> DataProtect<W, (S0, S1)> {
    /// `Action`.
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<Action, W>) -> DataProtect<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        DataProtect(self.0.set("Action", value), t::PhantomData)
    }
    /// `ExcludeRateBasedDetails`.
    #[must_use]
    pub fn exclude_rate_based_details(self, value: impl t::IntoValue<bool, W>) -> Self {
        DataProtect(self.0.set("ExcludeRateBasedDetails", value), t::PhantomData)
    }
    /// `ExcludeRuleMatchDetails`.
    #[must_use]
    pub fn exclude_rule_match_details(self, value: impl t::IntoValue<bool, W>) -> Self {
        DataProtect(self.0.set("ExcludeRuleMatchDetails", value), t::PhantomData)
    }
    /// Field in log to protect.
    #[must_use]
    pub fn field(
        self,
        value: impl t::IntoValue<FieldToProtect<W>, W>,
    ) -> DataProtect<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        DataProtect(self.0.set("Field", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<DataProtect<W>, W>
    for DataProtect<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
pub struct DataProtectionConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DataProtectionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DataProtectionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DataProtectionConfig<W, (t::Missing<required::DataProtections>,)> {
        DataProtectionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> DataProtectionConfig<W, (S0,)> {
    /// An array of data protection configurations for specific web request field types. This is defined for each web ACL. AWS WAF applies the specified protection to all web requests that the web ACL inspects.
    #[must_use]
    pub fn data_protections(
        self,
        value: impl t::IntoValue<t::List<DataProtect<W>>, W>,
    ) -> DataProtectionConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        DataProtectionConfig(self.0.set("DataProtections", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<DataProtectionConfig<W>, W>
    for DataProtectionConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// In a `WebACL` , this is the action that you want AWS WAF to perform when a web request doesn't match any of the rules in the `WebACL` . The default action must be a terminating action.
pub struct DefaultAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DefaultAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DefaultAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DefaultAction<W> {
        DefaultAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> DefaultAction<W> {
    /// Specifies that AWS WAF should allow requests by default.
    #[must_use]
    pub fn allow(self, value: impl t::IntoValue<AllowAction<W>, W>) -> Self {
        DefaultAction(self.0.set("Allow", value), t::PhantomData)
    }
    /// Specifies that AWS WAF should block requests by default.
    #[must_use]
    pub fn block(self, value: impl t::IntoValue<BlockAction<W>, W>) -> Self {
        DefaultAction(self.0.set("Block", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DefaultAction<W>, W> for DefaultAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a single rule in a rule group whose action you want to override to `Count` .
pub struct ExcludedRule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ExcludedRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ExcludedRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ExcludedRule<W, (t::Missing<required::Name>,)> {
        ExcludedRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ExcludedRule<W, (S0,)> {
    /// The name of the rule whose action you want to override to `Count` .
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> ExcludedRule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ExcludedRule(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ExcludedRule<W>, W> for ExcludedRule<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The identifier of a field in the web request payload that contains customer data.
pub struct FieldIdentifier<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FieldIdentifier<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldIdentifier<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FieldIdentifier<W, (t::Missing<required::Identifier>,)> {
        FieldIdentifier(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> FieldIdentifier<W, (S0,)> {
    /// The name of the field.
    #[must_use]
    pub fn identifier(self, value: impl t::IntoValue<t::Text, W>) -> FieldIdentifier<W, (t::Set,)>
    where
        S0: t::Open,
    {
        FieldIdentifier(self.0.set("Identifier", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<FieldIdentifier<W>, W>
    for FieldIdentifier<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a web request component to be used in a rule match statement or in a logging configuration.
pub struct FieldToMatch<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FieldToMatch<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldToMatch<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FieldToMatch<W> {
        FieldToMatch(t::Object::new(), t::PhantomData)
    }
}
impl<W> FieldToMatch<W> {
    /// Inspect all query arguments.
    #[must_use]
    pub fn all_query_arguments(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("AllQueryArguments", value), t::PhantomData)
    }
    /// Inspect the request body as plain text. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
    #[must_use]
    pub fn body(self, value: impl t::IntoValue<Body<W>, W>) -> Self {
        FieldToMatch(self.0.set("Body", value), t::PhantomData)
    }
    /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
    #[must_use]
    pub fn cookies(self, value: impl t::IntoValue<Cookies<W>, W>) -> Self {
        FieldToMatch(self.0.set("Cookies", value), t::PhantomData)
    }
    /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
    #[must_use]
    pub fn header_order(self, value: impl t::IntoValue<HeaderOrder<W>, W>) -> Self {
        FieldToMatch(self.0.set("HeaderOrder", value), t::PhantomData)
    }
    /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
    #[must_use]
    pub fn headers(self, value: impl t::IntoValue<Headers<W>, W>) -> Self {
        FieldToMatch(self.0.set("Headers", value), t::PhantomData)
    }
    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
    #[must_use]
    pub fn ja3_fingerprint(self, value: impl t::IntoValue<Ja3Fingerprint<W>, W>) -> Self {
        FieldToMatch(self.0.set("JA3Fingerprint", value), t::PhantomData)
    }
    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
    #[must_use]
    pub fn ja4_fingerprint(self, value: impl t::IntoValue<Ja4Fingerprint<W>, W>) -> Self {
        FieldToMatch(self.0.set("JA4Fingerprint", value), t::PhantomData)
    }
    /// Inspect the request body as JSON. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
    #[must_use]
    pub fn json_body(self, value: impl t::IntoValue<JsonBody<W>, W>) -> Self {
        FieldToMatch(self.0.set("JsonBody", value), t::PhantomData)
    }
    /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
    #[must_use]
    pub fn method(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("Method", value), t::PhantomData)
    }
    /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
    #[must_use]
    pub fn query_string(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("QueryString", value), t::PhantomData)
    }
    /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
    #[must_use]
    pub fn single_header(self, value: impl t::IntoValue<SingleHeader<W>, W>) -> Self {
        FieldToMatch(self.0.set("SingleHeader", value), t::PhantomData)
    }
    /// Inspect a single query argument. Provide the name of the query argument to inspect, such as *UserName* or *SalesRegion* . The name can be up to 30 characters long and isn't case sensitive.
    #[must_use]
    pub fn single_query_argument(
        self,
        value: impl t::IntoValue<SingleQueryArgument<W>, W>,
    ) -> Self {
        FieldToMatch(self.0.set("SingleQueryArgument", value), t::PhantomData)
    }
    /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
    #[must_use]
    pub fn uri_fragment(self, value: impl t::IntoValue<UriFragment<W>, W>) -> Self {
        FieldToMatch(self.0.set("UriFragment", value), t::PhantomData)
    }
    /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg` .
    #[must_use]
    pub fn uri_path(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("UriPath", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FieldToMatch<W>, W> for FieldToMatch<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a field type and keys to protect in stored web request data. This is part of the data protection configuration for a web ACL.
pub struct FieldToProtect<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FieldToProtect<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldToProtect<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FieldToProtect<W, (t::Missing<required::FieldType>,)> {
        FieldToProtect(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> FieldToProtect<W, (S0,)> {
    /// Specifies the keys to protect for the specified field type. If you don't specify any key, then all keys for the field type are protected.
    #[must_use]
    pub fn field_keys(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        FieldToProtect(self.0.set("FieldKeys", value), t::PhantomData)
    }
    /// Specifies the web request component type to protect.
    #[must_use]
    pub fn field_type(self, value: impl t::IntoValue<FieldType, W>) -> FieldToProtect<W, (t::Set,)>
    where
        S0: t::Open,
    {
        FieldToProtect(self.0.set("FieldType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<FieldToProtect<W>, W>
    for FieldToProtect<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
pub struct ForwardedIpConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ForwardedIpConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ForwardedIpConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ForwardedIpConfiguration<
        W,
        (
            t::Missing<required::FallbackBehavior>,
            t::Missing<required::HeaderName>,
        ),
    > {
        ForwardedIpConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ForwardedIpConfiguration<W, (S0, S1)> {
    /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> ForwardedIpConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ForwardedIpConfiguration(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
    /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
    #[must_use]
    pub fn header_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ForwardedIpConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ForwardedIpConfiguration(self.0.set("HeaderName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ForwardedIpConfiguration<W>, W>
    for ForwardedIpConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
pub struct GeoMatchStatement<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GeoMatchStatement<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GeoMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GeoMatchStatement<W> {
        GeoMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W> GeoMatchStatement<W> {
    /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]` , from the alpha-2 country ISO codes of the ISO 3166 international standard.
    #[must_use]
    pub fn country_codes(self, value: impl t::IntoValue<t::List<CountryCodes>, W>) -> Self {
        GeoMatchStatement(self.0.set("CountryCodes", value), t::PhantomData)
    }
    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    #[must_use]
    pub fn forwarded_ip_config(
        self,
        value: impl t::IntoValue<ForwardedIpConfiguration<W>, W>,
    ) -> Self {
        GeoMatchStatement(self.0.set("ForwardedIPConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GeoMatchStatement<W>, W> for GeoMatchStatement<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The filter to use to identify the subset of headers to inspect in a web request.
pub struct HeaderMatchPattern<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HeaderMatchPattern<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HeaderMatchPattern<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HeaderMatchPattern<W> {
        HeaderMatchPattern(t::Object::new(), t::PhantomData)
    }
}
impl<W> HeaderMatchPattern<W> {
    /// Inspect all headers.
    #[must_use]
    pub fn all(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        HeaderMatchPattern(self.0.set("All", value), t::PhantomData)
    }
    /// Inspect only the headers whose keys don't match any of the strings specified here.
    #[must_use]
    pub fn excluded_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        HeaderMatchPattern(self.0.set("ExcludedHeaders", value), t::PhantomData)
    }
    /// Inspect only the headers that have a key that matches one of the strings specified here.
    #[must_use]
    pub fn included_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        HeaderMatchPattern(self.0.set("IncludedHeaders", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<HeaderMatchPattern<W>, W> for HeaderMatchPattern<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
pub struct HeaderOrder<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HeaderOrder<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HeaderOrder<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HeaderOrder<W, (t::Missing<required::OversizeHandling>,)> {
        HeaderOrder(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HeaderOrder<W, (S0,)> {
    /// Handling of requests containing oversize fields
    #[must_use]
    pub fn oversize_handling(
        self,
        value: impl t::IntoValue<OversizeHandling, W>,
    ) -> HeaderOrder<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HeaderOrder(self.0.set("OversizeHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<HeaderOrder<W>, W> for HeaderOrder<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
pub struct Headers<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Headers<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Headers<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Headers<
        W,
        (
            t::Missing<required::MatchPattern>,
            t::Missing<required::MatchScope>,
            t::Missing<required::OversizeHandling>,
        ),
    > {
        Headers(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Headers<W, (S0, S1, S2)> {
    /// The filter to use to identify the subset of headers to inspect in a web request.
    #[must_use]
    pub fn match_pattern(
        self,
        value: impl t::IntoValue<HeaderMatchPattern<W>, W>,
    ) -> Headers<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Headers(self.0.set("MatchPattern", value), t::PhantomData)
    }
    /// The parts of the headers to match with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
    #[must_use]
    pub fn match_scope(
        self,
        value: impl t::IntoValue<MatchScope, W>,
    ) -> Headers<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Headers(self.0.set("MatchScope", value), t::PhantomData)
    }
    /// What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request headers when they exceed 8 KB (8192 bytes) or 200 total headers.
    #[must_use]
    pub fn oversize_handling(
        self,
        value: impl t::IntoValue<OversizeHandling, W>,
    ) -> Headers<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Headers(self.0.set("OversizeHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<Headers<W>, W>
    for Headers<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
pub struct IpSetForwardedIpConfiguration<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for IpSetForwardedIpConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IpSetForwardedIpConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IpSetForwardedIpConfiguration<
        W,
        (
            t::Missing<required::FallbackBehavior>,
            t::Missing<required::HeaderName>,
            t::Missing<required::Position>,
        ),
    > {
        IpSetForwardedIpConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> IpSetForwardedIpConfiguration<W, (S0, S1, S2)> {
    /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> IpSetForwardedIpConfiguration<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        IpSetForwardedIpConfiguration(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
    /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
    #[must_use]
    pub fn header_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IpSetForwardedIpConfiguration<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        IpSetForwardedIpConfiguration(self.0.set("HeaderName", value), t::PhantomData)
    }
    /// The position in the header to search for the IP address. The header can contain IP addresses of the original client and also of proxies.
    #[must_use]
    pub fn position(
        self,
        value: impl t::IntoValue<Position, W>,
    ) -> IpSetForwardedIpConfiguration<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        IpSetForwardedIpConfiguration(self.0.set("Position", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<IpSetForwardedIpConfiguration<W>, W>
    for IpSetForwardedIpConfiguration<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
pub struct IpSetReferenceStatement<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IpSetReferenceStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IpSetReferenceStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IpSetReferenceStatement<W, (t::Missing<required::Arn>,)> {
        IpSetReferenceStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> IpSetReferenceStatement<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> IpSetReferenceStatement<W, (t::Set,)>
    where
        S0: t::Open,
    {
        IpSetReferenceStatement(self.0.set("Arn", value), t::PhantomData)
    }
    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    #[must_use]
    pub fn ip_set_forwarded_ip_config(
        self,
        value: impl t::IntoValue<IpSetForwardedIpConfiguration<W>, W>,
    ) -> Self {
        IpSetReferenceStatement(self.0.set("IPSetForwardedIPConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<IpSetReferenceStatement<W>, W>
    for IpSetReferenceStatement<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
pub struct ImmunityTimeProperty<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ImmunityTimeProperty<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ImmunityTimeProperty<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ImmunityTimeProperty<W, (t::Missing<required::ImmunityTime>,)> {
        ImmunityTimeProperty(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ImmunityTimeProperty<W, (S0,)> {
    /// The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF . The default setting is 300.
    #[must_use]
    pub fn immunity_time(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ImmunityTimeProperty<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ImmunityTimeProperty(self.0.set("ImmunityTime", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ImmunityTimeProperty<W>, W>
    for ImmunityTimeProperty<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
pub struct Ja3Fingerprint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Ja3Fingerprint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Ja3Fingerprint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Ja3Fingerprint<W, (t::Missing<required::FallbackBehavior>,)> {
        Ja3Fingerprint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Ja3Fingerprint<W, (S0,)> {
    /// The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> Ja3Fingerprint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Ja3Fingerprint(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Ja3Fingerprint<W>, W>
    for Ja3Fingerprint<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
pub struct Ja4Fingerprint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Ja4Fingerprint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Ja4Fingerprint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Ja4Fingerprint<W, (t::Missing<required::FallbackBehavior>,)> {
        Ja4Fingerprint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Ja4Fingerprint<W, (S0,)> {
    /// The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> Ja4Fingerprint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Ja4Fingerprint(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Ja4Fingerprint<W>, W>
    for Ja4Fingerprint<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect the body of the web request as JSON. The body immediately follows the request headers.
pub struct JsonBody<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for JsonBody<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> JsonBody<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> JsonBody<
        W,
        (
            t::Missing<required::MatchPattern>,
            t::Missing<required::MatchScope>,
        ),
    > {
        JsonBody(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> JsonBody<W, (S0, S1)> {
    /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
    #[must_use]
    pub fn invalid_fallback_behavior(
        self,
        value: impl t::IntoValue<InvalidFallbackBehavior, W>,
    ) -> Self {
        JsonBody(self.0.set("InvalidFallbackBehavior", value), t::PhantomData)
    }
    /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria.
    #[must_use]
    pub fn match_pattern(
        self,
        value: impl t::IntoValue<JsonMatchPattern<W>, W>,
    ) -> JsonBody<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        JsonBody(self.0.set("MatchPattern", value), t::PhantomData)
    }
    /// The parts of the JSON to match against using the `MatchPattern` . If you specify `ALL` , AWS WAF matches against keys and values.
    #[must_use]
    pub fn match_scope(self, value: impl t::IntoValue<MatchScope, W>) -> JsonBody<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        JsonBody(self.0.set("MatchScope", value), t::PhantomData)
    }
    /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
    #[must_use]
    pub fn oversize_handling(self, value: impl t::IntoValue<OversizeHandling, W>) -> Self {
        JsonBody(self.0.set("OversizeHandling", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<JsonBody<W>, W>
    for JsonBody<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody` .
pub struct JsonMatchPattern<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for JsonMatchPattern<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> JsonMatchPattern<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> JsonMatchPattern<W> {
        JsonMatchPattern(t::Object::new(), t::PhantomData)
    }
}
impl<W> JsonMatchPattern<W> {
    /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
    #[must_use]
    pub fn all(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        JsonMatchPattern(self.0.set("All", value), t::PhantomData)
    }
    /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
    #[must_use]
    pub fn included_paths(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        JsonMatchPattern(self.0.set("IncludedPaths", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<JsonMatchPattern<W>, W> for JsonMatchPattern<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
pub struct Label<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Label<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Label<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Label<W, (t::Missing<required::Name>,)> {
        Label(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Label<W, (S0,)> {
    /// The label string.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Label<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Label(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Label<W>, W> for Label<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
pub struct LabelMatchStatement<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LabelMatchStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LabelMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LabelMatchStatement<W, (t::Missing<required::Key>, t::Missing<required::Scope>)>
    {
        LabelMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> LabelMatchStatement<W, (S0, S1)> {
    /// The string to match against. The setting you provide for this depends on the match statement's `Scope` setting:
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> LabelMatchStatement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        LabelMatchStatement(self.0.set("Key", value), t::PhantomData)
    }
    /// Specify whether you want to match using the label name or just the namespace.
    #[must_use]
    pub fn scope(
        self,
        value: impl t::IntoValue<LabelMatchStatementScope, W>,
    ) -> LabelMatchStatement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        LabelMatchStatement(self.0.set("Scope", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<LabelMatchStatement<W>, W>
    for LabelMatchStatement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
pub struct ManagedRuleGroupConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ManagedRuleGroupConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ManagedRuleGroupConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ManagedRuleGroupConfig<W> {
        ManagedRuleGroupConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ManagedRuleGroupConfig<W> {
    /// Additional configuration for using the account creation fraud prevention (ACFP) managed rule group, `AWSManagedRulesACFPRuleSet` . Use this to provide account creation request information to the rule group.
    #[must_use]
    pub fn aws_managed_rules_acfp_rule_set(
        self,
        value: impl t::IntoValue<AwsManagedRulesAcfpRuleSet<W>, W>,
    ) -> Self {
        ManagedRuleGroupConfig(
            self.0.set("AWSManagedRulesACFPRuleSet", value),
            t::PhantomData,
        )
    }
    /// Additional configuration for using the account takeover prevention (ATP) managed rule group, `AWSManagedRulesATPRuleSet` . Use this to provide login request information to the rule group.
    #[must_use]
    pub fn aws_managed_rules_atp_rule_set(
        self,
        value: impl t::IntoValue<AwsManagedRulesAtpRuleSet<W>, W>,
    ) -> Self {
        ManagedRuleGroupConfig(
            self.0.set("AWSManagedRulesATPRuleSet", value),
            t::PhantomData,
        )
    }
    /// Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet` . Use this to configure anti-DDoS behavior for the rule group.
    #[must_use]
    pub fn aws_managed_rules_anti_d_do_s_rule_set(
        self,
        value: impl t::IntoValue<AwsManagedRulesAntiDDoSRuleSet<W>, W>,
    ) -> Self {
        ManagedRuleGroupConfig(
            self.0.set("AWSManagedRulesAntiDDoSRuleSet", value),
            t::PhantomData,
        )
    }
    /// Additional configuration for using the Bot Control managed rule group. Use this to specify the inspection level that you want to use.
    #[must_use]
    pub fn aws_managed_rules_bot_control_rule_set(
        self,
        value: impl t::IntoValue<AwsManagedRulesBotControlRuleSet<W>, W>,
    ) -> Self {
        ManagedRuleGroupConfig(
            self.0.set("AWSManagedRulesBotControlRuleSet", value),
            t::PhantomData,
        )
    }
    /// `LoginPath`.
    #[must_use]
    pub fn login_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedRuleGroupConfig(self.0.set("LoginPath", value), t::PhantomData)
    }
    /// `PasswordField`.
    #[must_use]
    pub fn password_field(self, value: impl t::IntoValue<FieldIdentifier<W>, W>) -> Self {
        ManagedRuleGroupConfig(self.0.set("PasswordField", value), t::PhantomData)
    }
    /// `PayloadType`.
    #[must_use]
    pub fn payload_type(self, value: impl t::IntoValue<PayloadType, W>) -> Self {
        ManagedRuleGroupConfig(self.0.set("PayloadType", value), t::PhantomData)
    }
    /// `UsernameField`.
    #[must_use]
    pub fn username_field(self, value: impl t::IntoValue<FieldIdentifier<W>, W>) -> Self {
        ManagedRuleGroupConfig(self.0.set("UsernameField", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ManagedRuleGroupConfig<W>, W> for ManagedRuleGroupConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement. You can retrieve the required names through the API call `ListAvailableManagedRuleGroups` .
pub struct ManagedRuleGroupStatement<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ManagedRuleGroupStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ManagedRuleGroupStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ManagedRuleGroupStatement<W, (t::Missing<required::Name>, t::Missing<required::VendorName>)>
    {
        ManagedRuleGroupStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ManagedRuleGroupStatement<W, (S0, S1)> {
    /// Rules in the referenced rule group whose actions are set to `Count` .
    #[must_use]
    pub fn excluded_rules(self, value: impl t::IntoValue<t::List<ExcludedRule<W>>, W>) -> Self {
        ManagedRuleGroupStatement(self.0.set("ExcludedRules", value), t::PhantomData)
    }
    /// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
    #[must_use]
    pub fn managed_rule_group_configs(
        self,
        value: impl t::IntoValue<t::List<ManagedRuleGroupConfig<W>>, W>,
    ) -> Self {
        ManagedRuleGroupStatement(self.0.set("ManagedRuleGroupConfigs", value), t::PhantomData)
    }
    /// The name of the managed rule group. You use this, along with the vendor name, to identify the rule group.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ManagedRuleGroupStatement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ManagedRuleGroupStatement(self.0.set("Name", value), t::PhantomData)
    }
    /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
    #[must_use]
    pub fn rule_action_overrides(
        self,
        value: impl t::IntoValue<t::List<RuleActionOverride<W>>, W>,
    ) -> Self {
        ManagedRuleGroupStatement(self.0.set("RuleActionOverrides", value), t::PhantomData)
    }
    /// An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule group. Requests are only evaluated by the rule group if they match the scope-down statement.
    #[must_use]
    pub fn scope_down_statement(self, value: impl t::IntoValue<Statement<W>, W>) -> Self {
        ManagedRuleGroupStatement(self.0.set("ScopeDownStatement", value), t::PhantomData)
    }
    /// The name of the managed rule group vendor. You use this, along with the rule group name, to identify a rule group.
    #[must_use]
    pub fn vendor_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ManagedRuleGroupStatement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ManagedRuleGroupStatement(self.0.set("VendorName", value), t::PhantomData)
    }
    /// The version of the managed rule group to use. If you specify this, the version setting is fixed until you change it. If you don't specify this, AWS WAF uses the vendor's default version, and then keeps the version at the vendor's default when the vendor updates the managed rule group settings.
    #[must_use]
    pub fn version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedRuleGroupStatement(self.0.set("Version", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ManagedRuleGroupStatement<W>, W>
    for ManagedRuleGroupStatement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures monetization for the web ACL or rule group.
pub struct MonetizationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MonetizationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MonetizationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MonetizationConfig<W> {
        MonetizationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> MonetizationConfig<W> {
    /// Configures cryptocurrency payment settings.
    #[must_use]
    pub fn crypto_config(self, value: impl t::IntoValue<CryptoConfig<W>, W>) -> Self {
        MonetizationConfig(self.0.set("CryptoConfig", value), t::PhantomData)
    }
    /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies.
    #[must_use]
    pub fn currency_mode(self, value: impl t::IntoValue<CurrencyMode, W>) -> Self {
        MonetizationConfig(self.0.set("CurrencyMode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MonetizationConfig<W>, W> for MonetizationConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Monetize action for rules.
pub struct MonetizeAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MonetizeAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MonetizeAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MonetizeAction<W> {
        MonetizeAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> MonetizeAction<W> {
    /// The price multiplier for the monetize action.
    #[must_use]
    pub fn price_multiplier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MonetizeAction(self.0.set("PriceMultiplier", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MonetizeAction<W>, W> for MonetizeAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
pub struct NotStatement<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NotStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotStatement<W, (t::Missing<required::Statement>,)> {
        NotStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NotStatement<W, (S0,)> {
    /// The statement to negate. You can use any statement that can be nested.
    #[must_use]
    pub fn statement(self, value: impl t::IntoValue<Statement<W>, W>) -> NotStatement<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NotStatement(self.0.set("Statement", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<NotStatement<W>, W> for NotStatement<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
pub struct OnSourceDDoSProtectionConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for OnSourceDDoSProtectionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OnSourceDDoSProtectionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OnSourceDDoSProtectionConfig<W, (t::Missing<required::AlbLowReputationMode>,)> {
        OnSourceDDoSProtectionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OnSourceDDoSProtectionConfig<W, (S0,)> {
    /// The level of DDoS protection that applies to web ACLs associated with Application Load Balancers. `ACTIVE_UNDER_DDOS` protection is enabled by default whenever a web ACL is associated with an Application Load Balancer.
    #[must_use]
    pub fn alb_low_reputation_mode(
        self,
        value: impl t::IntoValue<AlbLowReputationMode, W>,
    ) -> OnSourceDDoSProtectionConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OnSourceDDoSProtectionConfig(self.0.set("ALBLowReputationMode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OnSourceDDoSProtectionConfig<W>, W>
    for OnSourceDDoSProtectionConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
pub struct OrStatement<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OrStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OrStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OrStatement<W, (t::Missing<required::Statements>,)> {
        OrStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OrStatement<W, (S0,)> {
    /// The statements to combine with OR logic. You can use any statements that can be nested.
    #[must_use]
    pub fn statements(
        self,
        value: impl t::IntoValue<t::List<Statement<W>>, W>,
    ) -> OrStatement<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OrStatement(self.0.set("Statements", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OrStatement<W>, W> for OrStatement<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The action to use in the place of the action that results from the rule group evaluation. Set the override action to none to leave the result of the rule group alone. Set it to count to override the result to count only.
pub struct OverrideAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OverrideAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OverrideAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OverrideAction<W> {
        OverrideAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> OverrideAction<W> {
    /// Override the rule group evaluation result to count only.
    #[must_use]
    pub fn count(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        OverrideAction(self.0.set("Count", value), t::PhantomData)
    }
    /// Don't override the rule group evaluation result. This is the most common setting.
    #[must_use]
    pub fn none(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        OverrideAction(self.0.set("None", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<OverrideAction<W>, W> for OverrideAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration for a single payment network.
pub struct PaymentNetwork<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for PaymentNetwork<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PaymentNetwork<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PaymentNetwork<
        W,
        (
            t::Missing<required::Chain>,
            t::Missing<required::Prices>,
            t::Missing<required::WalletAddress>,
        ),
    > {
        PaymentNetwork(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> PaymentNetwork<W, (S0, S1, S2)> {
    /// The blockchain chain to use.
    #[must_use]
    pub fn chain(self, value: impl t::IntoValue<Chain, W>) -> PaymentNetwork<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        PaymentNetwork(self.0.set("Chain", value), t::PhantomData)
    }
    /// List of price configurations.
    #[must_use]
    pub fn prices(
        self,
        value: impl t::IntoValue<t::List<Price<W>>, W>,
    ) -> PaymentNetwork<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        PaymentNetwork(self.0.set("Prices", value), t::PhantomData)
    }
    /// The wallet address for receiving payments.
    #[must_use]
    pub fn wallet_address(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> PaymentNetwork<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        PaymentNetwork(self.0.set("WalletAddress", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<PaymentNetwork<W>, W> for PaymentNetwork<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Text Transformation applied before parsing the query string.
pub struct PreParseTextTransformation<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for PreParseTextTransformation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PreParseTextTransformation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> PreParseTextTransformation<W, (t::Missing<required::Priority>, t::Missing<required::Type>)>
    {
        PreParseTextTransformation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> PreParseTextTransformation<W, (S0, S1)> {
    /// Priority of PreParseTextTransformation being applied.
    #[must_use]
    pub fn priority(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> PreParseTextTransformation<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        PreParseTextTransformation(self.0.set("Priority", value), t::PhantomData)
    }
    /// Type of pre-parse text transformation.
    #[must_use]
    pub fn type_(
        self,
        value: impl t::IntoValue<PreParseTextTransformationType, W>,
    ) -> PreParseTextTransformation<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        PreParseTextTransformation(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<PreParseTextTransformation<W>, W>
    for PreParseTextTransformation<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A price configuration.
pub struct Price<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Price<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Price<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Price<W, (t::Missing<required::Amount>, t::Missing<required::Currency>)> {
        Price(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Price<W, (S0, S1)> {
    /// The price amount.
    #[must_use]
    pub fn amount(self, value: impl t::IntoValue<t::Text, W>) -> Price<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Price(self.0.set("Amount", value), t::PhantomData)
    }
    /// The cryptocurrency to use for payment.
    #[must_use]
    pub fn currency(self, value: impl t::IntoValue<Currency, W>) -> Price<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Price(self.0.set("Currency", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Price<W>, W>
    for Price<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
pub struct RateBasedStatement<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateBasedStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateBasedStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateBasedStatement<
        W,
        (
            t::Missing<required::AggregateKeyType>,
            t::Missing<required::Limit>,
        ),
    > {
        RateBasedStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RateBasedStatement<W, (S0, S1)> {
    /// Setting that indicates how to aggregate the request counts.
    #[must_use]
    pub fn aggregate_key_type(
        self,
        value: impl t::IntoValue<AggregateKeyType, W>,
    ) -> RateBasedStatement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RateBasedStatement(self.0.set("AggregateKeyType", value), t::PhantomData)
    }
    /// Specifies the aggregate keys to use in a rate-base rule.
    #[must_use]
    pub fn custom_keys(
        self,
        value: impl t::IntoValue<t::List<RateBasedStatementCustomKey<W>>, W>,
    ) -> Self {
        RateBasedStatement(self.0.set("CustomKeys", value), t::PhantomData)
    }
    /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it counts the requests for the 2 minutes immediately preceding the current time.
    #[must_use]
    pub fn evaluation_window_sec(self, value: impl t::IntoValue<i64, W>) -> Self {
        RateBasedStatement(self.0.set("EvaluationWindowSec", value), t::PhantomData)
    }
    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    #[must_use]
    pub fn forwarded_ip_config(
        self,
        value: impl t::IntoValue<ForwardedIpConfiguration<W>, W>,
    ) -> Self {
        RateBasedStatement(self.0.set("ForwardedIPConfig", value), t::PhantomData)
    }
    /// The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule. If the rate-based statement includes a `ScopeDownStatement` , this limit is applied only to the requests that match the statement.
    #[must_use]
    pub fn limit(self, value: impl t::IntoValue<i64, W>) -> RateBasedStatement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RateBasedStatement(self.0.set("Limit", value), t::PhantomData)
    }
    /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule only tracks and rate limits requests that match the scope-down statement.
    #[must_use]
    pub fn scope_down_statement(self, value: impl t::IntoValue<Statement<W>, W>) -> Self {
        RateBasedStatement(self.0.set("ScopeDownStatement", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RateBasedStatement<W>, W>
    for RateBasedStatement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a single custom aggregate key for a rate-base rule.
pub struct RateBasedStatementCustomKey<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RateBasedStatementCustomKey<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateBasedStatementCustomKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateBasedStatementCustomKey<W> {
        RateBasedStatementCustomKey(t::Object::new(), t::PhantomData)
    }
}
impl<W> RateBasedStatementCustomKey<W> {
    /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance.
    #[must_use]
    pub fn asn(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("ASN", value), t::PhantomData)
    }
    /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
    #[must_use]
    pub fn cookie(self, value: impl t::IntoValue<RateLimitCookie<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("Cookie", value), t::PhantomData)
    }
    /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
    #[must_use]
    pub fn forwarded_ip(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("ForwardedIP", value), t::PhantomData)
    }
    /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance.
    #[must_use]
    pub fn http_method(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("HTTPMethod", value), t::PhantomData)
    }
    /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
    #[must_use]
    pub fn header(self, value: impl t::IntoValue<RateLimitHeader<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("Header", value), t::PhantomData)
    }
    /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
    #[must_use]
    pub fn ip(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("IP", value), t::PhantomData)
    }
    /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
    #[must_use]
    pub fn ja3_fingerprint(self, value: impl t::IntoValue<RateLimitJa3Fingerprint<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("JA3Fingerprint", value), t::PhantomData)
    }
    /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
    #[must_use]
    pub fn ja4_fingerprint(self, value: impl t::IntoValue<RateLimitJa4Fingerprint<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("JA4Fingerprint", value), t::PhantomData)
    }
    /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
    #[must_use]
    pub fn label_namespace(self, value: impl t::IntoValue<RateLimitLabelNamespace<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("LabelNamespace", value), t::PhantomData)
    }
    /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance.
    #[must_use]
    pub fn query_argument(self, value: impl t::IntoValue<RateLimitQueryArgument<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("QueryArgument", value), t::PhantomData)
    }
    /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
    #[must_use]
    pub fn query_string(self, value: impl t::IntoValue<RateLimitQueryString<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("QueryString", value), t::PhantomData)
    }
    /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
    #[must_use]
    pub fn uri_path(self, value: impl t::IntoValue<RateLimitUriPath<W>, W>) -> Self {
        RateBasedStatementCustomKey(self.0.set("UriPath", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RateBasedStatementCustomKey<W>, W>
    for RateBasedStatementCustomKey<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
pub struct RateLimitCookie<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitCookie<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitCookie<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitCookie<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        RateLimitCookie(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RateLimitCookie<W, (S0, S1)> {
    /// The name of the cookie to use.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> RateLimitCookie<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RateLimitCookie(self.0.set("Name", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RateLimitCookie<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RateLimitCookie(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RateLimitCookie<W>, W>
    for RateLimitCookie<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
pub struct RateLimitHeader<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitHeader<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        RateLimitHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RateLimitHeader<W, (S0, S1)> {
    /// The name of the header to use.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> RateLimitHeader<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RateLimitHeader(self.0.set("Name", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RateLimitHeader<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RateLimitHeader(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RateLimitHeader<W>, W>
    for RateLimitHeader<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
pub struct RateLimitJa3Fingerprint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitJa3Fingerprint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitJa3Fingerprint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitJa3Fingerprint<W, (t::Missing<required::FallbackBehavior>,)> {
        RateLimitJa3Fingerprint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RateLimitJa3Fingerprint<W, (S0,)> {
    /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> RateLimitJa3Fingerprint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RateLimitJa3Fingerprint(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RateLimitJa3Fingerprint<W>, W>
    for RateLimitJa3Fingerprint<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
pub struct RateLimitJa4Fingerprint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitJa4Fingerprint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitJa4Fingerprint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitJa4Fingerprint<W, (t::Missing<required::FallbackBehavior>,)> {
        RateLimitJa4Fingerprint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RateLimitJa4Fingerprint<W, (S0,)> {
    /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
    #[must_use]
    pub fn fallback_behavior(
        self,
        value: impl t::IntoValue<FallbackBehavior, W>,
    ) -> RateLimitJa4Fingerprint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RateLimitJa4Fingerprint(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RateLimitJa4Fingerprint<W>, W>
    for RateLimitJa4Fingerprint<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance.
pub struct RateLimitLabelNamespace<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitLabelNamespace<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitLabelNamespace<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitLabelNamespace<W, (t::Missing<required::Namespace>,)> {
        RateLimitLabelNamespace(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RateLimitLabelNamespace<W, (S0,)> {
    /// The namespace to use for aggregation.
    #[must_use]
    pub fn namespace(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RateLimitLabelNamespace<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RateLimitLabelNamespace(self.0.set("Namespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RateLimitLabelNamespace<W>, W>
    for RateLimitLabelNamespace<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance.
pub struct RateLimitQueryArgument<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RateLimitQueryArgument<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitQueryArgument<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitQueryArgument<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        RateLimitQueryArgument(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RateLimitQueryArgument<W, (S0, S1)> {
    /// The name of the query argument to use.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RateLimitQueryArgument<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RateLimitQueryArgument(self.0.set("Name", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RateLimitQueryArgument<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RateLimitQueryArgument(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RateLimitQueryArgument<W>, W>
    for RateLimitQueryArgument<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
pub struct RateLimitQueryString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitQueryString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitQueryString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitQueryString<W, (t::Missing<required::TextTransformations>,)> {
        RateLimitQueryString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RateLimitQueryString<W, (S0,)> {
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RateLimitQueryString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RateLimitQueryString(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RateLimitQueryString<W>, W>
    for RateLimitQueryString<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
pub struct RateLimitUriPath<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RateLimitUriPath<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RateLimitUriPath<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RateLimitUriPath<W, (t::Missing<required::TextTransformations>,)> {
        RateLimitUriPath(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RateLimitUriPath<W, (S0,)> {
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RateLimitUriPath<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RateLimitUriPath(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RateLimitUriPath<W>, W>
    for RateLimitUriPath<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single regular expression. This is used in a `RegexPatternSet` and also in the configuration for the AWS Managed Rules rule group `AWSManagedRulesAntiDDoSRuleSet` .
pub struct Regex<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Regex<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Regex<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Regex<W> {
        Regex(t::Object::new(), t::PhantomData)
    }
}
impl<W> Regex<W> {
    /// The string representing the regular expression.
    #[must_use]
    pub fn regex_string(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Regex(self.0.set("RegexString", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Regex<W>, W> for Regex<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement used to search web request components for a match against a single regular expression.
pub struct RegexMatchStatement<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RegexMatchStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RegexMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RegexMatchStatement<
        W,
        (
            t::Missing<required::FieldToMatch>,
            t::Missing<required::RegexString>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        RegexMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> RegexMatchStatement<W, (S0, S1, S2)> {
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> RegexMatchStatement<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        RegexMatchStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        RegexMatchStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// The string representing the regular expression.
    #[must_use]
    pub fn regex_string(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RegexMatchStatement<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        RegexMatchStatement(self.0.set("RegexString", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RegexMatchStatement<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        RegexMatchStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<RegexMatchStatement<W>, W> for RegexMatchStatement<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use that set in this statement.
pub struct RegexPatternSetReferenceStatement<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RegexPatternSetReferenceStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RegexPatternSetReferenceStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RegexPatternSetReferenceStatement<
        W,
        (
            t::Missing<required::Arn>,
            t::Missing<required::FieldToMatch>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        RegexPatternSetReferenceStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> RegexPatternSetReferenceStatement<W, (S0, S1, S2)> {
    /// The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
    #[must_use]
    pub fn arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RegexPatternSetReferenceStatement<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        RegexPatternSetReferenceStatement(self.0.set("Arn", value), t::PhantomData)
    }
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> RegexPatternSetReferenceStatement<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        RegexPatternSetReferenceStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        RegexPatternSetReferenceStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> RegexPatternSetReferenceStatement<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        RegexPatternSetReferenceStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<RegexPatternSetReferenceStatement<W>, W>
    for RegexPatternSetReferenceStatement<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes). You can change the setting for any of the available resource types.
pub struct RequestBodyAssociatedResourceTypeConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RequestBodyAssociatedResourceTypeConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RequestBodyAssociatedResourceTypeConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RequestBodyAssociatedResourceTypeConfig<
        W,
        (t::Missing<required::DefaultSizeInspectionLimit>,),
    > {
        RequestBodyAssociatedResourceTypeConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RequestBodyAssociatedResourceTypeConfig<W, (S0,)> {
    /// Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resource should send to AWS WAF for inspection. This applies to statements in the web ACL that inspect the body or JSON body.
    #[must_use]
    pub fn default_size_inspection_limit(
        self,
        value: impl t::IntoValue<DefaultSizeInspectionLimit, W>,
    ) -> RequestBodyAssociatedResourceTypeConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RequestBodyAssociatedResourceTypeConfig(
            self.0.set("DefaultSizeInspectionLimit", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RequestBodyAssociatedResourceTypeConfig<W>, W>
    for RequestBodyAssociatedResourceTypeConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
pub struct RequestInspection<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RequestInspection<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RequestInspection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RequestInspection<
        W,
        (
            t::Missing<required::PasswordField>,
            t::Missing<required::PayloadType>,
            t::Missing<required::UsernameField>,
        ),
    > {
        RequestInspection(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> RequestInspection<W, (S0, S1, S2)> {
    /// The name of the field in the request payload that contains your customer's password.
    #[must_use]
    pub fn password_field(
        self,
        value: impl t::IntoValue<FieldIdentifier<W>, W>,
    ) -> RequestInspection<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        RequestInspection(self.0.set("PasswordField", value), t::PhantomData)
    }
    /// The payload type for your login endpoint, either JSON or form encoded.
    #[must_use]
    pub fn payload_type(
        self,
        value: impl t::IntoValue<PayloadType, W>,
    ) -> RequestInspection<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        RequestInspection(self.0.set("PayloadType", value), t::PhantomData)
    }
    /// The name of the field in the request payload that contains your customer's username.
    #[must_use]
    pub fn username_field(
        self,
        value: impl t::IntoValue<FieldIdentifier<W>, W>,
    ) -> RequestInspection<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        RequestInspection(self.0.set("UsernameField", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<RequestInspection<W>, W> for RequestInspection<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts.
pub struct RequestInspectionAcfp<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RequestInspectionAcfp<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RequestInspectionAcfp<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RequestInspectionAcfp<W, (t::Missing<required::PayloadType>,)> {
        RequestInspectionAcfp(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RequestInspectionAcfp<W, (S0,)> {
    /// The names of the fields in the request payload that contain your customer's primary physical address.
    #[must_use]
    pub fn address_fields(self, value: impl t::IntoValue<t::List<FieldIdentifier<W>>, W>) -> Self {
        RequestInspectionAcfp(self.0.set("AddressFields", value), t::PhantomData)
    }
    /// The name of the field in the request payload that contains your customer's email.
    #[must_use]
    pub fn email_field(self, value: impl t::IntoValue<FieldIdentifier<W>, W>) -> Self {
        RequestInspectionAcfp(self.0.set("EmailField", value), t::PhantomData)
    }
    /// The name of the field in the request payload that contains your customer's password.
    #[must_use]
    pub fn password_field(self, value: impl t::IntoValue<FieldIdentifier<W>, W>) -> Self {
        RequestInspectionAcfp(self.0.set("PasswordField", value), t::PhantomData)
    }
    /// The payload type for your account creation endpoint, either JSON or form encoded.
    #[must_use]
    pub fn payload_type(
        self,
        value: impl t::IntoValue<PayloadType, W>,
    ) -> RequestInspectionAcfp<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RequestInspectionAcfp(self.0.set("PayloadType", value), t::PhantomData)
    }
    /// The names of the fields in the request payload that contain your customer's primary phone number.
    #[must_use]
    pub fn phone_number_fields(
        self,
        value: impl t::IntoValue<t::List<FieldIdentifier<W>>, W>,
    ) -> Self {
        RequestInspectionAcfp(self.0.set("PhoneNumberFields", value), t::PhantomData)
    }
    /// The name of the field in the request payload that contains your customer's username.
    #[must_use]
    pub fn username_field(self, value: impl t::IntoValue<FieldIdentifier<W>, W>) -> Self {
        RequestInspectionAcfp(self.0.set("UsernameField", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RequestInspectionAcfp<W>, W>
    for RequestInspectionAcfp<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP rule groups to track login and account creation success and failure rates.
pub struct ResponseInspection<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ResponseInspection<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseInspection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseInspection<W> {
        ResponseInspection(t::Object::new(), t::PhantomData)
    }
}
impl<W> ResponseInspection<W> {
    /// Configures inspection of the response body for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body.
    #[must_use]
    pub fn body_contains(
        self,
        value: impl t::IntoValue<ResponseInspectionBodyContains<W>, W>,
    ) -> Self {
        ResponseInspection(self.0.set("BodyContains", value), t::PhantomData)
    }
    /// Configures inspection of the response header for success and failure indicators.
    #[must_use]
    pub fn header(self, value: impl t::IntoValue<ResponseInspectionHeader<W>, W>) -> Self {
        ResponseInspection(self.0.set("Header", value), t::PhantomData)
    }
    /// Configures inspection of the response JSON for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON.
    #[must_use]
    pub fn json(self, value: impl t::IntoValue<ResponseInspectionJson<W>, W>) -> Self {
        ResponseInspection(self.0.set("Json", value), t::PhantomData)
    }
    /// Configures inspection of the response status code for success and failure indicators.
    #[must_use]
    pub fn status_code(self, value: impl t::IntoValue<ResponseInspectionStatusCode<W>, W>) -> Self {
        ResponseInspection(self.0.set("StatusCode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ResponseInspection<W>, W> for ResponseInspection<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures inspection of the response body. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
pub struct ResponseInspectionBodyContains<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ResponseInspectionBodyContains<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseInspectionBodyContains<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseInspectionBodyContains<
        W,
        (
            t::Missing<required::FailureStrings>,
            t::Missing<required::SuccessStrings>,
        ),
    > {
        ResponseInspectionBodyContains(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResponseInspectionBodyContains<W, (S0, S1)> {
    /// Strings in the body of the response that indicate a failed login or account creation attempt. To be counted as a failure, the string can be anywhere in the body and must be an exact match, including case. Each string must be unique among the success and failure strings.
    #[must_use]
    pub fn failure_strings(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionBodyContains<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResponseInspectionBodyContains(self.0.set("FailureStrings", value), t::PhantomData)
    }
    /// Strings in the body of the response that indicate a successful login or account creation attempt. To be counted as a success, the string can be anywhere in the body and must be an exact match, including case. Each string must be unique among the success and failure strings.
    #[must_use]
    pub fn success_strings(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionBodyContains<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResponseInspectionBodyContains(self.0.set("SuccessStrings", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<ResponseInspectionBodyContains<W>, W>
    for ResponseInspectionBodyContains<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures inspection of the response header. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
pub struct ResponseInspectionHeader<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ResponseInspectionHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseInspectionHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseInspectionHeader<
        W,
        (
            t::Missing<required::FailureValues>,
            t::Missing<required::Name>,
            t::Missing<required::SuccessValues>,
        ),
    > {
        ResponseInspectionHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> ResponseInspectionHeader<W, (S0, S1, S2)> {
    /// Values in the response header with the specified name that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case. Each value must be unique among the success and failure values.
    #[must_use]
    pub fn failure_values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionHeader<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        ResponseInspectionHeader(self.0.set("FailureValues", value), t::PhantomData)
    }
    /// The name of the header to match against. The name must be an exact match, including case.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResponseInspectionHeader<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        ResponseInspectionHeader(self.0.set("Name", value), t::PhantomData)
    }
    /// Values in the response header with the specified name that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case. Each value must be unique among the success and failure values.
    #[must_use]
    pub fn success_values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionHeader<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        ResponseInspectionHeader(self.0.set("SuccessValues", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<ResponseInspectionHeader<W>, W> for ResponseInspectionHeader<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures inspection of the response JSON. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
pub struct ResponseInspectionJson<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ResponseInspectionJson<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseInspectionJson<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseInspectionJson<
        W,
        (
            t::Missing<required::FailureValues>,
            t::Missing<required::Identifier>,
            t::Missing<required::SuccessValues>,
        ),
    > {
        ResponseInspectionJson(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> ResponseInspectionJson<W, (S0, S1, S2)> {
    /// Values for the specified identifier in the response JSON that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case. Each value must be unique among the success and failure values.
    #[must_use]
    pub fn failure_values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionJson<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        ResponseInspectionJson(self.0.set("FailureValues", value), t::PhantomData)
    }
    /// The identifier for the value to match against in the JSON. The identifier must be an exact match, including case.
    #[must_use]
    pub fn identifier(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResponseInspectionJson<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        ResponseInspectionJson(self.0.set("Identifier", value), t::PhantomData)
    }
    /// Values for the specified identifier in the response JSON that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case. Each value must be unique among the success and failure values.
    #[must_use]
    pub fn success_values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ResponseInspectionJson<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        ResponseInspectionJson(self.0.set("SuccessValues", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<ResponseInspectionJson<W>, W> for ResponseInspectionJson<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures inspection of the response status code. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
pub struct ResponseInspectionStatusCode<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ResponseInspectionStatusCode<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseInspectionStatusCode<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseInspectionStatusCode<
        W,
        (
            t::Missing<required::FailureCodes>,
            t::Missing<required::SuccessCodes>,
        ),
    > {
        ResponseInspectionStatusCode(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResponseInspectionStatusCode<W, (S0, S1)> {
    /// Status codes in the response that indicate a failed login or account creation attempt. To be counted as a failure, the response status code must match one of these. Each code must be unique among the success and failure status codes.
    #[must_use]
    pub fn failure_codes(
        self,
        value: impl t::IntoValue<t::List<i64>, W>,
    ) -> ResponseInspectionStatusCode<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResponseInspectionStatusCode(self.0.set("FailureCodes", value), t::PhantomData)
    }
    /// Status codes in the response that indicate a successful login or account creation attempt. To be counted as a success, the response status code must match one of these. Each code must be unique among the success and failure status codes.
    #[must_use]
    pub fn success_codes(
        self,
        value: impl t::IntoValue<t::List<i64>, W>,
    ) -> ResponseInspectionStatusCode<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResponseInspectionStatusCode(self.0.set("SuccessCodes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<ResponseInspectionStatusCode<W>, W> for ResponseInspectionStatusCode<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them.
pub struct Rule<W, S = (t::Set, t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Rule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Rule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Rule<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::Priority>,
            t::Missing<required::Statement>,
            t::Missing<required::VisibilityConfig>,
        ),
    > {
        Rule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> Rule<W, (S0, S1, S2, S3)> {
    /// The action that AWS WAF should take on a web request when it matches the rule's statement. Settings at the web ACL level can override the rule action setting.
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<RuleAction<W>, W>) -> Self {
        Rule(self.0.set("Action", value), t::PhantomData)
    }
    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
    #[must_use]
    pub fn captcha_config(self, value: impl t::IntoValue<CaptchaConfig<W>, W>) -> Self {
        Rule(self.0.set("CaptchaConfig", value), t::PhantomData)
    }
    /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL.
    #[must_use]
    pub fn challenge_config(self, value: impl t::IntoValue<ChallengeConfig<W>, W>) -> Self {
        Rule(self.0.set("ChallengeConfig", value), t::PhantomData)
    }
    /// The name of the rule.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Rule<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        Rule(self.0.set("Name", value), t::PhantomData)
    }
    /// The override action to apply to the rules in a rule group, instead of the individual rule action settings. This is used only for rules whose statements reference a rule group. Rule statements that reference a rule group are `RuleGroupReferenceStatement` and `ManagedRuleGroupStatement` .
    #[must_use]
    pub fn override_action(self, value: impl t::IntoValue<OverrideAction<W>, W>) -> Self {
        Rule(self.0.set("OverrideAction", value), t::PhantomData)
    }
    /// If you define more than one `Rule` in a `WebACL` , AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority` . AWS WAF processes rules with lower priority first. The priorities don't need to be consecutive, but they must all be different.
    #[must_use]
    pub fn priority(self, value: impl t::IntoValue<i64, W>) -> Rule<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        Rule(self.0.set("Priority", value), t::PhantomData)
    }
    /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
    #[must_use]
    pub fn rule_labels(self, value: impl t::IntoValue<t::List<Label<W>>, W>) -> Self {
        Rule(self.0.set("RuleLabels", value), t::PhantomData)
    }
    /// The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement` .
    #[must_use]
    pub fn statement(
        self,
        value: impl t::IntoValue<Statement<W>, W>,
    ) -> Rule<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        Rule(self.0.set("Statement", value), t::PhantomData)
    }
    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    #[must_use]
    pub fn visibility_config(
        self,
        value: impl t::IntoValue<VisibilityConfig<W>, W>,
    ) -> Rule<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        Rule(self.0.set("VisibilityConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<Rule<W>, W> for Rule<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting.
pub struct RuleAction<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RuleAction<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RuleAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RuleAction<W> {
        RuleAction(t::Object::new(), t::PhantomData)
    }
}
impl<W> RuleAction<W> {
    /// Instructs AWS WAF to allow the web request.
    #[must_use]
    pub fn allow(self, value: impl t::IntoValue<AllowAction<W>, W>) -> Self {
        RuleAction(self.0.set("Allow", value), t::PhantomData)
    }
    /// Instructs AWS WAF to block the web request.
    #[must_use]
    pub fn block(self, value: impl t::IntoValue<BlockAction<W>, W>) -> Self {
        RuleAction(self.0.set("Block", value), t::PhantomData)
    }
    /// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
    #[must_use]
    pub fn captcha(self, value: impl t::IntoValue<CaptchaAction<W>, W>) -> Self {
        RuleAction(self.0.set("Captcha", value), t::PhantomData)
    }
    /// Instructs AWS WAF to run a `Challenge` check against the web request.
    #[must_use]
    pub fn challenge(self, value: impl t::IntoValue<ChallengeAction<W>, W>) -> Self {
        RuleAction(self.0.set("Challenge", value), t::PhantomData)
    }
    /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL.
    #[must_use]
    pub fn count(self, value: impl t::IntoValue<CountAction<W>, W>) -> Self {
        RuleAction(self.0.set("Count", value), t::PhantomData)
    }
    /// Monetize action for rules.
    #[must_use]
    pub fn monetize(self, value: impl t::IntoValue<MonetizeAction<W>, W>) -> Self {
        RuleAction(self.0.set("Monetize", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RuleAction<W>, W> for RuleAction<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Action setting to use in the place of a rule action that is configured inside the rule group. You specify one override for each rule whose action you want to change.
pub struct RuleActionOverride<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RuleActionOverride<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RuleActionOverride<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RuleActionOverride<
        W,
        (
            t::Missing<required::ActionToUse>,
            t::Missing<required::Name>,
        ),
    > {
        RuleActionOverride(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RuleActionOverride<W, (S0, S1)> {
    /// The override action to use, in place of the configured action of the rule in the rule group.
    #[must_use]
    pub fn action_to_use(
        self,
        value: impl t::IntoValue<RuleAction<W>, W>,
    ) -> RuleActionOverride<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RuleActionOverride(self.0.set("ActionToUse", value), t::PhantomData)
    }
    /// The name of the rule to override.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> RuleActionOverride<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RuleActionOverride(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RuleActionOverride<W>, W>
    for RuleActionOverride<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement used to run the rules that are defined in a `RuleGroup` . To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
pub struct RuleGroupReferenceStatement<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RuleGroupReferenceStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RuleGroupReferenceStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RuleGroupReferenceStatement<W, (t::Missing<required::Arn>,)> {
        RuleGroupReferenceStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RuleGroupReferenceStatement<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the entity.
    #[must_use]
    pub fn arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RuleGroupReferenceStatement<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RuleGroupReferenceStatement(self.0.set("Arn", value), t::PhantomData)
    }
    /// Rules in the referenced rule group whose actions are set to `Count` .
    #[must_use]
    pub fn excluded_rules(self, value: impl t::IntoValue<t::List<ExcludedRule<W>>, W>) -> Self {
        RuleGroupReferenceStatement(self.0.set("ExcludedRules", value), t::PhantomData)
    }
    /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
    #[must_use]
    pub fn rule_action_overrides(
        self,
        value: impl t::IntoValue<t::List<RuleActionOverride<W>>, W>,
    ) -> Self {
        RuleGroupReferenceStatement(self.0.set("RuleActionOverrides", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RuleGroupReferenceStatement<W>, W>
    for RuleGroupReferenceStatement<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer` . The name isn't case sensitive.
pub struct SingleHeader<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleHeader<W, (t::Missing<required::Name>,)> {
        SingleHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SingleHeader<W, (S0,)> {
    /// The name of the query header to inspect.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> SingleHeader<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SingleHeader(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SingleHeader<W>, W> for SingleHeader<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion* . The name isn't case sensitive.
pub struct SingleQueryArgument<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleQueryArgument<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleQueryArgument<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleQueryArgument<W, (t::Missing<required::Name>,)> {
        SingleQueryArgument(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SingleQueryArgument<W, (S0,)> {
    /// The name of the query argument to inspect.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> SingleQueryArgument<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SingleQueryArgument(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SingleQueryArgument<W>, W>
    for SingleQueryArgument<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes.
pub struct SizeConstraintStatement<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SizeConstraintStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SizeConstraintStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SizeConstraintStatement<
        W,
        (
            t::Missing<required::ComparisonOperator>,
            t::Missing<required::FieldToMatch>,
            t::Missing<required::Size>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        SizeConstraintStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> SizeConstraintStatement<W, (S0, S1, S2, S3)> {
    /// The operator to use to compare the request part to the size setting.
    #[must_use]
    pub fn comparison_operator(
        self,
        value: impl t::IntoValue<ComparisonOperator, W>,
    ) -> SizeConstraintStatement<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        SizeConstraintStatement(self.0.set("ComparisonOperator", value), t::PhantomData)
    }
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> SizeConstraintStatement<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        SizeConstraintStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        SizeConstraintStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// The size, in byte, to compare to the request part, after any transformations.
    #[must_use]
    pub fn size(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> SizeConstraintStatement<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        SizeConstraintStatement(self.0.set("Size", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> SizeConstraintStatement<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        SizeConstraintStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<SizeConstraintStatement<W>, W> for SizeConstraintStatement<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
pub struct SqliMatchStatement<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SqliMatchStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SqliMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SqliMatchStatement<
        W,
        (
            t::Missing<required::FieldToMatch>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        SqliMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SqliMatchStatement<W, (S0, S1)> {
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> SqliMatchStatement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SqliMatchStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        SqliMatchStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
    #[must_use]
    pub fn sensitivity_level(self, value: impl t::IntoValue<SensitivityLevel, W>) -> Self {
        SqliMatchStatement(self.0.set("SensitivityLevel", value), t::PhantomData)
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> SqliMatchStatement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SqliMatchStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SqliMatchStatement<W>, W>
    for SqliMatchStatement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
pub struct Statement<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Statement<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Statement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Statement<W> {
        Statement(t::Object::new(), t::PhantomData)
    }
}
impl<W> Statement<W> {
    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
    #[must_use]
    pub fn and_statement(self, value: impl t::IntoValue<AndStatement<W>, W>) -> Self {
        Statement(self.0.set("AndStatement", value), t::PhantomData)
    }
    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
    #[must_use]
    pub fn asn_match_statement(self, value: impl t::IntoValue<AsnMatchStatement<W>, W>) -> Self {
        Statement(self.0.set("AsnMatchStatement", value), t::PhantomData)
    }
    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
    #[must_use]
    pub fn byte_match_statement(self, value: impl t::IntoValue<ByteMatchStatement<W>, W>) -> Self {
        Statement(self.0.set("ByteMatchStatement", value), t::PhantomData)
    }
    /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
    #[must_use]
    pub fn geo_match_statement(self, value: impl t::IntoValue<GeoMatchStatement<W>, W>) -> Self {
        Statement(self.0.set("GeoMatchStatement", value), t::PhantomData)
    }
    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
    #[must_use]
    pub fn ip_set_reference_statement(
        self,
        value: impl t::IntoValue<IpSetReferenceStatement<W>, W>,
    ) -> Self {
        Statement(self.0.set("IPSetReferenceStatement", value), t::PhantomData)
    }
    /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
    #[must_use]
    pub fn label_match_statement(
        self,
        value: impl t::IntoValue<LabelMatchStatement<W>, W>,
    ) -> Self {
        Statement(self.0.set("LabelMatchStatement", value), t::PhantomData)
    }
    /// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement. You can retrieve the required names through the API call `ListAvailableManagedRuleGroups` .
    #[must_use]
    pub fn managed_rule_group_statement(
        self,
        value: impl t::IntoValue<ManagedRuleGroupStatement<W>, W>,
    ) -> Self {
        Statement(
            self.0.set("ManagedRuleGroupStatement", value),
            t::PhantomData,
        )
    }
    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
    #[must_use]
    pub fn not_statement(self, value: impl t::IntoValue<NotStatement<W>, W>) -> Self {
        Statement(self.0.set("NotStatement", value), t::PhantomData)
    }
    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
    #[must_use]
    pub fn or_statement(self, value: impl t::IntoValue<OrStatement<W>, W>) -> Self {
        Statement(self.0.set("OrStatement", value), t::PhantomData)
    }
    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
    #[must_use]
    pub fn rate_based_statement(self, value: impl t::IntoValue<RateBasedStatement<W>, W>) -> Self {
        Statement(self.0.set("RateBasedStatement", value), t::PhantomData)
    }
    /// A rule statement used to search web request components for a match against a single regular expression.
    #[must_use]
    pub fn regex_match_statement(
        self,
        value: impl t::IntoValue<RegexMatchStatement<W>, W>,
    ) -> Self {
        Statement(self.0.set("RegexMatchStatement", value), t::PhantomData)
    }
    /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement.
    #[must_use]
    pub fn regex_pattern_set_reference_statement(
        self,
        value: impl t::IntoValue<RegexPatternSetReferenceStatement<W>, W>,
    ) -> Self {
        Statement(
            self.0.set("RegexPatternSetReferenceStatement", value),
            t::PhantomData,
        )
    }
    /// A rule statement used to run the rules that are defined in a `RuleGroup` . To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
    #[must_use]
    pub fn rule_group_reference_statement(
        self,
        value: impl t::IntoValue<RuleGroupReferenceStatement<W>, W>,
    ) -> Self {
        Statement(
            self.0.set("RuleGroupReferenceStatement", value),
            t::PhantomData,
        )
    }
    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes.
    #[must_use]
    pub fn size_constraint_statement(
        self,
        value: impl t::IntoValue<SizeConstraintStatement<W>, W>,
    ) -> Self {
        Statement(self.0.set("SizeConstraintStatement", value), t::PhantomData)
    }
    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
    #[must_use]
    pub fn sqli_match_statement(self, value: impl t::IntoValue<SqliMatchStatement<W>, W>) -> Self {
        Statement(self.0.set("SqliMatchStatement", value), t::PhantomData)
    }
    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
    #[must_use]
    pub fn xss_match_statement(self, value: impl t::IntoValue<XssMatchStatement<W>, W>) -> Self {
        Statement(self.0.set("XssMatchStatement", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Statement<W>, W> for Statement<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
pub struct TextTransformation<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TextTransformation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TextTransformation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> TextTransformation<W, (t::Missing<required::Priority>, t::Missing<required::Type>)> {
        TextTransformation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TextTransformation<W, (S0, S1)> {
    /// Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from lowest priority to highest, before inspecting the transformed content. The priorities don't need to be consecutive, but they must all be different.
    #[must_use]
    pub fn priority(self, value: impl t::IntoValue<i64, W>) -> TextTransformation<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TextTransformation(self.0.set("Priority", value), t::PhantomData)
    }
    /// For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the *AWS WAF Developer Guide* .
    #[must_use]
    pub fn type_(
        self,
        value: impl t::IntoValue<TextTransformationType, W>,
    ) -> TextTransformation<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TextTransformation(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TextTransformation<W>, W>
    for TextTransformation<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
pub struct UriFragment<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for UriFragment<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UriFragment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UriFragment<W> {
        UriFragment(t::Object::new(), t::PhantomData)
    }
}
impl<W> UriFragment<W> {
    /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
    #[must_use]
    pub fn fallback_behavior(self, value: impl t::IntoValue<FallbackBehavior, W>) -> Self {
        UriFragment(self.0.set("FallbackBehavior", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<UriFragment<W>, W> for UriFragment<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Defines and enables Amazon CloudWatch metrics and web request sample collection.
pub struct VisibilityConfig<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for VisibilityConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VisibilityConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VisibilityConfig<
        W,
        (
            t::Missing<required::CloudWatchMetricsEnabled>,
            t::Missing<required::MetricName>,
            t::Missing<required::SampledRequestsEnabled>,
        ),
    > {
        VisibilityConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> VisibilityConfig<W, (S0, S1, S2)> {
    /// Indicates whether the associated resource sends metrics to Amazon CloudWatch. For the list of available metrics, see [AWS WAF Metrics](https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html#waf-metrics) in the *AWS WAF Developer Guide* .
    #[must_use]
    pub fn cloud_watch_metrics_enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> VisibilityConfig<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        VisibilityConfig(
            self.0.set("CloudWatchMetricsEnabled", value),
            t::PhantomData,
        )
    }
    /// A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, - (hyphen), and _ (underscore). The name can be from one to 128 characters long.
    #[must_use]
    pub fn metric_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VisibilityConfig<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        VisibilityConfig(self.0.set("MetricName", value), t::PhantomData)
    }
    /// Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the sampled requests through the AWS WAF console.
    #[must_use]
    pub fn sampled_requests_enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> VisibilityConfig<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        VisibilityConfig(self.0.set("SampledRequestsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<VisibilityConfig<W>, W> for VisibilityConfig<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
pub struct XssMatchStatement<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for XssMatchStatement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> XssMatchStatement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> XssMatchStatement<
        W,
        (
            t::Missing<required::FieldToMatch>,
            t::Missing<required::TextTransformations>,
        ),
    > {
        XssMatchStatement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> XssMatchStatement<W, (S0, S1)> {
    /// The part of the web request that you want AWS WAF to inspect.
    #[must_use]
    pub fn field_to_match(
        self,
        value: impl t::IntoValue<FieldToMatch<W>, W>,
    ) -> XssMatchStatement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        XssMatchStatement(self.0.set("FieldToMatch", value), t::PhantomData)
    }
    /// `PreParseTextTransformations`.
    #[must_use]
    pub fn pre_parse_text_transformations(
        self,
        value: impl t::IntoValue<t::List<PreParseTextTransformation<W>>, W>,
    ) -> Self {
        XssMatchStatement(
            self.0.set("PreParseTextTransformations", value),
            t::PhantomData,
        )
    }
    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    #[must_use]
    pub fn text_transformations(
        self,
        value: impl t::IntoValue<t::List<TextTransformation<W>>, W>,
    ) -> XssMatchStatement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        XssMatchStatement(self.0.set("TextTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<XssMatchStatement<W>, W>
    for XssMatchStatement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// `SUBSTITUTION`.
    Substitution,
    /// `HASH`.
    Hash,
}
impl Action {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Substitution => "SUBSTITUTION",
            Self::Hash => "HASH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Action, W> for Action {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AggregateKeyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AggregateKeyType {
    /// `CONSTANT`.
    Constant,
    /// `IP`.
    Ip,
    /// `FORWARDED_IP`.
    ForwardedIp,
    /// `CUSTOM_KEYS`.
    CustomKeys,
}
impl AggregateKeyType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Constant => "CONSTANT",
            Self::Ip => "IP",
            Self::ForwardedIp => "FORWARDED_IP",
            Self::CustomKeys => "CUSTOM_KEYS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AggregateKeyType, W> for AggregateKeyType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ALBLowReputationMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlbLowReputationMode {
    /// `ACTIVE_UNDER_DDOS`.
    ActiveUnderDdos,
    /// `ALWAYS_ON`.
    AlwaysOn,
}
impl AlbLowReputationMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ActiveUnderDdos => "ACTIVE_UNDER_DDOS",
            Self::AlwaysOn => "ALWAYS_ON",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AlbLowReputationMode, W> for AlbLowReputationMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Chain`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Chain {
    /// `BASE`.
    Base,
    /// `SOLANA`.
    Solana,
    /// `BASE_SEPOLIA`.
    BaseSepolia,
    /// `SOLANA_DEVNET`.
    SolanaDevnet,
}
impl Chain {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Base => "BASE",
            Self::Solana => "SOLANA",
            Self::BaseSepolia => "BASE_SEPOLIA",
            Self::SolanaDevnet => "SOLANA_DEVNET",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Chain, W> for Chain {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ComparisonOperator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `EQ`.
    Eq,
    /// `NE`.
    Ne,
    /// `LE`.
    Le,
    /// `LT`.
    Lt,
    /// `GE`.
    Ge,
    /// `GT`.
    Gt,
}
impl ComparisonOperator {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "EQ",
            Self::Ne => "NE",
            Self::Le => "LE",
            Self::Lt => "LT",
            Self::Ge => "GE",
            Self::Gt => "GT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ComparisonOperator, W> for ComparisonOperator {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ContentType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    /// `TEXT_PLAIN`.
    TextPlain,
    /// `TEXT_HTML`.
    TextHtml,
    /// `APPLICATION_JSON`.
    ApplicationJson,
}
impl ContentType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TextPlain => "TEXT_PLAIN",
            Self::TextHtml => "TEXT_HTML",
            Self::ApplicationJson => "APPLICATION_JSON",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ContentType, W> for ContentType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CountryCodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountryCodes {
    /// `AD`.
    Ad,
    /// `AE`.
    Ae,
    /// `AF`.
    Af,
    /// `AG`.
    Ag,
    /// `AI`.
    Ai,
    /// `AL`.
    Al,
    /// `AM`.
    Am,
    /// `AO`.
    Ao,
    /// `AQ`.
    Aq,
    /// `AR`.
    Ar,
    /// `AS`.
    As,
    /// `AT`.
    At,
    /// `AU`.
    Au,
    /// `AW`.
    Aw,
    /// `AX`.
    Ax,
    /// `AZ`.
    Az,
    /// `BA`.
    Ba,
    /// `BB`.
    Bb,
    /// `BD`.
    Bd,
    /// `BE`.
    Be,
    /// `BF`.
    Bf,
    /// `BG`.
    Bg,
    /// `BH`.
    Bh,
    /// `BI`.
    Bi,
    /// `BJ`.
    Bj,
    /// `BL`.
    Bl,
    /// `BM`.
    Bm,
    /// `BN`.
    Bn,
    /// `BO`.
    Bo,
    /// `BQ`.
    Bq,
    /// `BR`.
    Br,
    /// `BS`.
    Bs,
    /// `BT`.
    Bt,
    /// `BV`.
    Bv,
    /// `BW`.
    Bw,
    /// `BY`.
    By,
    /// `BZ`.
    Bz,
    /// `CA`.
    Ca,
    /// `CC`.
    Cc,
    /// `CD`.
    Cd,
    /// `CF`.
    Cf,
    /// `CG`.
    Cg,
    /// `CH`.
    Ch,
    /// `CI`.
    Ci,
    /// `CK`.
    Ck,
    /// `CL`.
    Cl,
    /// `CM`.
    Cm,
    /// `CN`.
    Cn,
    /// `CO`.
    Co,
    /// `CR`.
    Cr,
    /// `CU`.
    Cu,
    /// `CV`.
    Cv,
    /// `CW`.
    Cw,
    /// `CX`.
    Cx,
    /// `CY`.
    Cy,
    /// `CZ`.
    Cz,
    /// `DE`.
    De,
    /// `DJ`.
    Dj,
    /// `DK`.
    Dk,
    /// `DM`.
    Dm,
    /// `DO`.
    Do,
    /// `DZ`.
    Dz,
    /// `EC`.
    Ec,
    /// `EE`.
    Ee,
    /// `EG`.
    Eg,
    /// `EH`.
    Eh,
    /// `ER`.
    Er,
    /// `ES`.
    Es,
    /// `ET`.
    Et,
    /// `FI`.
    Fi,
    /// `FJ`.
    Fj,
    /// `FK`.
    Fk,
    /// `FM`.
    Fm,
    /// `FO`.
    Fo,
    /// `FR`.
    Fr,
    /// `GA`.
    Ga,
    /// `GB`.
    Gb,
    /// `GD`.
    Gd,
    /// `GE`.
    Ge,
    /// `GF`.
    Gf,
    /// `GG`.
    Gg,
    /// `GH`.
    Gh,
    /// `GI`.
    Gi,
    /// `GL`.
    Gl,
    /// `GM`.
    Gm,
    /// `GN`.
    Gn,
    /// `GP`.
    Gp,
    /// `GQ`.
    Gq,
    /// `GR`.
    Gr,
    /// `GS`.
    Gs,
    /// `GT`.
    Gt,
    /// `GU`.
    Gu,
    /// `GW`.
    Gw,
    /// `GY`.
    Gy,
    /// `HK`.
    Hk,
    /// `HM`.
    Hm,
    /// `HN`.
    Hn,
    /// `HR`.
    Hr,
    /// `HT`.
    Ht,
    /// `HU`.
    Hu,
    /// `ID`.
    Id,
    /// `IE`.
    Ie,
    /// `IL`.
    Il,
    /// `IM`.
    Im,
    /// `IN`.
    In,
    /// `IO`.
    Io,
    /// `IQ`.
    Iq,
    /// `IR`.
    Ir,
    /// `IS`.
    Is,
    /// `IT`.
    It,
    /// `JE`.
    Je,
    /// `JM`.
    Jm,
    /// `JO`.
    Jo,
    /// `JP`.
    Jp,
    /// `KE`.
    Ke,
    /// `KG`.
    Kg,
    /// `KH`.
    Kh,
    /// `KI`.
    Ki,
    /// `KM`.
    Km,
    /// `KN`.
    Kn,
    /// `KP`.
    Kp,
    /// `KR`.
    Kr,
    /// `KW`.
    Kw,
    /// `KY`.
    Ky,
    /// `KZ`.
    Kz,
    /// `LA`.
    La,
    /// `LB`.
    Lb,
    /// `LC`.
    Lc,
    /// `LI`.
    Li,
    /// `LK`.
    Lk,
    /// `LR`.
    Lr,
    /// `LS`.
    Ls,
    /// `LT`.
    Lt,
    /// `LU`.
    Lu,
    /// `LV`.
    Lv,
    /// `LY`.
    Ly,
    /// `MA`.
    Ma,
    /// `MC`.
    Mc,
    /// `MD`.
    Md,
    /// `ME`.
    Me,
    /// `MF`.
    Mf,
    /// `MG`.
    Mg,
    /// `MH`.
    Mh,
    /// `MK`.
    Mk,
    /// `ML`.
    Ml,
    /// `MM`.
    Mm,
    /// `MN`.
    Mn,
    /// `MO`.
    Mo,
    /// `MP`.
    Mp,
    /// `MQ`.
    Mq,
    /// `MR`.
    Mr,
    /// `MS`.
    Ms,
    /// `MT`.
    Mt,
    /// `MU`.
    Mu,
    /// `MV`.
    Mv,
    /// `MW`.
    Mw,
    /// `MX`.
    Mx,
    /// `MY`.
    My,
    /// `MZ`.
    Mz,
    /// `NA`.
    Na,
    /// `NC`.
    Nc,
    /// `NE`.
    Ne,
    /// `NF`.
    Nf,
    /// `NG`.
    Ng,
    /// `NI`.
    Ni,
    /// `NL`.
    Nl,
    /// `NO`.
    No,
    /// `NP`.
    Np,
    /// `NR`.
    Nr,
    /// `NU`.
    Nu,
    /// `NZ`.
    Nz,
    /// `OM`.
    Om,
    /// `PA`.
    Pa,
    /// `PE`.
    Pe,
    /// `PF`.
    Pf,
    /// `PG`.
    Pg,
    /// `PH`.
    Ph,
    /// `PK`.
    Pk,
    /// `PL`.
    Pl,
    /// `PM`.
    Pm,
    /// `PN`.
    Pn,
    /// `PR`.
    Pr,
    /// `PS`.
    Ps,
    /// `PT`.
    Pt,
    /// `PW`.
    Pw,
    /// `PY`.
    Py,
    /// `QA`.
    Qa,
    /// `RE`.
    Re,
    /// `RO`.
    Ro,
    /// `RS`.
    Rs,
    /// `RU`.
    Ru,
    /// `RW`.
    Rw,
    /// `SA`.
    Sa,
    /// `SB`.
    Sb,
    /// `SC`.
    Sc,
    /// `SD`.
    Sd,
    /// `SE`.
    Se,
    /// `SG`.
    Sg,
    /// `SH`.
    Sh,
    /// `SI`.
    Si,
    /// `SJ`.
    Sj,
    /// `SK`.
    Sk,
    /// `SL`.
    Sl,
    /// `SM`.
    Sm,
    /// `SN`.
    Sn,
    /// `SO`.
    So,
    /// `SR`.
    Sr,
    /// `SS`.
    Ss,
    /// `ST`.
    St,
    /// `SV`.
    Sv,
    /// `SX`.
    Sx,
    /// `SY`.
    Sy,
    /// `SZ`.
    Sz,
    /// `TC`.
    Tc,
    /// `TD`.
    Td,
    /// `TF`.
    Tf,
    /// `TG`.
    Tg,
    /// `TH`.
    Th,
    /// `TJ`.
    Tj,
    /// `TK`.
    Tk,
    /// `TL`.
    Tl,
    /// `TM`.
    Tm,
    /// `TN`.
    Tn,
    /// `TO`.
    To,
    /// `TR`.
    Tr,
    /// `TT`.
    Tt,
    /// `TV`.
    Tv,
    /// `TW`.
    Tw,
    /// `TZ`.
    Tz,
    /// `UA`.
    Ua,
    /// `UG`.
    Ug,
    /// `UM`.
    Um,
    /// `US`.
    Us,
    /// `UY`.
    Uy,
    /// `UZ`.
    Uz,
    /// `VA`.
    Va,
    /// `VC`.
    Vc,
    /// `VE`.
    Ve,
    /// `VG`.
    Vg,
    /// `VI`.
    Vi,
    /// `VN`.
    Vn,
    /// `VU`.
    Vu,
    /// `WF`.
    Wf,
    /// `WS`.
    Ws,
    /// `XK`.
    Xk,
    /// `YE`.
    Ye,
    /// `YT`.
    Yt,
    /// `ZA`.
    Za,
    /// `ZM`.
    Zm,
    /// `ZW`.
    Zw,
}
impl CountryCodes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ad => "AD",
            Self::Ae => "AE",
            Self::Af => "AF",
            Self::Ag => "AG",
            Self::Ai => "AI",
            Self::Al => "AL",
            Self::Am => "AM",
            Self::Ao => "AO",
            Self::Aq => "AQ",
            Self::Ar => "AR",
            Self::As => "AS",
            Self::At => "AT",
            Self::Au => "AU",
            Self::Aw => "AW",
            Self::Ax => "AX",
            Self::Az => "AZ",
            Self::Ba => "BA",
            Self::Bb => "BB",
            Self::Bd => "BD",
            Self::Be => "BE",
            Self::Bf => "BF",
            Self::Bg => "BG",
            Self::Bh => "BH",
            Self::Bi => "BI",
            Self::Bj => "BJ",
            Self::Bl => "BL",
            Self::Bm => "BM",
            Self::Bn => "BN",
            Self::Bo => "BO",
            Self::Bq => "BQ",
            Self::Br => "BR",
            Self::Bs => "BS",
            Self::Bt => "BT",
            Self::Bv => "BV",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Bz => "BZ",
            Self::Ca => "CA",
            Self::Cc => "CC",
            Self::Cd => "CD",
            Self::Cf => "CF",
            Self::Cg => "CG",
            Self::Ch => "CH",
            Self::Ci => "CI",
            Self::Ck => "CK",
            Self::Cl => "CL",
            Self::Cm => "CM",
            Self::Cn => "CN",
            Self::Co => "CO",
            Self::Cr => "CR",
            Self::Cu => "CU",
            Self::Cv => "CV",
            Self::Cw => "CW",
            Self::Cx => "CX",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Dj => "DJ",
            Self::Dk => "DK",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Dz => "DZ",
            Self::Ec => "EC",
            Self::Ee => "EE",
            Self::Eg => "EG",
            Self::Eh => "EH",
            Self::Er => "ER",
            Self::Es => "ES",
            Self::Et => "ET",
            Self::Fi => "FI",
            Self::Fj => "FJ",
            Self::Fk => "FK",
            Self::Fm => "FM",
            Self::Fo => "FO",
            Self::Fr => "FR",
            Self::Ga => "GA",
            Self::Gb => "GB",
            Self::Gd => "GD",
            Self::Ge => "GE",
            Self::Gf => "GF",
            Self::Gg => "GG",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gl => "GL",
            Self::Gm => "GM",
            Self::Gn => "GN",
            Self::Gp => "GP",
            Self::Gq => "GQ",
            Self::Gr => "GR",
            Self::Gs => "GS",
            Self::Gt => "GT",
            Self::Gu => "GU",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Hk => "HK",
            Self::Hm => "HM",
            Self::Hn => "HN",
            Self::Hr => "HR",
            Self::Ht => "HT",
            Self::Hu => "HU",
            Self::Id => "ID",
            Self::Ie => "IE",
            Self::Il => "IL",
            Self::Im => "IM",
            Self::In => "IN",
            Self::Io => "IO",
            Self::Iq => "IQ",
            Self::Ir => "IR",
            Self::Is => "IS",
            Self::It => "IT",
            Self::Je => "JE",
            Self::Jm => "JM",
            Self::Jo => "JO",
            Self::Jp => "JP",
            Self::Ke => "KE",
            Self::Kg => "KG",
            Self::Kh => "KH",
            Self::Ki => "KI",
            Self::Km => "KM",
            Self::Kn => "KN",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Kw => "KW",
            Self::Ky => "KY",
            Self::Kz => "KZ",
            Self::La => "LA",
            Self::Lb => "LB",
            Self::Lc => "LC",
            Self::Li => "LI",
            Self::Lk => "LK",
            Self::Lr => "LR",
            Self::Ls => "LS",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Lv => "LV",
            Self::Ly => "LY",
            Self::Ma => "MA",
            Self::Mc => "MC",
            Self::Md => "MD",
            Self::Me => "ME",
            Self::Mf => "MF",
            Self::Mg => "MG",
            Self::Mh => "MH",
            Self::Mk => "MK",
            Self::Ml => "ML",
            Self::Mm => "MM",
            Self::Mn => "MN",
            Self::Mo => "MO",
            Self::Mp => "MP",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Mu => "MU",
            Self::Mv => "MV",
            Self::Mw => "MW",
            Self::Mx => "MX",
            Self::My => "MY",
            Self::Mz => "MZ",
            Self::Na => "NA",
            Self::Nc => "NC",
            Self::Ne => "NE",
            Self::Nf => "NF",
            Self::Ng => "NG",
            Self::Ni => "NI",
            Self::Nl => "NL",
            Self::No => "NO",
            Self::Np => "NP",
            Self::Nr => "NR",
            Self::Nu => "NU",
            Self::Nz => "NZ",
            Self::Om => "OM",
            Self::Pa => "PA",
            Self::Pe => "PE",
            Self::Pf => "PF",
            Self::Pg => "PG",
            Self::Ph => "PH",
            Self::Pk => "PK",
            Self::Pl => "PL",
            Self::Pm => "PM",
            Self::Pn => "PN",
            Self::Pr => "PR",
            Self::Ps => "PS",
            Self::Pt => "PT",
            Self::Pw => "PW",
            Self::Py => "PY",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Rs => "RS",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sa => "SA",
            Self::Sb => "SB",
            Self::Sc => "SC",
            Self::Sd => "SD",
            Self::Se => "SE",
            Self::Sg => "SG",
            Self::Sh => "SH",
            Self::Si => "SI",
            Self::Sj => "SJ",
            Self::Sk => "SK",
            Self::Sl => "SL",
            Self::Sm => "SM",
            Self::Sn => "SN",
            Self::So => "SO",
            Self::Sr => "SR",
            Self::Ss => "SS",
            Self::St => "ST",
            Self::Sv => "SV",
            Self::Sx => "SX",
            Self::Sy => "SY",
            Self::Sz => "SZ",
            Self::Tc => "TC",
            Self::Td => "TD",
            Self::Tf => "TF",
            Self::Tg => "TG",
            Self::Th => "TH",
            Self::Tj => "TJ",
            Self::Tk => "TK",
            Self::Tl => "TL",
            Self::Tm => "TM",
            Self::Tn => "TN",
            Self::To => "TO",
            Self::Tr => "TR",
            Self::Tt => "TT",
            Self::Tv => "TV",
            Self::Tw => "TW",
            Self::Tz => "TZ",
            Self::Ua => "UA",
            Self::Ug => "UG",
            Self::Um => "UM",
            Self::Us => "US",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Va => "VA",
            Self::Vc => "VC",
            Self::Ve => "VE",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Vn => "VN",
            Self::Vu => "VU",
            Self::Wf => "WF",
            Self::Ws => "WS",
            Self::Xk => "XK",
            Self::Ye => "YE",
            Self::Yt => "YT",
            Self::Za => "ZA",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CountryCodes, W> for CountryCodes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Currency`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Currency {
    /// `USDC`.
    Usdc,
}
impl Currency {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usdc => "USDC",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Currency, W> for Currency {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CurrencyMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CurrencyMode {
    /// `REAL`.
    Real,
    /// `TEST`.
    Test,
}
impl CurrencyMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Real => "REAL",
            Self::Test => "TEST",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CurrencyMode, W> for CurrencyMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DefaultSizeInspectionLimit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultSizeInspectionLimit {
    /// `KB_16`.
    Kb16,
    /// `KB_32`.
    Kb32,
    /// `KB_48`.
    Kb48,
    /// `KB_64`.
    Kb64,
}
impl DefaultSizeInspectionLimit {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kb16 => "KB_16",
            Self::Kb32 => "KB_32",
            Self::Kb48 => "KB_48",
            Self::Kb64 => "KB_64",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DefaultSizeInspectionLimit, W> for DefaultSizeInspectionLimit {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `FallbackBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FallbackBehavior {
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
}
impl FallbackBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Match => "MATCH",
            Self::NoMatch => "NO_MATCH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FallbackBehavior, W> for FallbackBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `FieldType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// `SINGLE_HEADER`.
    SingleHeader,
    /// `SINGLE_COOKIE`.
    SingleCookie,
    /// `SINGLE_QUERY_ARGUMENT`.
    SingleQueryArgument,
    /// `QUERY_STRING`.
    QueryString,
    /// `BODY`.
    Body,
}
impl FieldType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SingleHeader => "SINGLE_HEADER",
            Self::SingleCookie => "SINGLE_COOKIE",
            Self::SingleQueryArgument => "SINGLE_QUERY_ARGUMENT",
            Self::QueryString => "QUERY_STRING",
            Self::Body => "BODY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FieldType, W> for FieldType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `InspectionLevel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InspectionLevel {
    /// `COMMON`.
    Common,
    /// `TARGETED`.
    Targeted,
}
impl InspectionLevel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Common => "COMMON",
            Self::Targeted => "TARGETED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<InspectionLevel, W> for InspectionLevel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `InvalidFallbackBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidFallbackBehavior {
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
    /// `EVALUATE_AS_STRING`.
    EvaluateAsString,
}
impl InvalidFallbackBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Match => "MATCH",
            Self::NoMatch => "NO_MATCH",
            Self::EvaluateAsString => "EVALUATE_AS_STRING",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<InvalidFallbackBehavior, W> for InvalidFallbackBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Scope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelMatchStatementScope {
    /// `LABEL`.
    Label,
    /// `NAMESPACE`.
    Namespace,
}
impl LabelMatchStatementScope {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Label => "LABEL",
            Self::Namespace => "NAMESPACE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<LabelMatchStatementScope, W> for LabelMatchStatementScope {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `MatchScope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MatchScope {
    /// `ALL`.
    All,
    /// `KEY`.
    Key,
    /// `VALUE`.
    Value,
}
impl MatchScope {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Key => "KEY",
            Self::Value => "VALUE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MatchScope, W> for MatchScope {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `OversizeHandling`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OversizeHandling {
    /// `CONTINUE`.
    Continue,
    /// `MATCH`.
    Match,
    /// `NO_MATCH`.
    NoMatch,
}
impl OversizeHandling {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Continue => "CONTINUE",
            Self::Match => "MATCH",
            Self::NoMatch => "NO_MATCH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OversizeHandling, W> for OversizeHandling {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PayloadType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayloadType {
    /// `JSON`.
    Json,
    /// `FORM_ENCODED`.
    FormEncoded,
}
impl PayloadType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::FormEncoded => "FORM_ENCODED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PayloadType, W> for PayloadType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Position`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// `FIRST`.
    First,
    /// `LAST`.
    Last,
    /// `ANY`.
    Any,
}
impl Position {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "FIRST",
            Self::Last => "LAST",
            Self::Any => "ANY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Position, W> for Position {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PositionalConstraint`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PositionalConstraint {
    /// `EXACTLY`.
    Exactly,
    /// `STARTS_WITH`.
    StartsWith,
    /// `ENDS_WITH`.
    EndsWith,
    /// `CONTAINS`.
    Contains,
    /// `CONTAINS_WORD`.
    ContainsWord,
}
impl PositionalConstraint {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exactly => "EXACTLY",
            Self::StartsWith => "STARTS_WITH",
            Self::EndsWith => "ENDS_WITH",
            Self::Contains => "CONTAINS",
            Self::ContainsWord => "CONTAINS_WORD",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PositionalConstraint, W> for PositionalConstraint {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreParseTextTransformationType {
    /// `NONE`.
    None,
    /// `URL_DECODE`.
    UrlDecode,
    /// `URL_DECODE_UNI`.
    UrlDecodeUni,
    /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`.
    CombineDuplicateQueryArgsByComma,
    /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`.
    ReplaceSemicolonsWithAmpersands,
}
impl PreParseTextTransformationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::UrlDecode => "URL_DECODE",
            Self::UrlDecodeUni => "URL_DECODE_UNI",
            Self::CombineDuplicateQueryArgsByComma => "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
            Self::ReplaceSemicolonsWithAmpersands => "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PreParseTextTransformationType, W> for PreParseTextTransformationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Sensitivity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `HIGH`.
    High,
}
impl Sensitivity {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Sensitivity, W> for Sensitivity {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SensitivityLevel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SensitivityLevel {
    /// `LOW`.
    Low,
    /// `HIGH`.
    High,
}
impl SensitivityLevel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "LOW",
            Self::High => "HIGH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SensitivityLevel, W> for SensitivityLevel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SensitivityToBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SensitivityToBlock {
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `HIGH`.
    High,
}
impl SensitivityToBlock {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SensitivityToBlock, W> for SensitivityToBlock {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextTransformationType {
    /// `NONE`.
    None,
    /// `COMPRESS_WHITE_SPACE`.
    CompressWhiteSpace,
    /// `HTML_ENTITY_DECODE`.
    HtmlEntityDecode,
    /// `LOWERCASE`.
    Lowercase,
    /// `CMD_LINE`.
    CmdLine,
    /// `URL_DECODE`.
    UrlDecode,
    /// `BASE64_DECODE`.
    Base64Decode,
    /// `HEX_DECODE`.
    HexDecode,
    /// `MD5`.
    Md5,
    /// `REPLACE_COMMENTS`.
    ReplaceComments,
    /// `ESCAPE_SEQ_DECODE`.
    EscapeSeqDecode,
    /// `SQL_HEX_DECODE`.
    SqlHexDecode,
    /// `CSS_DECODE`.
    CssDecode,
    /// `JS_DECODE`.
    JsDecode,
    /// `NORMALIZE_PATH`.
    NormalizePath,
    /// `NORMALIZE_PATH_WIN`.
    NormalizePathWin,
    /// `REMOVE_NULLS`.
    RemoveNulls,
    /// `REPLACE_NULLS`.
    ReplaceNulls,
    /// `BASE64_DECODE_EXT`.
    Base64DecodeExt,
    /// `URL_DECODE_UNI`.
    UrlDecodeUni,
    /// `UTF8_TO_UNICODE`.
    Utf8ToUnicode,
    /// `REMOVE_WHITESPACE`.
    RemoveWhitespace,
    /// `TRIM`.
    Trim,
    /// `TRIM_LEFT`.
    TrimLeft,
    /// `TRIM_RIGHT`.
    TrimRight,
    /// `REMOVE_COMMENTS_CHAR`.
    RemoveCommentsChar,
    /// `UPPERCASE`.
    Uppercase,
    /// `CMD_LINE_WIN`.
    CmdLineWin,
    /// `CMD_LINE_UNIX`.
    CmdLineUnix,
    /// `JS_DECODE_EXT`.
    JsDecodeExt,
    /// `SHA256`.
    Sha256,
}
impl TextTransformationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::CompressWhiteSpace => "COMPRESS_WHITE_SPACE",
            Self::HtmlEntityDecode => "HTML_ENTITY_DECODE",
            Self::Lowercase => "LOWERCASE",
            Self::CmdLine => "CMD_LINE",
            Self::UrlDecode => "URL_DECODE",
            Self::Base64Decode => "BASE64_DECODE",
            Self::HexDecode => "HEX_DECODE",
            Self::Md5 => "MD5",
            Self::ReplaceComments => "REPLACE_COMMENTS",
            Self::EscapeSeqDecode => "ESCAPE_SEQ_DECODE",
            Self::SqlHexDecode => "SQL_HEX_DECODE",
            Self::CssDecode => "CSS_DECODE",
            Self::JsDecode => "JS_DECODE",
            Self::NormalizePath => "NORMALIZE_PATH",
            Self::NormalizePathWin => "NORMALIZE_PATH_WIN",
            Self::RemoveNulls => "REMOVE_NULLS",
            Self::ReplaceNulls => "REPLACE_NULLS",
            Self::Base64DecodeExt => "BASE64_DECODE_EXT",
            Self::UrlDecodeUni => "URL_DECODE_UNI",
            Self::Utf8ToUnicode => "UTF8_TO_UNICODE",
            Self::RemoveWhitespace => "REMOVE_WHITESPACE",
            Self::Trim => "TRIM",
            Self::TrimLeft => "TRIM_LEFT",
            Self::TrimRight => "TRIM_RIGHT",
            Self::RemoveCommentsChar => "REMOVE_COMMENTS_CHAR",
            Self::Uppercase => "UPPERCASE",
            Self::CmdLineWin => "CMD_LINE_WIN",
            Self::CmdLineUnix => "CMD_LINE_UNIX",
            Self::JsDecodeExt => "JS_DECODE_EXT",
            Self::Sha256 => "SHA256",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TextTransformationType, W> for TextTransformationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `UsageOfAction`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UsageOfAction {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl UsageOfAction {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<UsageOfAction, W> for UsageOfAction {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Action;
    #[derive(Debug)]
    pub struct ActionToUse;
    #[derive(Debug)]
    pub struct AggregateKeyType;
    #[derive(Debug)]
    pub struct AlbLowReputationMode;
    #[derive(Debug)]
    pub struct Amount;
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct Attributes;
    #[derive(Debug)]
    pub struct Chain;
    #[derive(Debug)]
    pub struct Challenge;
    #[derive(Debug)]
    pub struct ClientSideActionConfig;
    #[derive(Debug)]
    pub struct CloudWatchMetricsEnabled;
    #[derive(Debug)]
    pub struct ComparisonOperator;
    #[derive(Debug)]
    pub struct Content;
    #[derive(Debug)]
    pub struct ContentType;
    #[derive(Debug)]
    pub struct CreationPath;
    #[derive(Debug)]
    pub struct Currency;
    #[derive(Debug)]
    pub struct DataProtections;
    #[derive(Debug)]
    pub struct DefaultAction;
    #[derive(Debug)]
    pub struct DefaultSizeInspectionLimit;
    #[derive(Debug)]
    pub struct FailureCodes;
    #[derive(Debug)]
    pub struct FailureStrings;
    #[derive(Debug)]
    pub struct FailureValues;
    #[derive(Debug)]
    pub struct FallbackBehavior;
    #[derive(Debug)]
    pub struct Field;
    #[derive(Debug)]
    pub struct FieldToMatch;
    #[derive(Debug)]
    pub struct FieldType;
    #[derive(Debug)]
    pub struct HeaderName;
    #[derive(Debug)]
    pub struct Identifier;
    #[derive(Debug)]
    pub struct ImmunityTime;
    #[derive(Debug)]
    pub struct InsertHeaders;
    #[derive(Debug)]
    pub struct InspectionLevel;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Limit;
    #[derive(Debug)]
    pub struct LoginPath;
    #[derive(Debug)]
    pub struct MatchPattern;
    #[derive(Debug)]
    pub struct MatchScope;
    #[derive(Debug)]
    pub struct MetricName;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Namespace;
    #[derive(Debug)]
    pub struct OversizeHandling;
    #[derive(Debug)]
    pub struct PasswordField;
    #[derive(Debug)]
    pub struct PayloadType;
    #[derive(Debug)]
    pub struct PaymentNetworks;
    #[derive(Debug)]
    pub struct Position;
    #[derive(Debug)]
    pub struct PositionalConstraint;
    #[derive(Debug)]
    pub struct Prices;
    #[derive(Debug)]
    pub struct Priority;
    #[derive(Debug)]
    pub struct RegexString;
    #[derive(Debug)]
    pub struct RegistrationPagePath;
    #[derive(Debug)]
    pub struct RequestInspection;
    #[derive(Debug)]
    pub struct ResponseCode;
    #[derive(Debug)]
    pub struct SampledRequestsEnabled;
    #[derive(Debug)]
    pub struct Scope;
    #[derive(Debug)]
    pub struct Size;
    #[derive(Debug)]
    pub struct Statement;
    #[derive(Debug)]
    pub struct Statements;
    #[derive(Debug)]
    pub struct SuccessCodes;
    #[derive(Debug)]
    pub struct SuccessStrings;
    #[derive(Debug)]
    pub struct SuccessValues;
    #[derive(Debug)]
    pub struct TextTransformations;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct UsageOfAction;
    #[derive(Debug)]
    pub struct UsernameField;
    #[derive(Debug)]
    pub struct Value;
    #[derive(Debug)]
    pub struct Values;
    #[derive(Debug)]
    pub struct VendorName;
    #[derive(Debug)]
    pub struct VisibilityConfig;
    #[derive(Debug)]
    pub struct WalletAddress;
}
