//! Carrying out what a row asks for: the product, then its pictures.

use cfn_deploy::signed::Answer;
use serde_json::Value;
use shop_domain::contract::ProblemKind;
use shop_domain::contract::routes::{PRODUCT, PRODUCTS};
use shop_domain::digest::Digest;

use super::finding::Finding;
use super::picture::Picture;
use super::plan::{Step, Update};
use super::row::Row;
use crate::commands::staff::{Problem, Staff, StaffError};

/// What became of a row.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was done to the product.
    pub done: Option<Done>,
    /// How many pictures were uploaded.
    pub pictures: usize,
    /// What went wrong, at its place in the file.
    pub findings: Vec<Finding>,
    /// What may go wrong with every other row too.
    pub stop: Option<StaffError>,
    /// Pictures of which nobody could tell whether the shop has them.
    pub unseen: usize,
}

/// What was done to a product.
#[derive(Debug, PartialEq, Eq)]
pub enum Done {
    /// It is new.
    Created,
    /// These members were changed.
    Changed(Vec<&'static str>),
    /// Nothing had to be done.
    Kept,
}

/// Makes the product of a row what the row says.
pub async fn carry(staff: &Staff, row: &Row, step: Step) -> Outcome {
    match step {
        Step::Create => create(staff, row).await,
        Step::Update(update) => change(staff, row, update).await,
    }
}

async fn create(staff: &Staff, row: &Row) -> Outcome {
    let key = row.idempotency_key();
    let created = staff.post(PRODUCTS, &row.body, Some(key.as_str())).await;
    match created {
        Ok(product) => upload(staff, row, &product, Done::Created, |_| true).await,
        Err(error) => refused(row, error),
    }
}

async fn change(staff: &Staff, row: &Row, mut update: Update) -> Outcome {
    // An import that was interrupted leaves products without their pictures.
    let mut lost = Vec::new();
    let mut unseen = 0;
    if !update.members.contains(&"media") {
        for picture in &update.stored {
            match staff.file("HEAD", &picture.url).await {
                Ok(Answer { status: 200, .. }) => {}
                // Whoever may not list a bucket is told 403 for what is not there.
                Ok(Answer {
                    status: 403 | 404, ..
                }) => lost.push(picture.sha256().to_owned()),
                _ => unseen += 1,
            }
        }
    }
    if !lost.is_empty() {
        update = update.with_pictures(row);
    }
    let outcome = if update.is_empty() {
        Outcome {
            done: Some(Done::Kept),
            ..Outcome::default()
        }
    } else {
        let stored: Vec<&str> = update
            .stored
            .iter()
            .map(|picture| picture.sha256())
            .filter(|sha256| !lost.iter().any(|lost| lost == sha256))
            .collect();
        let announced = update.members.contains(&"media");
        let path = PRODUCT.replace("{productId}", update.product_id.as_str());
        let body = Value::Object(update.body);
        match staff.post(&path, &body, None).await {
            Ok(product) => {
                let done = Done::Changed(update.members);
                let wanted = |sha256: &Digest| announced && !stored.contains(&sha256.as_str());
                upload(staff, row, &product, done, wanted).await
            }
            Err(error) => refused(row, error),
        }
    };
    Outcome { unseen, ..outcome }
}

/// Uploads the pictures that are `wanted`, to where the answer says.
async fn upload(
    staff: &Staff,
    row: &Row,
    product: &Value,
    done: Done,
    wanted: impl Fn(&Digest) -> bool,
) -> Outcome {
    let mut outcome = Outcome {
        done: Some(done),
        ..Outcome::default()
    };
    for (n, picture) in row.pictures.iter().enumerate() {
        if !wanted(&picture.sha256) {
            continue;
        }
        match put(staff, &product["uploads"][n], picture).await {
            Ok(()) => outcome.pictures += 1,
            Err(why) => outcome.findings.push(row.finding(
                &format!("#/media/{n}/file"),
                "upload",
                &format!("The picture is not uploaded: {why}."),
            )),
        }
    }
    outcome
}

async fn put(staff: &Staff, upload: &Value, picture: &Picture) -> Result<(), String> {
    let url = upload["url"].as_str();
    let url = url.ok_or("the API names no address for it")?;
    let headers = upload["headers"].as_object().into_iter().flatten();
    let headers = headers
        // These two follow from the address and the body.
        .filter(|(name, _)| !["host", "content-length"].contains(&name.to_lowercase().as_str()))
        .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
        .collect();
    let bytes = std::fs::read(&picture.path).map_err(|error| error.to_string())?;
    if Digest::of(&bytes) != picture.sha256 {
        return Err("the file has changed meanwhile".to_owned());
    }
    let answer = staff.upload(url, headers, bytes).await;
    let answer = answer.map_err(|error| spelled(&error))?;
    match answer.status {
        200..300 => Ok(()),
        status => Err(format!("the bucket answered with status {status}")),
    }
}

/// An error and what caused it, in one sentence.
fn spelled(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

/// What the API says against a row, at its places in the file.
fn refused(row: &Row, error: StaffError) -> Outcome {
    let kind = error.problem().and_then(Problem::kind);
    let mut outcome = Outcome::default();
    if let Some(problem) = error.problem().filter(|problem| !problem.errors.is_empty()) {
        outcome.findings = problem.errors.iter().map(|one| row.mistake(one)).collect();
        return outcome;
    }
    let pointer = match kind {
        Some(ProblemKind::SkuTaken) => "#/sku",
        // Made of the title.
        Some(ProblemKind::SlugTaken) => "#/title",
        _ => "#",
    };
    let code = kind.map_or("failed", ProblemKind::slug);
    outcome.findings = vec![row.finding(pointer, code, &spelled(&error))];
    outcome.stop = Some(error).filter(StaffError::is_final);
    outcome
}
