// The pages as they are written are valid HTML.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { mistakes } from "./html.js";

const SITE = new URL("../", import.meta.url);
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".html") && !name.startsWith("tests/"),
);
for (const page of pages) {
  test(`${page} is valid`, async () => {
    assert.deepEqual(await mistakes(readFileSync(new URL(page, SITE), "utf8")), []);
  });
}

test("what is not valid is found", async () => {
  const page = '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div id="a"></div></p><b id="a"></b></body></html>';
  assert.equal((await mistakes(page)).length > 0, true);
});
