/** Pictures of figures, as plain SVG. Each one says in words what it shows. */
import { date, defineTexts, number } from "../i18n.js";
import { plus, weekday } from "../days.js";
import { html } from "../view.js";
import { category } from "../words.js";
import { Icon } from "./icons.js";

/** @typedef {import("../contract.js").Schemas} Schemas */

const text = defineTexts({
  en: {
    level: "Level",
    ring: "Level {level}, {percent} % of the way to the next",
    calendar: "The last {weeks} weeks: {active} active days, {frozen} freezes used, {paused} days of pause.",
    active: "Active",
    frozen: "Freeze used",
    paused: "Pause",
    row: "{n} completion|{n} completions",
    saved: "{points} points",
  },
  fr: {
    level: "Niveau",
    ring: "Niveau {level}, {percent} % du chemin vers le suivant",
    calendar: "Les {weeks} dernières semaines : {active} jours actifs, {frozen} gels utilisés, {paused} jours de pause.",
    active: "Actif",
    frozen: "Gel utilisé",
    paused: "Pause",
    row: "{n} défi réussi|{n} défis réussis",
    saved: "{points} points",
  },
});

/** @param {{ level: Schemas["LevelRead"], score: number }} properties */
export function LevelRing({ level, score }) {
  const share = (score - level.min_score) / (level.next_min_score - level.min_score);
  const [radius, length] = [81, 2 * Math.PI * 81];
  const label = text("ring", { level: level.number, percent: Math.floor(100 * share) });
  return html`<div class="ring" role="img" aria-label=${label}>
    <svg viewBox="0 0 176 176" aria-hidden="true">
      <circle cx="88" cy="88" r=${radius} />
      <circle
        class="filled"
        cx="88"
        cy="88"
        r=${radius}
        stroke-dasharray=${length}
        stroke-dashoffset=${length * (1 - Math.max(share, 0.005))}
      />
    </svg>
    <div class="ring-words" aria-hidden="true"><span>${text("level")}</span><b>${level.number}</b></div>
  </div>`;
}

/**
 * The days of the last weeks, a column per week that begins on Monday.
 * @param {{ today: string, weeks: number, active: Set<string>, streak: Schemas["StreakStandingRead"] }} properties
 */
export function Calendar({ today, weeks, active, streak }) {
  const first = plus(today, -weekday(today) - 7 * (weeks - 1));
  const days = Array.from({ length: 7 * weeks }, (_, index) => plus(first, index));
  const frozen = new Set(streak.frozen_on);
  const isPaused = (/** @type {string} */ day) =>
    streak.pauses.some((pause) => pause.first_on <= day && day <= pause.last_on);
  const kinds = days.map((day) =>
    day > today ? "later" : active.has(day) ? "active" : frozen.has(day) ? "frozen" : isPaused(day) ? "paused" : "",
  );
  const count = (/** @type {string} */ kind) => kinds.filter((one) => one === kind).length;
  const label = text("calendar", { weeks, active: count("active"), frozen: count("frozen"), paused: count("paused") });
  const icons = { frozen: "snow", paused: "pause" };
  return html`<figure>
    <div role="img" aria-label=${label}>
      <ol class="calendar" aria-hidden="true">
        ${days.map((day, index) => {
          const kind = kinds[index] ?? "";
          const icon = icons[/** @type {keyof typeof icons} */ (kind)];
          return html`<li key=${day} class=${`${kind}${day === today ? " today" : ""}`} title=${date(day)}>
            ${icon && html`<${Icon} name=${icon} />`}
          </li>`;
        })}
      </ol>
    </div>
    <figcaption class="legend">
      <span><i></i>${text("active")}</span>
      <span><i class="frozen"></i>${text("frozen")}</span>
      <span><i class="paused"></i>${text("paused")}</span>
    </figcaption>
  </figure>`;
}

/**
 * The points of each category, as bars.
 * @param {{ totals: Schemas["CategoryTotalRead"][] }} properties
 */
export function CategoryBars({ totals }) {
  const sorted = totals.filter((one) => one.completion_count > 0).toSorted((a, b) => b.points - a.points);
  const most = Math.max(...sorted.map((one) => one.points), 1);
  return html`<ul class="bars">
    ${sorted.map(
      (one) =>
        html`<li key=${one.category} class=${`in-${one.category}`}>
          <span class="name"><${Icon} name=${one.category} size=${20} />${category(one.category)}</span>
          <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="16" rx="1.500" />
            <rect class="mark" width=${Math.max((100 * one.points) / most, 1.5)} height="16" rx="1.500" />
          </svg>
          <span class="value" title=${text("row", { n: one.completion_count })}>
            ${text("saved", { points: number(one.points) })}
          </span>
        </li>`,
    )}
  </ul>`;
}
