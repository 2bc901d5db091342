/** Reading for pages: loading, failing, reading again, and the last answer where there is no network. */
import { Offline } from "./api.js";
import { language } from "./i18n.js";
import { keepAnswer, keptAnswer } from "./storage.js";
import { signal, useCallback, useEffect, useRef, useState } from "./view.js";

/** Grows with every change that the event stream reports or the page makes; what is shown is then read again. */
export const changes = signal(0);
/** Whether the last request found no network. */
export const offline = signal(!navigator.onLine);
addEventListener("online", () => (offline.value = false));
addEventListener("offline", () => (offline.value = true));

/**
 * What a page has read.
 * @template T
 * @typedef {object} Loaded
 * @property {T | undefined} data The latest answer; it stays while a newer one is read.
 * @property {unknown} error Why the latest reading failed.
 * @property {boolean} loading
 * @property {() => void} reload
 */

/**
 * Reads when the component appears and whenever a dependency, the language or the user's progress changes.
 *
 * @template T
 * @param {() => Promise<T>} read
 * @param {unknown[]} dependencies
 * @param {string} [keep] The name under which the answer is kept on this device, for times without a network.
 * @returns {Loaded<T>}
 */
export function useLoad(read, dependencies, keep) {
  const [state, setState] = useState(
    /** @type {{ data: T | undefined, error: unknown, loading: boolean }} */ ({
      data: undefined,
      error: undefined,
      loading: true,
    }),
  );
  const turn = useRef(0);
  const name = keep && `${keep} ${language.value}`;

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    /** @param {Partial<typeof state>} change */
    const show = (change) => mine === turn.current && setState((before) => ({ ...before, ...change }));
    show({ loading: true });
    try {
      const data = await read();
      offline.value = false;
      show({ data, error: undefined, loading: false });
      if (name) void keepAnswer(name, data);
    } catch (error) {
      if (error instanceof Offline) offline.value = true;
      const kept = error instanceof Offline && name ? await keptAnswer(name) : undefined;
      if (kept === undefined) show({ error, loading: false });
      else show({ data: kept, error: undefined, loading: false });
    }
  }, [...dependencies, name]);

  useEffect(() => {
    void reload();
    return () => {
      turn.current++;
    };
  }, [reload, changes.value, language.value]);
  return { ...state, reload };
}
