// <checkout-form>: contact, address, shipping; then the order, exactly once.
//
// The cart's id is the Idempotency-Key: a second tab, a second click or a retry after a
// lost answer all lead to the same order.

import { placeOrder, RequestFailed } from "../api.js";
import { change, changes, finish, read, remove, subtotal } from "../cart.js";
import { country, failure, price } from "../format.js";
import { part } from "../parts.js";
import { COUNTRIES, CURRENCY, shippingPrice } from "../shipping.js";
import { language, t } from "../text.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** How often an order is sent again when no answer comes. */
const RETRIES = 2;

class CheckoutForm extends HTMLElement {
  #submitted = false;
  #sending = false;
  /** What the API says the total is, until the cart changes. @type {number | null} */
  #told = null;

  connectedCallback() {
    this.#form.noValidate = true;
    const select = /** @type {HTMLSelectElement} */ (this.#field("shippingAddress.country"));
    select.replaceChildren(...COUNTRIES.map((code) => new Option(country(code), code)));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form.addEventListener("focusout", ({ target }) => {
      if (this.#submitted && target instanceof HTMLElement && "validity" in target) this.#judge(/** @type {Field} */ (target));
    });
    this.#form.addEventListener("change", () => this.#summary());
    changes.addEventListener("change", () => this.#summary());
    this.#summary();
  }

  /** The lines and totals beside the form, and the methods that go to the country. */
  #summary() {
    const { lines } = read();
    part(this, "filled").hidden = lines.length === 0 && !this.#sending;
    part(this, "empty").hidden = lines.length > 0 || this.#sending;
    const sum = subtotal(lines);
    const to = this.#value("shippingAddress.country");
    for (const radio of this.querySelectorAll("input[type=radio]")) {
      const input = /** @type {HTMLInputElement} */ (radio);
      const cost = shippingPrice(input.value, to, sum);
      input.disabled = cost === null;
      if (cost === null && input.checked) /** @type {HTMLInputElement} */ (this.querySelector("input[value=standard]")).checked = true;
      part(/** @type {HTMLElement} */ (input.closest("label")), "cost").textContent =
        cost === null ? t("not to this country") : cost === 0 ? t("free") : money(cost);
    }
    const items = lines.map(({ title, quantity, unitPrice }) => {
      const item = document.createElement("li");
      const words = document.createElement("span");
      words.textContent = `${quantity} × ${title}`;
      const amount = document.createElement("span");
      amount.textContent = money(quantity * unitPrice);
      item.append(words, amount);
      return item;
    });
    part(this, "lines").replaceChildren(...items);
    const shipping = this.#shipping();
    part(this, "subtotal").textContent = money(sum);
    part(this, "shipping").textContent = shipping === 0 ? t("free") : money(shipping);
    part(this, "total").textContent = money(this.#told ?? sum + shipping);
  }

  #shipping() {
    return shippingPrice(this.#value("shippingMethod"), this.#value("shippingAddress.country"), subtotal(read().lines)) ?? 0;
  }

  async #submit() {
    if (this.#sending) return;
    this.#submitted = true;
    const wrong = this.#fields.filter((field) => !this.#judge(field));
    this.#complain(wrong.map((field) => [field, message(field)]));
    if (wrong.length > 0) return;
    const cart = read();
    this.#busy(true);
    try {
      const order = await this.#send(cart.id, this.#order(cart));
      try {
        sessionStorage.setItem(`order:${order.orderId}`, order.accessToken ?? "");
      } catch {
        // The address carries it too.
      }
      finish(cart.id);
      location.assign(`/orders/${order.orderId}#t=${order.accessToken}`);
    } catch (error) {
      this.#busy(false);
      if (!(error instanceof RequestFailed)) throw error;
      this.#explain(error);
      this.#summary();
    }
  }

  /**
   * @param {string} key
   * @param {object} order
   */
  async #send(key, order) {
    for (let tries = 0; ; tries++) {
      try {
        return await placeOrder(key, order);
      } catch (error) {
        // Whether it arrived is not known; under the same key it is sent safely again.
        if (!(error instanceof RequestFailed && error.reason === "unreachable") || tries === RETRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 400 * 2 ** tries));
      }
    }
  }

  /** @param {import("../cart.js").Cart} cart */
  #order({ lines }) {
    /** @param {string} name */
    const value = (name) => this.#value(name) || null;
    return {
      lines: lines.map(({ productId, quantity, unitPrice }) => ({ productId, quantity, unitPrice })),
      contact: { name: value("contact.name"), email: value("contact.email"), phone: value("contact.phone") },
      shippingAddress: {
        line1: value("shippingAddress.line1"),
        line2: value("shippingAddress.line2"),
        city: value("shippingAddress.city"),
        region: null,
        postalCode: value("shippingAddress.postalCode"),
        country: value("shippingAddress.country"),
      },
      shippingMethod: value("shippingMethod"),
      note: value("note"),
      locale: language(),
      expectedTotal: { amount: this.#told ?? subtotal(lines) + this.#shipping(), currency: CURRENCY },
    };
  }

  /** Says what the API refused, at the place where it can be mended. @param {RequestFailed} error */
  #explain({ reason, problem }) {
    const type = problem?.type ?? "";
    if (type.endsWith("/cart-changed")) {
      this.#complain((problem?.errors ?? []).map((fault) => [null, this.#reconcile(fault)]));
    } else if (type.endsWith("/idempotency-key-reuse")) {
      this.#complain([[null, t("This cart was already ordered, with other details. Nothing was ordered twice. To order again, please fill a new cart.")]]);
    } else if (type.endsWith("/validation") && problem?.errors) {
      this.#complain(problem.errors.map(({ pointer, detail }) => [this.#field((pointer ?? "").slice(2).replaceAll("/", ".")), detail]));
    } else {
      this.#complain([[null, `${failure(reason)} ${t("Your order was not placed. Your details are still here: it is safe to send them again.")}`]]);
    }
  }

