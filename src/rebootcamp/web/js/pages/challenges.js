/** The catalogue: what can be done, what it brings, and doing it. */
import { all, call } from "../api.js";
import { complete } from "../completing.js";
import { asField, plus, today, week } from "../days.js";
import { date, defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { me } from "../session.js";
import { celebrate } from "../ui/celebration.js";
import { Dialog } from "../ui/dialog.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Icon } from "../ui/icons.js";
import { Button, Choice, Empty, Loading, Page, Tag } from "../ui/parts.js";
import { toast } from "../ui/toasts.js";
import { html, useState } from "../view.js";
import { CATEGORIES, category, energy, mass, points, volume } from "../words.js";

/** @typedef {import("../contract.js").Schemas["ChallengeRead"]} Challenge */
const LATEST_ENTRY_MS = 48 * 3_600_000;

const text = defineTexts({
  en: {
    title: "Challenges",
    lead: "Choose what fits your day. Each one says what it saves, and where the figure comes from.",
    filters: "Category",
    all: "All",
    levels: "Difficulty",
    any: "Any",
    level1: "Easy",
    level2: "Medium",
    level3: "Hard",
    open: "To do now",
    none: "No challenge matches",
    reset: "Show all",
    show: "Details",
    do: "I did it",
    saves: "{amount} CO₂e",
    done: "Done",
    doneDaily: "Done today",
    doneWeekly: "Done this week",
    pending: "Waiting for review",
    once: "Once",
    daily: "Every day",
    weekly: "Every week",
    difficulty: "Difficulty: {level}",
    recurrence: "How often",
    validation: "Counts",
    self_reported: "At once",
    reviewed: "After a coach has looked at it",
    window: "Open",
    from: "from {day}",
    until: "until {day}",
    first: "Comes after",
    savings: "Saves each time",
    unknown: "Not quantified",
    basis: "Basis",
    when: "When did you do it?",
    whenHint: "Up to 48 hours ago.",
    note: "A note for your coach",
    noteHint: "Anything that helps to review it. Optional.",
    won: "Well done! +{points}",
    sent: "Sent! A coach will have a look.",
  },
  fr: {
    title: "Défis",
    lead: "Choisissez ce qui va à votre journée. Chacun dit ce qu’il économise, et d’où vient le chiffre.",
    filters: "Catégorie",
    all: "Tous",
    levels: "Difficulté",
    any: "Toutes",
    level1: "Facile",
    level2: "Moyen",
    level3: "Difficile",
    open: "À faire maintenant",
    none: "Aucun défi ne correspond",
    reset: "Tout afficher",
    show: "Détails",
    do: "C’est fait",
    saves: "{amount} de CO₂e",
    done: "Réussi",
    doneDaily: "Fait aujourd’hui",
    doneWeekly: "Fait cette semaine",
    pending: "En attente",
    once: "Une fois",
    daily: "Chaque jour",
    weekly: "Chaque semaine",
    difficulty: "Difficulté : {level}",
    recurrence: "Fréquence",
    validation: "Compte",
    self_reported: "Tout de suite",
    reviewed: "Après l’avis d’un coach",
    window: "Ouvert",
    from: "à partir du {day}",
    until: "jusqu’au {day}",
    first: "Vient après",
    savings: "Économise à chaque fois",
    unknown: "Non chiffré",
    basis: "Base",
    when: "Quand l’avez-vous fait ?",
    whenHint: "Il y a 48 heures au plus.",
    note: "Un mot pour votre coach",
    noteHint: "Tout ce qui aide à valider. Facultatif.",
    won: "Bravo ! +{points}",
    sent: "Envoyé ! Un coach va regarder.",
  },
});
const LEVELS = /** @type {const} */ (["level1", "level2", "level3"]);

export default function Challenges() {
  const [only, setOnly] = useState(/** @type {string | null} */ (null));
  const [level, setLevel] = useState("0");
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(/** @type {string | null} */ (null));
  const day = today(me.value?.time_zone);
  const catalogue = useLoad(
    () => all((cursor) => call("get", "/challenges", { query: { limit: 100, cursor } })),
    [],
    "challenges",
  );
  const done = useLoad(() => occupied(day), [day], "occupied");
  const states = new Map(done.data);
  const stateOf = (/** @type {Challenge} */ one) => states.get(`${one.code} ${periodOf(one, day)}`);
  const isDoable = (/** @type {Challenge} */ one) =>
    !stateOf(one) && (!one.starts_on || one.starts_on <= day) && (!one.ends_on || day <= one.ends_on);
  const reset = () => {
    setOnly(null);
    setLevel("0");
    setOpen(false);
  };
  return html`<${Page} title=${text("title")} lead=${text("lead")}>
    <div class="stack">
      <div class="filters" role="group" aria-label=${text("filters")}>
        <button type="button" class="chip" aria-pressed=${String(only === null)} onClick=${() => setOnly(null)}>
          ${text("all")}
        </button>
        ${CATEGORIES.map(
          (name) =>
            html`<button
              type="button"
              key=${name}
              class="chip"
              aria-pressed=${String(only === name)}
              onClick=${() => setOnly(only === name ? null : name)}
            >
              <span class=${`in-${name}`}><${Icon} name=${name} size=${18} /></span>${category(name)}
            </button>`,
        )}
      </div>
      <div class="row">
        <${Choice}
          label=${text("levels")}
          value=${level}
          onChange=${setLevel}
          options=${[
            { value: "0", label: text("any") },
            ...LEVELS.map((key, index) => ({ value: String(index + 1), label: text(key) })),
          ]}
        />
        <button type="button" class="chip" aria-pressed=${String(isOpen)} onClick=${() => setOpen(!isOpen)}>
          <${Icon} name="check" size=${18} />${text("open")}
        </button>
      </div>
    </div>
    <${Loading} of=${catalogue}>
      ${(/** @type {Challenge[]} */ items) => {
        const matching = items
          .filter((one) => (!only || one.category === only) && (level === "0" || one.difficulty === Number(level)))
          .filter((one) => !isOpen || isDoable(one));
        const detail = items.find((one) => one.code === shown);
        return html`
          ${matching.length
            ? html`<ul class="tiles">
                ${matching.map(
                  (one) =>
                    html`<${Tile} key=${one.code} challenge=${one} state=${stateOf(one)} onShow=${() => setShown(one.code)} />`,
                )}
              </ul>`
            : html`<${Empty} icon="filter" title=${text("none")}><${Button} onClick=${reset}>${text("reset")}<//><//>`}
          ${detail &&
          html`<${Detail} challenge=${detail} state=${stateOf(detail)} catalogue=${items} onClose=${() => setShown(null)} />`}
        `;
      }}
    <//>
  <//>`;
}

/**
 * Returns the state of each challenge and period that the learner's latest completions occupy.
 * @param {string} day
 * @returns {Promise<[string, string][]>}
 */
async function occupied(day) {
  const path = { user_id: "me" };
  const completions = await all(
    (cursor) => call("get", "/users/{user_id}/completions", { path, query: { limit: 100, cursor } }),
    3,
  );
  return completions
    .filter((one) => one.status === "approved" || one.status === "pending")
    .filter((one) => one.period_key === "once" || one.local_date >= plus(day, -7))
    .map((one) => [`${one.challenge_code} ${one.period_key}`, one.status]);
}

/**
 * @param {Challenge} challenge
 * @param {string} day
 */
function periodOf(challenge, day) {
  return { once: "once", daily: day, weekly: week(day) }[challenge.recurrence] ?? day;
}

/** @param {{ challenge: Challenge, state: string | undefined }} properties */
function State({ challenge, state }) {
  if (!state) return null;
  if (state === "pending") return html`<${Tag} kind="warn">${text("pending")}<//>`;
  const words = { once: text("done"), daily: text("doneDaily"), weekly: text("doneWeekly") }[challenge.recurrence];
  return html`<${Tag} kind="good"><${Icon} name="check" size=${14} />${words ?? text("done")}<//>`;
}

/** @param {{ challenge: Challenge, state: string | undefined, onShow: () => void }} properties */
function Tile({ challenge, state, onShow }) {
  const level = text(LEVELS[challenge.difficulty - 1] ?? "level1");
  return html`<li class="tile">
    <div class="tile-top">
      <span class=${`dot in-${challenge.category}`}><${Icon} name=${challenge.category} /></span>
      <span class="row">
        <span class="levels" role="img" aria-label=${text("difficulty", { level })}>
          ${[1, 2, 3].map((n) => html`<i key=${n} class=${n <= challenge.difficulty ? "on" : ""}></i>`)}
        </span>
        <span class="points">+${points(challenge.points)}</span>
      </span>
    </div>
    <h2>${challenge.title}</h2>
    <div class="stack">
      <p>${challenge.description}</p>
      <span class="row">
        ${challenge.savings.co2e_g !== null &&
        html`<span class="tile-saves">−${text("saves", { amount: mass(challenge.savings.co2e_g) })}</span>`}
        <${State} challenge=${challenge} state=${state} />
      </span>
    </div>
    <div class="tile-foot">
      <span class="soft small">${text(challenge.recurrence)}</span>
      <${Button} class="small" kind=${state ? undefined : "primary"} onClick=${onShow}>
        ${state ? text("show") : text("do")}<span class="visually-hidden"> – ${challenge.title}</span>
      <//>
    </div>
  </li>`;
}

/** @param {{ challenge: Challenge, state: string | undefined, catalogue: Challenge[], onClose: () => void }} properties */
function Detail({ challenge, state, catalogue, onClose }) {
  const form = useForm(async ({ performed_at = "", note = "" }) => {
    const chosen = new Date(performed_at);
    const performedAt = performed_at === asField(new Date()) ? new Date() : chosen;
    const given = { code: challenge.code, title: challenge.title, note: note.trim() || null, performedAt };
    const outcome = await complete(given);
    onClose();
    if (outcome?.completion.status === "pending") toast(text("sent"), "good");
    else if (outcome) toast(text("won", { points: points(outcome.completion.points) }), "good");
    if (outcome) celebrate(outcome.awarded_badges);
  });
  const saved = /** @type {const} */ ([
    [challenge.savings.co2e_g, (/** @type {number} */ amount) => text("saves", { amount: mass(amount) })],
    [challenge.savings.water_ml, volume],
    [challenge.savings.waste_g, mass],
    [challenge.savings.energy_wh, energy],
  ]).flatMap(([amount, write]) => (amount === null ? [] : [write(amount)]));
  const window = [
    challenge.starts_on && text("from", { day: date(challenge.starts_on) }),
    challenge.ends_on && text("until", { day: date(challenge.ends_on) }),
  ].filter(Boolean);
  const first = challenge.prerequisite_codes.map((code) => catalogue.find((one) => one.code === code)?.title ?? code);
  const now = new Date();
  /** @type {[string, import("../view.js").Children][]} */
  const facts = [
    [text("recurrence"), text(challenge.recurrence)],
    [text("validation"), text(challenge.validation)],
    [text("savings"), saved.length ? saved.join(" · ") : text("unknown")],
    [text("basis"), `${challenge.basis.note} ${challenge.basis.source}, ${challenge.basis.read_year}.`],
  ];
  if (window.length) facts.splice(1, 0, [text("window"), window.join(" ")]);
  if (first.length) facts.splice(1, 0, [text("first"), first.join(", ")]);
  return html`<${Dialog} title=${challenge.title} onClose=${onClose}>
    <div class="row">
      <${Tag}>${category(challenge.category)}<//>
      <span class="points">+${points(challenge.points)}</span>
      <${State} challenge=${challenge} state=${state} />
    </div>
    <p>${challenge.description}</p>
    <dl class="facts">
      ${facts.flatMap(([name, value]) => [html`<dt key=${name}>${name}</dt>`, html`<dd key=${`${name}=`}>${value}</dd>`])}
    </dl>
    ${(!state || challenge.recurrence !== "once") &&
    html`<${Form} of=${form} action=${text("do")}>
      <${Field}
        of=${form}
        label=${text("when")}
        name="performed_at"
        type="datetime-local"
        hint=${text("whenHint")}
        defaultValue=${asField(now)}
        min=${asField(new Date(now.getTime() - LATEST_ENTRY_MS))}
        max=${asField(now)}
        required
      />
      ${challenge.validation === "reviewed" &&
      html`<${Field} of=${form} as="textarea" label=${text("note")} name="note" maxlength="500" hint=${text("noteHint")} />`}
    <//>`}
  <//>`;
}
