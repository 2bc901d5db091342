/** What a user did, saved and won; for the user and for their coaches. */
import { all, call } from "../api.js";
import { titles } from "../catalogue.js";
import { plus, today, weekday } from "../days.js";
import { equivalent, sources } from "../equivalents.js";
import { date, dateTime, defineTexts, number } from "../i18n.js";
import { useLoad } from "../load.js";
import { to } from "../router.js";
import { Calendar, CategoryBars, LevelRing } from "../ui/charts.js";
import { Icon } from "../ui/icons.js";
import { Medal } from "../ui/medal.js";
import { Card, Empty, Loading, Meter, Tag } from "../ui/parts.js";
import { html } from "../view.js";
import { STATUS_KIND, energy, mass, points, status, tier, volume } from "../words.js";

/** @typedef {import("../contract.js").Schemas} Schemas */
const WEEKS = 12;

const text = defineTexts({
  en: {
    score: "points",
    toNext: "{n} more point to level {level}|{n} more points to level {level}",
    challengePoints: "From challenges",
    badgePoints: "From badges",
    completions: "Completed",
    pending: "Waiting for review",
    catchingUp: "Badges are being brought up to date; that takes a moment.",
    streak: "Streak",
    days: "{n} day in a row|{n} days in a row",
    none: "No streak yet",
    longest: "Longest: {n} day|Longest: {n} days",
    freezes: "{n} freeze in store|{n} freezes in store",
    stateNone: "Complete a challenge today and a streak begins.",
    stateActive: "Today is done. See you tomorrow!",
    stateRisk: "Nothing yet today: one challenge keeps it going.",
    statePaused: "It is paused, and safe.",
    stateBroken: "It has ended. A new one begins with the next challenge.",
    savings: "What it saved",
    co2e: "CO₂e avoided",
    water: "Water saved",
    waste: "Waste avoided",
    energy: "Energy saved",
    noSavings: "Nothing counted yet",
    unknown: "{n} completion has no known CO₂e figure and is not in the sum.|{n} completions have no known CO₂e figure and are not in the sum.",
    sources: "How this is counted",
    categories: "By category",
    recent: "Latest",
    allHistory: "Whole history",
    badges: "Badges",
    won: "{n} won",
    noBadges: "No badge yet: the first one is near",
    next: "Within reach",
    progressTo: "{name}: {current} of {target}",
    empty: "Nothing yet",
  },
  fr: {
    score: "points",
    toNext: "encore {n} point jusqu’au niveau {level}|encore {n} points jusqu’au niveau {level}",
    challengePoints: "Des défis",
    badgePoints: "Des badges",
    completions: "Réussis",
    pending: "En attente",
    catchingUp: "Les badges sont en cours de mise à jour ; un instant.",
    streak: "Série",
    days: "{n} jour de suite|{n} jours de suite",
    none: "Pas encore de série",
    longest: "Record : {n} jour|Record : {n} jours",
    freezes: "{n} gel en réserve|{n} gels en réserve",
    stateNone: "Réussissez un défi aujourd’hui et une série commence.",
    stateActive: "C’est fait pour aujourd’hui. À demain !",
    stateRisk: "Rien encore aujourd’hui : un défi suffit à la prolonger.",
    statePaused: "Elle est en pause, à l’abri.",
    stateBroken: "Elle est terminée. Une nouvelle commence au prochain défi.",
    savings: "Ce que cela a économisé",
    co2e: "de CO₂e évités",
    water: "d’eau économisés",
    waste: "de déchets évités",
    energy: "d’énergie économisés",
    noSavings: "Rien de compté pour l’instant",
    unknown: "{n} défi réussi n’a pas de chiffre de CO₂e connu et n’est pas dans la somme.|{n} défis réussis n’ont pas de chiffre de CO₂e connu et ne sont pas dans la somme.",
    sources: "Comment c’est compté",
    categories: "Par catégorie",
    recent: "Derniers défis",
    allHistory: "Tout l’historique",
    badges: "Badges",
    won: "{n} gagné|{n} gagnés",
    noBadges: "Pas encore de badge : le premier est proche",
    next: "À portée de main",
    progressTo: "{name} : {current} sur {target}",
    empty: "Rien pour l’instant",
  },
});
const STATES = /** @type {const} */ ({
  none: "stateNone",
  active: "stateActive",
  at_risk: "stateRisk",
  paused: "statePaused",
  broken: "stateBroken",
});

