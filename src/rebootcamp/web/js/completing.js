/**
 * Completing a challenge, with or without a network.
 *
 * Every completion has an `Idempotency-Key` from the beginning. If the network fails on the way, it is not known
 * whether the service has it: it is kept on the device and sent again with the same key, so it counts once.
 */
import { Offline, Problem, call } from "./api.js";
import { defineTexts } from "./i18n.js";
import { changes, offline } from "./load.js";
import { explain } from "./problems.js";
import { me } from "./session.js";
import { addWaiting, removeWaiting, waitingOf } from "./storage.js";
import { celebrate } from "./ui/celebration.js";
import { toast } from "./ui/toasts.js";
import { effect, signal } from "./view.js";

/** @typedef {import("./storage.js").Waiting} Waiting */
const RETRY_MS = 20_000;
const text = defineTexts({
  en: {
    kept: "You are offline: “{title}” is kept and sent as soon as possible.",
    sent: "“{title}” was sent.",
    refused: "“{title}” was not accepted: {why}",
  },
  fr: {
    kept: "Vous êtes hors ligne : « {title} » est gardé et envoyé dès que possible.",
    sent: "« {title} » a été envoyé.",
    refused: "« {title} » n’a pas été accepté : {why}",
  },
});

/** The completions of the user that wait to be sent. */
export const waiting = signal(/** @type {Waiting[]} */ ([]));

/**
 * Completes a challenge. Returns what came of it, or null if it is kept for later.
 * @param {{ code: string, title: string, note: string | null, performedAt: Date }} given
 */
export async function complete({ code, title, note, performedAt }) {
  const one = {
    key: crypto.randomUUID(),
    user_id: me.value?.id ?? "",
    challenge_code: code,
    title,
    performed_at: performedAt.toISOString(),
    note,
  };
  try {
    const outcome = await send(one);
    changes.value++;
    return outcome;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    offline.value = true;
    await addWaiting(one);
    await count();
    toast(text("kept", { title }));
    return null;
  }
}

/** @param {Waiting} one */
function send({ key, challenge_code, performed_at, note }) {
  const body = { performed_at, note };
  return call("post", "/challenges/{challenge_code}/completions", { path: { challenge_code }, body, key });
}

async function count() {
  waiting.value = me.value ? await waitingOf(me.value.id) : [];
}

/** Sends what waits, now and whenever the network or the user is back. */
export function sendWhenPossible() {
  addEventListener("online", () => void sendAll());
  effect(() => {
    if (me.value?.id) void sendAll();
    else waiting.value = [];
  });
}

/** Sends what waits, oldest first; only one tab does so at a time. */
function sendAll() {
  return navigator.locks.request("rebootcamp.send", async () => {
    await count();
    for (const one of waiting.value) {
      try {
        const outcome = await send(one);
        toast(text("sent", { title: one.title }), "good");
        celebrate(outcome.awarded_badges);
      } catch (error) {
        if (!(error instanceof Problem) || error.status >= 500 || error.status === 429 || error.status === 401) {
          setTimeout(sendAll, (error instanceof Problem && error.retryAfterS ? error.retryAfterS * 1000 : 0) + RETRY_MS);
          return;
        }
        toast(text("refused", { title: one.title, why: explain(error) }), "bad");
      }
      offline.value = false;
      await removeWaiting(one.key);
      await count();
      changes.value++;
    }
  });
}
