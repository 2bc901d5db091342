/** What components are written with: Preact, its hooks, signals, and htm as the notation of elements. */
import { h } from "../vendor/preact.js";
import htm from "../vendor/htm.js";

export { Fragment, render } from "../vendor/preact.js";
export { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "../vendor/hooks.js";
export { batch, computed, effect, signal, useSignal } from "../vendor/signals.js";

/** @typedef {import("../vendor/preact.js").ComponentChildren} Children */
/** @typedef {import("../vendor/preact.js").VNode} Element */

/** @type {(strings: TemplateStringsArray, ...values: unknown[]) => Element} */
export const html = /** @type {any} */ (htm.bind(h));
