// The one script that pages name: it brings in the elements they use, each by itself, so that the
// failure of one leaves the others working.

import { translatePage } from "./text.js";

const ELEMENTS = ["cart-count", "cart-lines", "checkout-form", "language-choice", "order-view", "product-detail", "product-list"];

// Words that do not come must not keep the shop closed.
translatePage().catch(() => undefined).then(() => {
  for (const name of ELEMENTS.filter((name) => document.querySelector(name))) {
    import(`./components/${name}.js`);
  }
});

if ("serviceWorker" in navigator) {
  // The only policy there is: it lets this one address through.
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: () => "/worker.js" });
  navigator.serviceWorker.register(policy?.createScriptURL("") ?? "/worker.js").catch(() => undefined);
}
