// The templates of `TEMPLATES` as an app of the AWS CDK: every resource is a
// construct of its own type, as an engineer would have it who moved there.
'use strict';

const { readdirSync } = require('node:fs');
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');

const folder = process.env.TEMPLATES;
const app = new App();
for (const file of readdirSync(folder)) {
  const name = file.replace('.json', '');
  const region = name.endsWith('-edge') ? 'us-east-1' : 'eu-central-1';
  const stack = new Stack(app, `peer-${name}`, { env: { account: '000000000000', region } });
  new CfnInclude(stack, 'Template', { templateFile: `${folder}/${file}` });
}
