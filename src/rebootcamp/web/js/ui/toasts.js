/** Short messages that appear and go, and that a screen reader reads out. */
import { defineTexts } from "../i18n.js";
import { html, signal } from "../view.js";
import { Button } from "./parts.js";

const SHOWN_MS = 6000;
const text = defineTexts({ en: { dismiss: "Dismiss" }, fr: { dismiss: "Fermer" } });

/** @typedef {{ id: number, words: string, kind: "good" | "bad" | "plain" }} Toast */
const toasts = signal(/** @type {Toast[]} */ ([]));
const announced = signal("");
let count = 0;

/**
 * Shows a message.
 * @param {string} words
 * @param {Toast["kind"]} [kind]
 */
export function toast(words, kind = "plain") {
  const id = ++count;
  toasts.value = [...toasts.value.slice(-2), { id, words, kind }];
  announce(words);
  setTimeout(() => dismiss(id), SHOWN_MS);
}

/** @param {number} id */
function dismiss(id) {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}

/**
 * Has a screen reader say something, without showing it.
 * @param {string} words
 */
export function announce(words) {
  announced.value = "";
  setTimeout(() => (announced.value = words), 50); // The same words twice are a change, too.
}

/** The messages that are shown; they are part of the application's frame. */
export function Toasts() {
  return html`<div class="toasts">
      ${toasts.value.map(
        (one) =>
          html`<div class=${`toast ${one.kind}`} key=${one.id}>
            <p>${one.words}</p>
            <${Button} kind="quiet" icon="close" label=${text("dismiss")} onClick=${() => dismiss(one.id)} />
          </div>`,
      )}
    </div>
    <p class="visually-hidden" role="status" aria-live="polite">${announced.value}</p>`;
}
