// The shop as a shopper meets it: the published site, the real API, real orders.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, inPage, launch } from "./browser.js";
import { LATER, shop } from "./shop.js";

/** @typedef {import("./browser.js").Page} Page */

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const PENCILS = "six-cedar-pencils-hb";
const BRUSH = "dish-brush-with-a-new-head-each-season";

/** What a screen reader is told of the checkout, in this order. */
const TREE = [
  /heading "Checkout" \[level=1\]/,
  /group "Contact"/,
  /textbox "Full name"/,
  /textbox "E-mail address"/,
  /textbox "Telephone optional"/,
  /group "Delivery address"/,
  /textbox "Street and number"/,
  /textbox "Postal code"/,
  /textbox "City"/,
  /combobox "Country"/,
  /group "Shipping"/,
  /radio "Standard, 2 to 4 working days .*" \[checked\]/,
  /radio "Express, next working day/,
  /group "Payment"/,
  /textbox "A note for us optional"/,
  /region "Your order"/,
  /listitem: 1 × Six cedar pencils/,
  /button "Place the order"/,
  /link "Back to the cart"/,
];

/** @type {Awaited<ReturnType<typeof shop>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  site = await shop();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** @param {string} name @param {(page: Page) => Promise<void>} body */
function shopper(name, body, options = DESKTOP) {
  test(name, () => inPage(browser, options, body));
}

/** @param {Page} page @param {string} slug */
async function put(page, slug) {
  await page.goto(`${site.origin}/products/${slug}`);
  await page.getByText("At most").waitFor();
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByText("It is in your cart.").waitFor();
}

/** @param {Page} page */
async function fillIn(page) {
  const values = {
    "Full name": "Ada O'Brien",
    "E-mail address": "ada+shop@example.com",
    "Street and number": "12 St James's Square; Flat 3",
    "Postal code": "10115",
    City: "Łódź",
  };
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
}

/** @param {Page} page */
async function order(page) {
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByRole("heading", { name: "Where it stands" }).waitFor();
  return new URL(page.url()).pathname;
}

/** Changes what the cart of this browser holds. @param {Page} page @param {object} facts */
function tamper(page, facts) {
  return page.evaluate((facts) => {
    const cart = JSON.parse(localStorage.getItem("cart") ?? "");
    Object.assign(cart.lines[0], facts);
    localStorage.setItem("cart", JSON.stringify(cart));
  }, facts);
}

/** Presses Tab until the focus is on something of this name. @param {Page} page @param {RegExp} name */
async function tabTo(page, name) {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const element = /** @type {HTMLInputElement} */ (document.activeElement);
      return element?.labels?.[0]?.textContent ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(label.trim())) return;
  }
  assert.fail(`Tab never reaches ${name}`);
}

shopper("a purchase is made with the keyboard alone", async (page) => {
  const { keyboard } = page;
  await page.goto(site.origin);
  await page.getByText("23 products").waitFor();
  await tabTo(page, /^Six cedar pencils/);
  await keyboard.press("Enter");
  await page.getByText("At most 30").waitFor();
  await tabTo(page, /^Add to cart$/);
  await keyboard.press("Enter");
  await tabTo(page, /^See the cart$/);
  await keyboard.press("Enter");
  await page.getByRole("link", { name: "To the checkout" }).waitFor();
  await tabTo(page, /^One more of/);
  await keyboard.press("Enter");
  await tabTo(page, /^To the checkout$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your order" }).waitFor();
  /** @type {[RegExp, string][]} */
  const answers = [
    [/^Full name/, "李小龍"],
    [/^E-mail/, "li@example.com"],
    [/^Street/, "5' -- or 6'?"],
    [/^Postal/, "10115"],
    [/^City/, "select a size"],
  ];
  for (const [label, value] of answers) {
    await tabTo(page, label);
    await keyboard.insertText(value);
  }
  await tabTo(page, /^Place the order$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "Where it stands" }).waitFor();
  assert.equal(await page.getByRole("row", { name: /Six cedar pencils/ }).getByRole("cell").first().textContent(), "2");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  // The token has left the address bar, the shopper's name is stored nowhere, and the cart is empty.
  assert.equal(new URL(page.url()).hash, "");
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /李|example|10115/);
  assert.match(await page.evaluate(() => localStorage.getItem("cart") ?? ""), /"lines":\[\]/);
  await assertAccessible(page);
  await page.reload();
  await page.getByRole("heading", { name: "Where it stands" }).waitFor();
});

