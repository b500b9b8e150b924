//! `AWS::S3::StorageLensGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html>
pub struct StorageLensGroup<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StorageLensGroup<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensGroup<W, (t::Missing<required::Filter>, t::Missing<required::Name>)>
    {
        StorageLensGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> StorageLensGroup<W, (S0, S1)> {
    /// This property contains the criteria for the Storage Lens group data that is displayed
    #[must_use]
    pub fn filter(self, value: impl t::IntoValue<Filter<W>, W>) -> StorageLensGroup<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        StorageLensGroup(self.0.set("Filter", value), t::PhantomData)
    }
    /// This property contains the Storage Lens group name.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> StorageLensGroup<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        StorageLensGroup(self.0.set("Name", value), t::PhantomData)
    }
    /// This property contains the AWS resource tags that you're adding to your Storage Lens group. This parameter is optional.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        StorageLensGroup(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for StorageLensGroup<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<StorageLensGroup<W>> {
    /// The ARN for the Amazon S3 Storage Lens Group.
    #[must_use]
    pub fn storage_lens_group_arn(&self) -> t::Att<attr::StorageLensGroupArn, W> {
        self.attribute_value("StorageLensGroupArn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct StorageLensGroupArn;
    #[derive(Debug)]
    pub struct Name;
}
/// This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed.
pub struct And<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for And<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> And<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> And<W> {
        And(t::Object::new(), t::PhantomData)
    }
}
impl<W> And<W> {
    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    #[must_use]
    pub fn match_any_prefix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        And(self.0.set("MatchAnyPrefix", value), t::PhantomData)
    }
    /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    #[must_use]
    pub fn match_any_suffix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        And(self.0.set("MatchAnySuffix", value), t::PhantomData)
    }
    /// This property contains the list of object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    #[must_use]
    pub fn match_any_tag(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        And(self.0.set("MatchAnyTag", value), t::PhantomData)
    }
    /// This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and maximum number of days).
    #[must_use]
    pub fn match_object_age(self, value: impl t::IntoValue<MatchObjectAge<W>, W>) -> Self {
        And(self.0.set("MatchObjectAge", value), t::PhantomData)
    }
    /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
    #[must_use]
    pub fn match_object_size(self, value: impl t::IntoValue<MatchObjectSize<W>, W>) -> Self {
        And(self.0.set("MatchObjectSize", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<And<W>, W> for And<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter conditions, the `AND` or `OR` logical operator is used.
pub struct Filter<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Filter<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Filter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Filter<W> {
        Filter(t::Object::new(), t::PhantomData)
    }
}
impl<W> Filter<W> {
    /// This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator.
    #[must_use]
    pub fn and(self, value: impl t::IntoValue<And<W>, W>) -> Self {
        Filter(self.0.set("And", value), t::PhantomData)
    }
    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    #[must_use]
    pub fn match_any_prefix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Filter(self.0.set("MatchAnyPrefix", value), t::PhantomData)
    }
    /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    #[must_use]
    pub fn match_any_suffix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Filter(self.0.set("MatchAnySuffix", value), t::PhantomData)
    }
    /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    #[must_use]
    pub fn match_any_tag(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Filter(self.0.set("MatchAnyTag", value), t::PhantomData)
    }
    /// This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
    #[must_use]
    pub fn match_object_age(self, value: impl t::IntoValue<MatchObjectAge<W>, W>) -> Self {
        Filter(self.0.set("MatchObjectAge", value), t::PhantomData)
    }
    /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
    #[must_use]
    pub fn match_object_size(self, value: impl t::IntoValue<MatchObjectSize<W>, W>) -> Self {
        Filter(self.0.set("MatchObjectSize", value), t::PhantomData)
    }
    /// This property contains the `Or` logical operator, which allows multiple filter conditions to be joined. Objects can match any of the listed filter conditions, which are joined by the `Or` logical operator. Only one of each filter condition is allowed.
    #[must_use]
    pub fn or(self, value: impl t::IntoValue<Or<W>, W>) -> Self {
        Filter(self.0.set("Or", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Filter<W>, W> for Filter<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
pub struct MatchObjectAge<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MatchObjectAge<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MatchObjectAge<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MatchObjectAge<W> {
        MatchObjectAge(t::Object::new(), t::PhantomData)
    }
}
impl<W> MatchObjectAge<W> {
    /// This property indicates the minimum object age in days.
    #[must_use]
    pub fn days_greater_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        MatchObjectAge(self.0.set("DaysGreaterThan", value), t::PhantomData)
    }
    /// This property indicates the maximum object age in days.
    #[must_use]
    pub fn days_less_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        MatchObjectAge(self.0.set("DaysLessThan", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MatchObjectAge<W>, W> for MatchObjectAge<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource filters objects that match the specified object size range.
pub struct MatchObjectSize<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MatchObjectSize<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MatchObjectSize<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MatchObjectSize<W> {
        MatchObjectSize(t::Object::new(), t::PhantomData)
    }
}
impl<W> MatchObjectSize<W> {
    /// This property specifies the minimum object size in bytes. The value must be a positive number, greater than 0 and less than 5 TB.
    #[must_use]
    pub fn bytes_greater_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        MatchObjectSize(self.0.set("BytesGreaterThan", value), t::PhantomData)
    }
    /// This property specifies the maximum object size in bytes. The value must be a positive number, greater than the minimum object size and less than 5 TB.
    #[must_use]
    pub fn bytes_less_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        MatchObjectSize(self.0.set("BytesLessThan", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MatchObjectSize<W>, W> for MatchObjectSize<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects can match any of the listed filter conditions that are joined by the `Or` logical operator.
pub struct Or<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Or<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Or<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Or<W> {
        Or(t::Object::new(), t::PhantomData)
    }
}
impl<W> Or<W> {
    /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
    #[must_use]
    pub fn match_any_prefix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Or(self.0.set("MatchAnyPrefix", value), t::PhantomData)
    }
    /// This property contains the list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
    #[must_use]
    pub fn match_any_suffix(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Or(self.0.set("MatchAnySuffix", value), t::PhantomData)
    }
    /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
    #[must_use]
    pub fn match_any_tag(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Or(self.0.set("MatchAnyTag", value), t::PhantomData)
    }
    /// This property filters objects that match the specified object age range.
    #[must_use]
    pub fn match_object_age(self, value: impl t::IntoValue<MatchObjectAge<W>, W>) -> Self {
        Or(self.0.set("MatchObjectAge", value), t::PhantomData)
    }
    /// This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and maximum number of Bytes).
    #[must_use]
    pub fn match_object_size(self, value: impl t::IntoValue<MatchObjectSize<W>, W>) -> Self {
        Or(self.0.set("MatchObjectSize", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Or<W>, W> for Or<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Filter;
    #[derive(Debug)]
    pub struct Name;
}
