//! Grants and ARNs that come from handles.

#![allow(unused_imports, reason = "each item needs the feature of its service")]

use crate::action;
use crate::handle::{Att, Handle};
use crate::policy::{Action, AppliesTo, Arn, Statement, allow};
use crate::text;
use crate::text::{Expr, IntoText, Pseudo};

macro_rules! arn_of {
    ($($feature:literal: $module:ident :: $resource:ident :: $attribute:ident => $service:ident :: $kind:ident),* $(,)?) => { $(
        #[cfg(feature = $feature)]
        impl AppliesTo<crate::$module::$resource::attr::$attribute> for action::$service::$kind {}
    )* };
}

arn_of! {
    "dynamodb": dynamodb::table::Arn => dynamodb::Table,
    "iam": iam::role::Arn => iam::Role,
    "kms": kms::key::Arn => kms::Key,
    "lambda": lambda::function::Arn => lambda::Function,
    "logs": logs::log_group::Arn => logs::LogGroup,
    "s3": s3::bucket::Arn => s3::Bucket,
    "sns": sns::topic::TopicArn => sns::Topic,
    "sqs": sqs::queue::Arn => sqs::Queue,
}

#[cfg(feature = "dynamodb")]
impl<W> Handle<crate::dynamodb::Table<W>> {
    /// Allows actions on this table, not on its indexes.
    pub fn grant<A: Action + AppliesTo<crate::dynamodb::table::attr::Arn>>(
        &self,
        actions: impl IntoIterator<Item = A>,
    ) -> Statement<W> {
        allow(actions).on([self.arn()])
    }

    /// Allows actions on one index of this table, or with `*` on all.
    pub fn grant_on_index<A: Action + AppliesTo<action::dynamodb::Index>>(
        &self,
        index: &str,
        actions: impl IntoIterator<Item = A>,
    ) -> Statement<W> {
        allow(actions).on([Arn::<A, W>::new(text![self.arn(), "/index/", index])])
    }
}

#[cfg(feature = "s3")]
impl<W> Handle<crate::s3::Bucket<W>> {
    /// The objects whose keys match `pattern`, as in `media/*`.
    pub fn objects(&self, pattern: &str) -> Arn<action::s3::Object, W> {
        Arn::new(text![self.arn(), "/", pattern])
    }

    /// Allows actions on the objects whose keys match `pattern`.
    pub fn grant<A: Action + AppliesTo<action::s3::Object>>(
        &self,
        pattern: &str,
        actions: impl IntoIterator<Item = A>,
    ) -> Statement<W> {
        allow(actions).on([Arn::<A, W>::new(text![self.arn(), "/", pattern])])
    }
}

#[cfg(feature = "logs")]
impl<W> Handle<crate::logs::LogGroup<W>> {
    /// The ARN without the `:*` that `Fn::GetAtt` ends it with: what WAF and API Gateway take.
    pub fn plain_arn(&self) -> Expr<W> {
        text![
            "arn:",
            Pseudo::Partition,
            ":logs:",
            Pseudo::Region,
            ":",
            Pseudo::AccountId,
            ":log-group:",
            self.log_group_name()
        ]
    }

    /// Allows writing this group's streams.
    pub fn grant_write(&self) -> Statement<W> {
        use action::logs::LogStream::{CreateLogStream, PutLogEvents};
        allow([CreateLogStream, PutLogEvents]).on([Arn::new(self.arn())])
    }
}

#[cfg(feature = "apigateway")]
impl<W> Handle<crate::apigateway::RestApi<W>> {
    /// The ARN of a method for invocations: `stage` or `*`, `GET` or `*`, path without its leading `/`.
    ///
    /// AWS: <https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html>
    pub fn execution_arn(&self, stage: &str, method: &str, path: &str) -> Expr<W> {
        text![
            "arn:",
            Pseudo::Partition,
            ":execute-api:",
            Pseudo::Region,
            ":",
            Pseudo::AccountId,
            ":",
            self.rest_api_id(),
            format!("/{stage}/{method}/{path}")
        ]
    }

    /// The host that serves the API's stages, without scheme.
    pub fn host(&self) -> Expr<W> {
        text![
            self.rest_api_id(),
            ".execute-api.",
            Pseudo::Region,
            ".",
            Pseudo::UrlSuffix
        ]
    }
}

#[cfg(feature = "lambda")]
impl<W> Handle<crate::lambda::Function<W>> {
    /// The URI of an API Gateway integration that invokes this function.
    pub fn invocation_uri(&self) -> Expr<W> {
        text![
            "arn:",
            Pseudo::Partition,
            ":apigateway:",
            Pseudo::Region,
            ":lambda:path/2015-03-31/functions/",
            self.arn(),
            "/invocations"
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::action::dynamodb::{Index, Table as OnTable};
    use crate::action::s3::Object;
    use crate::apigateway::RestApi;
    use crate::dynamodb::Table;
    use crate::lambda::Function;
    use crate::logs::LogGroup;
    use crate::policy::{Policy, Statement};
    use crate::s3::Bucket;
    use crate::{Expr, IntoValue, Stack, Text, raw, yaml};

    fn document<const N: usize>(statements: [Statement<()>; N]) -> String {
        let policy: Policy<()> = Policy::new(statements);
        yaml::write(&IntoValue::<Policy<()>, ()>::into_value(policy))
    }

    #[test]
    fn grants_name_what_they_are_on() {
        let mut stack = Stack::<()>::new("");
        let table = stack.add("Table", Table::new().key_schema(raw("")));
        let bucket = stack.add("Bucket", Bucket::new());
        let group = stack.add("Group", LogGroup::new());
        insta::assert_snapshot!(document([
            table.grant([OnTable::GetItem, OnTable::PutItem]),
            table.grant_on_index("*", [Index::Query]),
            bucket.grant("a/*", [Object::PutObject]),
            group.grant_write(),
        ]), @r#"
    Version: "2012-10-17"
    Statement:
    - Effect: Allow
      Action:
      - dynamodb:GetItem
      - dynamodb:PutItem
      Resource: !GetAtt Table.Arn
    - Effect: Allow
      Action: dynamodb:Query
      Resource: !Sub ${Table.Arn}/index/*
    - Effect: Allow
      Action: s3:PutObject
      Resource: !Sub ${Bucket.Arn}/a/*
    - Effect: Allow
      Action:
      - logs:CreateLogStream
      - logs:PutLogEvents
      Resource: !GetAtt Group.Arn
    "#);
    }

    #[test]
    fn arns_and_hosts_are_made_as_aws_reads_them() {
        let mut stack = Stack::<()>::new("");
        let api = stack.add("Api", RestApi::new());
        let code = Function::new().code(raw("")).role(raw(""));
        let function = stack.add("Get", code);
        let group = stack.add("Group", LogGroup::new());
        let shows = |text: Expr<()>| IntoValue::<Text, ()>::into_value(text)["Fn::Sub"].clone();
        let all = [
            shows(api.execution_arn("live", "GET", "api/things/*")),
            shows(api.host()),
            shows(function.invocation_uri()),
            shows(group.plain_arn()),
        ];
        insta::assert_snapshot!(all.map(|text| text.to_string()).join("\n"), @r#"
    "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/live/GET/api/things/*"
    "${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}"
    "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Get.Arn}/invocations"
    "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}"
    "#);
    }
}
