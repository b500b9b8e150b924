// Viewer requests of the site: a page for every route, a real 404 for the rest.
// Runs on CloudFront Functions' JavaScript runtime 2.0.

var PAGES = ['/404', '/cart', '/checkout', '/contact', '/privacy', '/terms'];

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
  } else if (/^\/orders\/[0-9A-Z-]+$/.test(path)) {
    request.uri = '/order.html';
  } else {
    return notFound();
  }
  return request;
}