test("a product's published page says what it is without any script", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const address = `${site.origin}/products/${PENCILS}`;
  await page.goto(address);
  await page.getByRole("heading", { name: "Six cedar pencils, HB", level: 1 }).waitFor();
  await page.getByText("8.40 EUR").waitFor();
  await page.getByRole("img", { name: /pencils/i }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Add to cart" }).isDisabled(), true);
  assert.equal(await page.locator("link[rel=canonical]").getAttribute("href"), address);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  assert.deepEqual([data["@type"], data.offers.price, data.offers.priceCurrency], ["Product", "8.40", "EUR"]);
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  for (const [part, type] of [[picture, "image/webp"], [`${site.origin}/sitemap.xml`, "text/xml; charset=utf-8"]]) {
    const answer = await page.request.get(part ?? "");
    assert.deepEqual([answer.status(), answer.headers()["content-type"]], [200, type]);
  }
  assert.match(await (await page.request.get(`${site.origin}/sitemap.xml`)).text(), new RegExp(`<loc>${address}</loc>`));
  await context.close();
});

shopper("a published page that cannot be asked about keeps its words, and sells nothing", async (page) => {
  await page.route("**/api/products/*", (route) => route.abort());
  await page.goto(`${site.origin}/products/${PENCILS}`);
  await page.getByText("The shop did not answer.").waitFor();
  await page.getByRole("heading", { name: "Six cedar pencils, HB", level: 1 }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Add to cart" }).isDisabled(), true);
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("At most 30").waitFor();
  assert.equal(await page.getByRole("button", { name: "Add to cart" }).isDisabled(), false);
});

shopper("products are searched, filtered and ordered, and the address remembers it", async (page) => {
  await page.goto(site.origin);
  await page.getByText("23 products").waitFor();
  await page.getByLabel("Category").selectOption("Tea");
  await page.getByText("3 products").waitFor();
  await page.getByLabel("Order").selectOption("Price, low to high");
  await page.getByRole("heading", { level: 3 }).first().getByText("Peppermint").waitFor();
  assert.equal(new URL(page.url()).search, "?category=tea&sort=price_asc");
  await page.getByRole("searchbox").fill("zebra");
  await page.getByRole("searchbox").press("Enter");
  await page.getByRole("heading", { name: "Nothing fits this search" }).waitFor();
  await assertAccessible(page);
  await page.goBack();
  await page.getByText("3 products").waitFor();
  assert.equal(await page.getByLabel("Category").inputValue(), "tea");
});

shopper("the cart is one in all tabs, and removing is undone", async (page) => {
  await put(page, PENCILS);
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/cart`);
  await put(page, BRUSH);
  await other.getByRole("link", { name: "Dish brush" }).waitFor();
  await other.getByRole("button", { name: /^Remove Dish/ }).click();
  await page.getByRole("link", { name: "Cart, 1 in it" }).waitFor();
  await other.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Cart, 2 in it" }).waitFor();
  await assertAccessible(other);
});

shopper("every mistake in the form is named, listed and focused", async (page) => {
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await page.getByRole("button", { name: "Place the order" }).click();
  assert.equal(await page.getByRole("alert").getByRole("listitem").count(), 5);
  assert.equal(await page.evaluate(() => document.activeElement?.matches("[data-part=mistakes]")), true);
  await assertAccessible(page);
  await fillIn(page);
  await page.getByLabel("E-mail address").fill("ada at example");
  await page.getByLabel("E-mail address").blur();
  await page.getByText("An e-mail address has one @").waitFor();
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByRole("alert").getByRole("link", { name: /one @/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "contact-email");
}, PHONE);

shopper("two tabs that send one cart make one order", async (page) => {
  await put(page, PENCILS);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${site.origin}/checkout`);
    await fillIn(tab);
  }
  // Neither request goes out before both tabs have sent theirs.
  let sent = 0;
  /** @type {() => void} */
  let release = () => undefined;
  const both = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.context().route("**/api/orders", async (route) => {
    if (++sent === 2) release();
    await both;
    await route.continue();
  });
  const [first, second] = await Promise.all([order(page), order(other)]);
  assert.equal(sent, 2);
  assert.equal(first, second);
});

shopper("a lost answer is asked for again, and leads to the same order", async (page) => {
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await fillIn(page);
  /** @type {string[]} */
  const placed = [];
  await page.route("**/api/orders", async (route) => {
    const answer = await route.fetch();
    placed.push((await answer.json()).orderId);
    await (placed.length === 1 ? route.abort() : route.fulfill({ response: answer }));
  });
  assert.equal(await order(page), `/orders/${placed[0]}`);
  assert.equal(placed.length, 2);
});

