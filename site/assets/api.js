// The shop's API as this site sees it: requests, shapes and failures.

/** @typedef {{ amount: number, currency: string }} Money An amount in minor units. */
/** @typedef {"in_stock" | "low_stock" | "out_of_stock"} Availability */
/** @typedef {{ url: string, type: string, width: number, height: number, alt: string }} Picture */

/**
 * @typedef {object} ProductSummary
 * @property {string} productId
 * @property {string} title
 * @property {string} category
 * @property {Money} price
 * @property {Availability} availability
 * @property {Picture | null} thumbnail
 */

/** @typedef {{ items: ProductSummary[], nextCursor: string | null }} ProductPage */

/** Why a request brought nothing: "offline", "unreachable", "busy", or "refused" for all other answers. */
export class RequestFailed extends Error {
  /** @param {"offline" | "unreachable" | "busy" | "refused"} reason */
  constructor(reason) {
    super(`request failed: ${reason}`);
    this.reason = reason;
  }
}

const PATIENCE_MS = 15_000;

/**
 * One page of products.
 *
 * @param {string} path The collection's path.
 * @param {string | null} cursor Where the page begins, as an earlier page said; `null` for the first.
 * @returns {Promise<ProductPage>}
 * @throws {RequestFailed}
 */
export async function productPage(path, cursor) {
  const url = new URL(path, location.origin);
  if (cursor) {
    url.searchParams.set("cursor", cursor);
  }
  const response = await request(url);
  if (response.status === 429 || response.status === 503) {
    throw new RequestFailed("busy");
  }
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !type.startsWith("application/json")) {
    throw new RequestFailed("refused");
  }
  try {
    return await response.json();
  } catch {
    // Cut off on the way.
    throw new RequestFailed("unreachable");
  }
}

/** @param {URL} url */
async function request(url) {
  try {
    return await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new RequestFailed(navigator.onLine ? "unreachable" : "offline");
  }
}
