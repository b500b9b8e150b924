//! Functions that do not answer, behind an API that does: whoever asks hears
//! what API Gateway would say, and the next request works.
//!
//! AWS: <https://docs.aws.amazon.com/apigateway/latest/developerguide/handle-errors-in-lambda-integration.html>

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};

use cfn::Template;
use cfn_deploy::archive::{Archive, Compression};
use cfn_deploy::cloud::{Objects, PutObject};
use cfn_local::environment::{Environment, Options};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::change;
use crate::visitor::{Answer, Door};

/// A function in a shell: what it does is what it is asked for.
const SCRIPT: &str = r#"#!/bin/bash
host=${AWS_LAMBDA_RUNTIME_API%:*} port=${AWS_LAMBDA_RUNTIME_API#*:}
call() {
  exec 3<>"/dev/tcp/$host/$port"
  printf '%s /2018-06-01/runtime/%s HTTP/1.1\r\nHost: l\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "$2" "${#3}" "$3" >&3
  while IFS= read -r line <&3; do
    line=${line%$'\r'}
    case $line in
      '') break ;;
      lambda-runtime-aws-request-id:*) id=${line#*: } ;;
    esac
  done
  body=$(cat <&3)
  exec 3>&-
}
respond() { call POST "invocation/$id/response" "$1"; }
while :; do
  call GET invocation/next ''
  case $body in
    *'"path":"/works"'*) respond '{"statusCode":200,"body":"it works"}' ;;
    *'"path":"/fails"'*) call POST "invocation/$id/error" '{"errorType":"E","errorMessage":"secret"}' ;;
    *'"path":"/ends"'*) exit 0 ;;
    *'"path":"/crashes"'*) exit 7 ;;
    *'"path":"/is-killed"'*) kill -9 $$ ;;
    *'"path":"/hangs"'*|*'"path":"/late"'*) sleep 600 ;;
    *'"path":"/skips"'*) ;;
    *'"path":"/rubbish"'*) respond '<html>' ;;
    *'"path":"/list"'*) respond '[200]' ;;
    *'"path":"/no-number"'*) respond '{"statusCode":"many"}' ;;
    *'"path":"/too-much"'*) respond "{\"statusCode\":200,\"body\":\"$(head -c 7000000 /dev/zero | tr '\0' a)\"}" ;;
  esac
done
"#;

/// A stage with one function behind all its paths; `/late` is waited for but a moment.
struct Stage {
    runtime: Runtime,
    environment: Environment,
    door: Door,
    _folder: TempDir,
}

impl Stage {
    fn of(script: &str) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::new().unwrap();
        let environment = runtime.block_on(deployed(&folder, script));
        let door = Door {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, environment.addresses().api.port())),
            host: environment.addresses().api.to_string(),
            prefix: "/live".to_owned(),
            forwarded: Vec::new(),
        };
        Stage {
            runtime,
            environment,
            door,
            _folder: folder,
        }
    }

    fn get(&self, path: &str) -> Answer {
        self.door.ask(Ipv4Addr::LOCALHOST, "GET", path, &[], b"")
    }

    /// Asks for what does not work, and then for what does.
    #[track_caller]
    fn refuses(&self, path: &str, status: u16, message: &str) {
        let answer = self.get(path).expect(status);
        assert_eq!(answer.json(), json!({ "message": message }), "{path}");
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(
            self.get("/works").expect(200).body,
            b"it works",
            "after {path}"
        );
    }

    fn end(self) {
        self.runtime.block_on(self.environment.close());
    }
}

async fn deployed(folder: &TempDir, script: &str) -> Environment {
    let options = Options {
        folder: folder.path().join("local"),
        port: 0,
        region: "eu-central-1".to_owned(),
    };
    let environment = Environment::open(&options).await.unwrap();
    let cloud = environment.cloud();
    let store = json!({"Resources": {
        "Code": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "code"}},
    }});
    let store = Template::parse(&store.to_string()).unwrap();
    change::apply(&cloud, "store", &store, None).await.unwrap();
    let archive = Archive::new("f", script.as_bytes(), Compression::None).unwrap();
    let object = PutObject {
        bucket: "code".to_owned(),
        key: "f.zip".to_owned(),
        body: archive.bytes().unwrap(),
        sha256: archive.sha256,
        content_type: "application/zip".to_owned(),
        cache_control: None,
        metadata: BTreeMap::new(),
    };
    cloud.put(object).await.unwrap();
    let template = Template::parse(&template().to_string()).unwrap();
    let stack = change::apply(&cloud, "api", &template, None).await.unwrap();
    assert_eq!(stack.status, "CREATE_COMPLETE");
    environment
}

fn template() -> Value {
    let trust = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"},
    }]});
    let method = |resource: &str, milliseconds: u32| {
        let uri = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations";
        json!({"Type": "AWS::ApiGateway::Method", "Properties": {
            "RestApiId": {"Ref": "Api"}, "ResourceId": {"Ref": resource},
            "HttpMethod": "GET", "AuthorizationType": "NONE",
            "Integration": {
                "Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": {"Fn::Sub": uri},
                "TimeoutInMillis": milliseconds,
            },
        }})
    };
    let resource = |part: &str| {
        json!({"Type": "AWS::ApiGateway::Resource", "Properties": {
            "RestApiId": {"Ref": "Api"}, "PathPart": part,
            "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
        }})
    };
    let architecture = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    };
    json!({"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": trust}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Runtime": "provided.al2023", "Handler": "bootstrap", "Architectures": [architecture],
            "Role": {"Fn::GetAtt": ["Role", "Arn"]}, "Timeout": 1, "MemorySize": 128,
            "Code": {"S3Bucket": "code", "S3Key": "f.zip"},
        }},
        "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}},
        "Any": resource("{path+}"),
        "Late": resource("late"),
        "GetAny": method("Any", 29_000),
        "GetLate": method("Late", 50),
        "May": {"Type": "AWS::Lambda::Permission", "Properties": {
            "Action": "lambda:InvokeFunction", "Principal": "apigateway.amazonaws.com",
            "FunctionName": {"Ref": "F"},
            "SourceArn": {"Fn::Sub": "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/*/*"},
        }},
        "Deployment": {
            "Type": "AWS::ApiGateway::Deployment", "DependsOn": ["GetAny", "GetLate"],
            "Properties": {"RestApiId": {"Ref": "Api"}},
        },
        "Live": {"Type": "AWS::ApiGateway::Stage", "Properties": {
            "RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": "live",
        }},
    }})
}

#[test]
fn whatever_a_function_does_the_next_request_works() {
    let stage = Stage::of(SCRIPT);
    let internal = "Internal server error";
    for path in [
        "/fails",
        "/ends",
        "/crashes",
        "/is-killed",
        "/skips",
        "/rubbish",
        "/list",
        "/no-number",
        "/too-much",
    ] {
        stage.refuses(path, 502, internal);
    }
    // Its own time is over; and the API's, which is shorter.
    stage.refuses("/hangs", 502, internal);
    stage.refuses("/late", 504, "Endpoint request timed out");
    stage.end();
}

#[test]
fn a_function_that_never_starts_is_the_same_to_whoever_asks() {
    for script in ["#!/bin/bash\nexit 3\n", "#!/no/such/program\n"] {
        let stage = Stage::of(script);
        let answer = stage.get("/works").expect(502);
        assert_eq!(answer.json(), json!({"message": "Internal server error"}));
        stage.end();
    }
}
