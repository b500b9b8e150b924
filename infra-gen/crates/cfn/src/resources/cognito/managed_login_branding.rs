//! `AWS::Cognito::ManagedLoginBranding`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new set of branding settings for a user pool style and associates it with an app client. This operation is the programmatic option for the creation of a new style in the branding designer.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html>
pub struct ManagedLoginBranding<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ManagedLoginBranding<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ManagedLoginBranding<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ManagedLoginBranding<W, (t::Missing<required::UserPoolId>,)> {
        ManagedLoginBranding(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ManagedLoginBranding<W, (S0,)> {
    /// An array of image files that you want to apply to roles like backgrounds, logos, and icons. Each object must also indicate whether it is for dark mode, light mode, or browser-adaptive mode.
    #[must_use]
    pub fn assets(self, value: impl t::IntoValue<t::List<AssetType<W>>, W>) -> Self {
        ManagedLoginBranding(self.0.set("Assets", value), t::PhantomData)
    }
    /// The app client that you want to assign the branding style to. Each style is linked to an app client until you delete it.
    #[must_use]
    pub fn client_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedLoginBranding(self.0.set("ClientId", value), t::PhantomData)
    }
    /// When `true` , returns values for branding options that are unchanged from Amazon Cognito defaults. When `false` or when you omit this parameter, returns only values that you customized in your branding style.
    #[must_use]
    pub fn return_merged_resources(self, value: impl t::IntoValue<bool, W>) -> Self {
        ManagedLoginBranding(self.0.set("ReturnMergedResources", value), t::PhantomData)
    }
    /// A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style.
    #[must_use]
    pub fn settings(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        ManagedLoginBranding(self.0.set("Settings", value), t::PhantomData)
    }
    /// When true, applies the default branding style options. This option reverts to default style options that are managed by Amazon Cognito. You can modify them later in the branding editor.
    #[must_use]
    pub fn use_cognito_provided_values(self, value: impl t::IntoValue<bool, W>) -> Self {
        ManagedLoginBranding(
            self.0.set("UseCognitoProvidedValues", value),
            t::PhantomData,
        )
    }
    /// The user pool where the branding style is assigned.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ManagedLoginBranding<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ManagedLoginBranding(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for ManagedLoginBranding<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ManagedLoginBranding<W>> {
    /// The ID of the managed login branding style.
    #[must_use]
    pub fn managed_login_branding_id(&self) -> t::Att<attr::ManagedLoginBrandingId, W> {
        self.attribute_value("ManagedLoginBrandingId")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ManagedLoginBrandingId;
    #[derive(Debug)]
    pub struct Reference;
}
/// An image file from a managed login branding style in a user pool.
pub struct AssetType<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AssetType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AssetType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AssetType<
        W,
        (
            t::Missing<required::Category>,
            t::Missing<required::ColorMode>,
            t::Missing<required::Extension>,
        ),
    > {
        AssetType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> AssetType<W, (S0, S1, S2)> {
    /// The image file, in Base64-encoded binary.
    #[must_use]
    pub fn bytes(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AssetType(self.0.set("Bytes", value), t::PhantomData)
    }
    /// The category that the image corresponds to in your managed login configuration. Managed login has asset categories for different types of logos, backgrounds, and icons.
    #[must_use]
    pub fn category(self, value: impl t::IntoValue<Category, W>) -> AssetType<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        AssetType(self.0.set("Category", value), t::PhantomData)
    }
    /// The display-mode target of the asset: light, dark, or browser-adaptive. For example, Amazon Cognito displays a dark-mode image only when the browser or application is in dark mode, but displays a browser-adaptive file in all contexts.
    #[must_use]
    pub fn color_mode(
        self,
        value: impl t::IntoValue<ColorMode, W>,
    ) -> AssetType<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        AssetType(self.0.set("ColorMode", value), t::PhantomData)
    }
    /// The file type of the image file.
    #[must_use]
    pub fn extension(self, value: impl t::IntoValue<Extension, W>) -> AssetType<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        AssetType(self.0.set("Extension", value), t::PhantomData)
    }
    /// The ID of the asset.
    #[must_use]
    pub fn resource_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AssetType(self.0.set("ResourceId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<AssetType<W>, W>
    for AssetType<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Category`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    /// `FAVICON_ICO`.
    FaviconIco,
    /// `FAVICON_SVG`.
    FaviconSvg,
    /// `EMAIL_GRAPHIC`.
    EmailGraphic,
    /// `SMS_GRAPHIC`.
    SmsGraphic,
    /// `AUTH_APP_GRAPHIC`.
    AuthAppGraphic,
    /// `PASSWORD_GRAPHIC`.
    PasswordGraphic,
    /// `PASSKEY_GRAPHIC`.
    PasskeyGraphic,
    /// `PAGE_HEADER_LOGO`.
    PageHeaderLogo,
    /// `PAGE_HEADER_BACKGROUND`.
    PageHeaderBackground,
    /// `PAGE_FOOTER_LOGO`.
    PageFooterLogo,
    /// `PAGE_FOOTER_BACKGROUND`.
    PageFooterBackground,
    /// `PAGE_BACKGROUND`.
    PageBackground,
    /// `FORM_BACKGROUND`.
    FormBackground,
    /// `FORM_LOGO`.
    FormLogo,
    /// `IDP_BUTTON_ICON`.
    IdpButtonIcon,
}
impl Category {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FaviconIco => "FAVICON_ICO",
            Self::FaviconSvg => "FAVICON_SVG",
            Self::EmailGraphic => "EMAIL_GRAPHIC",
            Self::SmsGraphic => "SMS_GRAPHIC",
            Self::AuthAppGraphic => "AUTH_APP_GRAPHIC",
            Self::PasswordGraphic => "PASSWORD_GRAPHIC",
            Self::PasskeyGraphic => "PASSKEY_GRAPHIC",
            Self::PageHeaderLogo => "PAGE_HEADER_LOGO",
            Self::PageHeaderBackground => "PAGE_HEADER_BACKGROUND",
            Self::PageFooterLogo => "PAGE_FOOTER_LOGO",
            Self::PageFooterBackground => "PAGE_FOOTER_BACKGROUND",
            Self::PageBackground => "PAGE_BACKGROUND",
            Self::FormBackground => "FORM_BACKGROUND",
            Self::FormLogo => "FORM_LOGO",
            Self::IdpButtonIcon => "IDP_BUTTON_ICON",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Category, W> for Category {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ColorMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColorMode {
    /// `LIGHT`.
    Light,
    /// `DARK`.
    Dark,
    /// `DYNAMIC`.
    Dynamic,
}
impl ColorMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "LIGHT",
            Self::Dark => "DARK",
            Self::Dynamic => "DYNAMIC",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ColorMode, W> for ColorMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Extension`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extension {
    /// `ICO`.
    Ico,
    /// `JPEG`.
    Jpeg,
    /// `PNG`.
    Png,
    /// `SVG`.
    Svg,
    /// `WEBP`.
    Webp,
}
impl Extension {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ico => "ICO",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Webp => "WEBP",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Extension, W> for Extension {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Category;
    #[derive(Debug)]
    pub struct ColorMode;
    #[derive(Debug)]
    pub struct Extension;
    #[derive(Debug)]
    pub struct UserPoolId;
}
