"""Starts ministack, an independent AWS endpoint, with what its CloudFormation engine leaves out.

The deploy tests run the real program against an endpoint that this project did
not write. ministack deploys nearly all of the shop; this file registers the
rest with its engine when it starts, each time through the emulator's own
service calls, so that what a template says is what the endpoint then does:

* `AWS::WAFv2::WebACLAssociation`, `AWS::WAFv2::LoggingConfiguration` and
  `AWS::Budgets::Budget`, which it does not know and would reject;
* request validators, stage access logs and a REST API's endpoint type;
* TTL, point-in-time recovery and encryption of tables; lifecycle rules, tags,
  encryption and ownership of buckets; logging of functions;
* CloudFront behaviours whose origin is an API of this endpoint (otherwise 502);
* refusals of AWS's that a deploy tool has to survive: deleting a bucket that is
  not empty or a table under deletion protection, a function whose archive is
  missing, and reserving concurrency in an account too new to have any to spare.

What stays different from AWS: web ACLs are stored, never enforced; CloudFront
caches nothing; functions run on this machine's processor.

Configuration is ministack's own, from the environment (`endpoint.rs` sets it).
The server ends when its standard input does, so none outlives the test that
started it, however that test ended.
"""

import asyncio
import http.client
import os
import re
import signal
import sys
import threading
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

from ministack import app
from ministack.services import apigateway_v1, budgets, cloudfront, cloudwatch_logs, dynamodb, lambda_svc, s3, waf
from ministack.services.cloudformation.provisioners import _RESOURCE_HANDLERS as HANDLERS


class Refused(ValueError):
    """The reason CloudFormation puts into a resource's failed event."""


def call(operation, *arguments):
    """Calls one of the emulator's service operations; an error answer becomes the resource's failure."""
    status, _headers, body = operation(*arguments)
    if status >= 400:
        raise Refused(body.decode() if isinstance(body, bytes) else str(body))


def xml(value):
    """A property tree as the XML body of the S3 call that takes it."""
    if isinstance(value, dict):
        return "".join(
            f"<{name}>{xml(item)}</{name}>"
            for name, items in value.items()
            for item in (items if isinstance(items, list) else [items])
        )
    return escape(str(value).lower() if isinstance(value, bool) else str(value))


def also(resource_type, apply):
    """After creating or updating a resource, applies what the stock handler drops."""
    stock = dict(HANDLERS[resource_type])

    def create(logical_id, props, stack_name):
        physical_id, attributes = stock["create"](logical_id, props, stack_name)
        apply(physical_id, props)
        return physical_id, attributes

    def update(physical_id, old, new, stack_name, *logical_id):
        physical_id, attributes = stock["update"](physical_id, old, new, stack_name, *logical_id)
        apply(physical_id, new)
        return physical_id, attributes

    HANDLERS[resource_type] = {**stock, "create": create, "update": update}


def first(resource_type, operation, refuse):
    """Lets `refuse` raise before the stock handler of one operation runs."""
    stock = HANDLERS[resource_type][operation]

    def guarded(*arguments):
        refuse(*arguments)
        return stock(*arguments)

    HANDLERS[resource_type][operation] = guarded


# --- Tables ---


def table(name, props):
    if props.get("TimeToLiveSpecification"):
        call(dynamodb._update_ttl, {"TableName": name, "TimeToLiveSpecification": props["TimeToLiveSpecification"]})
    recovery = props.get("PointInTimeRecoverySpecification") or {"PointInTimeRecoveryEnabled": False}
    call(dynamodb._update_continuous_backups, {"TableName": name, "PointInTimeRecoverySpecification": recovery})
    if props.get("SSESpecification"):
        # CloudFormation calls the switch `SSEEnabled`, the service `Enabled`.
        specification = {**props["SSESpecification"], "Enabled": props["SSESpecification"].get("SSEEnabled")}
        call(dynamodb._update_table, {"TableName": name, "SSESpecification": specification})


def protected_table(name, _props):
    if (dynamodb._tables.get(name) or {}).get("DeletionProtectionEnabled"):
        raise Refused(f"Resource cannot be deleted as it is currently protected against deletion: {name}")


also("AWS::DynamoDB::Table", table)
first("AWS::DynamoDB::Table", "delete", protected_table)


# --- Buckets ---