/** @param {{ userId: string, zone?: string | undefined }} properties `zone` is the user's own, if it is known. */
export function ProgressOf({ userId, zone }) {
  const path = { user_id: userId };
  const progress = useLoad(() => call("get", "/users/{user_id}/progress", { path }), [userId], `progress ${userId}`);
  return html`<${Loading} of=${progress}>
    ${(/** @type {Schemas["ProgressRead"]} */ data) => html`
      ${data.projection.status === "pending" && html`<p class="notice plain" role="status">${text("catchingUp")}</p>`}
      <div class="columns">
        <div class="column">
          <${Score} of=${data} />
          <${Savings} of=${data.savings} />
          <${Badges} of=${data.badges} />
          <${Card} title=${text("categories")}>
            ${data.challenges.by_category.length
              ? html`<${CategoryBars} totals=${data.challenges.by_category} />`
              : html`<${Empty} title=${text("empty")} />`}
          <//>
        </div>
        <div class="column">
          <${Streak} path=${path} day=${today(zone)} />
          <${Goals} of=${data.badges.next} />
          <${Recent} of=${data.challenges.recent} own=${userId === "me"} />
        </div>
      </div>
    `}
  <//>`;
}

/** @param {{ of: Schemas["ProgressRead"] }} properties */
function Score({ of: { global_score, level, score, challenges } }) {
  const left = level.next_min_score - global_score;
  /** @type {[string, number][]} */
  const facts = [
    [text("challengePoints"), score.challenge_points],
    [text("badgePoints"), score.badge_points],
    [text("completions"), challenges.completion_count],
  ];
  if (challenges.pending_count) facts.push([text("pending"), challenges.pending_count]);
  return html`<${Card} class="hero">
    <${LevelRing} level=${level} score=${global_score} />
    <div>
      <p class="hero-score">${number(global_score)} <small>${text("score")}</small></p>
      <p class="lead">${text("toNext", { n: left, level: level.number + 1 })}</p>
      <dl>
        ${facts.map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${number(value)}</dd></div>`)}
      </dl>
    </div>
  <//>`;
}

/** @param {{ path: { user_id: string }, day: string }} properties */
function Streak({ path, day }) {
  const streak = useLoad(
    () => Promise.all([call("get", "/users/{user_id}/streak", { path }), activeDays(path, day)]),
    [path.user_id, day],
    `streak and days ${path.user_id}`,
  );
  return html`<${Card} title=${text("streak")}>
    <${Loading} of=${streak}>
      ${(/** @type {[Schemas["StreakStandingRead"], string[]]} */ [data, days]) => html`
        <div class="streak-head">
          <span class=${`streak-flame ${data.current_days ? "" : "none"}`}><${Icon} name="flame" size=${30} /></span>
          <div>
            <p class="streak-days">${data.current_days ? text("days", { n: data.current_days }) : text("none")}</p>
            <p class="soft small">${text(STATES[data.state] ?? "stateNone")}</p>
          </div>
        </div>
        <${Calendar} today=${day} weeks=${WEEKS} active=${new Set(days)} streak=${data} />
        <p class="row streak-foot">
          <${Tag}>${text("longest", { n: data.longest_days })}<//>
          <${Tag} kind="cool"><${Icon} name="snow" size=${14} />${text("freezes", { n: data.freezes })}<//>
        </p>
      `}
    <//>
  <//>`;
}

/**
 * Returns the days of the calendar on which something counted.
 * @param {{ user_id: string }} path
 * @param {string} day Today.
 */
async function activeDays(path, day) {
  const first = plus(day, -weekday(day) - 7 * (WEEKS - 1));
  const completions = await all(async (cursor) => {
    const query = { status: /** @type {const} */ ("approved"), limit: 100, cursor };
    const page = await call("get", "/users/{user_id}/completions", { path, query });
    const isPast = page.items.some((one) => one.local_date < first);
    return isPast ? { ...page, next_cursor: null } : page;
  }, 5);
  return [...new Set(completions.map((one) => one.local_date).filter((one) => one >= first))];
}

