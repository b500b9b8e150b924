// The service worker: pages and the catalogue when there is no connection. Orders always go to the network.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

// Publishing puts the folder of the release here, so that each release has a cache of its own.
const ASSETS = "/assets/";
const CACHE = `shop ${ASSETS}`;
const SHELL = ["/", "/cart", "/checkout"];

/** How many answers are kept beside the shell; those longest unchanged go first. */
const MOST = 200;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!pathname.startsWith("/orders/")) event.respondWith(newest(request, pathname));
  } else if (pathname.startsWith(ASSETS) || pathname.startsWith("/media/")) {
    event.respondWith(kept(request));
  } else if (pathname === "/api/products" && !searchParams.has("ids")) {
    event.respondWith(lastSeen(event));
  } else if (pathname.startsWith("/api/products")) {
    // What is bought is asked for anew: its price and stock are today's.
    event.respondWith(newest(request, request.url));
  }
});

/** What never changes: from the cache, once it is there. @param {Request} request */
async function kept(request) {
  return (await caches.match(request)) ?? keep(request, request.url);
}

/** The catalogue: as it was last seen, and asked for anew behind that. @param {FetchEvent} event */
async function lastSeen(event) {
  const last = await caches.match(event.request);
  const fresh = keep(event.request, event.request.url);
  if (!last) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  return last;
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
    await store(key, response.clone()).catch(() => undefined);
  }
  return response;
}

/**
 * @param {string} key
 * @param {Response} response
 */
async function store(key, response) {
  const cache = await caches.open(CACHE);
  await cache.put(key, response);
  const others = (await cache.keys()).filter(({ url }) => !SHELL.includes(new URL(url).pathname));
  await Promise.all(others.slice(0, -MOST).map((other) => cache.delete(other)));
}
