import cf from 'cloudfront';

// Viewer requests of products: the page published for one, or else the page that shows any.
// Runs on CloudFront Functions' JavaScript runtime 2.0, which wants the import first.

function handler(event) {
  var request = event.request;
  var product = /^\/products\/([a-z0-9-]+)\/?$/.exec(request.uri);
  if (!product) {
    return notFound();
  }
  cf.updateRequestOrigin({ originPath: '/products/' + product[1] });
  request.uri = '/product.html';
  // All pages of products now have one address: in the cache this tells them apart.
  request.querystring = { product: { value: product[1] } };
  return request;
}