def lifecycle(rule):
    """A template's rule in the words of the S3 call."""
    out = {"Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
    if "Id" in rule:
        out["ID"] = rule["Id"]
    for name in ("NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload"):
        if name in rule:
            out[name] = rule[name]
    if "ExpirationInDays" in rule:
        out["Expiration"] = {"Days": rule["ExpirationInDays"]}
    elif "ExpiredObjectDeleteMarker" in rule:
        out["Expiration"] = {"ExpiredObjectDeleteMarker": rule["ExpiredObjectDeleteMarker"]}
    if "NoncurrentVersionExpirationInDays" in rule:
        out["NoncurrentVersionExpiration"] = {"NoncurrentDays": rule["NoncurrentVersionExpirationInDays"]}
    return out


def bucket(name, props):
    def put(operation, root, body):
        call(operation, name, f'<{root} xmlns="{s3.S3_NS}">{xml(body)}</{root}>'.encode())

    if rules := (props.get("LifecycleConfiguration") or {}).get("Rules"):
        put(s3._put_bucket_lifecycle, "LifecycleConfiguration", {"Rule": [lifecycle(rule) for rule in rules]})
    if tags := props.get("Tags"):
        put(s3._put_bucket_tagging, "Tagging", {"TagSet": {"Tag": tags}})
    if encryption := (props.get("BucketEncryption") or {}).get("ServerSideEncryptionConfiguration"):
        rules = [{"ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"]} for rule in encryption]
        put(s3._put_bucket_encryption, "ServerSideEncryptionConfiguration", {"Rule": rules})
    if ownership := (props.get("OwnershipControls") or {}).get("Rules"):
        put(s3._put_bucket_ownership_controls, "OwnershipControls", {"Rule": ownership})


def bucket_in_use(name, _props):
    stored = s3._buckets.get(name)
    if stored is not None and (stored["objects"] or s3._bucket_has_versions(name)):
        raise Refused(f"The bucket you tried to delete is not empty: {name}")


also("AWS::S3::Bucket", bucket)
first("AWS::S3::Bucket", "delete", bucket_in_use)


# --- Functions ---


def missing_archive(props):
    code = props.get("Code") or {}
    stored = s3._buckets.get(code.get("S3Bucket"))
    if "S3Key" in code and (stored is None or code["S3Key"] not in stored["objects"]):
        raise Refused(
            "Resource handler returned message: \"Error occurred while GetObject. S3 Error Code: NoSuchKey. "
            f"S3 Error Message: The specified key does not exist.\" ({code['S3Key']})"
        )


def no_concurrency_to_spare(props):
    # A new account runs ten functions at once, and AWS keeps ten unreserved.
    if "ReservedConcurrentExecutions" in props:
        raise Refused(
            "Resource handler returned message: \"Specified ReservedConcurrentExecutions for function decreases "
            "account's UnreservedConcurrentExecution below its minimum value of [10]. "
            "(Service: Lambda, Status Code: 400)\""
        )


def function(name, props):
    if "LoggingConfig" in props:
        lambda_svc._functions[name]["config"]["LoggingConfig"] = props["LoggingConfig"]


for refuse in (missing_archive, no_concurrency_to_spare):
    first("AWS::Lambda::Function", "create", lambda _id, props, _stack, refuse=refuse: refuse(props))
    first("AWS::Lambda::Function", "update", lambda _id, _old, new, *_, refuse=refuse: refuse(new))
also("AWS::Lambda::Function", function)


# --- API Gateway ---


def validator_body(props):
    return {
        "name": props.get("Name", ""),
        "validateRequestBody": props.get("ValidateRequestBody", False),
        "validateRequestParameters": props.get("ValidateRequestParameters", False),
    }


def create_validator(_logical_id, props, _stack_name):
    api = props["RestApiId"]
    before = set(apigateway_v1._request_validators.get(api, {}))
    call(apigateway_v1._create_request_validator, api, validator_body(props))
    (created,) = set(apigateway_v1._request_validators[api]) - before
    return created, {"RequestValidatorId": created}


def update_validator(physical_id, _old, new, _stack_name):
    apigateway_v1._request_validators[new["RestApiId"]][physical_id].update(validator_body(new))
    return physical_id, {"RequestValidatorId": physical_id}


def delete_validator(physical_id, props):
    apigateway_v1._request_validators.get(props["RestApiId"], {}).pop(physical_id, None)


def method(_physical_id, props):
    resource = apigateway_v1._resources[props["RestApiId"]][props["ResourceId"]]
    resource["resourceMethods"][props["HttpMethod"]]["requestValidatorId"] = props.get("RequestValidatorId")


def rest_api(api_id, props):
    types = (props.get("EndpointConfiguration") or {}).get("Types", ["EDGE"])
    apigateway_v1._rest_apis[api_id]["endpointConfiguration"] = {"types": types}


def stage(name, props):
    log = props.get("AccessLogSetting") or {}
    stored = apigateway_v1._stages_v1[props["RestApiId"]][name]
    stored["accessLogSettings"] = {key[0].lower() + key[1:]: value for key, value in log.items()}


HANDLERS["AWS::ApiGateway::RequestValidator"] = {
    "create": create_validator,
    "update": update_validator,
    "delete": delete_validator,
}
also("AWS::ApiGateway::Method", method)
also("AWS::ApiGateway::RestApi", rest_api)
also("AWS::ApiGateway::Stage", stage)


