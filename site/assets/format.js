// Values as a shopper reads them.

import { language, number, t } from "./text.js";

/** @typedef {import("./api.js").Money} Money */

/** What English writes before an amount in hundredths of a currency. */
const SIGNS = /** @type {Record<string, string>} */ ({ EUR: "€", GBP: "£", USD: "$" });

/**
 * A price with its currency.
 *
 * `Intl` would write the same. Its first use looks for the data of every language there is, which
 * holds up a phone for a fifth of a second, just when the products appear.
 *
 * @param {Money} money
 */
export function price({ amount, currency }) {
  const sign = SIGNS[currency];
  if (language() === "en" && sign) {
    return `${sign}${number(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, "0")}`;
  }
  const { format, minor } = prices[currency] ??= pricesIn(currency);
  return format.format(amount / minor);
}

/** By currency: to make a format takes longer than to use it for a page of prices.
 * @type {Record<string, ReturnType<typeof pricesIn>>} */
const prices = {};

/** @param {string} currency */
function pricesIn(currency) {
  const format = new Intl.NumberFormat(language(), { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return { format, minor: 10 ** maximumFractionDigits };
}

/** @param {string} time RFC 3339. */
export function date(time) {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeStyle: "short" }).format(new Date(time));
}

/** @param {string} code ISO 3166-1 alpha-2. */
export function country(code) {
  return new Intl.DisplayNames(language(), { type: "region" }).of(code) ?? code;
}

/** @param {string} category */
export function category(category) {
  const english = category.replaceAll("-", " ");
  return t(english.charAt(0).toUpperCase() + english.slice(1));
}

/**
 * How many products are shown.
 *
 * @param {number} count
 * @param {boolean} all Whether there are no more.
 */
export function resultCount(count, all) {
  if (count === 1 && all) return t("1 product");
  return t(all ? "{n} products" : "The first {n} products", { n: count });
}

/** @param {import("./api.js").Availability} availability */
export function availability(availability) {
  return t({ in_stock: "In stock", low_stock: "Only a few left", out_of_stock: "Sold out" }[availability]);
}

/** @param {import("./api.js").RequestFailed["reason"]} reason */
export function failure(reason) {
  return t(FAILURE[reason]);
}

/** @type {Record<import("./api.js").RequestFailed["reason"], string>} */
const FAILURE = {
  offline: "You seem to be offline. Please check your connection.",
  unreachable: "The shop did not answer. Please check your connection, or try again in a moment.",
  busy: "Many people are looking right now. Please wait a moment before you try again.",
  missing: "There is nothing here any more.",
  refused: "Something is wrong on our side, and trying again may help.",
};
