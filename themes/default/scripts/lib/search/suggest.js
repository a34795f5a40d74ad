// Suggestions while one writes in the box of the start page: a combobox with a list, as WAI-ARIA's
// patterns have it. The client comes only when somebody goes to the box.
import { textOf } from "../text.js";
import { openClient } from "./client.js";
import { counted, own } from "./words.js";

const MOST_SUGGESTED = 8;

/** Gives the box its list, where it has an address of the client. */
export function startSuggestions() {
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector("#search-q[data-client]"));
  if (!box) return;
  const list = document.createElement("ul");
  list.className = list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", textOf("suggestions").textContent ?? "");
  const status = document.getElementById("suggestions-status");
  /** @type {HTMLElement | undefined} */
  let active;
  let round = 0;

  const close = () => {
    list.hidden = true;
    activate(undefined);
    box.setAttribute("aria-expanded", "false");
  };
  /** @param {HTMLElement | undefined} option */
  const activate = (option) => {
    active?.setAttribute("aria-selected", "false");
    active = option;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) box.setAttribute("aria-activedescendant", active.id);
    else box.removeAttribute("aria-activedescendant");
  };
  /** @param {HTMLElement} option */
  const choose = (option) => {
    box.value = option.dataset.q ?? "";
    close();
    const { form } = box;
    if (form?.requestSubmit) form.requestSubmit();
    else form?.submit();
  };
  const suggest = async () => {
    round += 1;
    const mine = round;
    const q = box.value.trim();
    // Who cannot have suggestions can search all the same.
    const found = q ? await client().then((one) => one.suggest(q, { limit: MOST_SUGGESTED })).catch(() => []) : [];
    if (mine !== round || document.activeElement !== box) return;
    close();
    list.replaceChildren(
      ...found.map(({ text, lang, q: wanted }, index) => {
        const option = document.createElement("li");
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.id = `suggestion-${index}`;
        option.dataset.q = wanted;
        option.append(own(text, lang));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", `${!list.hidden}`);
    status?.replaceChildren(...(q ? [counted("suggestions-count", found.length)] : []));
  };
  const client = () => openClient(box.dataset.client ?? "");

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.after(list);
  box.addEventListener("focus", () => void client().catch(() => {}));
  box.addEventListener("input", suggest);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const options = /** @type {HTMLElement[]} */ ([...list.children]);
    const at = active ? options.indexOf(active) : -1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      choose(active);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      // Past the ends one is back in what one wrote.
      const next = event.key === "ArrowDown" ? at + 1 : (at < 0 ? options.length : at) - 1;
      activate(options[next]);
    }
  });
  // Before the box loses focus.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element && target.closest("li");
    if (option) choose(option);
  });
}