# --- Firewalls ---


def associate(_logical_id, props, _stack_name):
    arn = props["ResourceArn"]
    # The ARN of a stage: arn:aws:apigateway:<region>::/restapis/<api>/stages/<stage>.
    target = re.fullmatch(r"arn:aws:apigateway:[a-z0-9-]+::/restapis/([^/]+)/stages/([^/]+)", arn)
    if target is None or target[2] not in apigateway_v1._stages_v1.get(target[1], {}):
        raise Refused(f"AWS WAF couldn't perform the operation because your resource doesn't exist: {arn}")
    if ":regional/webacl/" not in props["WebACLArn"]:
        raise Refused(f"a stage takes a web ACL of scope REGIONAL, not {props['WebACLArn']}")
    call(waf._associate_web_acl, {"WebACLArn": props["WebACLArn"], "ResourceArn": arn})
    return f"{props['WebACLArn']}|{arn}", {}


def log_destinations(_logical_id, props, _stack_name):
    for arn in props["LogDestinationConfigs"]:
        group = arn.partition(":log-group:")[2]
        if not group.startswith("aws-waf-logs-") or group.endswith(":*"):
            raise Refused(f"WAFInvalidParameterException: the ARN of the log destination is not valid: {arn}")
        if group not in cloudwatch_logs._log_groups:
            raise Refused(f"WAFLogDestinationPermissionIssueException: no such log group: {group}")
    return props["ResourceArn"], {"ManagedByFirewallManager": False}


HANDLERS["AWS::WAFv2::WebACLAssociation"] = {
    "create": associate,
    "update": lambda _physical_id, _old, new, stack_name: associate("", new, stack_name),
    "delete": lambda _physical_id, props: call(
        waf._disassociate_web_acl, {"ResourceArn": props["ResourceArn"]}
    ),
}
HANDLERS["AWS::WAFv2::LoggingConfiguration"] = {
    "create": log_destinations,
    "update": lambda _physical_id, _old, new, stack_name: log_destinations("", new, stack_name),
    "delete": lambda _physical_id, _props: None,
}


# --- Budgets ---


def create_budget(logical_id, props, stack_name):
    budget = {"BudgetName": f"{stack_name}-{logical_id}", **props["Budget"]}
    subscriptions = props.get("NotificationsWithSubscribers", [])
    call(budgets._create_budget, {"Budget": budget, "NotificationsWithSubscribers": subscriptions})
    return budget["BudgetName"], {}


def update_budget(physical_id, _old, new, _stack_name):
    call(budgets._update_budget, {"NewBudget": {"BudgetName": physical_id, **new["Budget"]}})
    return physical_id, {}


HANDLERS["AWS::Budgets::Budget"] = {
    "create": create_budget,
    "update": update_budget,
    "delete": lambda physical_id, _props: call(budgets._delete_budget, {"BudgetName": physical_id}),
}


# --- CloudFront in front of an API of this endpoint ---

EXECUTE_API = re.compile(r"([a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com")
fetch_from_stock_origin = cloudfront._fetch_from_origin


async def fetch_from_origin(origin, method, uri, query, headers, body, viewer_is_https, client_ip, forwarded, arn):
    api = EXECUTE_API.fullmatch(origin["domain_name"])
    if api is None:
        return await fetch_from_stock_origin(
            origin, method, uri, query, headers, body, viewer_is_https, client_ip, forwarded, arn
        )
    sent = cloudfront._origin_request_headers(origin, headers, client_ip, forwarded)
    sent = {name.lower(): value for name, value in sent.items()}
    if sent["host"] != origin["domain_name"]:
        # API Gateway finds the API by its host name: the viewer's Host is a 403 there.
        return 403, "Forbidden", {"content-type": "application/json"}, b'{"message":"Forbidden"}'
    path = (origin.get("origin_path") or "") + uri
    answer = app._handle_execute_api_request(
        f"{api[1]}.execute-api.{app._MINISTACK_HOST}",
        path,
        method,
        sent,
        body or b"",
        parse_qs(query, keep_blank_values=True),
        raw_path=path,
        raw_query_string=query,
    )
    try:
        status, response_headers, data = await asyncio.wait_for(answer, origin["read_timeout"])
    except asyncio.TimeoutError as late:
        raise cloudfront.OriginTimeout(origin["domain_name"]) from late
    pairs = [
        (name, value)
        for name, values in response_headers.items()
        for value in (values if isinstance(values, list) else [values])
    ]
    return status, http.client.responses.get(status, ""), cloudfront._multidict_from_pairs(pairs), data


cloudfront._fetch_from_origin = fetch_from_origin



def end_with_the_test():
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=end_with_the_test, daemon=True).start()
    app.main()
