/** The catalogues, read once per language: the titles of challenges, and the pictures of badges. */
import { all, call } from "./api.js";
import { language } from "./i18n.js";
import { keepAnswer, keptAnswer } from "./storage.js";
import { me } from "./session.js";
import { computed, effect, signal } from "./view.js";

/** @typedef {import("./contract.js").Schemas["ChallengeRead"]} Challenge */
/** @typedef {import("./contract.js").Schemas["BadgeRead"]} Badge */

export const challenges = signal(/** @type {Challenge[]} */ ([]));
export const badges = signal(/** @type {Badge[]} */ ([]));
/** The titles of challenges by code, retired ones included. */
export const titles = computed(() => new Map(challenges.value.map((one) => [one.code, one.title])));
/** The pictures and tiers of badges by code. */
export const arts = computed(() => new Map(badges.value.map((one) => [one.code, one])));

effect(() => {
  const name = `catalogue ${language.value}`;
  if (me.value?.id) void read(name);
});

/** @param {string} name */
async function read(name) {
  try {
    const answers = await Promise.all([
      all((cursor) => call("get", "/challenges", { query: { limit: 100, include_retired: true, cursor } })),
      all((cursor) => call("get", "/badges", { query: { limit: 100, cursor } })),
    ]);
    void keepAnswer(name, answers);
    show(answers);
  } catch {
    show((await keptAnswer(name)) ?? [[], []]);
  }
}

/** @param {[Challenge[], Badge[]]} answers */
function show([someChallenges, someBadges]) {
  challenges.value = someChallenges;
  badges.value = someBadges;
}
