// <product-list>: search, category and order of the products, and the products themselves.
//
// All markup is the page's: a form, a list with skeletons, a status line, a link to
// more, notices for the empty list and for failures, and a template of a card. What is
// asked for stands in the address, so that it can be shared and gone back to.

import { products, RequestFailed } from "../api.js";
import { availability, category, failure, price, resultCount } from "../format.js";
import { copy, part, pictureOf } from "../parts.js";
import { t } from "../text.js";

/** Pictures that a shopper sees without scrolling are fetched at once, the others when they come near. */
const EAGER_PICTURES = 4;

class ProductList extends HTMLElement {
  #shown = 0;
  /** Counts the requests: an answer that was overtaken is dropped. */
  #asked = 0;

  connectedCallback() {
    const query = new URLSearchParams(location.search);
    this.#fill(query);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search();
    });
    this.#form.addEventListener("change", () => this.#search());
    addEventListener("popstate", () => {
      this.#fill(new URLSearchParams(location.search));
      this.#restart(location.search);
    });
    part(this, "clear").addEventListener("click", (event) => {
      event.preventDefault();
      this.#form.querySelectorAll("input, select").forEach((field) => (/** @type {HTMLInputElement} */ (field).value = ""));
      this.#search();
      this.#form.querySelector("input")?.focus();
    });
    part(this, "failure").querySelector("button")?.addEventListener("click", () => this.#load(true));
    this.#more.addEventListener("click", (event) => {
      event.preventDefault();
      this.#load(true);
    });
    this.#more.search = query.toString();
    this.#load(false);
  }

  /** Asks for what the form says. */
  #search() {
    const given = [...new FormData(this.#form)].filter(([, value]) => String(value).trim() !== "");
    const query = new URLSearchParams(given.map(([name, value]) => [name, String(value).trim()]));
    const search = query.size > 0 ? `?${query}` : "";
    if (search !== location.search) {
      history.pushState(null, "", search || location.pathname);
      this.#restart(search);
    }
  }

  /** @param {string} search */
  #restart(search) {
    this.#shown = 0;
    this.#more.search = search;
    this.#load(false);
  }

  /** @param {URLSearchParams} query */
  #fill(query) {
    for (const field of this.#form.querySelectorAll("input, select")) {
      const input = /** @type {HTMLInputElement} */ (field);
      input.value = query.get(input.name) ?? "";
    }
  }

  /**
   * Reads the page that the link to more leads to.
   *
   * @param {boolean} asked Whether a shopper asked for more: then the focus goes to what came.
   */
  async #load(asked) {
    const turn = ++this.#asked;
    part(this, "list").ariaBusy = "true";
    // Emptied first, so that the same words are read out again.
    part(this, "status").textContent = "";
    try {
      const page = await products(Object.fromEntries(new URLSearchParams(this.#more.search)));
      if (turn === this.#asked) this.#show(page, asked);
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    }
    if (turn === this.#asked) part(this, "list").ariaBusy = "false";
  }

  /**
   * @param {import("../api.js").ProductPage} page
   * @param {boolean} asked
   */
  #show({ items, nextCursor, truncated }, asked) {
    const cards = items.map((product, i) => this.#card(product, this.#shown + i));
    if (this.#shown === 0) {
      part(this, "list").replaceChildren(...cards);
    } else {
      part(this, "list").append(...cards);
    }
    this.#shown += items.length;
    const query = new URLSearchParams(this.#more.search);
    const filtered = query.has("q") || query.has("category");
    query.set("cursor", nextCursor ?? "");
    this.#more.search = query.toString();
    part(this, "more").hidden = nextCursor === null;
    part(this, "empty").hidden = this.#shown > 0 || filtered;
    part(this, "nothing").hidden = this.#shown > 0 || !filtered;
    part(this, "failure").hidden = true;
    const status = part(this, "status");
    status.classList.remove("visually-hidden");
    status.textContent = this.#shown > 0 ? resultCount(this.#shown, nextCursor === null && !truncated) : t("No products found");
    if (asked) cards[0]?.querySelector("a")?.focus();
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!(error instanceof RequestFailed)) throw error;
    if (this.#shown === 0) part(this, "list").replaceChildren();
    for (const name of ["empty", "nothing"]) part(this, name).hidden = true;
    part(this, "reason").textContent = failure(error.reason);
    part(this, "failure").hidden = false;
    // Heard, not seen: the notice says it to the eye.
    part(this, "status").classList.add("visually-hidden");
    part(this, "status").textContent = t("The products could not be loaded");
  }

  /**
   * @param {import("../api.js").ProductSummary} product
   * @param {number} place Its place in the list, from 0.
   */
  #card(product, place) {
    const card = copy(this);
    const urgency = place === 0 ? "first" : place < EAGER_PICTURES ? "eager" : "lazy";
    const picture = pictureOf(product.thumbnail ? [product.thumbnail] : [], product.title, urgency);
    // The title beside it says the same.
    if (picture instanceof HTMLImageElement) picture.alt = "";
    card.querySelector(".product-media")?.append(picture);
    const link = /** @type {HTMLAnchorElement} */ (card.querySelector("a"));
    link.textContent = product.title;
    link.href = `/products/${product.slug}`;
    /** @type {[string, string][]} */
    const texts = [
      ["product-category", category(product.category)],
      ["product-price", price(product.price)],
      ["availability", availability(product.availability)],
    ];
    for (const [name, text] of texts) card.querySelector(`.${name}`)?.append(text);
    card.querySelector(".availability")?.setAttribute("data-level", product.availability);
    return card;
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  get #more() {
    return /** @type {HTMLAnchorElement} */ (part(this, "more").querySelector("a"));
  }
}

customElements.define("product-list", ProductList);
