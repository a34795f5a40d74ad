// Words come from templates in the page, so that they are translated and carry their language.

/**
 * A copy of what stands in `<template id="text-…">`.
 * @param {string} name  what stands after `text-`
 * @returns {HTMLElement}
 */
export function textOf(name) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(`text-${name}`));
  return /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild);
}
