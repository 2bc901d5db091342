/** The rule of a badge: an editor of the tree, and the sentence that it amounts to in both languages. */
import { defineTexts, number } from "../../i18n.js";
import { faultOf } from "../../problems.js";
import { Button } from "../../ui/parts.js";
import { html, useId } from "../../view.js";
import { CATEGORIES, optionsOf, word } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["BadgePut"]["rule"]} Rule */
/** @typedef {Record<string, any> & { kind: string }} Node A rule while it is edited: it may lack fields. */
/** @typedef {{ code: string, name: string }} Named */
/** @typedef {{ challenges: Named[], badges: Named[], error: unknown }} Context */
const GROUPS = /** @type {const} */ (["all", "any", "at_least"]);
const KINDS = /** @type {const} */ ([
  "completions",
  "points",
  "co2e_g",
  "distinct_categories",
  "streak",
  "completed_challenge",
  "has_badge",
  ...GROUPS,
]);
const MAX_DEPTH = 4;

const text = defineTexts({
  en: {
    kind: "Condition",
    completions: "Completions",
    points: "Points",
    co2e_g: "CO₂ equivalent saved",
    distinct_categories: "Different categories",
    streak: "Longest streak",
    completed_challenge: "One challenge",
    has_badge: "Another badge",
    all: "All of these",
    any: "One of these",
    at_least: "At least some of these",
    target: "How many",
    category: "Category",
    difficulty: "Difficulty",
    anyCategory: "Any",
    challenge: "Challenge",
    badge: "Badge",
    add: "Add a condition",
    remove: "Remove this condition",
    part: "Condition {n}",
  },
  fr: {
    kind: "Condition",
    completions: "Réalisations",
    points: "Points",
    co2e_g: "Équivalent CO₂ économisé",
    distinct_categories: "Catégories différentes",
    streak: "Plus longue série",
    completed_challenge: "Un défi",
    has_badge: "Un autre badge",
    all: "Toutes celles-ci",
    any: "Une de celles-ci",
    at_least: "Au moins certaines",
    target: "Combien",
    category: "Catégorie",
    difficulty: "Difficulté",
    anyCategory: "Toutes",
    challenge: "Défi",
    badge: "Badge",
    add: "Ajouter une condition",
    remove: "Retirer cette condition",
    part: "Condition {n}",
  },
});

/**
 * Returns a new node of a kind, with as much of an earlier one as fits.
 * @param {string} kind
 * @param {Node} [before]
 * @param {Context} [context]
 * @returns {Node}
 */
export function nodeOf(kind, before, context) {
  const target = Number(before?.target) || 1;
  const filters = { category: before?.category ?? null, difficulty: before?.difficulty ?? null };
  switch (kind) {
    case "completions":
    case "points":
    case "co2e_g":
      return { kind, target, ...filters };
    case "completed_challenge":
      return { kind, target, challenge_code: context?.challenges[0]?.code ?? "" };
    case "has_badge":
      return { kind, badge_code: context?.badges[0]?.code ?? "" };
    case "all":
    case "any":
      return { kind, rules: before?.rules ?? [before ?? nodeOf("completions")] };
    case "at_least":
      return { kind, target, rules: before?.rules ?? [before ?? nodeOf("completions")] };
    default:
      return { kind, target };
  }
}

/**
 * An editor of one node and those below it.
 * @param {{ node: Node, pointer: string, depth?: number, label?: string, context: Context,
 *   onChange: (node: Node) => void, onRemove?: () => void }} properties
 */