shopper("a price that changed is told, and only the new one is charged", async (page) => {
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await fillIn(page);
  await tamper(page, { unitPrice: 1 });
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByText("Six cedar pencils, HB now costs €8.40.").waitFor();
  await assertAccessible(page);
  await order(page);
});

shopper("too many pieces become as many as there are", async (page) => {
  await put(page, "the-mending-book");
  await page.goto(`${site.origin}/checkout`);
  await fillIn(page);
  await tamper(page, { quantity: 9 });
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByText("there are only 2 left").waitFor();
  await page.getByText("2 × The Mending Book").waitFor();
});

shopper("what is no longer in the shop stops the cart, and says so", async (page) => {
  await put(page, PENCILS);
  await tamper(page, { productId: "01J9ZCW3R2K7Q8N5M4B6V0X1YZ" });
  await page.goto(`${site.origin}/cart`);
  await page.getByText("No longer in the shop. Please remove it").waitFor();
  assert.equal(await page.getByRole("link", { name: "To the checkout" }).count(), 0);
  await assertAccessible(page);
});

shopper("what is sold out cannot be added, and the reason stands beside it", async (page) => {
  await page.goto(`${site.origin}/products/brass-ruler-15-cm`);
  await page.getByText("This is sold out just now").waitFor();
  assert.equal(await page.getByRole("button", { name: "Add to cart" }).isDisabled(), true);
  await assertAccessible(page);
});

shopper("too many orders at once lose nothing that was typed", async (page) => {
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await fillIn(page);
  const problem = { type: "/problems/rate-limited", title: "Too many requests", status: 429 };
  await page.route("**/api/orders", (route) => route.fulfill({ status: 429, contentType: "application/problem+json", json: problem }));
  await page.getByRole("button", { name: "Place the order" }).click();
  await page.getByText("Your order was not placed.").waitFor();
  assert.equal(await page.getByLabel("Full name").inputValue(), "Ada O'Brien");
});

shopper("an order is placed and seen where the browser keeps nothing for a tab", async (page) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("storage is forbidden", "SecurityError");
    };
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
  });
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await fillIn(page);
  await order(page);
  await page.reload();
  await page.getByRole("heading", { name: "Where it stands" }).waitFor();
});

shopper("a wrong link opens no order", async (page) => {
  await page.goto(`${site.origin}/orders/AAAA-BBBB-CCCC#t=${"x".repeat(43)}`);
  await page.getByRole("heading", { name: "This link opens no order" }).waitFor();
  await assertAccessible(page);
});

// The last of those that count the products.
shopper("a product whose page is not published yet is there all the same", async (page) => {
  await page.goto(site.origin);
  await page.getByText("23 products").waitFor();
  site.add();
  await page.goto(`${site.origin}/products/later-arrival`);
  await page.getByRole("heading", { name: LATER.title, level: 1 }).waitFor();
  await page.getByText("€12.50").waitFor();
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByText("It is in your cart.").waitFor();
  assert.equal(await page.locator("link[rel=canonical]").count(), 0);
});

for (const broken of ["product-list", "product-detail", "cart-count", "language-choice", "cart-lines", "checkout-form"]) {
  test(`an error in ${broken} does not lose the cart`, async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await put(page, PENCILS);
    await page.route(`**/${broken}.js`, (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('injected')" }));
    for (const path of ["/", `/products/${PENCILS}`, "/cart", "/checkout"]) await page.goto(site.origin + path);
    assert.match(await page.evaluate(() => localStorage.getItem("cart") ?? ""), /Six cedar pencils/);
    await page.unrouteAll();
    await page.goto(`${site.origin}/cart`);
    await page.getByRole("link", { name: "Six cedar pencils" }).waitFor();
    await context.close();
  });
}

shopper("to a screen reader the checkout is a form with named fields, a summary and one button", async (page) => {
  await put(page, PENCILS);
  await page.goto(`${site.origin}/checkout`);
  await page.getByText("1 × Six cedar pencils").waitFor();
  const tree = await page.getByRole("main").ariaSnapshot();
  for (const line of TREE) assert.match(tree, line);
  const order = TREE.map((line) => tree.search(line));
  assert.deepEqual(order, order.toSorted((a, b) => a - b), tree);
});

test("without a connection the shop shows what it last knew", async () => {
  const context = await browser.newContext(DESKTOP);
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // Once more, now that the worker sees it.
  await page.reload();
  await page.getByText(/^\d+ products$/).waitFor();
  await context.setOffline(true);
  await page.reload();
  await page.getByText(/^\d+ products$/).waitFor();
  await context.close();
});
