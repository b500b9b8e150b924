//! What creating, changing and deleting a resource does.

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::Value;

use super::running::Runner;
use crate::deployed::{Deployment, Resource};
use crate::effects::{Actual, Effects, Refused, Unrunnable};
use crate::tables::TableError;

#[async_trait]
impl Effects for Runner {
    async fn taken(&self, resource: &Resource) -> Result<bool, Refused> {
        match resource.type_name.as_str() {
            "AWS::S3::Bucket" | "AWS::DynamoDB::Table" | "AWS::Logs::LogGroup" => {
                Ok(self.actual(resource).await? != Actual::Gone)
            }
            // What is read from the template is nobody else's.
            _ => Ok(false),
        }
    }

    async fn create(&self, resource: &Resource) -> Result<(), Refused> {
        let name = resource.physical_id.clone();
        match resource.type_name.as_str() {
            "AWS::S3::Bucket" => self
                .buckets
                .create(&name, &resource.properties)
                .map_err(|error| Refused(error.to_string())),
            "AWS::S3::BucketPolicy" => {
                let bucket = resource.text(&["Bucket"]).unwrap_or_default();
                let policy = resource.property(&["PolicyDocument"]);
                self.buckets
                    .takes(bucket, policy.unwrap_or(&Value::Null))
                    .map_err(|error| Refused(error.to_string()))
            }
            "AWS::DynamoDB::Table" => {
                let properties = resource.properties.clone();
                self.table(move |tables| tables.create(&name, &properties))
                    .await
            }
            "AWS::Logs::LogGroup" => {
                self.logs.create_group(&name);
                Ok(())
            }
            "AWS::Lambda::Function" => self.functions.check(resource).await,
            _ => Ok(()),
        }
    }

    async fn update(&self, resource: &Resource) -> Result<(), Refused> {
        match resource.type_name.as_str() {
            "AWS::DynamoDB::Table" => {
                let (name, properties) =
                    (resource.physical_id.clone(), resource.properties.clone());
                self.table(move |tables| tables.update(&name, &properties))
                    .await
            }
            // Making what is there gives it its properties.
            _ => self.create(resource).await,
        }
    }

    async fn delete(&self, resource: &Resource) -> Result<(), Refused> {
        let name = resource.physical_id.clone();
        match resource.type_name.as_str() {
            "AWS::S3::Bucket" => self
                .buckets
                .delete(&name)
                .map_err(|error| Refused(error.to_string())),
            "AWS::DynamoDB::Table" => self.table(move |tables| tables.delete(&name)).await,
            "AWS::Logs::LogGroup" => {
                self.logs.delete_group(&name);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What is read from the template whenever it runs is always as it says.
    async fn actual(&self, resource: &Resource) -> Result<Actual, Refused> {
        let (name, properties) = (resource.physical_id.clone(), resource.properties.clone());
        let actual = match resource.type_name.as_str() {
            "AWS::S3::Bucket" => self.buckets.actual(&name, &properties),
            "AWS::DynamoDB::Table" => {
                self.table(move |tables| tables.actual(&name, &properties))
                    .await?
            }
            "AWS::Logs::LogGroup" => self.logs.has_group(&name).then_some(properties),
            _ => Some(properties),
        };
        Ok(actual.map_or(Actual::Gone, Actual::Has))
    }

    async fn check(&self, deployment: &Deployment) -> Result<(), Unrunnable> {
        self.prepare(deployment).map(drop)
    }

    async fn run(&self, deployment: Arc<Deployment>) {
        self.run_now(&deployment);
    }
}

impl Runner {
    /// Works on tables on a thread that may wait for the disk.
    async fn table<W, T>(&self, work: W) -> Result<T, Refused>
    where
        W: FnOnce(&crate::tables::Tables) -> Result<T, TableError> + Send + 'static,
        T: Send + 'static,
    {
        let tables = self.tables.clone();
        let done = tokio::task::spawn_blocking(move || work(&tables)).await;
        match done {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(Refused(error.to_string())),
            Err(error) => Err(Refused(error.to_string())),
        }
    }
}
