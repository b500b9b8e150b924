// The shop's API as this site sees it: requests, shapes and failures.

/** @typedef {{ amount: number, currency: string }} Money An amount in minor units. */
/** @typedef {"in_stock" | "low_stock" | "out_of_stock"} Availability */
/** @typedef {{ url: string, type: string, width: number, height: number, alt: string }} Picture */
/** @typedef {{ name: string, value: string }} Attribute */

/**
 * @typedef {object} ProductSummary
 * @property {string} productId
 * @property {string} slug
 * @property {string} title
 * @property {string} category
 * @property {Money} price
 * @property {Availability} availability
 * @property {number} maxPerOrder
 * @property {Picture | null} thumbnail
 */

/** @typedef {ProductSummary & { sku: string, description: string, attributes: Attribute[], media: Picture[] }} Product */
/** @typedef {{ items: ProductSummary[], nextCursor: string | null, truncated: boolean }} ProductPage */

/**
 * @typedef {object} Fault A mistake that the API found, and what would be right.
 * @property {string} [pointer]
 * @property {string} code
 * @property {string} detail
 * @property {string} [productId]
 * @property {number} [unitPrice]
 * @property {number} [available]
 * @property {Money} [total]
 */

/** @typedef {{ type: string, title: string, status: number, errors?: Fault[] }} Problem */
/** @typedef {{ title: string, quantity: number, unitPrice: number, lineTotal: number }} OrderLine */
/** @typedef {{ name: string, email: string, phone: string | null }} Contact */
/** @typedef {{ line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string }} Address */

/**
 * @typedef {object} Order
 * @property {string} orderId
 * @property {string} [accessToken]
 * @property {string} status
 * @property {{ status: string, instructions: string }} payment
 * @property {{ status: string }} fulfilment
 * @property {OrderLine[]} lines
 * @property {{ currency: string, subtotal: number, shipping: number, tax: number, grandTotal: number }} totals
 * @property {Contact} contact
 * @property {Address} shippingAddress
 * @property {string} placedAt
 */

/** Why a request brought nothing. `problem` is what the API said, where it said something. */
export class RequestFailed extends Error {
  /**
   * @param {"offline" | "unreachable" | "busy" | "missing" | "refused"} reason
   * @param {Problem | null} [problem]
   */
  constructor(reason, problem = null) {
    super(`request failed: ${reason}`);
    this.reason = reason;
    this.problem = problem;
  }
}

const PATIENCE_MS = 15_000;

/**
 * One page of products.
 *
 * @param {Record<string, string>} query `q`, `category`, `sort`, `cursor`, `ids`; what is empty is left out.
 * @returns {Promise<ProductPage>}
 * @throws {RequestFailed}
 */
export function products(query) {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  // Products asked for by id come all at once.
  const size = "ids" in query ? [] : [["limit", "24"]];
  return request(`/api/products?${new URLSearchParams([...size, ...given])}`);
}

/**
 * The product of a page's address: the API knows products by id and by word, not by address.
 *
 * @param {string} slug
 * @returns {Promise<ProductSummary>}
 * @throws {RequestFailed}
 */
export async function productAt(slug) {
  // A search takes five words; the longest ones find the fewest products.
  const words = slug.split("-").sort((a, b) => b.length - a.length).slice(0, 5);
  const query = { q: words.join(" ").slice(0, 64) };
  /** @type {string | null} */
  let cursor = "";
  while (cursor !== null) {
    const page = await products({ ...query, cursor });
    const found = page.items.find((item) => item.slug === slug);
    if (found) return found;
    cursor = page.nextCursor;
  }
  throw new RequestFailed("missing");
}

/**
 * @param {string} productId
 * @returns {Promise<Product>}
 * @throws {RequestFailed}
 */
export function product(productId) {
  return request(`/api/products/${productId}`);
}

/**
 * Places an order; the same key and body again is the same order.
 *
 * @param {string} key
 * @param {object} order
 * @returns {Promise<Order>}
 * @throws {RequestFailed}
 */
export function placeOrder(key, order) {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  return request("/api/orders", { method: "POST", headers, body: JSON.stringify(order) });
}

/**
 * @param {string} orderId
 * @param {string} token
 * @returns {Promise<Order>}
 * @throws {RequestFailed}
 */
export function readOrder(orderId, token) {
  return request(`/api/orders/${encodeURIComponent(orderId)}`, { headers: { "order-access-token": token } });
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function request(path, options = {}) {
  let response;
  try {
    const headers = { accept: "application/json", ...options.headers };
    response = await fetch(path, { ...options, headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new RequestFailed(navigator.onLine ? "unreachable" : "offline");
  }
  const json = /^application\/(problem\+)?json/.test(response.headers.get("content-type") ?? "");
  if (response.ok && json) {
    // Cut off on the way, if it cannot be read.
    return response.json().catch(() => Promise.reject(new RequestFailed("unreachable")));
  }
  const problem = json ? await response.json().catch(() => null) : null;
  const busy = response.status === 429 || response.status === 503;
  throw new RequestFailed(busy ? "busy" : response.status === 404 ? "missing" : "refused", problem);
}
