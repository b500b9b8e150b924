// The function that CloudFront runs for every request of a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const folder = new URL('../../infra-gen/crates/shop-stack/src/shop/', import.meta.url);

/**
 * The function of these files, and what it makes of a request for a path.
 *
 * @param {string[]} files
 */
function asked(files) {
  const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('');
  /** @type {{ originPath?: string }} */
  const origin = {};
  const context = vm.createContext({ cf: { updateRequestOrigin: (/** @type {object} */ settings) => Object.assign(origin, settings) } });
  vm.runInContext(code.replace("import cf from 'cloudfront';", ''), context);
  /** @param {string} uri */
  return (uri) => {
    const request = { uri, method: 'GET', headers: {}, querystring: {} };
    return { ...(/** @type {any} */ (context).handler({ request })), ...origin };
  };
}

const ask = asked(['routes.js', 'not_found.js']);
const askForProduct = asked(['product_routes.js', 'not_found.js']);

test('routes go to their page', () => {
  const pages = {
    '/': '/index.html',
    '/404': '/404.html',
    '/cart': '/cart.html',
    '/checkout': '/checkout.html',
    '/privacy/': '/privacy.html',
    '/orders/K7QF-2M9X-4TDA': '/order.html',
    '/problems/not-found': '/problems/not-found.html',
    '/assets/0123abcd/main.js': '/assets/0123abcd/main.js',
    '/robots.txt': '/robots.txt',
    '/index.html': '/index.html',
  };
  for (const [uri, page] of Object.entries(pages)) assert.equal(ask(uri).uri, page, uri);
});

test('a product has its published page, by its own path and key', () => {
  for (const uri of ['/products/blue-mug-330', '/products/blue-mug-330/']) {
    const { uri: page, originPath, querystring } = askForProduct(uri);
    assert.equal(originPath + page, '/products/blue-mug-330/product.html');
    assert.equal(querystring.product.value, 'blue-mug-330');
  }
});

test('unknown paths are a real 404 with the policy of a page', () => {
  const paths = ['/nothing', '//', '/products', '/orders/', '/a/../b.html', '/x/y', '/%2e%2e/x'];
  const products = ['/products/A', '/products/a/b', '/products/../x', '/products/%2e'];
  const answers = [...paths.map((uri) => ({ uri, answer: ask(uri) })), ...products.map((uri) => ({ uri, answer: askForProduct(uri) }))];
  for (const { uri, answer } of answers) {
    assert.equal(answer.statusCode, 404, uri);
    assert.match(answer.body.data, /<h1>Page not found<\/h1>/);
    assert.match(answer.headers['content-security-policy'].value, /default-src 'none'/);
  }
});
