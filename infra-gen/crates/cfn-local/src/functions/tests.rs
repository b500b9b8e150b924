//! Functions as small shell scripts: those that answer, and those that do not.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use bytes::Bytes;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::buckets::ObjectMetadata;
use crate::deployed::DeployedStack;
use crate::iam::Usage;

const ARN: &str = "arn:aws:lambda:eu-central-1:000000000000:function:F";
const ROLE: &str = "arn:aws:iam::000000000000:role/R";

/// Speaks the Runtime API with what a shell has: `call METHOD PATH BODY` sets
/// `id` and `body`.
const PRELUDE: &str = r#"#!/bin/bash
host=${AWS_LAMBDA_RUNTIME_API%:*} port=${AWS_LAMBDA_RUNTIME_API#*:}
call() {
  exec 3<>"/dev/tcp/$host/$port"
  printf '%s /2018-06-01/runtime/%s HTTP/1.1\r\nHost: l\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "$2" "${#3}" "$3" >&3
  while IFS= read -r line <&3; do
    line=${line%$'\r'}
    case $line in
      '') break ;;
      HTTP/*) status=${line#* } status=${status%% *} ;;
      lambda-runtime-aws-request-id:*) id=${line#*: } ;;
    esac
  done
  body=$(cat <&3)
  exec 3>&-
}
next() { call GET invocation/next ''; }
respond() { call POST "invocation/$id/response" "$1"; }
"#;

/// An environment with one function.
struct Host {
    folder: TempDir,
    functions: Arc<Functions>,
    logs: Logs,
    buckets: Arc<Buckets>,
}

/// The archive of a function that is a script.
fn archive(script: &str) -> Bytes {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().unix_permissions(0o755);
    zip.start_file("bootstrap", options).unwrap();
    zip.write_all(PRELUDE.as_bytes()).unwrap();
    zip.write_all(script.as_bytes()).unwrap();
    Bytes::from(zip.finish().unwrap().into_inner())
}

fn resource(type_name: &str, id: &str, arn: &str, properties: Value) -> Resource {
    Resource {
        logical_id: id.to_owned(),
        type_name: type_name.to_owned(),
        physical_id: id.to_owned(),
        properties,
        attributes: [("Arn".to_owned(), json!(arn))].into(),
    }
}

fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    }
}

/// A deployment of a function with these properties besides the usual ones.
fn deployment(key: &str, more: &Value) -> Deployment {
    let mut properties = json!({
        "Code": {"S3Bucket": "code", "S3Key": key},
        "Role": ROLE,
        "Runtime": "provided.al2023",
        "Architectures": [architecture()],
        "Timeout": 5,
        "MemorySize": 256,
        "LoggingConfig": {"LogFormat": "JSON", "LogGroup": "/f"},
        "Environment": {"Variables": {"TABLE": "T"}},
    });
    for (name, value) in more.as_object().unwrap() {
        properties[name] = value.clone();
    }
    let logs = json!({"Statement": [{
        "Effect": "Allow",
        "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": "arn:aws:logs:eu-central-1:000000000000:log-group:/f:*",
    }]});
    let role = json!({"Policies": [{"PolicyDocument": logs}]});
    Deployment {
        stacks: vec![DeployedStack {
            name: "s".to_owned(),
            region: "eu-central-1".to_owned(),
            resources: vec![
                resource("AWS::IAM::Role", "R", ROLE, role),
                resource("AWS::Lambda::Function", "F", ARN, properties),
            ],
        }],
    }
}

fn host_with(limits: FunctionLimits) -> Host {
    let folder = tempfile::tempdir().unwrap();
    let buckets = Arc::new(Buckets::open(&folder.path().join("buckets")).unwrap());
    buckets.create("code", &json!({})).unwrap();
    let logs = Logs::open(&folder.path().join("logs")).unwrap();
    let permissions = Permissions::of(&deployment("k", &json!({})), Arc::new(Usage::default()));
    let functions = Functions::open(FunctionHost {
        folder: folder.path().join("functions"),
        buckets: Arc::clone(&buckets),
        logs: logs.clone(),
        keys: Arc::new(KeyRing::default()),
        permissions: Arc::new(ArcSwap::from_pointee(permissions)),
        dynamodb: "http://127.0.0.1:1".to_owned(),
        s3: "http://127.0.0.1:2".to_owned(),
        limits,
    });
    Host {
        functions: Arc::new(functions.unwrap()),
        folder,
        logs,
        buckets,
    }
}

/// A function that is this script, and runs.
fn running(script: &str, more: &Value) -> Host {
    let host = host_with(FunctionLimits::default());
    host.store("k", script);
    host.functions.run(&deployment("k", more)).unwrap();
    host
}

/// A function that does this with every invocation.
fn handling(handler: &str, more: &Value) -> Host {
    running(&format!("while :; do next; {handler}; done"), more)
}

impl Host {
    fn store(&self, key: &str, script: &str) {
        let body = archive(script);
        let stored = self
            .buckets
            .put("code", key, &body, ObjectMetadata::default());
        stored.unwrap();
    }

    async fn invoke(&self, payload: &str) -> Result<String, InvokeError> {
        let payload = Bytes::from(payload.to_owned());
        let answer = self.functions.invoke(ARN, payload).await?;
        Ok(String::from_utf8(answer.to_vec()).unwrap())
    }

    fn log(&self) -> Vec<String> {
        self.logs.flush();
        let (events, _) = self.logs.reader().read("/f", Default::default()).unwrap();
        events.into_iter().map(|event| event.message).collect()
    }
}

fn error_type(error: &InvokeError) -> String {
    let payload: Value = serde_json::from_slice(error.payload().unwrap()).unwrap();
    payload["errorType"].as_str().unwrap().to_owned()
}

fn message(error: &InvokeError) -> String {
    let payload: Value = serde_json::from_slice(error.payload().unwrap()).unwrap();
    let message = payload["errorMessage"].as_str().unwrap();
    message.split_once(" Error: ").unwrap().1.to_owned()
}

#[tokio::test]
async fn a_warm_sandbox_answers_again() {
    let host = handling(r#"respond "$$ $body""#, &json!({}));
    let first = host.invoke("{\"a\":1}").await.unwrap();
    let second = host.invoke("{\"b\":2}").await.unwrap();
    let (first_pid, payload) = first.split_once(' ').unwrap();
    assert_eq!(payload, "{\"a\":1}");
    assert_eq!(second, format!("{first_pid} {{\"b\":2}}"));
    assert_eq!(host.functions.idle("F"), 1);
}

#[tokio::test]
async fn the_environment_is_lambdas_and_nothing_else() {
    let host = handling(r#"respond "$(env)""#, &json!({}));
    let answer = host.invoke("{}").await.unwrap();
    let mut names: Vec<&str> = answer
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name)
        // A shell's own.
        .filter(|name| !["_", "PWD", "SHLVL", "OLDPWD"].contains(name))
        .collect();
    names.sort_unstable();
    insta::assert_snapshot!(names.join(" "), @"AWS_ACCESS_KEY_ID AWS_DEFAULT_REGION AWS_EC2_METADATA_DISABLED AWS_ENDPOINT_URL_DYNAMODB AWS_ENDPOINT_URL_S3 AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_NAME AWS_LAMBDA_FUNCTION_VERSION AWS_LAMBDA_INITIALIZATION_TYPE AWS_LAMBDA_LOG_FORMAT AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_LAMBDA_RUNTIME_API AWS_REGION AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_XRAY_CONTEXT_MISSING LAMBDA_RUNTIME_DIR LAMBDA_TASK_ROOT LANG PATH TABLE TZ _HANDLER");
    assert!(answer.contains("AWS_REGION=eu-central-1\n"));
    assert!(answer.contains("TABLE=T\n"));
}

#[tokio::test]
async fn a_handler_that_fails_keeps_its_sandbox() {
    let handler = r#"call POST "invocation/$id/error" '{"errorType":"E","errorMessage":"m"}'"#;
    let host = handling(handler, &json!({}));
    let error = host.invoke("{}").await.unwrap_err();
    assert!(matches!(error, InvokeError::Unhandled { .. }));
    assert_eq!(error_type(&error), "E");
    assert_eq!(host.functions.idle("F"), 1);
}

#[tokio::test]
async fn a_crash_is_answered_and_the_next_request_works() {
    for (crash, words) in [
        ("exit 3", "Runtime exited with error: exit status 3"),
        ("exit 0", "Runtime exited without providing a reason"),
        ("kill -9 $$", "Runtime exited with error: signal: killed"),
    ] {
        let handler = format!("[ \"$body\" = crash ] && {crash}; respond good");
        let host = handling(&handler, &json!({}));
        assert_eq!(host.invoke("x").await.unwrap(), "good");
        let error = host.invoke("crash").await.unwrap_err();
        assert!(matches!(error, InvokeError::Crashed { .. }));
        assert_eq!(message(&error), words);
        assert_eq!(error_type(&error), "Runtime.ExitError");
        assert_eq!(host.invoke("x").await.unwrap(), "good");
    }
}

#[tokio::test]
async fn a_function_that_hangs_is_killed_with_what_it_started() {
    let folder = tempfile::tempdir().unwrap();
    let pids = folder.path().join("pids");
    let handler = format!(
        "if [ \"$body\" = hang ]; then sleep 600 & echo $$ $! > {}; wait; fi; respond good",
        pids.display()
    );
    let host = handling(&handler, &json!({"Timeout": 1}));
    let error = host.invoke("hang").await.unwrap_err();
    assert!(matches!(error, InvokeError::TimedOut { .. }));
    assert_eq!(message(&error), "Task timed out after 1.00 seconds");
    assert_eq!(host.invoke("x").await.unwrap(), "good");
    for pid in std::fs::read_to_string(pids).unwrap().split_whitespace() {
        // Killed at once; the system may take a moment to say so.
        for _ in 0..500 {
            if !runs(pid) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(!runs(pid), "{pid} still runs");
    }
}

#[test]
fn what_a_function_started_ends_with_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let pid = folder.path().join("pid");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let host = runtime.block_on(async {
        let handler = format!("sleep 600 & echo $! > {}; respond good", pid.display());
        let host = handling(&handler, &json!({}));
        host.invoke("x").await.unwrap();
        host
    });
    let pid = std::fs::read_to_string(pid).unwrap();
    assert!(runs(pid.trim()));
    drop(runtime);
    for _ in 0..500 {
        if !runs(pid.trim()) {
            drop(host);
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("{pid} still runs");
}

/// Whether a process is there and no zombie.
fn runs(pid: &str) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

#[tokio::test]
async fn a_start_that_fails_is_answered() {
    for (script, kind, words) in [
        (
            "exit 1",
            "Runtime.ExitError",
            "Runtime exited with error: exit status 1",
        ),
        (
            "sleep 600",
            "Sandbox.Timedout",
            "Task timed out after 0.50 seconds",
        ),
        (
            "call POST init/error '{\"errorType\":\"Config\",\"errorMessage\":\"I Error: no\"}'; exit 1",
            "Config",
            "no",
        ),
    ] {
        let host = host_with(FunctionLimits {
            init: Duration::from_millis(500),
            ..FunctionLimits::default()
        });
        host.store("k", script);
        host.functions.run(&deployment("k", &json!({}))).unwrap();
        let error = host.invoke("{}").await.unwrap_err();
        assert_eq!(
            (error_type(&error).as_str(), message(&error).as_str()),
            (kind, words)
        );
    }
}

#[tokio::test]
async fn more_at_once_than_reserved_are_throttled() {
    let host = handling(
        "sleep 1; respond good",
        &json!({"ReservedConcurrentExecutions": 2}),
    );
    let (a, b, c) = tokio::join!(host.invoke("a"), host.invoke("b"), host.invoke("c"));
    let throttled = [&a, &b, &c]
        .into_iter()
        .filter(|answer| **answer == Err(InvokeError::Throttled))
        .count();
    assert_eq!(throttled, 1, "{a:?} {b:?} {c:?}");
    assert_eq!(host.functions.idle("F"), 2);
}

#[tokio::test]
async fn payloads_have_a_largest_size() {
    let handler = r#"if [ "$body" = large ]; then
      large=$(head -c 6300000 /dev/zero | tr '\0' a); respond "$large"
    else respond good; fi"#;
    let host = handling(handler, &json!({}));
    let error = host.invoke("large").await.unwrap_err();
    assert!(matches!(error, InvokeError::ResponseTooLarge { .. }));
    assert_eq!(error_type(&error), "Function.ResponseSizeTooLarge");
    assert_eq!(host.invoke("x").await.unwrap(), "good");
    let error = host
        .invoke(&"a".repeat(LARGEST_PAYLOAD + 1))
        .await
        .unwrap_err();
    assert_eq!(error, InvokeError::RequestTooLarge(LARGEST_PAYLOAD + 1));
}

#[tokio::test]
async fn rubbish_to_the_runtime_api_harms_nobody() {
    let handler = r#"
      exec 4<>"/dev/tcp/$host/$port"; printf 'rubbish\r\n\r\n' >&4; exec 4>&-
      mine=$id; statuses=
      for path in nonsense invocation/other/response invocation/other/nonsense; do
        call POST "$path" x; statuses="$statuses $status"
      done
      call POST "invocation/$mine/response" "$statuses""#;
    let host = handling(handler, &json!({}));
    assert_eq!(host.invoke("x").await.unwrap(), " 404 400 404");
    assert_eq!(host.invoke("x").await.unwrap(), " 404 400 404");
}

#[tokio::test]
async fn a_function_that_asks_again_without_answering_has_failed() {
    let host = handling("next", &json!({"Timeout": 1}));
    let error = host.invoke("x").await.unwrap_err();
    assert!(matches!(error, InvokeError::TimedOut { .. }));
}

#[tokio::test]
async fn a_process_that_ended_while_idle_is_not_noticed() {
    let host = handling(r#"respond "$$"; exit 0"#, &json!({}));
    let first = host.invoke("x").await.unwrap();
    let second = host.invoke("x").await.unwrap();
    assert_ne!(first, second);
}

#[tokio::test]
async fn a_function_goes_on_when_nobody_waits() {
    let folder = tempfile::tempdir().unwrap();
    let done = folder.path().join("done");
    let handler = format!("sleep 0.3; echo > {}; respond good", done.display());
    let host = handling(&handler, &json!({}));
    let waiting = tokio::time::timeout(Duration::from_millis(100), host.invoke("x")).await;
    assert!(waiting.is_err());
    for _ in 0..500 {
        if done.exists() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the function was stopped");
}

#[tokio::test]
async fn lines_and_reports_are_logged_if_the_role_may() {
    let host = handling("echo hello; echo trouble >&2; respond good", &json!({}));
    host.invoke("x").await.unwrap();
    for _ in 0..500 {
        if host.log().len() == 4 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let log = host.log();
    for line in ["hello", "trouble"] {
        assert!(log.iter().any(|logged| logged == line), "{log:?}");
    }
    let report: Value = log
        .iter()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|line| line["type"] == "platform.report")
        .unwrap();
    assert_eq!(report["record"]["status"], "success");
    assert_eq!(report["record"]["metrics"]["memorySizeMB"], 256);
    assert!(
        report["record"]["metrics"]["initDurationMs"]
            .as_f64()
            .unwrap()
            > 0.0
    );

    let host = handling(
        "echo hello; respond good",
        &json!({"LoggingConfig": {"LogGroup": "/other"}}),
    );
    host.invoke("x").await.unwrap();
    host.logs.flush();
    assert!(host.logs.reader().since("/other", 0).unwrap().is_empty());
}

#[tokio::test]
async fn only_a_changed_function_gets_new_sandboxes() {
    let host = handling(r#"respond "$$ 1""#, &json!({}));
    let first = host.invoke("x").await.unwrap();
    host.functions.run(&deployment("k", &json!({}))).unwrap();
    assert_eq!(host.invoke("x").await.unwrap(), first);
    host.store("k2", r#"while :; do next; respond "$$ 2"; done"#);
    host.functions.run(&deployment("k2", &json!({}))).unwrap();
    assert!(host.invoke("x").await.unwrap().ends_with(" 2"));
    host.functions.run(&Deployment::default()).unwrap();
    assert_eq!(
        host.invoke("x").await,
        Err(InvokeError::NotFound(ARN.to_owned()))
    );
}

#[tokio::test]
async fn code_that_nobody_runs_any_more_is_deleted() {
    let host = host_with(FunctionLimits {
        init: Duration::from_millis(500),
        ..FunctionLimits::default()
    });
    let unpacked = || {
        let code = host.folder.path().join("functions/code");
        std::fs::read_dir(code).unwrap().count()
    };
    for (number, key) in ["k1", "k2", "k3"].into_iter().enumerate() {
        host.store(key, &format!("while :; do next; respond {number}; done"));
        host.functions.run(&deployment(key, &json!({}))).unwrap();
        assert_eq!(host.invoke("x").await.unwrap(), number.to_string());
    }
    for _ in 0..500 {
        if unpacked() == 1 {
            assert_eq!(host.invoke("x").await.unwrap(), "2");
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} archives are unpacked", unpacked());
}

#[tokio::test]
async fn idle_sandboxes_end() {
    let host = host_with(FunctionLimits {
        idle: Duration::from_millis(300),
        ..FunctionLimits::default()
    });
    host.store("k", "while :; do next; respond good; done");
    host.functions.run(&deployment("k", &json!({}))).unwrap();
    host.invoke("x").await.unwrap();
    for _ in 0..500 {
        if host.functions.idle("F") == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the sandbox stayed");
}

#[tokio::test]
async fn what_cannot_run_is_refused_before() {
    let host = host_with(FunctionLimits::default());
    host.store("good", "exit 0");
    let text = ObjectMetadata::default();
    let body = Bytes::from_static(b"no archive");
    host.buckets.put("code", "text", &body, text).unwrap();
    let check = async |key: &str, more: Value| {
        let deployment = deployment(key, &more);
        let function = deployment.of_type("AWS::Lambda::Function").next().unwrap();
        host.functions
            .check(function)
            .await
            .map_err(|refused| refused.0)
    };
    assert_eq!(check("good", json!({})).await, Ok(()));
    for (key, more, words) in [
        ("missing", json!({}), "S3 Error Code: NoSuchKey"),
        ("text", json!({}), "Could not unzip uploaded file"),
        (
            "good",
            json!({"Runtime": "nodejs24.x"}),
            "does not run here",
        ),
        (
            "good",
            json!({"Architectures": ["riscv64"]}),
            "is for riscv64",
        ),
        (
            "good",
            json!({"Code": {"ZipFile": "x"}}),
            "has no Code.S3Bucket",
        ),
    ] {
        let refused = check(key, more).await.unwrap_err();
        assert!(refused.contains(words), "{refused}");
    }
}

#[test]
fn a_permission_names_the_service_and_the_resource() {
    let permission = resource(
        "AWS::Lambda::Permission",
        "P",
        "",
        json!({
            "Action": "lambda:InvokeFunction", "FunctionName": "F",
            "Principal": "apigateway.amazonaws.com",
            "SourceArn": "arn:aws:execute-api:eu-central-1:000000000000:api/*/GET/items/*",
        }),
    );
    let deployment = deployment("k", &json!({}));
    let function = deployment.of_type("AWS::Lambda::Function").next().unwrap();
    let settings = FunctionSettings::of(function).unwrap();
    let permission = InvokePermission::of(&permission).unwrap();
    let lets = |service: &str, path: &str| {
        let arn = format!("arn:aws:execute-api:eu-central-1:000000000000:api/local/{path}");
        permission.lets(&settings, service, &arn)
    };
    assert!(lets("apigateway.amazonaws.com", "GET/items/1"));
    assert!(!lets("apigateway.amazonaws.com", "POST/items/1"));
    assert!(!lets("events.amazonaws.com", "GET/items/1"));
}
