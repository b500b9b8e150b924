// Viewer requests of the site: a page for every route, a real 404 for the rest.
// Runs on CloudFront Functions' JavaScript runtime 2.0.

var PAGES = ['/404', '/cart', '/checkout', '/contact', '/privacy', '/terms'];

var NOT_FOUND = '<!doctype html><html lang="en"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
  '<title>Page not found</title><h1>Page not found</h1>' +
  '<p>There is nothing at this address. <a href="/">Go to the shop</a>.</p></html>';

function notFound() {
  return {
    statusCode: 404,
    statusDescription: 'Not Found',
    headers: {
      'cache-control': { value: 'no-store' },
      'content-security-policy': { value: "default-src 'none'; frame-ancestors 'none'" },
      'content-type': { value: 'text/html; charset=utf-8' },
      'x-content-type-options': { value: 'nosniff' }
    },
    body: { encoding: 'text', data: NOT_FOUND }
  };
}

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  var path = uri.length > 1 && uri.endsWith('/') ? uri.slice(0, -1) : uri;
  if (uri === '/') {
    request.uri = '/index.html';
  } else if (/^\/[A-Za-z0-9._/-]+\.[a-z0-9]+$/.test(uri) && uri.indexOf('..') === -1) {
    // A file, which S3 knows or not.
  } else if (PAGES.indexOf(path) !== -1 || /^\/problems\/[a-z-]+$/.test(path)) {
    request.uri = path + '.html';
  } else if (/^\/products\/[a-z0-9-]+$/.test(path)) {
    request.uri = '/product.html';
  } else if (/^\/orders\/[0-9A-Z-]+$/.test(path)) {
    request.uri = '/order.html';
  } else {
    return notFound();
  }
  return request;
}
