/** The frame of every page of the console: the ways to the others, and small parts that several of them need. */
import { defineTexts } from "../../i18n.js";
import { assets } from "../../place.js";
import { here, to } from "../../router.js";
import { Page } from "../../ui/parts.js";
import { html, useEffect } from "../../view.js";

/** @typedef {import("../../view.js").Children} Children */

const text = defineTexts({
  en: {
    console: "Console",
    overview: "Overview",
    challenges: "Challenges",
    badges: "Badges",
    users: "Users",
    cohorts: "Cohorts",
    reviews: "Reviews",
    imports: "Import and export",
    audit: "Audit trail",
  },
  fr: {
    console: "Console",
    overview: "Vue d’ensemble",
    challenges: "Défis",
    badges: "Badges",
    users: "Utilisateurs",
    cohorts: "Groupes",
    reviews: "Validations",
    imports: "Import et export",
    audit: "Journal d’audit",
  },
});

const WAYS = /** @type {const} */ ([
  ["admin", "overview"],
  ["admin/challenges", "challenges"],
  ["admin/badges", "badges"],
  ["admin/users", "users"],
  ["admin/cohorts", "cohorts"],
  ["reviews", "reviews"],
  ["admin/imports", "imports"],
  ["admin/audit", "audit"],
]);

/** Loads the styles of the console, once. */
function useStyles() {
  useEffect(() => {
    const href = `${assets}css/console.css`;
    if (document.querySelector(`link[href="${href}"]`)) return;
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    document.head.append(link);
  }, []);
}

/**
 * A page of the console.
 * @param {{ title: string, lead?: Children, actions?: Children, children?: Children }} properties
 */
export function ConsolePage({ title, lead, actions, children }) {
  useStyles();
  const path = here.value.split("?")[0] ?? "";
  return html`<${Page} title=${title} lead=${lead} actions=${actions}>
    <nav class="console-ways" aria-label=${text("console")}>
      ${WAYS.map(([way, key]) => {
        const isHere = path === way || (way !== "admin" && path.startsWith(`${way}/`));
        return html`<a key=${way} href=${to(way)} aria-current=${isHere ? "page" : undefined}>${text(key)}</a>`;
      })}
    </nav>
    ${children}
  <//>`;
}

/**
 * Returns the options of a select element.
 * @param {[value: string, label: string][]} options
 * @param {string} [chosen]
 */
export function optionsOf(options, chosen) {
  return options.map(
    ([value, label]) => html`<option key=${value} value=${value} selected=${value === chosen}>${label}</option>`,
  );
}

export const CATEGORIES = /** @type {const} */ ([
  "mobility",
  "food",
  "water",
  "waste",
  "energy",
  "digital",
  "goods",
  "learning",
]);

/** The words that several pages of the console use for what the API names. */
export const word = defineTexts({
  en: {
    mobility: "Mobility",
    food: "Food",
    water: "Water",
    waste: "Waste",
    energy: "Energy",
    digital: "Digital",
    goods: "Goods",
    learning: "Learning",
    once: "Once",
    daily: "Once a day",
    weekly: "Once a week",
    self_reported: "On the user’s word",
    reviewed: "After a review",
    factor: "A published factor",
    estimate: "An estimate",
    not_quantified: "Not quantified",
    bronze: "Bronze",
    silver: "Silver",
    gold: "Gold",
    platinum: "Platinum",
    learner: "Learner",
    coach: "Coach",
    admin: "Administrator",
    active: "Active",
    disabled: "Disabled",
    french: "French",
    english: "English",
  },
  fr: {
    mobility: "Mobilité",
    food: "Alimentation",
    water: "Eau",
    waste: "Déchets",
    energy: "Énergie",
    digital: "Numérique",
    goods: "Consommation",
    learning: "Apprentissage",
    once: "Une fois",
    daily: "Une fois par jour",
    weekly: "Une fois par semaine",
    self_reported: "Sur parole",
    reviewed: "Après validation",
    factor: "Un facteur publié",
    estimate: "Une estimation",
    not_quantified: "Non chiffré",
    bronze: "Bronze",
    silver: "Argent",
    gold: "Or",
    platinum: "Platine",
    learner: "Apprenant",
    coach: "Coach",
    admin: "Administrateur",
    active: "Actif",
    disabled: "Désactivé",
    french: "Français",
    english: "Anglais",
  },
});
