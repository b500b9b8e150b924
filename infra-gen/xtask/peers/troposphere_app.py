"""The templates of `TEMPLATES`, made with troposphere and printed as JSON.

Resources are objects without a type of their own: troposphere's do not know
every property that these templates have.
"""

import json
import os
import sys

from troposphere import AWSObject, GenericHelperFn, Output, Parameter, Template

folder = os.environ["TEMPLATES"]
for file in sorted(os.listdir(folder)):
    with open(os.path.join(folder, file), encoding="utf-8") as source:
        written = json.load(source)
    template = Template(Description=written.get("Description"))
    for name, body in written.get("Parameters", {}).items():
        template.add_parameter(Parameter(name, **body))
    for name, body in written.get("Conditions", {}).items():
        template.add_condition(name, body)
    for name, body in written.get("Mappings", {}).items():
        template.add_mapping(name, body)
    for name, body in written["Resources"].items():
        properties = body.get("Properties", {})
        kind = type(
            "Any",
            (AWSObject,),
            {
                "resource_type": body["Type"],
                "props": {key: (object, False) for key in properties},
            },
        )
        template.add_resource(kind(name, **properties))
    for name, body in written.get("Outputs", {}).items():
        template.add_output(Output(name, Value=GenericHelperFn(body["Value"])))
    sys.stdout.write(template.to_json())
