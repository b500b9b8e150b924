// <product-detail>: the product of this address, and the way into the cart.
//
// Where the product's page is published, its words and picture are there already, and its id is
// known; price and stock are asked for all the same.

import { product, productAt, RequestFailed } from "../api.js";
import { add } from "../cart.js";
import { availability, category, failure, price } from "../format.js";
import { part, pictureOf, picturesOf } from "../parts.js";
import { t } from "../text.js";

/** How wide the picture stands in the window: `product.css` decides. */
const ROOM = "(min-width: 50rem) 53vw, 92vw";

/** Of the buttons that choose a picture. */
const BUTTON_ROOM = "76px";

class ProductDetail extends HTMLElement {
  /** @type {import("../api.js").Product | null} */
  #product = null;

  connectedCallback() {
    part(this, "failure").querySelector("button")?.addEventListener("click", () => this.#load());
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add();
    });
    this.#load();
  }

  async #load() {
    part(this, "failure").hidden = true;
    try {
      this.#product = await product(this.dataset.productId ?? (await this.#find()));
      this.#begin(this.#product, picturesOf(this.#product.media)[0] ?? []);
      this.#show(this.#product);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const missing = error.reason === "missing";
      const published = "productId" in this.dataset;
      part(this, "product").hidden = missing || !published;
      part(this, "missing").hidden = !missing;
      part(this, "failure").hidden = missing;
      part(this, "reason").textContent = failure(error.reason);
      if (published && !missing) return;
      // The page's one heading says it.
      const title = part(this, "title");
      title.textContent = t(missing ? "No longer in the shop" : "The product could not be loaded");
      part(this, missing ? "missing" : "failure").prepend(title);
      document.title = `${title.textContent} – Common Ware`;
    }
  }

  /** The id of a product whose page is not published; its picture need not wait for the rest. */
  async #find() {
    const summary = await productAt(location.pathname.split("/")[2] ?? "");
    this.#begin(summary, summary.thumbnail ? [summary.thumbnail] : []);
    return summary.productId;
  }

  /** @param {import("../api.js").ProductSummary} product @param {import("../parts.js").Picture[]} picture Its sizes. */
  #begin(product, picture) {
    part(this, "product").hidden = false;
    part(this, "product").classList.remove("skeleton");
    for (const name of ["missing", "failure"]) part(this, name).hidden = true;
    document.title = `${product.title} – Common Ware`;
    part(this, "title").textContent = product.title;
    this.querySelector(".buy")?.prepend(part(this, "title"));
    part(this, "place").hidden = false;
    part(this, "crumb").textContent = category(product.category);
    /** @type {HTMLAnchorElement} */ (part(this, "crumb")).href = `/?category=${product.category}`;
    part(this, "price").textContent = price(product.price);
    part(this, "availability").textContent = availability(product.availability);
    part(this, "availability").dataset.level = product.availability;
    const shown = this.querySelector("[data-part=picture] img");
    if (!picture[0] || shown?.getAttribute("src") !== picture[0].url) {
      part(this, "picture").replaceChildren(pictureOf(picture, product.title, "first", ROOM));
    }
  }

  /** @param {import("../api.js").Product} product */
  #show(product) {
    document.querySelector('meta[name="description"]')?.setAttribute("content", product.description.slice(0, 160));
    const texts = product.description.split(/\n+/).map((text) => Object.assign(document.createElement("p"), { textContent: text }));
    part(this, "description").replaceChildren(...texts);
    const facts = product.attributes.flatMap(({ name, value }) => [
      Object.assign(document.createElement("dt"), { textContent: name }),
      Object.assign(document.createElement("dd"), { textContent: value }),
    ]);
    part(this, "facts").replaceChildren(...facts);
    this.#gallery(product);
    const gone = product.availability === "out_of_stock";
    const quantity = /** @type {HTMLInputElement} */ (this.querySelector("input"));
    quantity.max = String(product.maxPerOrder);
    quantity.disabled = gone;
    /** @type {HTMLButtonElement} */ (part(this, "add")).disabled = gone;
    part(this, "why").textContent = gone
      ? t("This is sold out just now, and cannot be ordered until we have more.")
      : t("At most {n} in one order.", { n: product.maxPerOrder });
  }

  /** @param {import("../api.js").Product} product */
  #gallery({ media, title }) {
    const pictures = picturesOf(media);
    const buttons = pictures.length < 2 ? [] : pictures.map((picture, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.ariaPressed = String(i === 0);
      button.append(pictureOf(picture, title, "eager", BUTTON_ROOM));
      button.addEventListener("click", () => {
        part(this, "picture").replaceChildren(pictureOf(picture, title, "eager", ROOM));
        for (const other of buttons) other.ariaPressed = String(other === button);
      });
      return button;
    });
    part(this, "pictures").replaceChildren(...buttons);
  }

  #add() {
    const field = /** @type {HTMLInputElement} */ (this.querySelector("input"));
    if (!this.#product || !field.checkValidity()) {
      field.focus();
      return;
    }
    const outcome = add(this.#product, field.valueAsNumber);
    part(this, "added").hidden = false;
    part(this, "outcome").textContent = {
      added: t("It is in your cart."),
      capped: t("Your cart now holds {n}, the most that one order may have.", { n: this.#product.maxPerOrder }),
      full: t("Your cart is full: one order may have 40 different products."),
    }[outcome];
  }
}

customElements.define("product-detail", ProductDetail);
