// <cart-count>: how many pieces are in the cart, in this tab and all others.

import { changes, pieces, read } from "../cart.js";
import { t } from "../text.js";

class CartCount extends HTMLElement {
  connectedCallback() {
    this.#show();
    changes.addEventListener("change", () => this.#show());
  }

  #show() {
    const count = pieces(read().lines);
    this.textContent = count > 0 ? String(count) : "";
    this.closest("a")?.setAttribute("aria-label", count > 0 ? t("Cart, {n} in it", { n: count }) : t("Cart, empty"));
  }
}

customElements.define("cart-count", CartCount);
