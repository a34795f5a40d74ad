// On a small screen the filters lie over the page, and the rest of it cannot be reached meanwhile.

/**
 * @param {HTMLElement} panel
 * @param {HTMLElement} opener
 * @param {HTMLElement} closer
 * @param {HTMLElement} said  what is read out, then too
 * @returns {(focus?: HTMLElement) => void}  closes it, if it is open
 */
export function startPanel(panel, opener, closer, said) {
  /** @type {Element[]} */
  let still = [];
  const open = () => {
    panel.classList.add("open");
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-labelledby", "search-filters-title");
    opener.setAttribute("aria-expanded", "true");
    still = [...besides(document.body, [panel, said])].filter((one) => !one.hasAttribute("inert"));
    for (const one of still) one.setAttribute("inert", "");
    closer.focus();
  };
  /** @param {HTMLElement} [focus] */
  const close = (focus = opener) => {
    if (!panel.classList.contains("open")) return;
    panel.classList.remove("open");
    panel.removeAttribute("role");
    panel.removeAttribute("aria-labelledby");
    opener.setAttribute("aria-expanded", "false");
    for (const one of still) one.removeAttribute("inert");
    focus.focus();
  };
  opener.onclick = open;
  closer.onclick = () => close();
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  // Where there is room, it stands beside the courses.
  matchMedia("(min-width: 60em)").addEventListener("change", ({ matches }) => matches && close());
  return close;
}

/**
 * Everything on the page besides some elements.
 * @param {Element} within
 * @param {Element[]} kept
 * @returns {Generator<Element>}
 */
function* besides(within, kept) {
  for (const child of within.children) {
    if (kept.includes(child) || child.localName === "template") continue;
    if (kept.some((one) => child.contains(one))) yield* besides(child, kept);
    else yield child;
  }
}