export function RuleEditor({ node, pointer, depth = 1, label, context, onChange, onRemove }) {
  const id = useId();
  const kinds = depth < MAX_DEPTH ? KINDS : KINDS.filter((kind) => !GROUPS.includes(/** @type {"all"} */ (kind)));
  const isGroup = GROUPS.includes(/** @type {"all"} */ (node.kind));
  const filtered = ["completions", "points", "co2e_g"].includes(node.kind);
  /** @param {Record<string, unknown>} change */
  const set = (change) => onChange({ ...node, ...change });
  /** @param {string} name */
  const faultAt = (name) => faultOf(context.error, `${pointer}${name}`);
  const fault = faultAt("") ?? faultAt("/target") ?? faultAt("/challenge_code") ?? faultAt("/badge_code") ?? faultAt("/rules");
  return html`<div class="rule" role="group" aria-label=${label ?? text("kind")}>
    <div class="fields">
      <${Choose}
        id=${`${id}-kind`}
        label=${text("kind")}
        value=${node.kind}
        options=${kinds.map((kind) => [kind, text(kind)])}
        onChange=${(/** @type {string} */ kind) => onChange(nodeOf(kind, node, context))}
      />
      ${"target" in node &&
      html`<div class="field">
        <label for=${`${id}-target`}>${text("target")}</label>
        <input
          id=${`${id}-target`}
          type="number"
          min="1"
          value=${node.target}
          aria-invalid=${fault ? "true" : undefined}
          aria-describedby=${fault ? `${id}-fault` : undefined}
          onInput=${(/** @type {InputEvent} */ event) =>
            set({ target: Number(/** @type {HTMLInputElement} */ (event.currentTarget).value) })}
        />
      </div>`}
      ${filtered &&
      html`<${Choose}
          id=${`${id}-category`}
          label=${text("category")}
          value=${node.category ?? ""}
          options=${[["", text("anyCategory")], ...CATEGORIES.map((one) => [one, word(one)])]}
          onChange=${(/** @type {string} */ value) => set({ category: value || null })}
        />
        <${Choose}
          id=${`${id}-difficulty`}
          label=${text("difficulty")}
          value=${String(node.difficulty ?? "")}
          options=${[["", text("anyCategory")], ...["1", "2", "3"].map((one) => [one, one])]}
          onChange=${(/** @type {string} */ value) => set({ difficulty: value ? Number(value) : null })}
        />`}
      ${node.kind === "completed_challenge" &&
      html`<${Choose}
        id=${`${id}-challenge`}
        label=${text("challenge")}
        value=${node.challenge_code}
        options=${context.challenges.map((one) => [one.code, one.name])}
        onChange=${(/** @type {string} */ challenge_code) => set({ challenge_code })}
      />`}
      ${node.kind === "has_badge" &&
      html`<${Choose}
        id=${`${id}-badge`}
        label=${text("badge")}
        value=${node.badge_code}
        options=${context.badges.map((one) => [one.code, one.name])}
        onChange=${(/** @type {string} */ badge_code) => set({ badge_code })}
      />`}
    </div>
    ${fault && html`<p class="fault" id=${`${id}-fault`} role="alert">${fault}</p>`}
    ${isGroup &&
    html`<div class="rule-parts">
      ${node.rules.map(
        (/** @type {Node} */ part, /** @type {number} */ index) =>
          html`<${RuleEditor}
            key=${index}
            node=${part}
            pointer=${`${pointer}/rules/${index}`}
            depth=${depth + 1}
            label=${text("part", { n: index + 1 })}
            context=${context}
            onChange=${(/** @type {Node} */ changed) => set({ rules: node.rules.with(index, changed) })}
            onRemove=${node.rules.length > 1
              ? () => set({ rules: node.rules.filter((/** @type {Node} */ _, /** @type {number} */ at) => at !== index) })
              : undefined}
          />`,
      )}
      <p><${Button} class="small" onClick=${() => set({ rules: [...node.rules, nodeOf("completions")] })}>${text("add")}<//></p>
    </div>`}
    ${onRemove && html`<p><${Button} class="small" kind="danger" onClick=${onRemove}>${text("remove")}<//></p>`}
  </div>`;
}

/**
 * @param {{ id: string, label: string, value: string, options: [string, string][],
 *   onChange: (value: string) => void }} properties
 */
function Choose({ id, label, value, options, onChange }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      ${optionsOf(options, value)}
    </select>
  </div>`;
}

