// The shop that the tests buy in: the one at SHOP_URL, or one that is started for them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A product that comes after the site was published. */
export const LATER = { sku: "LATER", title: "Later arrival", category: "kitchen", price: { amount: 1250, currency: "EUR" }, stock: 5 };

/**
 * Beside its origin: `add` brings `LATER` into it.
 *
 * @returns {Promise<{ origin: string, add: () => void, close: () => void }>}
 */
export async function shop() {
  if (process.env.SHOP_URL) {
    const add = () => {
      throw new Error("`SHOP_URL` is somebody's shop: nothing is added to it");
    };
    return { origin: new URL(process.env.SHOP_URL).origin, add, close: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), "shop-"));
  const port = await freePorts();
  const settings = readFileSync(join(ROOT, "infra-gen/environments.yaml"), "utf8");
  const own = settings.replace(/^ {4}machine:\n(?: {6}.*\n)+/m, `    machine: {port: ${port}, folder: ${join(folder, "state")}}\n`);
  if (own === settings) throw new Error("`infra-gen/environments.yaml` says no `machine` to replace");
  writeFileSync(join(folder, "environments.yaml"), own);
  /** @param {string[]} words */
  const run = (...words) => {
    const program = process.env.INFRA_GEN ?? join(ROOT, "target/debug/infra-gen");
    execFileSync(program, ["--settings", join(folder, "environments.yaml"), ...words], { cwd: ROOT, stdio: "pipe" });
  };
  run("deploy", "local", "--detach", "--yes");
  const add = () => {
    writeFileSync(join(folder, "later.json"), JSON.stringify([LATER]));
    run("catalog", "import", join(folder, "later.json"), "local");
  };
  const close = () => {
    run("stop", "local");
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, add, close };
}

/** The first of three free ports in a row: the shop, its API for staff, its storage. */
async function freePorts() {
  for (let tries = 0; tries < 20; tries++) {
    const first = await listen(0);
    if (first !== null && (await listen(first + 1)) !== null && (await listen(first + 2)) !== null) return first;
  }
  throw new Error("no three free ports in a row");
}

/**
 * @param {number} port
 * @returns {Promise<number | null>} The port, if it was free.
 */
function listen(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const free = address && typeof address === "object" ? address.port : null;
      server.close(() => resolve(free));
    });
  });
}
