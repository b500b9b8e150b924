//! What the template says is what runs: nothing else has to know.

use serde_json::{Value, json};

use super::change;
use super::world::Machine;
use crate::goods::{JSON, add, key, place, product};

#[test]
fn a_removed_behaviour_leaves_its_paths_to_the_next_one() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let headers = [JSON, ("idempotency-key", "0123456789abcdefghijkl")];
    let post = || shop.browse("POST", "/api/products", &headers, b"{}");
    // Products are only read, and kept.
    assert_eq!(post().expect(403).header("content-type"), "text/html");
    shop.get("/api/products").expect(200);
    let kept = shop.get("/api/products").expect(200);
    assert_eq!(kept.header("x-cache"), "Hit from cloudfront");

    change::template(&machine, |template| {
        let distribution = &mut template["Resources"]["Distribution"]["Properties"];
        let behaviours = &mut distribution["DistributionConfig"]["CacheBehaviors"];
        let behaviours = behaviours.as_array_mut().unwrap();
        behaviours.retain(|behaviour| behaviour["PathPattern"] != "/api/products*");
    });
    let refused = post().expect(404);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    // Nothing is kept from now on, and what was kept is not served.
    for _ in 0..2 {
        let read = shop.get("/api/products").expect(200);
        assert_eq!(read.header("x-cache"), "Miss from cloudfront");
    }
}

#[test]
fn without_an_authorizer_the_function_itself_refuses_from_the_next_deployment_on() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let refused = || shop.unsigned("GET", "/api/orders", &[], b"");
    let by_the_api = "x-amzn-errortype";
    assert_eq!(
        refused().expect(404).header(by_the_api),
        "MissingAuthenticationTokenException"
    );

    // A method that changes is not deployed yet: that is the deployment's part.
    let drop_it = |template: &mut Value| {
        let method = &mut template["Resources"]["ListOrdersMethod"]["Properties"];
        method["AuthorizationType"] = json!("NONE");
    };
    change::template(&machine, drop_it);
    assert_ne!(refused().expect(404).header(by_the_api), "");

    change::template(&machine, |template| {
        let resources = template["Resources"].as_object().unwrap();
        let mut deployments = resources
            .iter()
            .filter(|(_, resource)| resource["Type"] == "AWS::ApiGateway::Deployment");
        let (id, _) = deployments.next().unwrap();
        let anew = template.to_string().replace(id, "DeploymentAnew");
        *template = serde_json::from_str(&anew).unwrap();
    });
    let refused = refused().expect(403);
    assert_eq!(refused.header(by_the_api), "");
    assert_eq!(refused.json()["type"], "/problems/forbidden");
}

#[test]
fn a_tightened_rule_stops_what_it_let_through() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    place(&shop, mug, 1, &key(2)).expect(201);
    change::template(&machine, |template| {
        let acl = &mut template["Resources"]["WebAcl"]["Properties"];
        let rules = acl["Rules"].as_array_mut().unwrap();
        let rule = rules
            .iter_mut()
            .find(|rule| rule["Name"] == "OrderBodySize")
            .unwrap();
        let size = rule
            .pointer_mut("/Statement/AndStatement/Statements/1/SizeConstraintStatement/Size")
            .unwrap();
        *size = json!(100);
    });
    let refused = place(&shop, mug, 1, &key(3)).expect(413);
    assert_eq!(refused.json()["type"], "/problems/too-large");
}

#[test]
fn what_cannot_be_done_is_undone() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let before = change::deployed(&machine);
    let is_undone = |error: anyhow::Error, reason: &str| {
        let error = format!("{error:?}");
        assert!(error.contains(reason), "{error}");
        let status = machine.status();
        let status = &status["stacks"][2]["status"];
        assert_eq!(*status, "UPDATE_ROLLBACK_COMPLETE", "{error}");
        assert_eq!(change::deployed(&machine), before);
        machine.run(&["drift", "local", "--fail"]).expect(0);
        let listed = shop.get("/api/products?limit=3").expect(200).json();
        assert_eq!(listed["items"][0]["title"], "Blue mug", "{listed:#}");
    };

    // The table had its index already when something else failed.
    let failed = change::on(&machine, |template| {
        change::with_indexes(template, &["sku"]);
        let mut function = template["Resources"]["GetProducts"].clone();
        function["Properties"]["Code"]["S3Key"] = json!("functions/nothing.zip");
        function["Properties"]["FunctionName"] = json!("nothing");
        function["DependsOn"] = json!("CatalogTable");
        template["Resources"]["Broken"] = function;
    });
    is_undone(failed.unwrap_err(), "Broken");

    // The table itself refuses.
    let failed = change::on(&machine, |template| {
        change::with_indexes(template, &["sku", "slug"])
    });
    is_undone(
        failed.unwrap_err(),
        "Cannot perform more than one GSI creation",
    );

    // A bucket that everybody could read.
    let failed = change::on(&machine, |template| {
        let policy = &mut template["Resources"]["MediaBucketPolicy"]["Properties"];
        let statements = policy["PolicyDocument"]["Statement"]
            .as_array_mut()
            .unwrap();
        let mut everybody = statements[0].clone();
        everybody["Effect"] = json!("Allow");
        everybody["Principal"] = json!("*");
        everybody.as_object_mut().unwrap().remove("Condition");
        statements.push(everybody);
    });
    is_undone(failed.unwrap_err(), "BlockPublicPolicy");

    // Nothing begins with a type that nobody knows here.
    let refused = change::on(&machine, |template| {
        let never = json!({"Type": "AWS::CloudFormation::WaitCondition"});
        template["Resources"]["Never"] = never;
    });
    is_undone(refused.unwrap_err(), "Unrecognized resource types");
}
