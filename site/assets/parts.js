// What every element does with the page's own markup.

/**
 * The part of an element that has this name.
 *
 * @param {ParentNode} root
 * @param {string} name
 * @returns {HTMLElement}
 */
export function part(root, name) {
  return /** @type {HTMLElement} */ (root.querySelector(`[data-part="${name}"]`));
}

/**
 * A copy of the first template's one element.
 *
 * @param {ParentNode} root
 * @param {string} [selector]
 * @returns {HTMLElement}
 */
export function copy(root, selector = "template") {
  const template = /** @type {HTMLTemplateElement} */ (root.querySelector(selector));
  return /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
}

/** @typedef {import("./api.js").Picture} Picture */

/**
 * The pictures of a product, each in its sizes, the widest first: files with the same text are one.
 *
 * @param {Picture[]} media
 * @returns {Picture[][]}
 */
export function picturesOf(media) {
  const texts = [...new Set(media.map(({ alt }) => alt))];
  return texts.map((text) => media.filter(({ alt }) => alt === text).sort((a, b) => b.width - a.width));
}

/**
 * A product's picture, or its initial where it has none.
 *
 * @param {Picture[]} sizes The widest first; none where there is no picture.
 * @param {string} title
 * @param {"first" | "eager" | "lazy"} urgency
 * @param {string} [room] How wide it is shown, as the attribute `sizes` says it; left out where there is one size.
 */
export function pictureOf([widest, ...others], title, urgency, room) {
  if (!widest) {
    const initial = document.createElement("span");
    initial.className = "product-initial";
    initial.ariaHidden = "true";
    initial.textContent = title.trim().at(0) ?? "";
    return initial;
  }
  const image = new Image(widest.width, widest.height);
  image.alt = widest.alt;
  image.decoding = "async";
  image.loading = urgency === "lazy" ? "lazy" : "eager";
  image.fetchPriority = urgency === "first" ? "high" : "auto";
  if (room && others.length > 0) {
    image.sizes = room;
    image.srcset = [...others.reverse(), widest].map(({ url, width }) => `${url} ${width}w`).join(", ");
  }
  image.src = widest.url;
  return image;
}
