// On a small screen the filters lie over the page, and the rest of it cannot be reached meanwhile.
// They are a step in the history, so that the way back leads out of them.

/**
 * `isOpen`; `close`: closes it if it is open, and moves focus; `passed`: to be asked about every step
 * in the history; it closes the panel, and says whether the step was about nothing else.
 * @typedef {{isOpen: () => boolean, close: (focus?: HTMLElement) => void, passed: () => boolean}} Panel
 */

/**
 * @param {HTMLElement} panel
 * @param {HTMLElement} opener
 * @param {HTMLElement} closer
 * @param {HTMLElement} said  what is read out, then too
 * @returns {Panel}
 */
export function startPanel(panel, opener, closer, said) {
  /** @type {Element[]} */
  let still = [];
  /** The address when it was opened. */
  let before = "";
  let leaving = false;
  const isOpen = () => panel.classList.contains("open");
  const open = () => {
    // It is still on its way out.
    if (leaving) return addEventListener("popstate", () => open(), { once: true });
    before = location.href;
    history.pushState(history.state, "");
    panel.classList.add("open");
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-labelledby", "search-filters-title");
    opener.setAttribute("aria-expanded", "true");
    still = [...besides(document.body, [panel, said])].filter((one) => !one.hasAttribute("inert"));
    for (const one of still) one.setAttribute("inert", "");
    closer.focus();
  };
  /** @param {HTMLElement} [focus] */
  const hide = (focus = opener) => {
    panel.classList.remove("open");
    panel.removeAttribute("role");
    panel.removeAttribute("aria-labelledby");
    opener.setAttribute("aria-expanded", "false");
    for (const one of still) one.removeAttribute("inert");
    focus.focus();
  };
  /** @param {HTMLElement} [focus] */
  const close = (focus) => {
    if (!isOpen()) return;
    hide(focus);
    // When something was chosen, the step is that choice.
    leaving = location.href === before;
    if (leaving) history.back();
  };
  const passed = () => {
    const was = leaving || isOpen();
    leaving = false;
    if (isOpen()) hide();
    return was;
  };
  opener.onclick = open;
  closer.onclick = () => close();
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  // Where there is room, it stands beside the courses.
  matchMedia("(min-width: 60em)").addEventListener("change", ({ matches }) => matches && close());
  return { isOpen, close, passed };
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
