// The API's document, where tools and people look for it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const site = new URL('../', import.meta.url);
const source = new URL('../infra-gen/crates/shop-stack/src/shop/routes.js', site);
const document = JSON.parse(readFileSync(new URL('openapi.json', site), 'utf8'));

test('the document is served at its own path', () => {
  const context = vm.createContext({});
  vm.runInContext(readFileSync(source, 'utf8'), context);
  const request = { uri: '/openapi.json', method: 'GET', headers: {}, querystring: {} };
  assert.equal(/** @type {any} */ (context).handler({ request }).uri, '/openapi.json');
});

test('every problem of the document has its page', () => {
  const types = new Set(JSON.stringify(document).match(/\/problems\/[a-z-]+/g));
  assert.ok(types.size > 10, `${types.size}`);
  for (const type of types) assert.ok(existsSync(new URL(`.${type}.html`, site)), type);
});
