/** The two languages: texts, plurals, numbers and dates. A component that shows them follows a change at once. */
import { computed, effect, signal } from "./view.js";

/** @typedef {"en" | "fr"} Language */
const KEY = "rebootcamp.language";

/** The language of the pages. */
export const language = signal(/** @type {Language} */ (document.documentElement.lang));
effect(() => {
  document.documentElement.lang = language.value;
});

/**
 * Changes the language and remembers it on this device.
 * @param {Language} chosen
 */
export function chooseLanguage(chosen) {
  localStorage.setItem(KEY, chosen);
  language.value = chosen;
}

const plurals = computed(() => new Intl.PluralRules(language.value));

/**
 * Returns the texts of one page as a function of their keys. Both languages have the same keys, which `tsc` checks.
 *
 * A text may name values, as in `"{name} joined"`. A text with `|` has a form for one and a form for many, chosen by
 * the value `n`, which is written as a number of that language.
 *
 * @template {Record<string, string>} T
 * @param {{ en: T, fr: { [K in keyof T]: string } }} texts
 */
export function defineTexts(texts) {
  /**
   * @param {keyof T & string} key
   * @param {Record<string, string | number>} [values]
   */
  function text(key, values = {}) {
    const [one, many] = (texts[language.value][key] ?? key).split("|");
    const form = many !== undefined && plurals.value.select(Number(values.n)) !== "one" ? many : one;
    return (form ?? "").replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name];
      return typeof value === "number" ? number(value) : String(value ?? "");
    });
  }
  return text;
}

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 */
export function number(value, options) {
  return new Intl.NumberFormat(language.value, options).format(value);
}

/**
 * Returns a local date such as `2026-11-22` in words.
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} [options]
 */
export function date(day, options = { day: "numeric", month: "long", year: "numeric" }) {
  return new Intl.DateTimeFormat(language.value, { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * Returns a moment in the browser's time zone.
 * @param {string} moment
 * @param {Intl.DateTimeFormatOptions} [options]
 */
export function dateTime(moment, options = { dateStyle: "medium", timeStyle: "short" }) {
  return new Intl.DateTimeFormat(language.value, options).format(new Date(moment));
}

/**
 * Returns how long ago a moment was, in words.
 * @param {string} moment
 */
export function ago(moment) {
  const minutes = (new Date(moment).getTime() - Date.now()) / 60_000;
  const format = new Intl.RelativeTimeFormat(language.value, { numeric: "auto" });
  if (minutes > -60) return format.format(Math.round(minutes), "minute");
  if (minutes > -60 * 24) return format.format(Math.round(minutes / 60), "hour");
  return format.format(Math.round(minutes / 60 / 24), "day");
}
