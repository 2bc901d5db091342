/** Forms: fields with labels, hints and faults, and what the service refused in them. */
import { explain, faultOf } from "../problems.js";
import { Problem } from "../api.js";
import { html, useEffect, useId, useRef, useState } from "../view.js";
import { Button } from "./parts.js";

/** @typedef {import("../view.js").Children} Children */
/**
 * The state of a form, for `Form` and `Field`.
 * @typedef {object} FormState
 * @property {boolean} busy
 * @property {unknown} error
 * @property {(event: SubmitEvent) => void} submit
 * @property {import("../../vendor/preact.js").RefObject<HTMLFormElement | null>} element
 */

/**
 * Returns the state of a form. What is thrown by `send` is shown beside the fields that it is about, or above them.
 * @param {(values: Record<string, string>, form: HTMLFormElement) => Promise<unknown>} send Receives the fields by name.
 * @returns {FormState}
 */
export function useForm(send) {
  const [state, setState] = useState({ busy: false, error: /** @type {unknown} */ (undefined) });
  const element = useRef(/** @type {HTMLFormElement | null} */ (null));
  const mounted = useRef(true);
  useEffect(() => () => void (mounted.current = false), []);
  useEffect(() => {
    /** @param {string} selector */
    const find = (selector) => element.current?.querySelector(/** @type {"input"} */ (selector));
    if (state.error) (find("[aria-invalid=true]") ?? find("[role=alert]"))?.focus();
  }, [state.error]);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    if (state.busy) return;
    setState({ busy: true, error: undefined });
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    try {
      await send(Object.fromEntries(entries), form);
      if (mounted.current) setState({ busy: false, error: undefined });
    } catch (error) {
      if (mounted.current) setState({ busy: false, error });
    }
  }
  return { ...state, submit, element };
}

/**
 * A form with its button and the refusal that concerns no single field.
 * @param {{ of: FormState, action: string, kind?: "primary" | "danger", extra?: Children, class?: string,
 *   children?: Children }} properties
 */
export function Form({ of: state, action, kind = "primary", extra, class: more = "", children }) {
  return html`<form class=${`form ${more}`} ref=${state.element} onSubmit=${state.submit} novalidate>
    ${state.error ? html`<p class="notice bad" role="alert" tabindex="-1">${explain(state.error)}</p>` : null}
    ${children}
    <div class="form-actions"><${Button} kind=${kind} type="submit" busy=${state.busy}>${action}<//>${extra}</div>
  </form>`;
}

/**
 * A field with its label, hint and fault. `as` is `input`, `textarea` or `select`; other properties go to the element.
 * A field starts with its `defaultValue`. With `value` the page must follow each input, because every time that the page
 * is drawn again, `value` replaces what was typed.
 * @param {{ label: string, name: string, of?: FormState, pointer?: string, hint?: Children, as?: string,
 *   children?: Children, [attribute: string]: unknown }} properties
 */
export function Field({ label, name, of: state, pointer = `/${name}`, hint, as = "input", children, ...attributes }) {
  const id = useId();
  const fault = state?.error instanceof Problem ? faultOf(state.error, pointer) : undefined;
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <${as}
      id=${id}
      name=${name}
      aria-describedby=${about || undefined}
      aria-invalid=${fault ? "true" : undefined}
      ...${attributes}
    >${children}<//>
    ${fault && html`<p class="fault" id=${`${id}-fault`}>${fault}</p>`}
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`;
}
