/** Words that several pages use: categories, statuses, quantities. */
import { defineTexts, number } from "./i18n.js";

export const category = defineTexts({
  en: {
    mobility: "Mobility",
    food: "Food",
    water: "Water",
    waste: "Waste",
    energy: "Energy",
    digital: "Digital",
    goods: "Goods",
    learning: "Learning",
  },
  fr: {
    mobility: "Mobilité",
    food: "Alimentation",
    water: "Eau",
    waste: "Déchets",
    energy: "Énergie",
    digital: "Numérique",
    goods: "Objets",
    learning: "Apprendre",
  },
});
export const CATEGORIES = /** @type {const} */ ([
  "mobility",
  "food",
  "energy",
  "water",
  "waste",
  "digital",
  "goods",
  "learning",
]);

export const status = defineTexts({
  en: { pending: "Waiting for review", approved: "Counted", rejected: "Not accepted", reversed: "Taken back" },
  fr: { pending: "En attente", approved: "Compté", rejected: "Refusé", reversed: "Annulé" },
});
export const STATUS_KIND = { pending: "warn", approved: "good", rejected: "bad", reversed: "bad" };

export const tier = defineTexts({
  en: { bronze: "Bronze", silver: "Silver", gold: "Gold", platinum: "Platinum" },
  fr: { bronze: "Bronze", silver: "Argent", gold: "Or", platinum: "Platine" },
});

const text = defineTexts({
  en: { points: "{n} point|{n} points" },
  fr: { points: "{n} point|{n} points" },
});

/** @param {number} n */
export const points = (n) => text("points", { n });

/**
 * Returns grams as grams or kilograms.
 * @param {number} grams
 */
export const mass = (grams) => scaled(grams, "gram", "kilogram");
/** @param {number} millilitres */
export const volume = (millilitres) => scaled(millilitres, "milliliter", "liter");

/** @param {number} wattHours */
export function energy(wattHours) {
  return wattHours < 1000 ? `${number(wattHours)} Wh` : `${number(wattHours / 1000, digits(wattHours / 1000))} kWh`;
}

/**
 * @param {number} value
 * @param {string} small
 * @param {string} large
 */
function scaled(value, small, large) {
  const [amount, unit] = value < 1000 ? [value, small] : [value / 1000, large];
  return number(amount, { style: "unit", unit, ...digits(amount) });
}

/** @param {number} amount */
const digits = (amount) => ({ maximumFractionDigits: amount < 20 ? 1 : 0 });
