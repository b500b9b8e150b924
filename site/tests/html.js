// Whether HTML is valid, as browsers and the standard have it.

import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, elements: ["html5"], extends: ["html-validate:standard"] }));

/**
 * What is wrong with a document, each with its line.
 *
 * @param {string} html
 */
export async function mistakes(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages).map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`);
}