/** The words of the sentence; `count` is a function because languages differ in their plurals. */
const WORDS = {
  en: {
    completions: (/** @type {number} */ n, /** @type {string} */ of) => `complete ${n} ${of}challenge${n === 1 ? "" : "s"}`,
    points: (/** @type {number} */ n, /** @type {string} */ of) => `earn ${n} point${n === 1 ? "" : "s"} with ${of}challenges`,
    co2e_g: (/** @type {string} */ n, /** @type {string} */ of) => `save ${n} of CO₂ equivalent with ${of}challenges`,
    distinct_categories: (/** @type {number} */ n) => `complete challenges of ${n} different categor${n === 1 ? "y" : "ies"}`,
    streak: (/** @type {number} */ n) => `keep a streak of ${n} day${n === 1 ? "" : "s"}`,
    challenge: (/** @type {number} */ n, /** @type {string} */ name) => `complete “${name}”${n === 1 ? "" : ` ${n} times`}`,
    badge: (/** @type {string} */ name) => `win the badge “${name}”`,
    all: " and ",
    any: " or ",
    atLeast: (/** @type {number} */ n) => `do at least ${n} of these: `,
    difficulty: (/** @type {number} */ n) => `level-${n} `,
    categories: { mobility: "mobility ", food: "food ", water: "water ", waste: "waste ", energy: "energy ", digital: "digital ", goods: "consumption ", learning: "learning " },
    after: false,
  },
  fr: {
    completions: (/** @type {number} */ n, /** @type {string} */ of) => `réussir ${n} défi${n > 1 ? "s" : ""}${of}`,
    points: (/** @type {number} */ n, /** @type {string} */ of) => `gagner ${n} point${n > 1 ? "s" : ""} avec des défis${of}`,
    co2e_g: (/** @type {string} */ n, /** @type {string} */ of) => `économiser ${n} d’équivalent CO₂ avec des défis${of}`,
    distinct_categories: (/** @type {number} */ n) => `réussir des défis de ${n} catégorie${n > 1 ? "s différentes" : ""}`,
    streak: (/** @type {number} */ n) => `tenir une série de ${n} jour${n > 1 ? "s" : ""}`,
    challenge: (/** @type {number} */ n, /** @type {string} */ name) => `réussir « ${name} »${n > 1 ? ` ${n} fois` : ""}`,
    badge: (/** @type {string} */ name) => `gagner le badge « ${name} »`,
    all: " et ",
    any: " ou ",
    atLeast: (/** @type {number} */ n) => `faire au moins ${n} de ces choses : `,
    difficulty: (/** @type {number} */ n) => ` de niveau ${n}`,
    categories: { mobility: " de mobilité", food: " d’alimentation", water: " sur l’eau", waste: " sur les déchets", energy: " sur l’énergie", digital: " sur le numérique", goods: " de consommation", learning: " d’apprentissage" },
    after: true,
  },
};

/**
 * Returns the sentence of a rule in a language.
 * @param {Node} node
 * @param {"en" | "fr"} language
 * @param {Context} context
 */
export function sentenceOf(node, language, context) {
  const clause = clauseOf(node, language, context);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** @param {Node} node @param {"en" | "fr"} language @param {Context} context @returns {string} */
function clauseOf(node, language, context) {
  const words = WORDS[language];
  const n = Number(node.target) || 0;
  const category = words.categories[/** @type {"food"} */ (node.category)] ?? "";
  const difficulty = node.difficulty ? words.difficulty(node.difficulty) : "";
  const of = words.after ? category + difficulty : difficulty + category;
  /** @param {Named[]} list @param {string} code */
  const name = (list, code) => list.find((one) => one.code === code)?.name ?? code;
  /** @param {string} joint */
  const parts = (joint) =>
    node.rules
      .map((/** @type {Node} */ part) => {
        const clause = clauseOf(part, language, context);
        return part.rules?.length > 1 ? `(${clause})` : clause;
      })
      .join(joint);
  switch (node.kind) {
    case "completions":
      return words.completions(n, of);
    case "points":
      return words.points(n, of);
    case "co2e_g":
      return words.co2e_g(n >= 1000 ? `${number(n / 1000)} kg` : `${n} g`, of);
    case "distinct_categories":
      return words.distinct_categories(n);
    case "streak":
      return words.streak(n);
    case "completed_challenge":
      return words.challenge(n, name(context.challenges, node.challenge_code));
    case "has_badge":
      return words.badge(name(context.badges, node.badge_code));
    case "at_least":
      return words.atLeast(n) + parts(", ");
    default:
      return parts(node.kind === "all" ? words.all : words.any);
  }
}
