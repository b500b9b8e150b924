//! `AWS::IAM::VirtualMFADevice`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new virtual MFA device for the AWS account . After creating the virtual MFA, use [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to attach the MFA device to an IAM user.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html>
pub struct VirtualMfaDevice<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VirtualMfaDevice<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VirtualMfaDevice<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VirtualMfaDevice<W, (t::Missing<required::Users>,)> {
        VirtualMfaDevice(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> VirtualMfaDevice<W, (S0,)> {
    /// The path for the virtual MFA device. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VirtualMfaDevice(self.0.set("Path", value), t::PhantomData)
    }
    /// A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        VirtualMfaDevice(self.0.set("Tags", value), t::PhantomData)
    }
    /// The IAM user associated with this virtual MFA device.
    #[must_use]
    pub fn users(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> VirtualMfaDevice<W, (t::Set,)>
    where
        S0: t::Open,
    {
        VirtualMfaDevice(self.0.set("Users", value), t::PhantomData)
    }
    /// The name of the virtual MFA device, which must be unique. Use with path to uniquely identify a virtual MFA device.
    #[must_use]
    pub fn virtual_mfa_device_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VirtualMfaDevice(self.0.set("VirtualMfaDeviceName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for VirtualMfaDevice<V, (S0,)> {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<VirtualMfaDevice<W>> {
    /// Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource.
    #[must_use]
    pub fn serial_number(&self) -> t::Att<attr::SerialNumber, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:iam::${Account}:mfa/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct SerialNumber;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Users;
}
