// The cart: kept in this browser across visits and tabs. It holds products only, nothing about the shopper.

import { picturesOf } from "./parts.js";

/**
 * @typedef {object} Line
 * @property {string} productId
 * @property {string} slug
 * @property {string} title
 * @property {number} quantity
 * @property {number} unitPrice The price the shopper saw, in minor units.
 * @property {string} currency
 * @property {number} maxPerOrder
 * @property {string | null} picture
 */

/** @typedef {{ id: string, lines: Line[] }} Cart The id is the key under which it is ordered, once. */

const KEY = "cart";
const LINES_MAX = 40;

/** Tells of every change, in this tab or another one: `change`. */
export const changes = new EventTarget();

/** Where storage is forbidden, the cart lasts as long as the page. @type {Cart | null} */
let held = null;

addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) {
    changes.dispatchEvent(new Event("change"));
  }
});

/** @returns {Cart} */
export function read() {
  try {
    const cart = JSON.parse(localStorage.getItem(KEY) ?? "null") ?? held;
    if (typeof cart?.id === "string" && Array.isArray(cart.lines)) {
      return cart;
    }
  } catch {
    if (held) return held;
  }
  return { id: crypto.randomUUID(), lines: [] };
}

/** @param {Cart} cart */
export function write(cart) {
  held = cart;
  try {
    localStorage.setItem(KEY, JSON.stringify(cart));
  } catch {
    // Kept in memory.
  }
  changes.dispatchEvent(new Event("change"));
}

/**
 * Adds pieces of a product, as many as one order may have.
 *
 * @param {import("./api.js").Product} product
 * @param {number} quantity
 * @returns {"added" | "capped" | "full"}
 */
export function add(product, quantity) {
  const cart = read();
  const { productId, slug, title, maxPerOrder, price } = product;
  let line = cart.lines.find((line) => line.productId === productId);
  if (!line) {
    if (cart.lines.length === LINES_MAX) return "full";
    const picture = picturesOf(product.media)[0]?.at(-1)?.url ?? null;
    line = { productId, slug, title, quantity: 0, unitPrice: 0, currency: "", maxPerOrder, picture };
    cart.lines.push(line);
  }
  const wanted = line.quantity + quantity;
  const possible = Math.min(wanted, maxPerOrder);
  Object.assign(line, { quantity: possible, unitPrice: price.amount, currency: price.currency, maxPerOrder, title });
  write(cart);
  return wanted > possible ? "capped" : "added";
}

/**
 * @param {string} productId
 * @param {Partial<Line>} facts
 */
export function change(productId, facts) {
  const cart = read();
  const line = cart.lines.find((line) => line.productId === productId);
  if (line) {
    Object.assign(line, facts);
    write(cart);
  }
}

/** @param {string} productId */
export function remove(productId) {
  const cart = read();
  write({ ...cart, lines: cart.lines.filter((line) => line.productId !== productId) });
}

/** Begins a new cart after this one was ordered; another that was begun meanwhile stays. @param {string} id */
export function finish(id) {
  if (read().id === id) {
    write({ id: crypto.randomUUID(), lines: [] });
  }
}

/** @param {Line[]} lines */
export function pieces(lines) {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** @param {Line[]} lines */
export function subtotal(lines) {
  return lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
}