/** @param {{ of: Schemas["TotalSavingsRead"] }} properties */
function Savings({ of: savings }) {
  const all = /** @type {const} */ ([
    ["co2e", "leaf", savings.co2e_g, mass],
    ["water", "drop", savings.water_ml, volume],
    ["waste", "recycle", savings.waste_g, mass],
    ["energy", "bolt", savings.energy_wh, energy],
  ]);
  const known = all.filter(([, , amount]) => amount !== null);
  return html`<${Card} title=${text("savings")}>
    ${known.length
      ? html`<div class="savings">
          ${known.map(
            ([kind, icon, amount, write]) =>
              html`<div key=${kind} class=${`saving ${kind}`}>
                <${Icon} name=${icon} size=${28} />
                <b>${write(amount ?? 0)}</b>
                <span>${text(kind)}</span>
                <p>${equivalent(kind, amount ?? 0)}</p>
              </div>`,
          )}
        </div>`
      : html`<${Empty} title=${text("noSavings")} />`}
    <details class="sources">
      <summary>${text("sources")}</summary>
      <ul>
        ${savings.unknown_count > 0 && html`<li>${text("unknown", { n: savings.unknown_count })}</li>`}
        ${sources().map((source) => html`<li key=${source}>${source}</li>`)}
      </ul>
    </details>
  <//>`;
}

/** @param {{ of: Schemas["ProgressBadgesRead"] }} properties */
function Badges({ of: badges }) {
  return html`<${Card} title=${text("badges")} aside=${html`<span class="soft">${text("won", { n: badges.earned_count })}</span>`}>
    ${badges.earned.length
      ? html`<ul class="medals">
          ${badges.earned.map(
            (badge) =>
              html`<li key=${badge.code}>
                <${Medal} badge=${badge} size=${72} />
                <span>${badge.name}<span class="visually-hidden">, ${tier(badge.tier)}</span></span>
                <time datetime=${badge.awarded_at}>${dateTime(badge.awarded_at, { day: "numeric", month: "short" })}</time>
              </li>`,
          )}
        </ul>`
      : html`<${Empty} title=${text("noBadges")} />`}
  <//>`;
}

/** @param {{ of: Schemas["BadgeGoalRead"][] }} properties */
function Goals({ of: goals }) {
  return html`<${Card} title=${text("next")}>
    <ul class="goals">
      ${goals.map(
        (goal) =>
          html`<li key=${goal.code}>
            <${Medal} badge=${goal} size=${52} dim />
            <div class="between">
              <h3>${goal.name}</h3>
              <span class="small soft number">${number(goal.current)} / ${number(goal.target)}</span>
            </div>
            <div>
              <p>${goal.criteria}</p>
              <${Meter}
                current=${goal.current}
                target=${goal.target}
                label=${text("progressTo", { name: goal.name, current: goal.current, target: goal.target })}
              />
            </div>
          </li>`,
      )}
    </ul>
  <//>`;
}

/** @param {{ of: Schemas["CompletionRead"][], own: boolean }} properties */
function Recent({ of: completions, own }) {
  return html`<${Card} title=${text("recent")} aside=${own && html`<a href=${to("history")}>${text("allHistory")}</a>`}>
    ${completions.length
      ? html`<ul class="list">
          ${completions.map(
            (one) =>
              html`<li key=${one.id}>
                <span class=${`dot in-${one.category}`}><${Icon} name=${one.category} size=${22} /></span>
                <span class="what">
                  <b>${titles.value.get(one.challenge_code) ?? one.challenge_code}</b>
                  <small>${date(one.local_date, { weekday: "long", day: "numeric", month: "long" })}</small>
                </span>
                ${one.status === "approved"
                  ? html`<span class="points">+${points(one.points)}</span>`
                  : html`<${Tag} kind=${STATUS_KIND[one.status]}>${status(one.status)}<//>`}
              </li>`,
          )}
        </ul>`
      : html`<${Empty} title=${text("empty")} />`}
  <//>`;
}
