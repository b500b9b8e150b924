// A real 404 where there is no page.

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
