// The service worker: pages and the catalogue when there is no connection. Orders always go to the network.

const CACHE = "shop-1";
const SHELL = ["/", "/cart", "/checkout"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!pathname.startsWith("/orders/")) event.respondWith(newest(request, pathname));
  } else if (pathname.startsWith("/assets/") || pathname.startsWith("/media/")) {
    event.respondWith(kept(request));
  } else if (pathname.startsWith("/api/products")) {
    event.respondWith(newest(request, request.url));
  }
});

/** What never changes: from the cache, once it is there. @param {Request} request */
async function kept(request) {
  return (await caches.match(request)) ?? keep(request, request.url);
}

/**
 * What changes: from the network, or as it was last seen.
 *
 * @param {Request} request
 * @param {string} key
 */
async function newest(request, key) {
  try {
    return await keep(request, key);
  } catch (error) {
    const last = await caches.match(key, { ignoreSearch: !key.includes("/api/") });
    if (last) return last;
    throw error;
  }
}

/**
 * @param {Request} request
 * @param {string} key
 */
async function keep(request, key) {
  const response = await fetch(request);
  if (response.status === 200 && !response.redirected) {
    const copy = response.clone();
    const cache = await caches.open(CACHE);
    await cache.put(key, copy).catch(() => undefined);
  }
  return response;
}
