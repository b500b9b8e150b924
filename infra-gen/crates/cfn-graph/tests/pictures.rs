//! One small template in every language.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use cfn::Template;
use cfn_graph::{Graph, Stack, dot, graph, mermaid, svg};

const TEMPLATE: &str = "
Parameters:
  Alerts: {Type: String}
Resources:
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      NotificationConfiguration:
        LambdaConfigurations:
        - {Event: 's3:ObjectCreated:*', Function: !GetAtt Resize.Arn}
  MayResize:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref Resize, SourceArn: !Sub 'arn:aws:s3:::${AWS::StackName}'}
  ResizeLogs: {Type: AWS::Logs::LogGroup}
  ResizeRole:
    Type: AWS::IAM::Role
    Properties:
      Policies:
      - PolicyDocument:
          Statement:
          - {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Uploads.Arn}/*'}
          - {Effect: Allow, Action: 's3:PutObject', Resource: !Sub '${Thumbnails.Arn}/*'}
          - {Effect: Allow, Action: 'logs:PutLogEvents', Resource: !GetAtt ResizeLogs.Arn}
  Resize:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt ResizeRole.Arn
      LoggingConfig: {LogGroup: !Ref ResizeLogs}
      Environment: {Variables: {OUT: !Ref Thumbnails}}
  Thumbnails: {Type: AWS::S3::Bucket}
  ResizeFails:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Dimensions: [{Name: FunctionName, Value: !Ref Resize}]
      AlarmActions: [!Ref Alerts]
  Alone: {Type: 'Custom::\"Thing\"'}
";

fn drawn() -> Graph {
    let template = Template::parse(TEMPLATE).unwrap();
    let stack = Stack {
        name: "pictures",
        template: &template,
    };
    graph(&[stack], &[])
}

#[test]
fn mermaid_is_what_forges_draw() {
    insta::assert_snapshot!(mermaid(&drawn()), @r#"
    flowchart TB
      subgraph g0["Outside"]
        n4["Alerts<br>from outside"]
      end
      subgraph g1["Compute"]
        n1["Resize<br>Lambda function<br>1 alarm"]
      end
      subgraph g2["Data"]
        n0["Uploads<br>S3 bucket"]
        n2["Thumbnails<br>S3 bucket"]
      end
      subgraph g3["Other"]
        n3["Alone<br>Custom #34; thing#34;"]
      end
      n0 -->|invokes| n1
      n1 -->|reads| n0
      n1 -->|writes| n2
      n1 -->|alarms| n4
    "#);
}

#[test]
fn dot_is_what_graphviz_draws() {
    insta::assert_snapshot!(dot(&drawn()), @r#"
    digraph architecture {
      compound=true;
      rankdir=TB;
      node [shape=box, style=rounded, fontname="sans-serif"];
      edge [fontname="sans-serif", fontsize=10];
      subgraph cluster_0 {
        label="Outside";
        n4 [label="Alerts\nfrom outside"];
      }
      subgraph cluster_1 {
        label="Compute";
        n1 [label="Resize\nLambda function\n1 alarm"];
      }
      subgraph cluster_2 {
        label="Data";
        n0 [label="Uploads\nS3 bucket"];
        n2 [label="Thumbnails\nS3 bucket"];
      }
      subgraph cluster_3 {
        label="Other";
        n3 [label="Alone\nCustom \" thing\""];
      }
      n0 -> n1 [label="invokes"];
      n1 -> n0 [label="reads"];
      n1 -> n2 [label="writes"];
      n1 -> n4 [label="alarms"];
    }
    "#);
}

#[test]
fn the_picture_says_in_words_what_it_shows() {
    let picture = svg(&drawn(), "Pictures & <more>");
    assert!(picture.contains("<title id=\"title\">Pictures &amp; &lt;more&gt;</title>"));
    assert!(picture.contains("Resize writes Thumbnails."));
    assert!(picture.contains("prefers-color-scheme:dark"));
    let outside = picture.replacen("http://www.w3.org/2000/svg", "", 1);
    for reference in ["http", "href", "@import", "@font-face", "<script"] {
        assert!(!outside.contains(reference), "{reference}");
    }
}
