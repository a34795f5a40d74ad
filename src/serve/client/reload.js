// @ts-check
// Put into every page by `frisok serve`, never by `frisok build`. Reloads the page when what it
// shows has changed, and shows errors while the last good page stays.
"use strict";
{
  /**
   * @typedef {{place: string | null, code: string | null, message: string, remedy: string}} Fault
   * @typedef {{lang: string, title: string, meanwhile: string, remedy: string, hide: string}} Words
   * @typedef {{shown: number, words: Words, faults: Fault[]}} State
   */

  const shown = Number(/** @type {HTMLScriptElement} */ (document.currentScript).dataset.shown);

  // The theme's styles must not reach the panel, nor the panel's the page.
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/__frisok/faults.css" });
  // There from the beginning, so that screen readers notice when it is filled.
  const panel = document.createElement("div");
  panel.setAttribute("role", "alert");
  panel.dir = "ltr";
  shadow.append(style, panel);
  document.body.append(host);

  /** @param {string} name @param {(string | Node)[]} content */
  const element = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  /** @param {Fault} fault @param {Words} words */
  const item = ({ place, code, message, remedy }, words) => {
    /** @type {(string | Node)[]} */
    const parts = [element("strong", message), element("p", `${words.remedy} ${remedy}`)];
    if (code) parts.unshift(element("span", code), " ");
    if (place) parts.unshift(element("code", place), " ");
    return element("li", ...parts);
  };

  /** @param {State} state */
  const show = ({ words, faults }) => {
    if (faults.length === 0) return panel.replaceChildren();
    const hide = element("button", words.hide);
    hide.addEventListener("click", () => panel.replaceChildren());
    const list = element("ol", ...faults.map((fault) => item(fault, words)));
    // What scrolls must be within reach of the keyboard.
    list.tabIndex = 0;
    panel.lang = words.lang;
    panel.replaceChildren(hide, element("h2", words.title), element("p", words.meanwhile), list);
  };

  /** @type {EventSource | undefined} */
  let source;
  const stop = () => {
    source?.close();
    source = undefined;
  };
  // Browsers keep few connections to a server: a page that nobody sees must not hold one.
  const listen = () => {
    if (document.visibilityState === "hidden") return stop();
    if (source) return;
    source = new EventSource("/__frisok/events");
    source.addEventListener("state", (event) => {
      /** @type {State} */
      const state = JSON.parse(event.data);
      if (state.shown === shown) return show(state);
      stop();
      location.reload();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", stop);
  listen();
}
