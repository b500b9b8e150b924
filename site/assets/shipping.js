// What shipping costs, as in the settings of the deployment (`shop.shipping`); a test holds both together.
// The API has the last word: it refuses a total that it does not reckon itself, and says the right one.

export const CURRENCY = "EUR";

/** The first that has the id and serves the country counts. */
export const SHIPPING = [
  { id: "standard", countries: ["DE"], price: 495, freeAbove: 5000 },
  {
    id: "standard",
    countries: ["AT", "BE", "CH", "DK", "ES", "FR", "GB", "IE", "IT", "LU", "NL", "PL", "SE"],
    price: 995,
    freeAbove: 10000,
  },
  { id: "express", countries: ["DE"], price: 1295, freeAbove: null },
];

export const COUNTRIES = [...new Set(SHIPPING.flatMap(({ countries }) => countries))];

/**
 * @param {string} id
 * @param {string} country
 * @param {number} subtotal
 * @returns {number | null} Minor units, or `null` where the method does not go.
 */
export function shippingPrice(id, country, subtotal) {
  const method = SHIPPING.find((method) => method.id === id && method.countries.includes(country));
  if (!method) return null;
  return method.freeAbove !== null && subtotal >= method.freeAbove ? 0 : method.price;
}
