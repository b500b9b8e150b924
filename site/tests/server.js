// Serves the site as the distribution does: its headers, its 404, and an API that a test scripts.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const SITE = fileURLToPath(new URL("..", import.meta.url));

/** The headers of the distribution's response-headers policy that bear on a page. */
const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types service-worker",
  ].join("; "),
  "x-content-type-options": "nosniff",
};

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** @typedef {{ status?: number, headers?: Record<string, string>, body: unknown, delay?: number } | "hang up"} Answer */
/** @typedef {(query: URLSearchParams) => Answer} Api */

/**
 * Starts the server on a free port.
 *
 * @param {{ api: Api }} script Its `api` may be replaced while the server runs.
 */
export async function serve(script) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://site");
    if (url.pathname.startsWith("/api/")) {
      const answer = script.api(url.searchParams);
      if (answer === "hang up") {
        request.socket.destroy();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, answer.delay ?? 0));
      response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
      response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
      return;
    }
    if (url.pathname.startsWith("/media/")) {
      response.writeHead(200, { "content-type": "image/svg+xml" });
      response.end(photograph(url.pathname));
      return;
    }
    const path = normalize(url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname);
    const found = await readFile(join(SITE, path)).catch(() => null);
    const body = found ?? (await readFile(join(SITE, "404.html")));
    const type = found ? TYPES[extname(path)] : TYPES[".html"];
    response.writeHead(found ? 200 : 404, { ...HEADERS, "content-type": type ?? "application/octet-stream" });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("the server has no port");
  }
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/**
 * A picture for a test, a different one for every path.
 *
 * @param {string} path
 */
function photograph(path) {
  const hue = [...path].reduce((sum, letter) => (sum * 37 + 53 * letter.charCodeAt(0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="600" height="600">
    <rect width="10" height="10" fill="hsl(${hue} 30% 88%)"/><circle cx="5" cy="5.5" r="2.6" fill="hsl(${hue} 35% 45%)"/></svg>`;
}

/**
 * A product of the list, as the API answers it.
 *
 * @param {number} i
 * @param {object} [changes]
 */
export function product(i, changes = {}) {
  const title = PRODUCTS[i % PRODUCTS.length] ?? "";
  return {
    productId: `01J9ZCW3R2K7Q8N5M4B6V0X${String(i).padStart(3, "0")}`,
    sku: `SKU-${i}`,
    slug: `product-${i}`,
    title,
    category: i % 3 === 0 ? "kitchen" : "table-linen",
    tags: [],
    price: { amount: 1250 + 735 * i, currency: "EUR" },
    availability: i % 5 === 4 ? "out_of_stock" : i % 4 === 2 ? "low_stock" : "in_stock",
    maxPerOrder: 10,
    thumbnail:
      i % 6 === 5
        ? null
        : { url: `/media/${i}/a.svg`, type: "image/webp", width: 600, height: 600, alt: `${title} on a table` },
    createdAt: "2026-11-22T10:34:00Z",
    updatedAt: "2026-11-22T10:34:00Z",
    version: 1,
    ...changes,
  };
}

const PRODUCTS = [
  "Blue mug, 330 ml",
  "Linen tea towel, striped",
  "Beech wood chopping board with a handle and a very long description in its name",
  "Carbon steel pan, 26 cm",
  "Napkins, set of four",
  "Łódź table runner",
  "Enamel jug, 1 l",
  "I <3 this apron",
];
