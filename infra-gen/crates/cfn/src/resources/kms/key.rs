//! `AWS::KMS::Key`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::KMS::Key` resource specifies an [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) in AWS Key Management Service .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html>
pub struct Key<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Key<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Key<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Key<W> {
        Key(t::Object::new(), t::PhantomData)
    }
}
impl<W> Key<W> {
    /// Skips ("bypasses") the key policy lockout safety check. The default value is false.
    #[must_use]
    pub fn bypass_policy_lockout_safety_check(self, value: impl t::IntoValue<bool, W>) -> Self {
        Key(
            self.0.set("BypassPolicyLockoutSafetyCheck", value),
            t::PhantomData,
        )
    }
    /// A description of the KMS key. Use a description that helps you to distinguish this KMS key from others in the account, such as its intended use.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Key(self.0.set("Description", value), t::PhantomData)
    }
    /// Enables automatic rotation of the key material for the specified KMS key. By default, automatic key rotation is not enabled.
    #[must_use]
    pub fn enable_key_rotation(self, value: impl t::IntoValue<bool, W>) -> Self {
        Key(self.0.set("EnableKeyRotation", value), t::PhantomData)
    }
    /// Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Key(self.0.set("Enabled", value), t::PhantomData)
    }
    /// The key policy to attach to the KMS key.
    #[must_use]
    pub fn key_policy(self, value: impl t::IntoValue<t::Policy<W>, W>) -> Self {
        Key(self.0.set("KeyPolicy", value), t::PhantomData)
    }
    /// Specifies the type of KMS key to create. The default value, `SYMMETRIC_DEFAULT` , creates a KMS key with a 256-bit symmetric key for encryption and decryption. In China Regions, `SYMMETRIC_DEFAULT` creates a 128-bit symmetric key that uses SM4 encryption.
    #[must_use]
    pub fn key_spec(self, value: impl t::IntoValue<KeySpec, W>) -> Self {
        Key(self.0.set("KeySpec", value), t::PhantomData)
    }
    /// Determines the [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations) for which you can use the KMS key. The default value is `ENCRYPT_DECRYPT` . This property is required for asymmetric KMS keys and HMAC KMS keys.
    #[must_use]
    pub fn key_usage(self, value: impl t::IntoValue<KeyUsage, W>) -> Self {
        Key(self.0.set("KeyUsage", value), t::PhantomData)
    }
    /// Creates a multi-Region primary key that you can replicate in other AWS Regions . You can't change the `MultiRegion` value after the KMS key is created.
    #[must_use]
    pub fn multi_region(self, value: impl t::IntoValue<bool, W>) -> Self {
        Key(self.0.set("MultiRegion", value), t::PhantomData)
    }
    /// The source of the key material for the KMS key. You cannot change the origin after you create the KMS key. The default is `AWS_KMS` , which means that AWS  creates the key material.
    #[must_use]
    pub fn origin(self, value: impl t::IntoValue<Origin, W>) -> Self {
        Key(self.0.set("Origin", value), t::PhantomData)
    }
    /// Specifies the number of days in the waiting period before AWS  deletes a KMS key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    #[must_use]
    pub fn pending_window_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Key(self.0.set("PendingWindowInDays", value), t::PhantomData)
    }
    /// Specifies a custom period of time between each rotation date. If no value is specified, the default value is 365 days.
    #[must_use]
    pub fn rotation_period_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Key(self.0.set("RotationPeriodInDays", value), t::PhantomData)
    }
    /// Assigns one or more tags to the replica key.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Key(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Key<V> {
    const TYPE: &'static str = "AWS::KMS::Key";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Key<W>> {
    /// The Amazon Resource Name (ARN) of the KMS key, such as `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab` .
    #[must_use]
    pub fn key_id(&self) -> t::Att<attr::KeyId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct KeyId;
}
/// The values of `KeySpec`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySpec {
    /// `SYMMETRIC_DEFAULT`.
    SymmetricDefault,
    /// `RSA_2048`.
    Rsa2048,
    /// `RSA_3072`.
    Rsa3072,
    /// `RSA_4096`.
    Rsa4096,
    /// `ECC_NIST_P256`.
    EccNistP256,
    /// `ECC_NIST_P384`.
    EccNistP384,
    /// `ECC_NIST_P521`.
    EccNistP521,
    /// `ECC_SECG_P256K1`.
    EccSecgP256K1,
    /// `HMAC_224`.
    Hmac224,
    /// `HMAC_256`.
    Hmac256,
    /// `HMAC_384`.
    Hmac384,
    /// `HMAC_512`.
    Hmac512,
    /// `SM2`.
    Sm2,
    /// `ML_DSA_44`.
    MlDsa44,
    /// `ML_DSA_65`.
    MlDsa65,
    /// `ML_DSA_87`.
    MlDsa87,
    /// `ECC_NIST_EDWARDS25519`.
    EccNistEdwards25519,
}
impl KeySpec {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256K1 => "ECC_SECG_P256K1",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<KeySpec, W> for KeySpec {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `KeyUsage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyUsage {
    /// `ENCRYPT_DECRYPT`.
    EncryptDecrypt,
    /// `SIGN_VERIFY`.
    SignVerify,
    /// `GENERATE_VERIFY_MAC`.
    GenerateVerifyMac,
    /// `KEY_AGREEMENT`.
    KeyAgreement,
}
impl KeyUsage {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::SignVerify => "SIGN_VERIFY",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<KeyUsage, W> for KeyUsage {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Origin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// `AWS_KMS`.
    AwsKms,
    /// `EXTERNAL`.
    External,
}
impl Origin {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsKms => "AWS_KMS",
            Self::External => "EXTERNAL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Origin, W> for Origin {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
