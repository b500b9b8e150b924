// Values as a shopper reads them, in the language of the page.

/** @typedef {import("./api.js").Money} Money */

const language = document.documentElement.lang;

/**
 * A price with its currency.
 *
 * @param {Money} money
 */
export function price({ amount, currency }) {
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}

/**
 * How many products are shown.
 *
 * @param {number} count
 * @param {boolean} all Whether there are no more.
 */
export function resultCount(count, all) {
  const number = new Intl.NumberFormat(language).format(count);
  const things = count === 1 ? "product" : "products";
  return all ? `${number} ${things}` : `The first ${number} ${things}`;
}

/** @type {Record<import("./api.js").Availability, string>} */
export const AVAILABILITY = {
  in_stock: "In stock",
  low_stock: "Only a few left",
  out_of_stock: "Sold out",
};

/** @type {Record<import("./api.js").RequestFailed["reason"], string>} */
export const FAILURE = {
  offline: "You seem to be offline. Please check your connection.",
  unreachable: "The shop did not answer. Please check your connection, or try again in a moment.",
  busy: "Many people are looking right now. Please wait a moment before you try again.",
  refused: "Something is wrong on our side, and trying again may help.",
};
