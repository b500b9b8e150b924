// The shop that the tests buy in: the one at SHOP_URL, or one that is started for them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** @returns {Promise<{ origin: string, close: () => void }>} */
export async function shop() {
  if (process.env.SHOP_URL) {
    return { origin: new URL(process.env.SHOP_URL).origin, close: () => undefined };
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
  const close = () => {
    run("stop", "local");
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, close };
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
