/** The catalogue of challenges, read once per language. */
import { all, call } from "./api.js";
import { language } from "./i18n.js";
import { keepAnswer, keptAnswer } from "./storage.js";
import { me } from "./session.js";
import { computed, effect, signal } from "./view.js";

/** @typedef {import("./contract.js").Schemas["ChallengeRead"]} Challenge */

export const challenges = signal(/** @type {Challenge[]} */ ([]));
/** The titles of challenges by code, retired ones included. */
export const titles = computed(() => new Map(challenges.value.map((one) => [one.code, one.title])));

effect(() => {
  const name = `challenges ${language.value}`;
  if (me.value?.id) void read(name);
});

/** @param {string} name */
async function read(name) {
  try {
    challenges.value = await all((cursor) =>
      call("get", "/challenges", { query: { limit: 100, include_retired: true, cursor } }),
    );
    void keepAnswer(name, challenges.value);
  } catch {
    challenges.value = (await keptAnswer(name)) ?? [];
  }
}
