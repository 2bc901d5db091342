/**
 * Pages by path. A link is an ordinary `<a href>` below `/app/`: clicks on it are answered here, and open, copy and
 * middle click work as everywhere.
 */
import { pages } from "./place.js";
import { signal } from "./view.js";

/**
 * A page of the application.
 * @typedef {object} Route
 * @property {string} path Below `/app/`, such as `cohorts/:code`.
 * @property {() => Promise<{ default: (props: any) => import("./view.js").Element | null }>} load Imports the module
 *   whose default export is the page's component; the path's parameters are its properties.
 * @property {"anyone" | "user" | "staff" | "admin"} [who] Who may see it; `user` if left out. Staff are coaches and
 *   administrators. This only chooses what is shown: the API decides what is allowed.
 */

const base = new URL(pages).pathname;

/** The path below `/app/`, with the query. */
export const here = signal(current());

function current() {
  return location.pathname.slice(base.length) + location.search;
}

/**
 * Returns the address of a page.
 * @param {string} path Below `/app/`.
 */
export function to(path) {
  return base + path;
}

/**
 * Goes to a page.
 * @param {string} path Below `/app/`.
 * @param {{ replace?: boolean }} [options]
 */
export function go(path, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", to(path));
  here.value = current();
  scrollTo(0, 0);
}

/**
 * Returns the parameters of a path if it matches a route's pattern, or null.
 * @param {string} pattern
 * @param {string} path
 */
export function match(pattern, path) {
  const names = pattern.split("/");
  const parts = (path.split("?")[0] ?? "").replace(/\/$/, "").split("/");
  if (names.length !== parts.length) return null;
  /** @type {Record<string, string>} */
  const parameters = {};
  for (const [index, name] of names.entries()) {
    const part = decodeURIComponent(parts[index] ?? "");
    if (name.startsWith(":")) parameters[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return parameters;
}

addEventListener("popstate", () => {
  here.value = current();
});

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.hasAttribute("download") || link.getAttribute("href")?.startsWith("#")) return;
  if (link.origin !== location.origin || !link.pathname.startsWith(base)) return;
  event.preventDefault();
  go(link.pathname.slice(base.length) + link.search);
});
