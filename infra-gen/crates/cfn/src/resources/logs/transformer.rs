//! `AWS::Logs::Transformer`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates a *log transformer* for a single log group. You use log transformers to transform log events into a different format, making them easier for you to process and analyze.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html>
pub struct Transformer<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Transformer<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Transformer<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Transformer<
        W,
        (
            t::Missing<required::LogGroupIdentifier>,
            t::Missing<required::TransformerConfig>,
        ),
    > {
        Transformer(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Transformer<W, (S0, S1)> {
    /// Specify either the name or ARN of the log group to create the transformer for.
    #[must_use]
    pub fn log_group_identifier(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Transformer<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Transformer(self.0.set("LogGroupIdentifier", value), t::PhantomData)
    }
    /// This structure is an array that contains the configuration of this log transformer. A log transformer is an array of processors, where each processor applies one type of transformation to the log events that are ingested.
    #[must_use]
    pub fn transformer_config(
        self,
        value: impl t::IntoValue<t::List<Processor<W>>, W>,
    ) -> Transformer<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Transformer(self.0.set("TransformerConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Transformer<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::Logs::Transformer";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Transformer<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn log_group_identifier(&self) -> t::Att<attr::LogGroupIdentifier, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LogGroupIdentifier;
}
/// This object defines one key that will be added with the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKey) processor.
pub struct AddKeyEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AddKeyEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AddKeyEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AddKeyEntry<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        AddKeyEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AddKeyEntry<W, (S0, S1)> {
    /// The key of the new entry to be added to the log event
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> AddKeyEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AddKeyEntry(self.0.set("Key", value), t::PhantomData)
    }
    /// Specifies whether to overwrite the value if the key already exists in the log event. If you omit this, the default is `false` .
    #[must_use]
    pub fn overwrite_if_exists(self, value: impl t::IntoValue<bool, W>) -> Self {
        AddKeyEntry(self.0.set("OverwriteIfExists", value), t::PhantomData)
    }
    /// The value of the new entry to be added to the log event
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> AddKeyEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AddKeyEntry(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AddKeyEntry<W>, W>
    for AddKeyEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor adds new key-value pairs to the log event.
pub struct AddKeys<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AddKeys<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AddKeys<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AddKeys<W, (t::Missing<required::Entries>,)> {
        AddKeys(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AddKeys<W, (S0,)> {
    /// An array of objects, where each object contains the information about one key to add to the log event.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<AddKeyEntry<W>>, W>,
    ) -> AddKeys<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AddKeys(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AddKeys<W>, W> for AddKeys<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor copies values within a log event. You can also use this processor to add metadata to log events by copying the values of the following metadata keys into the log events: `@logGroupName` , `@logGroupStream` , `@accountId` , `@regionName` .
pub struct CopyValue<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CopyValue<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CopyValue<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CopyValue<W, (t::Missing<required::Entries>,)> {
        CopyValue(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CopyValue<W, (S0,)> {
    /// An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<CopyValueEntry<W>>, W>,
    ) -> CopyValue<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CopyValue(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CopyValue<W>, W> for CopyValue<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one value to be copied with the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor.
pub struct CopyValueEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CopyValueEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CopyValueEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CopyValueEntry<W, (t::Missing<required::Source>, t::Missing<required::Target>)>
    {
        CopyValueEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CopyValueEntry<W, (S0, S1)> {
    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false` .
    #[must_use]
    pub fn overwrite_if_exists(self, value: impl t::IntoValue<bool, W>) -> Self {
        CopyValueEntry(self.0.set("OverwriteIfExists", value), t::PhantomData)
    }
    /// The key to copy.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> CopyValueEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CopyValueEntry(self.0.set("Source", value), t::PhantomData)
    }
    /// The key of the field to copy the value to.
    #[must_use]
    pub fn target(self, value: impl t::IntoValue<t::Text, W>) -> CopyValueEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CopyValueEntry(self.0.set("Target", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CopyValueEntry<W>, W>
    for CopyValueEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `CSV` processor parses comma-separated values (CSV) from the log events into columns.
pub struct Csv<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Csv<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Csv<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Csv<W> {
        Csv(t::Object::new(), t::PhantomData)
    }
}
impl<W> Csv<W> {
    /// An array of names to use for the columns in the transformed log event.
    #[must_use]
    pub fn columns(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Csv(self.0.set("Columns", value), t::PhantomData)
    }
    /// The character used to separate each column in the original comma-separated value log event. If you omit this, the processor looks for the comma `,` character as the delimiter.
    #[must_use]
    pub fn delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Csv(self.0.set("Delimiter", value), t::PhantomData)
    }
    /// The character used used as a text qualifier for a single column of data. If you omit this, the double quotation mark `"` character is used.
    #[must_use]
    pub fn quote_character(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Csv(self.0.set("QuoteCharacter", value), t::PhantomData)
    }
    /// The path to the field in the log event that has the comma separated values to be parsed. If you omit this value, the whole log message is processed.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Csv(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Csv<W>, W> for Csv<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor converts a datetime string into a format that you specify.
pub struct DateTimeConverter<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for DateTimeConverter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DateTimeConverter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DateTimeConverter<
        W,
        (
            t::Missing<required::MatchPatterns>,
            t::Missing<required::Source>,
            t::Missing<required::Target>,
        ),
    > {
        DateTimeConverter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> DateTimeConverter<W, (S0, S1, S2)> {
    /// The locale of the source field. If you omit this, the default of `locale.ROOT` is used.
    #[must_use]
    pub fn locale(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DateTimeConverter(self.0.set("Locale", value), t::PhantomData)
    }
    /// A list of patterns to match against the `source` field.
    #[must_use]
    pub fn match_patterns(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> DateTimeConverter<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        DateTimeConverter(self.0.set("MatchPatterns", value), t::PhantomData)
    }
    /// The key to apply the date conversion to.
    #[must_use]
    pub fn source(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DateTimeConverter<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        DateTimeConverter(self.0.set("Source", value), t::PhantomData)
    }
    /// The time zone of the source field. If you omit this, the default used is the UTC zone.
    #[must_use]
    pub fn source_timezone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DateTimeConverter(self.0.set("SourceTimezone", value), t::PhantomData)
    }
    /// The JSON field to store the result in.
    #[must_use]
    pub fn target(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DateTimeConverter<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        DateTimeConverter(self.0.set("Target", value), t::PhantomData)
    }
    /// The datetime format to use for the converted data in the target field.
    #[must_use]
    pub fn target_format(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DateTimeConverter(self.0.set("TargetFormat", value), t::PhantomData)
    }
    /// The time zone of the target field. If you omit this, the default used is the UTC zone.
    #[must_use]
    pub fn target_timezone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DateTimeConverter(self.0.set("TargetTimezone", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<DateTimeConverter<W>, W> for DateTimeConverter<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor deletes entries from a log event. These entries are key-value pairs.
pub struct DeleteKeys<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DeleteKeys<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeleteKeys<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeleteKeys<W, (t::Missing<required::WithKeys>,)> {
        DeleteKeys(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> DeleteKeys<W, (S0,)> {
    /// The list of keys to delete.
    #[must_use]
    pub fn with_keys(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> DeleteKeys<W, (t::Set,)>
    where
        S0: t::Open,
    {
        DeleteKeys(self.0.set("WithKeys", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<DeleteKeys<W>, W> for DeleteKeys<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor uses pattern matching to parse and structure unstructured data. This processor can also extract fields from log messages.
pub struct Grok<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Grok<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Grok<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Grok<W, (t::Missing<required::Match>,)> {
        Grok(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Grok<W, (S0,)> {
    /// The grok pattern to match against the log event. For a list of supported grok patterns, see [Supported grok patterns](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#Grok-Patterns) .
    #[must_use]
    pub fn match_(self, value: impl t::IntoValue<t::Text, W>) -> Grok<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Grok(self.0.set("Match", value), t::PhantomData)
    }
    /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Grok(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Grok<W>, W> for Grok<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
pub struct ListToMap<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ListToMap<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ListToMap<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ListToMap<W, (t::Missing<required::Key>, t::Missing<required::Source>)> {
        ListToMap(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ListToMap<W, (S0, S1)> {
    /// A Boolean value to indicate whether the list will be flattened into single items. Specify `true` to flatten the list. The default is `false`
    #[must_use]
    pub fn flatten(self, value: impl t::IntoValue<bool, W>) -> Self {
        ListToMap(self.0.set("Flatten", value), t::PhantomData)
    }
    /// If you set `flatten` to `true` , use `flattenedElement` to specify which element, `first` or `last` , to keep.
    #[must_use]
    pub fn flattened_element(self, value: impl t::IntoValue<FlattenedElement, W>) -> Self {
        ListToMap(self.0.set("FlattenedElement", value), t::PhantomData)
    }
    /// The key of the field to be extracted as keys in the generated map
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> ListToMap<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ListToMap(self.0.set("Key", value), t::PhantomData)
    }
    /// The key in the log event that has a list of objects that will be converted to a map.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> ListToMap<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ListToMap(self.0.set("Source", value), t::PhantomData)
    }
    /// The key of the field that will hold the generated map
    #[must_use]
    pub fn target(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ListToMap(self.0.set("Target", value), t::PhantomData)
    }
    /// If this is specified, the values that you specify in this parameter will be extracted from the `source` objects and put into the values of the generated map. Otherwise, original objects in the source list will be put into the values of the generated map.
    #[must_use]
    pub fn value_key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ListToMap(self.0.set("ValueKey", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ListToMap<W>, W>
    for ListToMap<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor converts a string to lowercase.
pub struct LowerCaseString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LowerCaseString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LowerCaseString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LowerCaseString<W, (t::Missing<required::WithKeys>,)> {
        LowerCaseString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LowerCaseString<W, (S0,)> {
    /// The array caontaining the keys of the fields to convert to lowercase.
    #[must_use]
    pub fn with_keys(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> LowerCaseString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LowerCaseString(self.0.set("WithKeys", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LowerCaseString<W>, W>
    for LowerCaseString<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one key that will be moved with the [moveKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-moveKey) processor.
pub struct MoveKeyEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MoveKeyEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MoveKeyEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MoveKeyEntry<W, (t::Missing<required::Source>, t::Missing<required::Target>)> {
        MoveKeyEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> MoveKeyEntry<W, (S0, S1)> {
    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false` .
    #[must_use]
    pub fn overwrite_if_exists(self, value: impl t::IntoValue<bool, W>) -> Self {
        MoveKeyEntry(self.0.set("OverwriteIfExists", value), t::PhantomData)
    }
    /// The key to move.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> MoveKeyEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        MoveKeyEntry(self.0.set("Source", value), t::PhantomData)
    }
    /// The key to move to.
    #[must_use]
    pub fn target(self, value: impl t::IntoValue<t::Text, W>) -> MoveKeyEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        MoveKeyEntry(self.0.set("Target", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<MoveKeyEntry<W>, W>
    for MoveKeyEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor moves a key from one field to another. The original key is deleted.
pub struct MoveKeys<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MoveKeys<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MoveKeys<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MoveKeys<W, (t::Missing<required::Entries>,)> {
        MoveKeys(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MoveKeys<W, (S0,)> {
    /// An array of objects, where each object contains the information about one key to move.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<MoveKeyEntry<W>>, W>,
    ) -> MoveKeys<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MoveKeys(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MoveKeys<W>, W> for MoveKeys<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field values are decoded. Values that are integers and doubles are treated as such.
pub struct ParseCloudfront<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseCloudfront<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseCloudfront<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseCloudfront<W> {
        ParseCloudfront(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseCloudfront<W> {
    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseCloudfront(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseCloudfront<W>, W> for ParseCloudfront<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor parses log events that are in JSON format. It can extract JSON key-value pairs and place them under a destination that you specify.
pub struct ParseJson<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseJson<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseJson<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseJson<W> {
        ParseJson(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseJson<W> {
    /// The location to put the parsed key value pair into. If you omit this parameter, it is placed under the root node.
    #[must_use]
    pub fn destination(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseJson(self.0.set("Destination", value), t::PhantomData)
    }
    /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book`
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseJson(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseJson<W>, W> for ParseJson<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor parses a specified field in the original log event into key-value pairs.
pub struct ParseKeyValue<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseKeyValue<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseKeyValue<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseKeyValue<W> {
        ParseKeyValue(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseKeyValue<W> {
    /// The destination field to put the extracted key-value pairs into
    #[must_use]
    pub fn destination(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("Destination", value), t::PhantomData)
    }
    /// The field delimiter string that is used between key-value pairs in the original log events. If you omit this, the ampersand `&` character is used.
    #[must_use]
    pub fn field_delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("FieldDelimiter", value), t::PhantomData)
    }
    /// If you want to add a prefix to all transformed keys, specify it here.
    #[must_use]
    pub fn key_prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("KeyPrefix", value), t::PhantomData)
    }
    /// The delimiter string to use between the key and value in each pair in the transformed log event.
    #[must_use]
    pub fn key_value_delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("KeyValueDelimiter", value), t::PhantomData)
    }
    /// A value to insert into the value field in the result, when a key-value pair is not successfully split.
    #[must_use]
    pub fn non_match_value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("NonMatchValue", value), t::PhantomData)
    }
    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false` .
    #[must_use]
    pub fn overwrite_if_exists(self, value: impl t::IntoValue<bool, W>) -> Self {
        ParseKeyValue(self.0.set("OverwriteIfExists", value), t::PhantomData)
    }
    /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book`
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseKeyValue(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseKeyValue<W>, W> for ParseKeyValue<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
pub struct ParsePostgres<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParsePostgres<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParsePostgres<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParsePostgres<W> {
        ParsePostgres(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParsePostgres<W> {
    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParsePostgres(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParsePostgres<W>, W> for ParsePostgres<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
pub struct ParseRoute53<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseRoute53<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseRoute53<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseRoute53<W> {
        ParseRoute53(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseRoute53<W> {
    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseRoute53(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseRoute53<W>, W> for ParseRoute53<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor converts logs into [Open Cybersecurity Schema Framework (OCSF)](https://docs.aws.amazon.com/https://ocsf.io) events.
pub struct ParseToOcsf<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ParseToOcsf<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseToOcsf<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseToOcsf<
        W,
        (
            t::Missing<required::EventSource>,
            t::Missing<required::OcsfVersion>,
        ),
    > {
        ParseToOcsf(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ParseToOcsf<W, (S0, S1)> {
    /// Specify the service or process that produces the log events that will be converted with this processor.
    #[must_use]
    pub fn event_source(
        self,
        value: impl t::IntoValue<EventSource, W>,
    ) -> ParseToOcsf<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ParseToOcsf(self.0.set("EventSource", value), t::PhantomData)
    }
    /// The version of the OCSF mapping to use for parsing log data.
    #[must_use]
    pub fn mapping_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseToOcsf(self.0.set("MappingVersion", value), t::PhantomData)
    }
    /// Specify which version of the OCSF schema to use for the transformed log events.
    #[must_use]
    pub fn ocsf_version(
        self,
        value: impl t::IntoValue<OcsfVersion, W>,
    ) -> ParseToOcsf<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ParseToOcsf(self.0.set("OcsfVersion", value), t::PhantomData)
    }
    /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseToOcsf(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ParseToOcsf<W>, W>
    for ParseToOcsf<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
pub struct ParseVpc<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseVpc<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseVpc<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseVpc<W> {
        ParseVpc(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseVpc<W> {
    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseVpc(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseVpc<W>, W> for ParseVpc<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
pub struct ParseWaf<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ParseWaf<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParseWaf<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParseWaf<W> {
        ParseWaf(t::Object::new(), t::PhantomData)
    }
}
impl<W> ParseWaf<W> {
    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ParseWaf(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ParseWaf<W>, W> for ParseWaf<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure contains the information about one processor in a log transformer.
pub struct Processor<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Processor<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Processor<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Processor<W> {
        Processor(t::Object::new(), t::PhantomData)
    }
}
impl<W> Processor<W> {
    /// Use this parameter to include the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys) processor in your transformer.
    #[must_use]
    pub fn add_keys(self, value: impl t::IntoValue<AddKeys<W>, W>) -> Self {
        Processor(self.0.set("AddKeys", value), t::PhantomData)
    }
    /// Use this parameter to include the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor in your transformer.
    #[must_use]
    pub fn copy_value(self, value: impl t::IntoValue<CopyValue<W>, W>) -> Self {
        Processor(self.0.set("CopyValue", value), t::PhantomData)
    }
    /// Use this parameter to include the [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV) processor in your transformer.
    #[must_use]
    pub fn csv(self, value: impl t::IntoValue<Csv<W>, W>) -> Self {
        Processor(self.0.set("Csv", value), t::PhantomData)
    }
    /// Use this parameter to include the [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) processor in your transformer.
    #[must_use]
    pub fn date_time_converter(self, value: impl t::IntoValue<DateTimeConverter<W>, W>) -> Self {
        Processor(self.0.set("DateTimeConverter", value), t::PhantomData)
    }
    /// Use this parameter to include the [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys) processor in your transformer.
    #[must_use]
    pub fn delete_keys(self, value: impl t::IntoValue<DeleteKeys<W>, W>) -> Self {
        Processor(self.0.set("DeleteKeys", value), t::PhantomData)
    }
    /// Use this parameter to include the [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok) processor in your transformer.
    #[must_use]
    pub fn grok(self, value: impl t::IntoValue<Grok<W>, W>) -> Self {
        Processor(self.0.set("Grok", value), t::PhantomData)
    }
    /// Use this parameter to include the [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) processor in your transformer.
    #[must_use]
    pub fn list_to_map(self, value: impl t::IntoValue<ListToMap<W>, W>) -> Self {
        Processor(self.0.set("ListToMap", value), t::PhantomData)
    }
    /// Use this parameter to include the [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) processor in your transformer.
    #[must_use]
    pub fn lower_case_string(self, value: impl t::IntoValue<LowerCaseString<W>, W>) -> Self {
        Processor(self.0.set("LowerCaseString", value), t::PhantomData)
    }
    /// Use this parameter to include the [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) processor in your transformer.
    #[must_use]
    pub fn move_keys(self, value: impl t::IntoValue<MoveKeys<W>, W>) -> Self {
        Processor(self.0.set("MoveKeys", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront) processor in your transformer.
    #[must_use]
    pub fn parse_cloudfront(self, value: impl t::IntoValue<ParseCloudfront<W>, W>) -> Self {
        Processor(self.0.set("ParseCloudfront", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) processor in your transformer.
    #[must_use]
    pub fn parse_json(self, value: impl t::IntoValue<ParseJson<W>, W>) -> Self {
        Processor(self.0.set("ParseJSON", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue) processor in your transformer.
    #[must_use]
    pub fn parse_key_value(self, value: impl t::IntoValue<ParseKeyValue<W>, W>) -> Self {
        Processor(self.0.set("ParseKeyValue", value), t::PhantomData)
    }
    /// Use this parameter to include the [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parsePostGres) processor in your transformer.
    #[must_use]
    pub fn parse_postgres(self, value: impl t::IntoValue<ParsePostgres<W>, W>) -> Self {
        Processor(self.0.set("ParsePostgres", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53) processor in your transformer.
    #[must_use]
    pub fn parse_route53(self, value: impl t::IntoValue<ParseRoute53<W>, W>) -> Self {
        Processor(self.0.set("ParseRoute53", value), t::PhantomData)
    }
    /// Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
    #[must_use]
    pub fn parse_to_ocsf(self, value: impl t::IntoValue<ParseToOcsf<W>, W>) -> Self {
        Processor(self.0.set("ParseToOCSF", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseVPC) processor in your transformer.
    #[must_use]
    pub fn parse_vpc(self, value: impl t::IntoValue<ParseVpc<W>, W>) -> Self {
        Processor(self.0.set("ParseVPC", value), t::PhantomData)
    }
    /// Use this parameter to include the [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseWAF) processor in your transformer.
    #[must_use]
    pub fn parse_waf(self, value: impl t::IntoValue<ParseWaf<W>, W>) -> Self {
        Processor(self.0.set("ParseWAF", value), t::PhantomData)
    }
    /// Use this parameter to include the [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys) processor in your transformer.
    #[must_use]
    pub fn rename_keys(self, value: impl t::IntoValue<RenameKeys<W>, W>) -> Self {
        Processor(self.0.set("RenameKeys", value), t::PhantomData)
    }
    /// Use this parameter to include the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor in your transformer.
    #[must_use]
    pub fn split_string(self, value: impl t::IntoValue<SplitString<W>, W>) -> Self {
        Processor(self.0.set("SplitString", value), t::PhantomData)
    }
    /// Use this parameter to include the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor in your transformer.
    #[must_use]
    pub fn substitute_string(self, value: impl t::IntoValue<SubstituteString<W>, W>) -> Self {
        Processor(self.0.set("SubstituteString", value), t::PhantomData)
    }
    /// Use this parameter to include the [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) processor in your transformer.
    #[must_use]
    pub fn trim_string(self, value: impl t::IntoValue<TrimString<W>, W>) -> Self {
        Processor(self.0.set("TrimString", value), t::PhantomData)
    }
    /// Use this parameter to include the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor in your transformer.
    #[must_use]
    pub fn type_converter(self, value: impl t::IntoValue<TypeConverter<W>, W>) -> Self {
        Processor(self.0.set("TypeConverter", value), t::PhantomData)
    }
    /// Use this parameter to include the [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) processor in your transformer.
    #[must_use]
    pub fn upper_case_string(self, value: impl t::IntoValue<UpperCaseString<W>, W>) -> Self {
        Processor(self.0.set("UpperCaseString", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Processor<W>, W> for Processor<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one key that will be renamed with the [renameKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKey) processor.
pub struct RenameKeyEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RenameKeyEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RenameKeyEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RenameKeyEntry<W, (t::Missing<required::Key>, t::Missing<required::RenameTo>)> {
        RenameKeyEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RenameKeyEntry<W, (S0, S1)> {
    /// The key to rename
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> RenameKeyEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RenameKeyEntry(self.0.set("Key", value), t::PhantomData)
    }
    /// Specifies whether to overwrite the existing value if the destination key already exists. The default is `false`
    #[must_use]
    pub fn overwrite_if_exists(self, value: impl t::IntoValue<bool, W>) -> Self {
        RenameKeyEntry(self.0.set("OverwriteIfExists", value), t::PhantomData)
    }
    /// The string to use for the new key name
    #[must_use]
    pub fn rename_to(self, value: impl t::IntoValue<t::Text, W>) -> RenameKeyEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RenameKeyEntry(self.0.set("RenameTo", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RenameKeyEntry<W>, W>
    for RenameKeyEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to rename keys in a log event.
pub struct RenameKeys<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RenameKeys<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RenameKeys<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RenameKeys<W, (t::Missing<required::Entries>,)> {
        RenameKeys(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RenameKeys<W, (S0,)> {
    /// An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<RenameKeyEntry<W>>, W>,
    ) -> RenameKeys<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RenameKeys(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RenameKeys<W>, W> for RenameKeys<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to split a field into an array of strings using a delimiting character.
pub struct SplitString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SplitString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SplitString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SplitString<W, (t::Missing<required::Entries>,)> {
        SplitString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SplitString<W, (S0,)> {
    /// An array of `SplitStringEntry` objects, where each object contains the information about one field to split.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<SplitStringEntry<W>>, W>,
    ) -> SplitString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SplitString(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SplitString<W>, W> for SplitString<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one log field that will be split with the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor.
pub struct SplitStringEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SplitStringEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SplitStringEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SplitStringEntry<
        W,
        (
            t::Missing<required::Delimiter>,
            t::Missing<required::Source>,
        ),
    > {
        SplitStringEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SplitStringEntry<W, (S0, S1)> {
    /// The separator characters to split the string entry on.
    #[must_use]
    pub fn delimiter(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SplitStringEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SplitStringEntry(self.0.set("Delimiter", value), t::PhantomData)
    }
    /// The key of the field to split.
    #[must_use]
    pub fn source(self, value: impl t::IntoValue<t::Text, W>) -> SplitStringEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SplitStringEntry(self.0.set("Source", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SplitStringEntry<W>, W>
    for SplitStringEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor matches a key’s value against a regular expression and replaces all matches with a replacement string.
pub struct SubstituteString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SubstituteString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SubstituteString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SubstituteString<W, (t::Missing<required::Entries>,)> {
        SubstituteString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SubstituteString<W, (S0,)> {
    /// An array of objects, where each object contains the information about one key to match and replace.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<SubstituteStringEntry<W>>, W>,
    ) -> SubstituteString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SubstituteString(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SubstituteString<W>, W>
    for SubstituteString<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one log field key that will be replaced using the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor.
pub struct SubstituteStringEntry<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SubstituteStringEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SubstituteStringEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SubstituteStringEntry<
        W,
        (
            t::Missing<required::From>,
            t::Missing<required::Source>,
            t::Missing<required::To>,
        ),
    > {
        SubstituteStringEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> SubstituteStringEntry<W, (S0, S1, S2)> {
    /// The regular expression string to be replaced. Special regex characters such as [ and ] must be escaped using \\ when using double quotes and with \ when using single quotes.
    #[must_use]
    pub fn from(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SubstituteStringEntry<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        SubstituteStringEntry(self.0.set("From", value), t::PhantomData)
    }
    /// The key to modify
    #[must_use]
    pub fn source(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SubstituteStringEntry<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        SubstituteStringEntry(self.0.set("Source", value), t::PhantomData)
    }
    /// The string to be substituted for each match of `from`
    #[must_use]
    pub fn to(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SubstituteStringEntry<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        SubstituteStringEntry(self.0.set("To", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<SubstituteStringEntry<W>, W> for SubstituteStringEntry<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to remove leading and trailing whitespace.
pub struct TrimString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrimString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrimString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrimString<W, (t::Missing<required::WithKeys>,)> {
        TrimString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TrimString<W, (S0,)> {
    /// The array containing the keys of the fields to trim.
    #[must_use]
    pub fn with_keys(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> TrimString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TrimString(self.0.set("WithKeys", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TrimString<W>, W> for TrimString<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use this processor to convert a value type associated with the specified key to the specified type. It's a casting processor that changes the types of the specified fields. Values can be converted into one of the following datatypes: `integer` , `double` , `string` and `boolean` .
pub struct TypeConverter<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TypeConverter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TypeConverter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TypeConverter<W, (t::Missing<required::Entries>,)> {
        TypeConverter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TypeConverter<W, (S0,)> {
    /// An array of `TypeConverterEntry` objects, where each object contains the information about one field to change the type of.
    #[must_use]
    pub fn entries(
        self,
        value: impl t::IntoValue<t::List<TypeConverterEntry<W>>, W>,
    ) -> TypeConverter<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TypeConverter(self.0.set("Entries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TypeConverter<W>, W>
    for TypeConverter<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object defines one value type that will be converted using the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor.
pub struct TypeConverterEntry<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TypeConverterEntry<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TypeConverterEntry<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TypeConverterEntry<W, (t::Missing<required::Key>, t::Missing<required::Type>)> {
        TypeConverterEntry(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TypeConverterEntry<W, (S0, S1)> {
    /// The key with the value that is to be converted to a different type.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> TypeConverterEntry<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TypeConverterEntry(self.0.set("Key", value), t::PhantomData)
    }
    /// The type to convert the field value to. Valid values are `integer` , `double` , `string` and `boolean` .
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> TypeConverterEntry<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TypeConverterEntry(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TypeConverterEntry<W>, W>
    for TypeConverterEntry<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This processor converts a string field to uppercase.
pub struct UpperCaseString<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UpperCaseString<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UpperCaseString<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UpperCaseString<W, (t::Missing<required::WithKeys>,)> {
        UpperCaseString(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UpperCaseString<W, (S0,)> {
    /// The array of containing the keys of the field to convert to uppercase.
    #[must_use]
    pub fn with_keys(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> UpperCaseString<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UpperCaseString(self.0.set("WithKeys", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<UpperCaseString<W>, W>
    for UpperCaseString<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `EventSource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventSource {
    /// `CloudTrail`.
    CloudTrail,
    /// `Route53Resolver`.
    Route53Resolver,
    /// `VPCFlow`.
    VpcFlow,
    /// `EKSAudit`.
    EksAudit,
    /// `AWSWAF`.
    Awswaf,
}
impl EventSource {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CloudTrail => "CloudTrail",
            Self::Route53Resolver => "Route53Resolver",
            Self::VpcFlow => "VPCFlow",
            Self::EksAudit => "EKSAudit",
            Self::Awswaf => "AWSWAF",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<EventSource, W> for EventSource {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `FlattenedElement`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlattenedElement {
    /// `first`.
    First,
    /// `last`.
    Last,
}
impl FlattenedElement {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Last => "last",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FlattenedElement, W> for FlattenedElement {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `OcsfVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OcsfVersion {
    /// `V1.1`.
    V1_1,
    /// `V1.5`.
    V1_5,
}
impl OcsfVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_1 => "V1.1",
            Self::V1_5 => "V1.5",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OcsfVersion, W> for OcsfVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `double`.
    Double,
    /// `string`.
    String,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Double => "double",
            Self::String => "string",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Delimiter;
    #[derive(Debug)]
    pub struct Entries;
    #[derive(Debug)]
    pub struct EventSource;
    #[derive(Debug)]
    pub struct From;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct LogGroupIdentifier;
    #[derive(Debug)]
    pub struct Match;
    #[derive(Debug)]
    pub struct MatchPatterns;
    #[derive(Debug)]
    pub struct OcsfVersion;
    #[derive(Debug)]
    pub struct RenameTo;
    #[derive(Debug)]
    pub struct Source;
    #[derive(Debug)]
    pub struct Target;
    #[derive(Debug)]
    pub struct To;
    #[derive(Debug)]
    pub struct TransformerConfig;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
    #[derive(Debug)]
    pub struct WithKeys;
}
