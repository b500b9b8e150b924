// <language-choice>: the language of the shop, kept for the next visit.

import { choose, language } from "../text.js";

class LanguageChoice extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select");
    if (!select) return;
    this.hidden = false;
    select.value = language();
    select.addEventListener("change", () => {
      choose(select.value);
      location.reload();
    });
  }
}

customElements.define("language-choice", LanguageChoice);
