/** Dialogs, on the browser's own `<dialog>`, which keeps the focus inside and closes with Escape. */
import { defineTexts } from "../i18n.js";
import { html, signal, useId, useLayoutEffect, useRef } from "../view.js";
import { Button } from "./parts.js";

/** @typedef {import("../view.js").Children} Children */

const text = defineTexts({ en: { close: "Close", cancel: "Cancel" }, fr: { close: "Fermer", cancel: "Annuler" } });

/**
 * A dialog, open as long as it is part of the page. The focus then returns to where it was.
 * @param {{ title: string, onClose: () => void, class?: string, children?: Children }} properties
 */
export function Dialog({ title, onClose, class: more = "", children }) {
  const element = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  // Before the next key is read: letters typed at once belong to the dialog, not to what is behind it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return html`<dialog
    ref=${element}
    class=${`dialog ${more}`}
    aria-labelledby=${id}
    onCancel=${(/** @type {Event} */ event) => {
      event.preventDefault();
      onClose();
    }}
    onClick=${(/** @type {MouseEvent} */ event) => event.target === element.current && onClose()}
  >
    <div class="dialog-body">
      <header class="dialog-head">
        <h2 id=${id}>${title}</h2>
        <${Button} kind="quiet" icon="close" label=${text("close")} onClick=${onClose} />
      </header>
      ${children}
    </div>
  </dialog>`;
}

/** @typedef {{ title: string, text: Children, action: string, answer: (yes: boolean) => void }} Question */
const question = signal(/** @type {Question | null} */ (null));

/**
 * Asks before something is done that cannot be undone.
 * @param {{ title: string, text: Children, action: string }} asked `action` is the label of the button that does it.
 * @returns {Promise<boolean>}
 */
export function confirmed(asked) {
  return new Promise((resolve) => {
    question.value = {
      ...asked,
      answer(yes) {
        question.value = null;
        resolve(yes);
      },
    };
  });
}

/** Shows the question that is being asked; it is part of the application's frame. */
export function Questions() {
  const asked = question.value;
  if (!asked) return null;
  return html`<${Dialog} title=${asked.title} onClose=${() => asked.answer(false)}>
    <div class="prose">${asked.text}</div>
    <div class="form-actions end">
      <${Button} onClick=${() => asked.answer(false)}>${text("cancel")}<//>
      <${Button} kind="danger" onClick=${() => asked.answer(true)}>${asked.action}<//>
    </div>
  <//>`;
}
