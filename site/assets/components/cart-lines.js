// <cart-lines>: what is in the cart, at today's prices and stock.

import { products, RequestFailed } from "../api.js";
import { change, changes, read, remove, subtotal, write } from "../cart.js";
import { failure, price } from "../format.js";
import { copy, part } from "../parts.js";
import { t } from "../text.js";

/** @typedef {import("../cart.js").Line} Line */

class CartLines extends HTMLElement {
  /** What is to be known about a product, by its id. @type {Map<string, string>} */
  #notes = new Map();
  /** Products that cannot be ordered. @type {Set<string>} */
  #gone = new Set();
  /** @type {{ line: Line, at: number } | null} */
  #removed = null;

  connectedCallback() {
    part(this, "retry").addEventListener("click", () => this.#check());
    part(this, "undo").addEventListener("click", () => this.#undo());
    changes.addEventListener("change", () => this.#show());
    this.#show();
    this.#check();
  }

  /** Compares the cart with the shop, and says what is different. */
  async #check() {
    const { lines } = read();
    if (lines.length === 0) return;
    part(this, "failure").hidden = true;
    try {
      const ids = lines.map(({ productId }) => productId).join(",");
      const { items } = await products({ ids });
      for (const { productId, unitPrice } of lines) {
        const now = items.find((item) => item.productId === productId);
        this.#gone.delete(productId);
        if (!now || now.availability === "out_of_stock") {
          this.#gone.add(productId);
          this.#notes.set(productId, t(now ? "Sold out just now. Please remove it to order the rest." : "No longer in the shop. Please remove it to order the rest."));
          continue;
        }
        if (now.availability === "low_stock") this.#notes.set(productId, t("Only a few left"));
        if (now.price.amount !== unitPrice) {
          const was = price({ ...now.price, amount: unitPrice });
          this.#notes.set(productId, t("The price has changed: it was {was}.", { was }));
          change(productId, { unitPrice: now.price.amount });
        }
      }
      this.#show();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      part(this, "reason").textContent = failure(error.reason);
      part(this, "failure").hidden = false;
    }
  }

  #show() {
    const { lines } = read();
    part(this, "filled").hidden = lines.length === 0;
    part(this, "empty").hidden = lines.length > 0;
    const focused = document.activeElement?.closest("[data-part]");
    const row = focused?.closest("li")?.dataset.product;
    const name = focused instanceof HTMLElement ? focused.dataset.part : undefined;
    part(this, "lines").replaceChildren(...lines.map((line) => this.#row(line)));
    // The focus stays where it was, on the new row.
    if (row && name) this.querySelector(`li[data-product="${row}"] [data-part="${name}"]`)?.dispatchEvent(new Event("refocus"));
    part(this, "subtotal").textContent = price({ amount: subtotal(lines), currency: lines[0]?.currency ?? "EUR" });
    const stopped = lines.some(({ productId }) => this.#gone.has(productId));
    part(this, "checkout").hidden = stopped;
    part(this, "stopped").hidden = !stopped;
  }

  /** @param {Line} line */
  #row(line) {
    const { productId, title, quantity, unitPrice, currency, maxPerOrder } = line;
    const row = copy(this);
    row.dataset.product = productId;
    const link = /** @type {HTMLAnchorElement} */ (part(row, "title"));
    link.textContent = title;
    link.href = `/products/${line.slug}`;
    if (line.picture) part(row, "picture").append(Object.assign(new Image(96, 96), { src: line.picture, alt: "" }));
    part(row, "unit").textContent = price({ amount: unitPrice, currency });
    part(row, "total").textContent = price({ amount: unitPrice * quantity, currency });
    part(row, "note").textContent = this.#notes.get(productId) ?? "";
    part(row, "quantity").textContent = String(quantity);
    /** @param {string} name @param {number} next @param {string} label */
    const step = (name, next, label) => {
      const button = /** @type {HTMLButtonElement} */ (part(row, name));
      button.ariaLabel = t(label, { title });
      button.ariaDisabled = String(next < 1 || next > maxPerOrder);
      button.addEventListener("refocus", () => button.focus());
      button.addEventListener("click", () => {
        if (next < 1 || next > maxPerOrder) {
          this.#say(t("One order may have 1 to {n} of it.", { n: maxPerOrder }));
          return;
        }
        change(productId, { quantity: next });
        this.#say(t("{title}: {n}", { title, n: next }));
      });
    };
    step("fewer", quantity - 1, "One fewer of {title}");
    step("more", quantity + 1, "One more of {title}");
    part(row, "remove").ariaLabel = t("Remove {title}", { title });
    part(row, "remove").addEventListener("click", () => this.#remove(line));
    return row;
  }

  /** @param {Line} line */
  #remove(line) {
    this.#removed = { line, at: read().lines.findIndex(({ productId }) => productId === line.productId) };
    remove(line.productId);
    part(this, "removed").hidden = false;
    this.#say(t("{title} was removed.", { title: line.title }));
    part(this, "undo").focus();
  }

  #undo() {
    if (!this.#removed) return;
    const { line, at } = this.#removed;
    const cart = read();
    write({ ...cart, lines: cart.lines.toSpliced(at, 0, line) });
    this.#removed = null;
    part(this, "removed").hidden = true;
    this.#say("");
    this.querySelector(`li[data-product="${line.productId}"] [data-part="more"]`)?.dispatchEvent(new Event("refocus"));
  }

  /** @param {string} text */
  #say(text) {
    part(this, "status").textContent = text;
  }
}

customElements.define("cart-lines", CartLines);
