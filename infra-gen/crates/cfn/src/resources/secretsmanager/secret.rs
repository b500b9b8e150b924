//! `AWS::SecretsManager::Secret`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new secret. A *secret* can be a password, a set of credentials such as a user name and password, an OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>
pub struct Secret<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Secret<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Secret<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Secret<W> {
        Secret(t::Object::new(), t::PhantomData)
    }
}
impl<W> Secret<W> {
    /// The description of the secret.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Secret(self.0.set("Description", value), t::PhantomData)
    }
    /// A structure that specifies how to generate a password to encrypt and store in the secret. To include a specific string in the secret, use `SecretString` instead. If you omit both `GenerateSecretString` and `SecretString` , you create an empty secret.
    #[must_use]
    pub fn generate_secret_string(
        self,
        value: impl t::IntoValue<GenerateSecretString<W>, W>,
    ) -> Self {
        Secret(self.0.set("GenerateSecretString", value), t::PhantomData)
    }
    /// The ARN, key ID, or alias of the AWS  key that Secrets Manager uses to encrypt the secret value in the secret. An alias is always prefixed by `alias/` , for example `alias/aws/secretsmanager` .
    #[must_use]
    pub fn kms_key_id(self, value: impl t::IntoValue<t::Link<link::KmsKeyIdOfSecret>, W>) -> Self {
        Secret(self.0.set("KmsKeyId", value), t::PhantomData)
    }
    /// The name of the new secret.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Secret(self.0.set("Name", value), t::PhantomData)
    }
    /// A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    #[must_use]
    pub fn replica_regions(self, value: impl t::IntoValue<t::List<ReplicaRegion<W>>, W>) -> Self {
        Secret(self.0.set("ReplicaRegions", value), t::PhantomData)
    }
    /// The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for your secret value. To generate a random password, use `GenerateSecretString` instead. If you omit both `GenerateSecretString` and `SecretString` , you create an empty secret.
    #[must_use]
    pub fn secret_string(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Secret(self.0.set("SecretString", value), t::PhantomData)
    }
    /// A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string, for example:
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Secret(self.0.set("Tags", value), t::PhantomData)
    }
    /// The exact string that identifies the third-party partner that holds the external secret. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html) .
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Secret(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Secret<V> {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Secret<W>> {
    /// The ARN of the secret.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Generates a random password. We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
pub struct GenerateSecretString<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GenerateSecretString<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GenerateSecretString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GenerateSecretString<W> {
        GenerateSecretString(t::Object::new(), t::PhantomData)
    }
}
impl<W> GenerateSecretString<W> {
    /// A string of the characters that you don't want in the password.
    #[must_use]
    pub fn exclude_characters(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GenerateSecretString(self.0.set("ExcludeCharacters", value), t::PhantomData)
    }
    /// Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the password can contain lowercase letters.
    #[must_use]
    pub fn exclude_lowercase(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("ExcludeLowercase", value), t::PhantomData)
    }
    /// Specifies whether to exclude numbers from the password. If you don't include this switch, the password can contain numbers.
    #[must_use]
    pub fn exclude_numbers(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("ExcludeNumbers", value), t::PhantomData)
    }
    /// Specifies whether to exclude the following punctuation characters from the password: `! " # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \ ] ^ _ ` { | } ~` . If you don't include this switch, the password can contain punctuation.
    #[must_use]
    pub fn exclude_punctuation(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("ExcludePunctuation", value), t::PhantomData)
    }
    /// Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the password can contain uppercase letters.
    #[must_use]
    pub fn exclude_uppercase(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("ExcludeUppercase", value), t::PhantomData)
    }
    /// The JSON key name for the key/value pair, where the value is the generated password. This pair is added to the JSON structure specified by the `SecretStringTemplate` parameter. If you specify this parameter, then you must also specify `SecretStringTemplate` .
    #[must_use]
    pub fn generate_string_key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GenerateSecretString(self.0.set("GenerateStringKey", value), t::PhantomData)
    }
    /// Specifies whether to include the space character. If you include this switch, the password can contain space characters.
    #[must_use]
    pub fn include_space(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("IncludeSpace", value), t::PhantomData)
    }
    /// The length of the password. If you don't include this parameter, the default length is 32 characters.
    #[must_use]
    pub fn password_length(self, value: impl t::IntoValue<i64, W>) -> Self {
        GenerateSecretString(self.0.set("PasswordLength", value), t::PhantomData)
    }
    /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. If you don't include this switch, the password contains at least one of every character type.
    #[must_use]
    pub fn require_each_included_type(self, value: impl t::IntoValue<bool, W>) -> Self {
        GenerateSecretString(self.0.set("RequireEachIncludedType", value), t::PhantomData)
    }
    /// A template that the generated string must match. When you make a change to this property, a new secret version is created.
    #[must_use]
    pub fn secret_string_template(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GenerateSecretString(self.0.set("SecretStringTemplate", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GenerateSecretString<W>, W> for GenerateSecretString<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a `Region` and the `KmsKeyId` for a replica secret.
pub struct ReplicaRegion<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicaRegion<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaRegion<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaRegion<W, (t::Missing<required::Region>,)> {
        ReplicaRegion(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicaRegion<W, (S0,)> {
    /// The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets Manager uses `aws/secretsmanager` .
    #[must_use]
    pub fn kms_key_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicaRegion(self.0.set("KmsKeyId", value), t::PhantomData)
    }
    /// A string that represents a `Region` , for example "us-east-1".
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> ReplicaRegion<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicaRegion(self.0.set("Region", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicaRegion<W>, W>
    for ReplicaRegion<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Region;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KmsKeyIdOfSecret;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsKeyIdOfSecret {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsKeyIdOfSecret {}
}
