/** The small components that every page is made of. */
import { Problem } from "../api.js";
import { defineTexts } from "../i18n.js";
import { explain } from "../problems.js";
import { html, useEffect, useRef } from "../view.js";
import { Icon } from "./icons.js";

/** @typedef {import("../view.js").Children} Children */

const text = defineTexts({
  en: { loading: "Loading…", retry: "Try again", more: "Show more" },
  fr: { loading: "Chargement…", retry: "Réessayer", more: "Afficher la suite" },
});

/**
 * A page with its heading, which receives the focus when the page appears, so that a screen reader reads it.
 * @param {{ title: string, lead?: Children, actions?: Children, children?: Children }} properties
 */
export function Page({ title, lead, actions, children }) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    document.title = `${title} · RebootCamp`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return html`<div class="page">
    <header class="page-head">
      <div>
        <h1 ref=${heading} tabindex="-1">${title}</h1>
        ${lead && html`<p class="lead">${lead}</p>`}
      </div>
      ${actions && html`<div class="actions">${actions}</div>`}
    </header>
    ${children}
  </div>`;
}

/**
 * A part of a page with a heading of its own.
 * @param {{ title?: string, aside?: Children, class?: string, children?: Children }} properties
 */
export function Card({ title, aside, class: kind = "", children }) {
  return html`<section class=${`card ${kind}`}>
    ${title && html`<header class="card-head"><h2>${title}</h2>${aside}</header>`}
    ${children}
  </section>`;
}

/**
 * A button. `busy` keeps it from being pressed twice without taking the focus away from it.
 * @param {{ kind?: "primary" | "quiet" | "danger", type?: string, icon?: string, busy?: boolean, disabled?: boolean,
 *   onClick?: (event: Event) => void, label?: string, pressed?: boolean, class?: string, children?: Children }} properties
 */
export function Button({ kind, type = "button", icon, busy, disabled, onClick, label, pressed, class: more, children }) {
  return html`<button
    type=${type}
    class=${["button", kind, more].filter(Boolean).join(" ")}
    aria-disabled=${busy ? "true" : undefined}
    aria-label=${label}
    aria-pressed=${pressed === undefined ? undefined : String(pressed)}
    disabled=${disabled}
    onClick=${(/** @type {Event} */ event) => (busy ? event.preventDefault() : onClick?.(event))}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : icon && html`<${Icon} name=${icon} size=${20} />`}
    ${children}
  </button>`;
}

/**
 * What went wrong, and what can be done.
 * @param {{ error: unknown, onRetry?: () => void }} properties
 */
export function Trouble({ error, onRetry }) {
  if (!error) return null;
  return html`<div class="notice bad" role="alert">
    <p>${explain(error)}</p>
    ${onRetry && html`<${Button} onClick=${onRetry}>${text("retry")}<//>`}
  </div>`;
}

/**
 * Shows what was read, or that it is being read, or why it cannot be.
 * @template T
 * @param {{ of: import("../load.js").Loaded<T>, children: (data: T) => Children }} properties
 */
export function Loading({ of: loaded, children }) {
  if (loaded.data !== undefined) {
    return html`${loaded.error instanceof Problem && html`<${Trouble} error=${loaded.error} />`}
    ${children(loaded.data)}`;
  }
  if (loaded.error && !loaded.loading) return html`<${Trouble} error=${loaded.error} onRetry=${loaded.reload} />`;
  return html`<div class="skeletons" role="status">
    <span class="visually-hidden">${text("loading")}</span>
    <div class="skeleton tall"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>`;
}

/**
 * A list that is read page by page.
 * @param {{ cursor: string | null, busy: boolean, onMore: () => void }} properties
 */
export function More({ cursor, busy, onMore }) {
  return cursor && html`<p class="more"><${Button} busy=${busy} onClick=${onMore}>${text("more")}<//></p>`;
}

/** @param {{ icon?: string, title: string, children?: Children }} properties */
export function Empty({ icon = "leaf", title, children }) {
  return html`<div class="empty">
    <${Icon} name=${icon} size=${36} />
    <p class="empty-title">${title}</p>
    ${children}
  </div>`;
}

/** @param {{ kind?: string, children?: Children }} properties */
export function Tag({ kind = "", children }) {
  return html`<span class=${`tag ${kind}`}>${children}</span>`;
}

/**
 * A bar that shows how far something is.
 * @param {{ current: number, target: number, label: string }} properties
 */
export function Meter({ current, target, label }) {
  const share = Math.round((100 * current) / Math.max(target, 1));
  return html`<div
    class="meter"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${target}
    aria-valuenow=${current}
  >
    <span style=${{ width: `${share}%` }}></span>
  </div>`;
}

/**
 * A choice of one among few, as a row of buttons.
 * @param {{ label: string, value: string, options: { value: string, label: string }[],
 *   onChange: (value: string) => void }} properties
 */
export function Choice({ label, value, options, onChange }) {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${options.map(
      (option) =>
        html`<button
          type="button"
          key=${option.value}
          aria-pressed=${String(option.value === value)}
          onClick=${() => onChange(option.value)}
        >
          ${option.label}
        </button>`,
    )}
  </div>`;
}

