// <order-view>: one order, for whoever holds its token.
//
// The token comes in the fragment, which no server sees; it is taken from the address bar
// at once and kept for this tab. Where a browser keeps nothing, it stays in the address.

import { readOrder, RequestFailed } from "../api.js";
import { country, date, failure, price } from "../format.js";
import { part } from "../parts.js";
import { t } from "../text.js";

/** @type {Record<string, string>} */
const ORDER = { placed: "We have your order", confirmed: "Your order is confirmed", completed: "Your order is complete", cancelled: "Your order is cancelled" };
/** @type {Record<string, string>} */
const PAYMENT = { pending: "Waiting for your payment", paid: "Paid, thank you", refunded: "Your money was returned", void: "Nothing to pay" };
/** @type {Record<string, string>} */
const PARCEL = { unfulfilled: "Not yet shipped", fulfilled: "Shipped", returned: "Sent back" };

class OrderView extends HTMLElement {
  #orderId = location.pathname.split("/")[2] ?? "";
  #token = "";

  connectedCallback() {
    part(this, "failure").querySelector("button")?.addEventListener("click", () => this.#load());
    part(this, "print").addEventListener("click", () => print());
    part(this, "copy").addEventListener("click", () => this.#copy());
    this.#token = this.#takeToken();
    this.#load();
  }

  #takeToken() {
    const given = new URLSearchParams(location.hash.slice(1)).get("t");
    try {
      if (!given) return sessionStorage.getItem(`order:${this.#orderId}`) ?? "";
      sessionStorage.setItem(`order:${this.#orderId}`, given);
      history.replaceState(null, "", location.pathname);
    } catch {
      // Storage is forbidden or full.
    }
    return given ?? "";
  }

  async #load() {
    part(this, "failure").hidden = true;
    try {
      this.#show(await readOrder(this.#orderId, this.#token));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      part(this, "loading").hidden = true;
      part(this, "missing").hidden = error.reason !== "missing";
      part(this, "failure").hidden = error.reason === "missing";
      part(this, "reason").textContent = failure(error.reason);
    }
  }

  /** @param {import("../api.js").Order} order */
  #show(order) {
    const { totals, contact, shippingAddress: to } = order;
    /** @param {number} amount */
    const money = (amount) => price({ amount, currency: totals.currency });
    /** @type {Record<string, string>} */
    const texts = {
      number: order.orderId,
      placed: date(order.placedAt),
      status: t(ORDER[order.status] ?? order.status),
      payment: t(PAYMENT[order.payment.status] ?? order.payment.status),
      fulfilment: t(PARCEL[order.fulfilment.status] ?? order.fulfilment.status),
      instructions: order.payment.instructions,
      subtotal: money(totals.subtotal),
      shipping: totals.shipping === 0 ? t("free") : money(totals.shipping),
      tax: money(totals.tax),
      total: money(totals.grandTotal),
      contact: [contact.name, contact.email, contact.phone].filter(Boolean).join("\n"),
      address: [contact.name, to.line1, to.line2, `${to.postalCode} ${to.city}`, country(to.country)].filter(Boolean).join("\n"),
    };
    for (const [name, text] of Object.entries(texts)) part(this, name).textContent = text;
    const rows = order.lines.map(({ title, quantity, unitPrice, lineTotal }) => {
      const row = document.createElement("tr");
      const head = Object.assign(document.createElement("th"), { scope: "row", textContent: title });
      const cells = [String(quantity), money(unitPrice), money(lineTotal)].map((text) =>
        Object.assign(document.createElement("td"), { textContent: text }),
      );
      row.append(head, ...cells);
      return row;
    });
    part(this, "lines").replaceChildren(...rows);
    part(this, "pay").hidden = order.payment.status !== "pending" || order.status === "cancelled";
    part(this, "loading").hidden = true;
    part(this, "order").hidden = false;
    document.querySelector("h1")?.focus();
  }

  async #copy() {
    const link = `${location.origin}/orders/${this.#orderId}#t=${this.#token}`;
    try {
      await navigator.clipboard.writeText(link);
      part(this, "copied").textContent = t("The link is copied. Whoever has it can see this order.");
    } catch {
      const field = /** @type {HTMLInputElement} */ (part(this, "link"));
      field.hidden = false;
      field.value = link;
      field.select();
    }
  }
}

customElements.define("order-view", OrderView);
