// <product-list src="/api/products">: the products of a collection, read from the API.
//
// All markup is the page's: a list with skeletons, a status line, a link to
// more, notices for the empty list and for failures, and a template of a card.

import { productPage, RequestFailed } from "../api.js";
import { AVAILABILITY, FAILURE, price, resultCount } from "../format.js";

/** @typedef {import("../api.js").ProductSummary} ProductSummary */

/** Pictures that a shopper sees without scrolling are fetched at once, the others when they come near. */
const EAGER_PICTURES = 4;

class ProductList extends HTMLElement {
  #shown = 0;
  #loading = false;

  connectedCallback() {
    this.#part("failure").querySelector("button")?.addEventListener("click", () => this.#load(true));
    this.#more.addEventListener("click", (event) => {
      event.preventDefault();
      this.#load(true);
    });
    // A link to more, opened by itself, begins there.
    this.#link(new URLSearchParams(location.search).get("cursor"));
    this.#load(false);
  }

  /**
   * Reads the page that the link to more leads to.
   *
   * @param {boolean} asked Whether a shopper asked for it: then the focus goes to what came.
   */
  async #load(asked) {
    if (this.#loading) {
      return;
    }
    this.#loading = true;
    this.#part("list").ariaBusy = "true";
    // Emptied first, so that the same words are read out again.
    this.#part("status").textContent = "";
    try {
      const cursor = new URL(this.#more.href).searchParams.get("cursor");
      const { items, nextCursor } = await productPage(this.getAttribute("src") ?? "", cursor);
      this.#append(items, nextCursor, asked);
    } catch (failure) {
      this.#fail(failure);
    } finally {
      this.#part("list").ariaBusy = "false";
      this.#loading = false;
    }
  }

  /**
   * @param {ProductSummary[]} items
   * @param {string | null} nextCursor
   * @param {boolean} asked
   */
  #append(items, nextCursor, asked) {
    const cards = items.map((product, i) => this.#card(product, this.#shown + i));
    this.#removeSkeletons();
    this.#part("list").append(...cards);
    this.#shown += items.length;
    this.#link(nextCursor);
    this.#part("more").hidden = nextCursor === null;
    this.#part("empty").hidden = this.#shown > 0;
    this.#part("status").classList.remove("visually-hidden");
    this.#part("status").textContent = this.#shown > 0 ? resultCount(this.#shown, nextCursor === null) : "";
    if (asked) {
      (cards[0] ?? this.closest("section"))?.focus();
    }
    this.#part("failure").hidden = true;
  }

  /** @param {unknown} failure */
  #fail(failure) {
    if (!(failure instanceof RequestFailed)) {
      throw failure;
    }
    this.#removeSkeletons();
    this.#part("reason").textContent = FAILURE[failure.reason];
    this.#part("failure").hidden = false;
    // Heard, not seen: the notice says it to the eye.
    this.#part("status").classList.add("visually-hidden");
    this.#part("status").textContent = "The products could not be loaded.";
  }

  /**
   * @param {ProductSummary} product
   * @param {number} place Its place in the list, from 0.
   * @returns {HTMLElement}
   */
  #card(product, place) {
    const card = /** @type {HTMLElement} */ (this.#template.content.firstElementChild?.cloneNode(true));
    /** @param {string} name */
    const part = (name) => /** @type {HTMLElement} */ (card.querySelector(`.${name}`));
    // Reached only when a shopper asks for more: the focus then stands at the first new one.
    card.tabIndex = -1;
    part("product-media").append(picture(product, place));
    part("product-category").textContent = product.category.replaceAll("-", " ");
    part("product-title").textContent = product.title;
    part("product-price").textContent = price(product.price);
    part("availability").textContent = AVAILABILITY[product.availability];
    part("availability").dataset.level = product.availability;
    return card;
  }

  #removeSkeletons() {
    this.querySelectorAll(".skeleton").forEach((card) => card.remove());
  }

  /** @param {string | null} cursor */
  #link(cursor) {
    this.#more.href = cursor ? `?${new URLSearchParams({ cursor })}` : location.pathname;
  }

  get #more() {
    return /** @type {HTMLAnchorElement} */ (this.#part("more").querySelector("a"));
  }

  get #template() {
    return /** @type {HTMLTemplateElement} */ (this.querySelector("template"));
  }

  /** @param {string} name */
  #part(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-part="${name}"]`));
  }
}

/**
 * A product's picture, or its initial.
 *
 * @param {ProductSummary} product
 * @param {number} place
 */
function picture({ thumbnail, title }, place) {
  if (thumbnail === null) {
    const initial = document.createElement("span");
    initial.className = "product-initial";
    initial.ariaHidden = "true";
    initial.textContent = title.trim().at(0) ?? "";
    return initial;
  }
  const image = new Image(thumbnail.width, thumbnail.height);
  image.alt = thumbnail.alt;
  image.decoding = "async";
  image.loading = place < EAGER_PICTURES ? "eager" : "lazy";
  image.fetchPriority = place === 0 ? "high" : "auto";
  image.src = thumbnail.url;
  return image;
}

customElements.define("product-list", ProductList);