  /**
   * Brings the cart to what the shop has, and says how.
   *
   * @param {import("../api.js").Fault} fault
   */
  #reconcile({ code, productId = "", unitPrice = 0, available = 0, total }) {
    const line = read().lines.find((line) => line.productId === productId);
    const title = line?.title ?? "";
    this.#told = null;
    switch (code) {
      case "price-changed":
        change(productId, { unitPrice });
        return t("{title} now costs {price}.", { title, price: money(unitPrice) });
      case "insufficient-stock":
        change(productId, { quantity: available });
        return t("Of {title} there are only {n} left. Your cart now holds that many.", { title, n: available });
      case "total-changed":
        this.#told = total?.amount ?? null;
        return t("The total is now {price}.", { price: money(total?.amount ?? 0) });
      default:
        remove(productId);
        return t("{title} is sold out and was taken from your cart.", { title });
    }
  }

  /**
   * Fills the summary of mistakes and gives it the focus; an empty list hides it.
   *
   * @param {[Field | null, string][]} mistakes
   */
  #complain(mistakes) {
    const box = part(this, "mistakes");
    box.hidden = mistakes.length === 0;
    const items = mistakes.map(([field, text]) => {
      const item = document.createElement("li");
      if (field) {
        field.ariaInvalid = "true";
        const link = document.createElement("a");
        link.href = `#${field.id}`;
        link.textContent = text;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          field.focus();
        });
        item.append(link);
      } else {
        item.textContent = text;
      }
      return item;
    });
    part(this, "mistake-list").replaceChildren(...items);
    if (mistakes.length > 0) box.focus();
  }

  /** Whether a field is right; says beside it what is not. @param {Field} field */
  #judge(field) {
    const hint = this.querySelector(`#${CSS.escape(`${field.id}-error`)}`);
    if (!hint) return true;
    const text = message(field);
    hint.textContent = text;
    field.ariaInvalid = text ? "true" : null;
    return text === "";
  }

  /** @param {boolean} sending */
  #busy(sending) {
    this.#sending = sending;
    const button = part(this, "send");
    button.ariaDisabled = String(sending);
    button.textContent = t(sending ? "Sending your order …" : "Place the order");
  }

  /** @param {string} name */
  #value(name) {
    return String(new FormData(this.#form).get(name) ?? "").trim();
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {Field | null} */ (this.#form.querySelector(`[name="${CSS.escape(name)}"]`));
  }

  get #fields() {
    return /** @type {Field[]} */ ([...this.#form.querySelectorAll("input, select, textarea")]);
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }
}

/** What is wrong with a field, or nothing. @param {Field} field */
function message(field) {
  if (field.required && field.value.trim() === "") return t(field.dataset.missing ?? "Please fill this in.");
  if (field.name === "contact.email" && !/^[^@\s]+@[^@\s]+$/.test(field.value.trim())) {
    return t("An e-mail address has one @ and no spaces, such as ada@example.com.");
  }
  return "";
}

/** @param {number} amount */
function money(amount) {
  return price({ amount, currency: CURRENCY });
}

customElements.define("checkout-form", CheckoutForm);
