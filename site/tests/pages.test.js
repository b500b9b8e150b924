// Every page of the shop: who can use it, where its links go, what it looks like.

import assert from "node:assert/strict";
import { mkdirSync, statSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertAccessible, assertNoSidewaysScroll, inPage, launch, settled } from "./browser.js";
import { mistakes } from "./html.js";
import { shop } from "./shop.js";

/** @typedef {import("./browser.js").Page} Page */

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const PENCILS = "/products/six-cedar-pencils-hb";
const PAGES = ["/", PENCILS, "/products/nothing-here", "/cart", "/checkout", "/contact", "/privacy", "/terms", "/404", "/problems/cart-changed"];

/** For whoever wants to look: in no repository, made anew by every run. */
const PICTURES = fileURLToPath(new URL("../../target/site-pictures/", import.meta.url));

/** @type {Awaited<ReturnType<typeof shop>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  site = await shop();
  browser = await launch();
  mkdirSync(PICTURES, { recursive: true });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/**
 * @param {string} name
 * @param {(page: Page) => Promise<void>} body
 * @param {import("playwright-core").BrowserContextOptions} options
 */
function visitor(name, body, options = PHONE) {
  test(name, () => inPage(browser, options, body));
}

/** Opens a page and waits until it holds what it will hold. @param {Page} page @param {string} path */
async function open(page, path) {
  const answer = await settled(page, () => page.goto(site.origin + path));
  return answer?.status();
}

/** Puts pencils into the cart of a browser. @param {Page} page */
async function fillCart(page) {
  await open(page, PENCILS);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByText("It is in your cart.").waitFor();
}

/** Orders what is in the cart of a browser, and fills it again. @param {Page} page */
async function placeOrder(page) {
  await open(page, "/checkout");
  const values = { "Full name": "Ada Byron", "E-mail address": "ada@example.com", "Street and number": "Lindenstraße 7", "Postal code": "50674", City: "Köln" };
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByRole("heading", { name: "Where it stands" }).waitFor();
  const { pathname } = new URL(page.url());
  await fillCart(page);
  return pathname;
}

/** Pictures further down come when they are nearly seen. @param {Page} page */
async function showPictures(page) {
  for (const picture of await page.locator("main img[loading=lazy]").all()) await picture.scrollIntoViewIfNeeded();
}

for (const path of PAGES) {
  visitor(`${path} is accessible, and fits a window of 320 px as at 400 % zoom`, async (page) => {
    await open(page, path);
    assert.equal(await page.locator("h1").count(), 1);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
  });

  visitor(`${path} reads from right to left in Arabic`, async (page) => {
    await page.addInitScript(() => localStorage.setItem("language", "ar"));
    await open(page, path);
    await page.getByRole("link", { name: "الخصوصية" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
  });

  visitor(`${path} is valid HTML when its elements have filled it`, async (page) => {
    await open(page, path);
    assert.deepEqual(await mistakes(await page.content()), []);
  });
}

visitor("every link of every page leads to a page that is there, and to a place in it", async (page) => {
  /** @type {Set<string>} */
  const asked = new Set();
  const waiting = ["/"];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    asked.add(path);
    assert.equal(await open(page, path), 200, path);
    const links = await page.evaluate(() => [...document.links].map((link) => ({ href: link.href, text: link.textContent?.trim() ?? "" })));
    for (const { href, text } of links) {
      const url = new URL(href);
      if (url.protocol === "mailto:") continue;
      assert.equal(url.origin, site.origin, `${path}: ${href} leads elsewhere`);
      const here = url.pathname === new URL(page.url()).pathname;
      const isThere = !here || url.hash === "" || (await page.locator(`[id="${url.hash.slice(1)}"]`).count()) === 1;
      assert.ok(isThere, `${path}: nothing is at ${url.hash} (${text})`);
      const next = url.pathname + url.search;
      if (!asked.has(next) && !waiting.includes(next)) waiting.push(next);
    }
  }
  for (const path of ["/", PENCILS, "/cart", "/contact", "/privacy", "/terms"]) assert.ok(asked.has(path), `no link leads to ${path}`);
}, DESKTOP);

for (const [size, options] of Object.entries({ phone: { viewport: { width: 390, height: 844 } }, desktop: DESKTOP })) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    visitor(`pictures are taken on a ${size}, ${colorScheme}`, async (page) => {
      await fillCart(page);
      for (const path of [...PAGES, await placeOrder(page)]) {
        await open(page, path);
        await settled(page, () => showPictures(page));
        await page.evaluate(() => scrollTo(0, 0));
        const name = path === "/" ? "catalogue" : path.startsWith("/orders/") ? "order" : path.slice(1).replaceAll("/", "-");
        const file = `${PICTURES}${name}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
        assert.ok(statSync(file).size > 10_000, `${file} shows nothing`);
      }
    }, { ...options, colorScheme });
  }
}
