//! The CloudFormation operations.

use async_trait::async_trait;
use aws_sdk_cloudformation::types as sdk;

use super::{Aws, convert, refusal};
use crate::cloud::{
    ChangeSet, ChangeSetKind, ChangeSetRequest, CloudErrorKind, CloudResult, DeleteRequest,
    DriftDetection, DriftPage, EventPage, ExecuteRequest, OnFailure, ParameterValue, Stack,
    StackResource, Stacks, TemplateSource, ValidationError,
};

#[async_trait]
impl Stacks for Aws {
    async fn stack(&self, name_or_id: &str) -> CloudResult<Option<Stack>> {
        let found = self
            .cloudformation
            .describe_stacks()
            .stack_name(name_or_id)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DescribeStacks", name_or_id, error));
        match found {
            Ok(found) => Ok(found
                .stacks
                .into_iter()
                .flatten()
                .next()
                .map(convert::stack)),
            Err(error) if error.kind == CloudErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn template(&self, stack: &str) -> CloudResult<String> {
        let found = self
            .cloudformation
            .get_template()
            .stack_name(stack)
            .template_stage(sdk::TemplateStage::Original)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:GetTemplate", stack, error))?;
        Ok(found.template_body.unwrap_or_default())
    }

    async fn resources(&self, stack: &str) -> CloudResult<Vec<StackResource>> {
        let mut resources = Vec::new();
        let mut page = None;
        loop {
            let got = self
                .cloudformation
                .list_stack_resources()
                .stack_name(stack)
                .set_next_token(page)
                .send()
                .await
                .map_err(|error| refusal("cloudformation:ListStackResources", stack, error))?;
            let summaries = got.stack_resource_summaries.into_iter().flatten();
            resources.extend(summaries.map(convert::resource));
            page = got.next_token.filter(|token| !token.is_empty());
            if page.is_none() {
                return Ok(resources);
            }
        }
    }

    async fn events(&self, stack: &str, page: Option<&str>) -> CloudResult<EventPage> {
        let got = self
            .cloudformation
            .describe_stack_events()
            .stack_name(stack)
            .set_next_token(page.map(str::to_owned))
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DescribeStackEvents", stack, error))?;
        let events = got.stack_events.into_iter().flatten();
        Ok(EventPage {
            events: events.map(convert::event).collect(),
            next: got.next_token.filter(|token| !token.is_empty()),
        })
    }

    async fn validation_errors(
        &self,
        stack: &str,
        change_set: &str,
    ) -> CloudResult<Vec<ValidationError>> {
        let mut errors = Vec::new();
        let mut page = None;
        loop {
            let got = self
                .cloudformation
                .describe_events()
                .stack_name(stack)
                .change_set_name(change_set)
                .filters(sdk::EventFilter::builder().failed_events(true).build())
                .set_next_token(page)
                .send()
                .await
                .map_err(|error| refusal("cloudformation:DescribeEvents", stack, error))?;
            let events = got.operation_events.into_iter().flatten();
            errors.extend(events.filter_map(convert::validation_error));
            page = got.next_token.filter(|token| !token.is_empty());
            if page.is_none() {
                return Ok(errors);
            }
        }
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        let mut call = self
            .cloudformation
            .create_change_set()
            .stack_name(&request.stack)
            .change_set_name(&request.name)
            .client_token(&request.name)
            .change_set_type(match request.kind {
                ChangeSetKind::Create => sdk::ChangeSetType::Create,
                ChangeSetKind::Update => sdk::ChangeSetType::Update,
            })
            .set_role_arn(request.role_arn.clone())
            .set_parameters(Some(request.parameters.iter().map(parameter).collect()))
            .set_capabilities(Some(
                request
                    .capabilities
                    .iter()
                    .map(|name| sdk::Capability::from(name.as_str()))
                    .collect(),
            ))
            .set_tags(Some(request.tags.iter().map(tag).collect()))
            .set_description(request.description.clone());
        call = match &request.template {
            TemplateSource::Inline(body) => call.template_body(body),
            TemplateSource::Url(url) => call.template_url(url),
        };
        if request.revert_drift {
            call = call.deployment_mode(sdk::DeploymentMode::RevertDrift);
        }
        // The mode carries its own switch and tolerates no other beside it.
        if request.express {
            call = call.deployment_config(
                sdk::DeploymentConfig::builder()
                    .mode(sdk::DeploymentConfigMode::Express)
                    .disable_rollback(request.on_failure == OnFailure::Keep)
                    .build(),
            );
        } else if request.kind == ChangeSetKind::Create {
            call = call.on_stack_failure(match request.on_failure {
                OnFailure::Rollback => sdk::OnStackFailure::Rollback,
                OnFailure::Delete => sdk::OnStackFailure::Delete,
                OnFailure::Keep => sdk::OnStackFailure::DoNothing,
            });
        }
        let made = call
            .send()
            .await
            .map_err(|error| refusal("cloudformation:CreateChangeSet", &request.stack, error))?;
        Ok(made.id.unwrap_or_else(|| request.name.clone()))
    }

    async fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        property_values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet> {
        let found = self
            .cloudformation
            .describe_change_set()
            .stack_name(stack)
            .change_set_name(change_set)
            .include_property_values(property_values)
            .set_next_token(page.map(str::to_owned))
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DescribeChangeSet", stack, error))?;
        Ok(convert::change_set(found))
    }

    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()> {
        self.cloudformation
            .execute_change_set()
            .stack_name(&request.stack)
            .change_set_name(&request.change_set)
            .client_request_token(&request.token)
            .set_disable_rollback(request.keep_on_failure.then_some(true))
            // What a rolled back creation made holds nothing yet: a `Retain`
            // policy is no reason to leave it behind.
            .retain_except_on_create(true)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:ExecuteChangeSet", &request.stack, error))?;
        Ok(())
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> CloudResult<()> {
        let deleted = self
            .cloudformation
            .delete_change_set()
            .stack_name(stack)
            .change_set_name(change_set)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DeleteChangeSet", stack, error));
        match deleted {
            Err(error) if error.kind != CloudErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    async fn delete_stack(&self, request: &DeleteRequest) -> CloudResult<()> {
        let retain = (!request.retain.is_empty()).then(|| request.retain.clone());
        self.cloudformation
            .delete_stack()
            .stack_name(&request.stack)
            .set_retain_resources(retain)
            .set_role_arn(request.role_arn.clone())
            .client_request_token(&request.token)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DeleteStack", &request.stack, error))?;
        Ok(())
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> CloudResult<()> {
        self.cloudformation
            .cancel_update_stack()
            .stack_name(stack)
            .client_request_token(token)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:CancelUpdateStack", stack, error))?;
        Ok(())
    }

    async fn rollback(&self, stack: &str, token: &str) -> CloudResult<()> {
        self.cloudformation
            .rollback_stack()
            .stack_name(stack)
            .client_request_token(token)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:RollbackStack", stack, error))?;
        Ok(())
    }

    async fn continue_rollback(
        &self,
        stack: &str,
        skip: &[String],
        token: &str,
    ) -> CloudResult<()> {
        self.cloudformation
            .continue_update_rollback()
            .stack_name(stack)
            .set_resources_to_skip((!skip.is_empty()).then(|| skip.to_vec()))
            .client_request_token(token)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:ContinueUpdateRollback", stack, error))?;
        Ok(())
    }

    async fn protect(&self, stack: &str, protected: bool) -> CloudResult<()> {
        self.cloudformation
            .update_termination_protection()
            .stack_name(stack)
            .enable_termination_protection(protected)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:UpdateTerminationProtection", stack, error))?;
        Ok(())
    }

    async fn stack_policy(&self, stack: &str) -> CloudResult<Option<String>> {
        let found = self
            .cloudformation
            .get_stack_policy()
            .stack_name(stack)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:GetStackPolicy", stack, error))?;
        Ok(found.stack_policy_body.filter(|policy| !policy.is_empty()))
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> CloudResult<()> {
        self.cloudformation
            .set_stack_policy()
            .stack_name(stack)
            .stack_policy_body(policy)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:SetStackPolicy", stack, error))?;
        Ok(())
    }

    async fn detect_drift(&self, stack: &str) -> CloudResult<String> {
        let begun = self
            .cloudformation
            .detect_stack_drift()
            .stack_name(stack)
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DetectStackDrift", stack, error))?;
        Ok(begun.stack_drift_detection_id.unwrap_or_default())
    }

    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection> {
        const ACTION: &str = "cloudformation:DescribeStackDriftDetectionStatus";
        let found = self
            .cloudformation
            .describe_stack_drift_detection_status()
            .stack_drift_detection_id(detection)
            .send()
            .await
            .map_err(|error| refusal(ACTION, detection, error))?;
        let status = found.detection_status.as_ref();
        Ok(DriftDetection {
            status: status.map_or_else(String::new, |status| status.as_str().to_owned()),
            reason: found.detection_status_reason,
        })
    }

    async fn drifts(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        let found = self
            .cloudformation
            .describe_stack_resource_drifts()
            .stack_name(stack)
            .set_next_token(page.map(str::to_owned))
            .send()
            .await
            .map_err(|error| refusal("cloudformation:DescribeStackResourceDrifts", stack, error))?;
        let resources = found.stack_resource_drifts.into_iter().flatten();
        Ok(DriftPage {
            resources: resources.map(convert::drift).collect(),
            next: found.next_token.filter(|token| !token.is_empty()),
        })
    }
}

fn parameter((name, value): (&String, &ParameterValue)) -> sdk::Parameter {
    let parameter = sdk::Parameter::builder().parameter_key(name);
    match value {
        ParameterValue::Value(value) => parameter.parameter_value(value),
        ParameterValue::Previous => parameter.use_previous_value(true),
    }
    .build()
}

fn tag((key, value): (&String, &String)) -> sdk::Tag {
    sdk::Tag::builder().key(key).value(value).build()
}
