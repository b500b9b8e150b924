// What stands in two places says the same in both: words and their translations, settings and prices.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { price } from "../assets/format.js";
import words from "../assets/i18n/ar.js";
import { SHIPPING } from "../assets/shipping.js";
import { number } from "../assets/text.js";

/** @type {Record<string, string>} */
const arabic = /** @type {any} */ (words);
const SITE = new URL("../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, SITE), "utf8");

for (const page of ["index", "product", "cart", "checkout", "order"]) {
  test(`every text of ${page}.html has its Arabic`, () => {
    const body = read(`${page}.html`).replace(/[\s\S]*<body>/, "").replace(/<noscript>[\s\S]*?<\/noscript>|<option[^>]*translate="no"[\s\S]*?<\/option>/g, "");
    const texts = body.split(/<[^>]*>/).map((text) => text.trim().replace(/\s+/g, " "));
    const labels = [...body.matchAll(/(?:aria-label|data-missing)="([^"]+)"/g)].map(([, label]) => label ?? "");
    const wordy = [...texts, ...labels].filter((text) => /\p{L}/u.test(text) && text !== "Common Ware");
    assert.deepEqual(wordy.filter((text) => !(text in arabic)), []);
  });
}

test("every text of the scripts has its Arabic", () => {
  const files = readdirSync(new URL("assets/components/", SITE)).map((name) => `assets/components/${name}`);
  const source = [...files, "assets/format.js"].map(read).join("\n");
  const texts = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, text]) => text ?? "");
  assert.ok(texts.length > 20, `${texts.length}`);
  assert.deepEqual(texts.filter((text) => !(text in arabic)), []);
});

test("a translation keeps the names that are filled in", () => {
  /** @param {string} text */
  const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const [english, words] of Object.entries(arabic)) assert.deepEqual(names(words), names(english), english);
});

test("shipping costs what the settings say", () => {
  const settings = read("../infra-gen/environments.yaml").match(/^ {2}shipping:\n((?: {4}.*\n)+)/m)?.[1] ?? "";
  const methods = settings.split(/^ {4}- /m).slice(1).map((method) => {
    /** @param {string} name */
    const value = (name) => method.match(new RegExp(`\\b${name}: (.*)`))?.[1];
    const countries = (value("countries") ?? "").replace(/[[\] ]/g, "").split(",");
    return { id: value("id"), countries, price: Number(value("price")), freeAbove: Number(value("freeAbove") ?? NaN) || null };
  });
  assert.deepEqual(methods, SHIPPING);
});

test("English prices and counts are what Intl would write", () => {
  for (const currency of ["EUR", "GBP", "USD", "JPY", "KWD"]) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    const minor = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
    for (const amount of [0, 1, 9, 10, 99, 100, 1990, 99999, 100000, 123456789, 100000000000]) {
      assert.equal(price({ amount, currency }), format.format(amount / minor), `${amount} ${currency}`);
    }
  }
  for (const count of [0, 7, 999, 1000, 1234567]) assert.equal(number(count), new Intl.NumberFormat("en").format(count));
});
