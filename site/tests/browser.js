// A browser for the tests, and what every page of every test must hold.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Request} Request */

/** Milliseconds without a request after which a page holds what it will hold. */
const QUIET = 500;

export function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  // Without a sandbox, because tests often run as root, and without Chromium's own network traffic.
  const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath, args });
}

/**
 * Opens pages that fail the test at its end when the browser complained: a violated policy,
 * an uncaught error, a script or style that did not load.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: Page) => Promise<void>} test
 */
export async function inPage(browser, options, test) {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    // A failed request of the API is told by the page; Chromium's own line about it is no complaint,
    // nor is that the tests keep the service worker out.
    const expected = /^Failed to load resource|^Service Worker registration blocked by Playwright/;
    if (["error", "warning"].includes(message.type()) && !expected.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:")) {
      complaints.push(`third party: ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  try {
    await test(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/**
 * Does something with a page, and waits until the page holds what it then will hold.
 *
 * Playwright's `networkidle` would also wait for what Chromium asks for again behind the page's back,
 * `stale-while-revalidate`: if the answer is 304, Chromium tells the end of it half a minute later.
 *
 * @template T
 * @param {Page} page
 * @param {() => Promise<T>} act
 */
export async function settled(page, act) {
  /** @type {Set<Request>} */
  const pending = new Set();
  let changed = Date.now();
  /** @param {Request} request */
  const began = (request) => {
    if (request.resourceType() === "other") return;
    pending.add(request);
    changed = Date.now();
  };
  /** @param {Request} request */
  const ended = (request) => {
    if (pending.delete(request)) changed = Date.now();
  };
  page.on("request", began).on("requestfinished", ended).on("requestfailed", ended);
  try {
    const result = await act();
    const patience = Date.now() + 30_000;
    while (pending.size > 0 || Date.now() - changed < QUIET) {
      assert.ok(Date.now() < patience, `${page.url()} still waits for ${[...pending].map((request) => request.url()).join(" ")}`);
      await page.waitForTimeout(50);
    }
    return result;
  } finally {
    page.off("request", began).off("requestfinished", ended).off("requestfailed", ended);
  }
}

/**
 * Fails on any violation that axe finds, in light and in dark.
 *
 * @param {Page} page
 */
export async function assertAccessible(page) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      // @ts-expect-error axe was just evaluated in the page.
      const result = await axe.run(document, { resultTypes: ["violations"] });
      /** @param {{ id: string, nodes: { html: string }[] }} violation */
      const brief = ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`;
      return result.violations.map(brief);
    });
    assert.deepEqual(violations, [], `in ${colorScheme}`);
  }
}

/**
 * Fails if the page scrolls sideways.
 *
 * @param {Page} page
 */
export async function assertNoSidewaysScroll(page) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(excess <= 0, `the page is ${excess} px wider than the window`);
}
