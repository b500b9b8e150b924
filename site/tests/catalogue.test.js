// The first page in a browser: every state of the list, under the final policy.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertNoSidewaysScroll, inPage, launch } from "./browser.js";
import { product, serve } from "./server.js";

/** @typedef {import("./server.js").Api} Api */

/** @type {Api} */
const twelve = () => ({ body: list(12) });
const script = { api: twelve };
const PHONE = { viewport: { width: 320, height: 640 } };
const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  site = await serve(script);
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/**
 * @param {number} count
 * @param {string | null} nextCursor
 */
function list(count, nextCursor = null, first = 0) {
  const items = Array.from({ length: count }, (_, i) => product(first + i));
  return { items, nextCursor, truncated: false };
}

/**
 * @param {string} name
 * @param {Api} api
 * @param {(page: import("./browser.js").Page) => Promise<void>} body
 */
function page(name, api, body, options = DESKTOP) {
  test(name, async () => {
    script.api = api;
    await inPage(browser, options, async (page) => {
      await page.goto(site.origin);
      await body(page);
    });
  });
}

for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  page(`the products are listed on a ${size}`, twelve, async (page) => {
    await page.getByText("12 products").waitFor();
    assert.equal(await page.locator(".product-card").count(), 12);
    assert.deepEqual(await page.locator(".product-card").nth(2).locator("p, h3").allTextContents(), [
      "Table linen",
      "Beech wood chopping board with a handle and a very long description in its name",
      "€27.20",
      "Only a few left",
    ]);
    assert.equal(await page.locator("h1").count(), 1);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
  }, options);

  page(`nothing moves on a ${size} when the products arrive`, () => ({ body: list(12), delay: 300 }), async (page) => {
    assert.equal(await page.locator(".skeleton").count(), 8);
    await page.getByText("12 products").waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((entries) => {
            // @ts-expect-error The type of layout shifts is not in the library yet.
            resolve(entries.getEntries().reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    assert.ok(Number(shift) <= 0.02, `layout shift of ${shift}`);
  }, options);
}

page("markup in a product's title is shown as text", () => ({ body: list(8) }), async (page) => {
  await page.getByRole("heading", { name: "I <3 this apron" }).waitFor();
});

page("an empty shop says so", () => ({ body: list(0) }), async (page) => {
  await page.getByRole("heading", { name: "Nothing on the shelves yet" }).waitFor();
  assert.equal(await page.locator(".product-card").count(), 0);
  await assertAccessible(page);
});

/** @type {[string, import("./server.js").Answer, RegExp][]} */
const FAILURES = [
  ["a fault of the server", { status: 500, body: { type: "/problems/internal" } }, /wrong on our side/],
  ["too many requests", { status: 429, body: { type: "/problems/rate-limited" } }, /Many people/],
  ["no answer", "hang up", /did not answer/],
  ["a page instead of the API", { headers: { "content-type": "text/html" }, body: "<h1>" }, /wrong on our side/],
  ["half an answer", { body: '{"items":[' }, /did not answer/],
];
for (const [name, answer, words] of FAILURES) {
  page(`${name} is explained, and can be tried again`, () => answer, async (page) => {
    await page.getByRole("heading", { name: "The products could not be loaded" }).waitFor();
    await page.getByText(words).waitFor();
    assert.equal(await page.locator(".skeleton").count(), 0);
    await assertAccessible(page);

    script.api = () => ({ body: list(3) });
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.getByText("3 products").waitFor();
    assert.equal(await page.getByRole("button", { name: "Try again" }).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.matches(".product-card:first-child a")), true);
  });
}

page("being offline is told apart", twelve, async (page) => {
  await page.getByText("12 products").waitFor();
  await page.context().setOffline(true);
  script.api = () => ({ body: list(12, "more") });
  await page.evaluate(() => {
    // Asked again without loading the page, which could not be loaded.
    document.querySelector("product-list")?.replaceWith(document.querySelector("product-list")?.cloneNode(true) ?? "");
  });
  await page.getByText(/seem to be offline/).waitFor();
});

/** @type {Api} */
const twoPages = (query) => ({ body: query.get("cursor") === "second" ? list(3, null, 24) : list(24, "second") });

page("more products are appended, and the focus goes to the first of them", twoPages, async (page) => {
  await page.getByText("The first 24 products").waitFor();
  await page.getByRole("link", { name: "Show more products" }).press("Enter");
  await page.getByText("27 products").waitFor();
  assert.equal(await page.locator(".product-card").count(), 27);
  assert.equal(await page.evaluate(() => document.activeElement?.matches(".product-card:nth-child(25) a")), true);
  assert.equal(await page.getByRole("link", { name: "Show more products" }).count(), 0);
});

page("the link to more is one that can be opened by itself", twoPages, async (page) => {
  await page.getByText("The first 24 products").waitFor();
  const link = page.getByRole("link", { name: "Show more products" });
  await page.goto(new URL((await link.getAttribute("href")) ?? "", site.origin).href);
  await page.getByText("3 products").waitFor();
});

page("the first key stroke leads past the header", twelve, async (page) => {
  await page.getByText("12 products").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "catalogue");
});

test("an unknown address is a page of its own, and leads back", async () => {
  await inPage(browser, DESKTOP, async (page) => {
    const response = await page.goto(`${site.origin}/nowhere`);
    assert.equal(response?.status(), 404);
    await assertAccessible(page);
    await page.getByRole("link", { name: "See all products" }).click();
    await page.getByRole("heading", { name: "Useful things for every day" }).waitFor();
  });
});

test("the page of a problem explains it", async () => {
  await inPage(browser, PHONE, async (page) => {
    await page.goto(`${site.origin}/problems/cart-changed.html`);
    await page.getByRole("heading", { name: "The cart has changed" }).waitFor();
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
  });
});

test("without scripts the page says what it needs", async () => {
  await inPage(browser, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await page.goto(site.origin);
    // By its element: text inside `noscript` is not found by the words.
    await page.locator("noscript .notice").waitFor();
    assert.equal(await page.locator(".skeleton").first().isVisible(), false);
  });
});
