// The function that CloudFront runs for every request of a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const source = new URL('../../infra-gen/crates/shop-stack/src/shop/routes.js', import.meta.url);
const context = vm.createContext({});
vm.runInContext(readFileSync(source, 'utf8'), context);

/** @param {string} uri */
const ask = (uri) => /** @type {any} */ (context).handler({ request: { uri, method: 'GET', headers: {}, querystring: {} } });

test('routes go to their page', () => {
  const pages = {
    '/': '/index.html',
    '/404': '/404.html',
    '/cart': '/cart.html',
    '/checkout': '/checkout.html',
    '/privacy/': '/privacy.html',
    '/products/blue-mug-330': '/product.html',
    '/products/blue-mug-330/': '/product.html',
    '/orders/K7QF-2M9X-4TDA': '/order.html',
    '/problems/not-found': '/problems/not-found.html',
    '/assets/0123abcd/main.js': '/assets/0123abcd/main.js',
    '/robots.txt': '/robots.txt',
    '/index.html': '/index.html',
  };
  for (const [uri, page] of Object.entries(pages)) assert.equal(ask(uri).uri, page, uri);
});

test('unknown paths are a real 404 with the policy of a page', () => {
  for (const uri of ['/nothing', '//', '/products', '/products/A', '/orders/', '/a/../b.html', '/x/y', '/%2e%2e/x']) {
    const answer = ask(uri);
    assert.equal(answer.statusCode, 404, uri);
    assert.match(answer.body.data, /<h1>Page not found<\/h1>/);
    assert.match(answer.headers['content-security-policy'].value, /default-src 'none'/);
  }
});
