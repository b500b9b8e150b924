// Renders the pictures of the catalogue: `node site/catalog/render.mjs`, after `npm ci` in `site/tests`.

import { writeFile } from "node:fs/promises";
import { PICTURES } from "./drawings.mjs";
import { launch } from "../tests/browser.js";

/** What the drawings are drawn on, and the widest size. */
const SIZE = 1000;

/** What is written, by the end of its name: the second for lists, buttons and small telephones. */
const SIZES = /** @type {[string, number][]} */ ([["", SIZE], ["-480", 480]]);

/** @param {(typeof PICTURES)[string]} picture */
function svg({ ground: [near, far], draw, closer: [x, y, zoom] = [500, 490, 1.15] }) {
  const view = SIZE / zoom;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="${x - view / 2} ${y - view / 2} ${view} ${view}">
    <defs>
      <linearGradient id="wall" x2="0" y2="1"><stop stop-color="${near}"/><stop offset="1" stop-color="${far}"/></linearGradient>
      <linearGradient id="round"><stop stop-color="#fff" stop-opacity=".2"/><stop offset=".35" stop-color="#fff" stop-opacity="0"/><stop offset=".62" stop-opacity="0"/><stop offset="1" stop-opacity=".2"/></linearGradient>
      <radialGradient id="shade"><stop stop-color="#3a2f22" stop-opacity=".34"/><stop offset=".7" stop-color="#3a2f22" stop-opacity=".14"/><stop offset="1" stop-color="#3a2f22" stop-opacity="0"/></radialGradient>
    </defs>
    <rect width="${SIZE}" height="${SIZE}" fill="url(#wall)"/>${draw()}</svg>`;
}

const browser = await launch();
const page = await browser.newPage();
for (const [name, picture] of Object.entries(PICTURES)) for (const [end, size] of SIZES) {
  const webp = await page.evaluate(
    async ([source, size]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(String(source))}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = Number(size);
      canvas.getContext("2d")?.drawImage(image, 0, 0, Number(size), Number(size));
      return canvas.toDataURL("image/webp", 0.84).split(",")[1] ?? "";
    },
    [svg(picture), size],
  );
  await writeFile(new URL(`pictures/${name}${end}.webp`, import.meta.url), Buffer.from(webp, "base64"));
}
await browser.close();
