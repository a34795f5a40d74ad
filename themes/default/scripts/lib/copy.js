// Copies what stands before a button.

/** Gives every button for copying its work. */
export function startCopy() {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.addEventListener("click", () => copy(/** @type {HTMLElement} */ (button)));
  }
}

/** @param {HTMLElement} button */
async function copy(button) {
  const text = button.previousElementSibling;
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    const status = button.nextElementSibling;
    if (status) status.textContent = button.dataset.copied ?? "";
  } catch {
    // Where it may not write there, the reader can: it is selected.
    getSelection()?.selectAllChildren(text);
  }
}
