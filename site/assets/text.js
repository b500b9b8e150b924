// Words in the shopper's language. English is what the pages are written in; another language is a
// table from English to its own words, `i18n/<lang>.js`.

const LANGUAGES = { en: "ltr", ar: "rtl" };
const CHOICE = "language";

/** @type {Record<string, string>} */
let words = {};

/** The chosen language, or English. */
export function language() {
  const chosen = read();
  return chosen in LANGUAGES ? chosen : "en";
}

/** @param {string} chosen */
export function choose(chosen) {
  try {
    localStorage.setItem(CHOICE, chosen);
  } catch {
    // Without storage the choice lasts for this page only.
  }
}

function read() {
  try {
    return localStorage.getItem(CHOICE) ?? "en";
  } catch {
    return "en";
  }
}

/** Loads the words and puts them in the place of the page's English ones. */
export async function translatePage() {
  const chosen = language();
  if (chosen === "en") {
    return;
  }
  words = (await import(`./i18n/${chosen}.js`)).default;
  document.documentElement.lang = chosen;
  document.documentElement.dir = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (chosen)];
  document.title = document.title.split(" – ").map((part) => t(part)).join(" – ");
  translate(document.body);
}

/** @param {Element | DocumentFragment} root */
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.getAttribute("translate") === "no" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLTemplateElement) {
      translate(node.content);
    } else if (node instanceof Element) {
      for (const name of ["aria-label", "placeholder"]) {
        const value = node.getAttribute(name);
        if (value) node.setAttribute(name, t(value));
      }
    } else if (node.nodeValue?.trim()) {
      const english = node.nodeValue.trim().replace(/\s+/g, " ");
      if (words[english]) node.nodeValue = node.nodeValue.replace(/\S[\s\S]*\S|\S/, words[english]);
    }
  }
}

/**
 * A text in the shopper's language, with `{names}` filled in.
 *
 * @param {string} english
 * @param {Record<string, string | number>} [values]
 */
export function t(english, values = {}) {
  return (words[english] ?? english).replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === "number" ? number(values[name]) : String(values[name] ?? ""),
  );
}

/**
 * A count as the shopper writes numbers; English ones without `Intl` (`price` in `format.js` says why).
 *
 * @param {number} count Not negative, whole.
 */
export function number(count) {
  if (language() === "en") return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  return new Intl.NumberFormat(language()).format(count);
}
