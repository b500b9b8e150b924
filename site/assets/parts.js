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

/**
 * A product's picture, or its initial where it has none.
 *
 * @param {{ url: string, width: number, height: number, alt: string } | null} picture
 * @param {string} title
 * @param {"first" | "eager" | "lazy"} urgency
 */
export function pictureOf(picture, title, urgency) {
  if (picture === null) {
    const initial = document.createElement("span");
    initial.className = "product-initial";
    initial.ariaHidden = "true";
    initial.textContent = title.trim().at(0) ?? "";
    return initial;
  }
  const image = new Image(picture.width, picture.height);
  image.alt = picture.alt;
  image.decoding = "async";
  image.loading = urgency === "lazy" ? "lazy" : "eager";
  image.fetchPriority = urgency === "first" ? "high" : "auto";
  image.src = picture.url;
  return image;
}
