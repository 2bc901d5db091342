/** A badge that was just won: shown large, once, with leaves that fall unless the user prefers less motion. */
import { defineTexts } from "../i18n.js";
import { html, signal } from "../view.js";
import { Dialog } from "./dialog.js";
import { Medal } from "./medal.js";
import { Button } from "./parts.js";

/** @typedef {import("../contract.js").Schemas["EarnedBadgeRead"]} Earned */
const text = defineTexts({
  en: { won: "You have won a badge!|You have won {n} badges!", points: "+{n} point|+{n} points", go: "Carry on" },
  fr: { won: "Vous avez gagné un badge !|Vous avez gagné {n} badges !", points: "+{n} point|+{n} points", go: "Continuer" },
});
const won = signal(/** @type {Earned[]} */ ([]));
/** What was celebrated already: the answer to a request and the event stream both report a badge. */
const seen = new Set();

/** @param {Earned[]} badges */
export function celebrate(badges) {
  const fresh = badges.filter((badge) => !seen.has(`${badge.code} ${badge.awarded_at}`));
  for (const badge of fresh) seen.add(`${badge.code} ${badge.awarded_at}`);
  if (fresh.length) won.value = [...won.value, ...fresh];
}

/** Shows the badges that were just won; it is part of the application's frame. */
export function Celebration() {
  const badges = won.value;
  if (!badges.length) return null;
  const close = () => (won.value = []);
  return html`<${Dialog} title=${text("won", { n: badges.length })} onClose=${close} class="celebration">
    <div class="leaves" aria-hidden="true">${Array.from({ length: 18 }, (_, index) => html`<i key=${index}></i>`)}</div>
    <ul class="won">
      ${badges.map(
        (badge) =>
          html`<li key=${badge.code}>
            <${Medal} badge=${badge} size=${128} />
            <p class="won-name">${badge.name}</p>
            <p class="points">${text("points", { n: badge.points })}</p>
          </li>`,
      )}
    </ul>
    <div class="form-actions centre"><${Button} kind="primary" onClick=${close}>${text("go")}<//></div>
  <//>`;
}
