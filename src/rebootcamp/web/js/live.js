/**
 * Live updates: the event stream of the user, read with `fetch`, because `EventSource` sends no access token.
 *
 * The stream is open while the page is visible, and goes on after the last entry that was received.
 */
import { Problem, fetchAs, problemOf } from "./api.js";
import { changes } from "./load.js";
import { me } from "./session.js";
import { celebrate } from "./ui/celebration.js";
import { effect } from "./view.js";

/** @typedef {import("./contract.js").Schemas["HistoryEntryRead"]} Entry */
const SHORTEST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** Follows the history of whoever is logged in, from now on. */
export function followAccount() {
  /** @type {AbortController | undefined} */
  let stop;
  let lastSeq = "";
  let followed = "";
  const renew = () => {
    const id = me.value?.id ?? "";
    if (id !== followed) lastSeq = "";
    followed = id;
    stop?.abort();
    stop = undefined;
    if (!id || document.hidden) return;
    stop = new AbortController();
    void follow(stop.signal);
  };
  effect(() => {
    void me.value?.id;
    renew();
  });
  document.addEventListener("visibilitychange", renew);

  /** @param {AbortSignal} signal */
  async function follow(signal) {
    let wait = SHORTEST_WAIT_MS;
    while (!signal.aborted) {
      try {
        const headers = { Accept: "text/event-stream", ...(lastSeq && { "Last-Event-ID": lastSeq }) };
        const response = await fetchAs("users/me/events", { signal, headers });
        if (!response.ok || !response.body) throw await problemOf(response);
        for await (const event of eventsOf(response.body)) {
          wait = SHORTEST_WAIT_MS;
          lastSeq = event.id;
          receive(/** @type {Entry} */ (JSON.parse(event.data)));
        }
      } catch (error) {
        if (signal.aborted || (error instanceof Problem && error.status === 401)) return;
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
      await pause(wait, signal);
    }
  }
}

/** @param {Entry} entry */
function receive(entry) {
  changes.value++;
  celebrate(entry.awarded_badges);
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve(undefined);
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

/**
 * Yields the events of a stream (WHATWG HTML, section 9.2.6). Comments and other fields are left out.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
 */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = block.split("\n").map((line) => /** @type {const} */ ([line.split(":")[0], line.replace(/^\w*: ?/, "")]));
      const data = fields.filter(([name]) => name === "data").map(([, words]) => words).join("\n");
      if (data) yield { id: fields.find(([name]) => name === "id")?.[1] ?? "", data };
    }
  }
}
