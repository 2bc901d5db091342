/** Local days, written as `2026-11-22`. */

const DAY_MS = 86_400_000;

/**
 * Returns the day that it is now in a time zone.
 * @param {string} [zone] The browser's if left out.
 */
export function today(zone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date());
}

/**
 * @param {string} day
 * @param {number} count
 */
export function plus(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Returns the number of the weekday; Monday is 0.
 * @param {string} day
 */
export function weekday(day) {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * Returns the ISO week of a day, such as `2026-W47`.
 * @param {string} day
 */
export function week(day) {
  const thursday = plus(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / DAY_MS;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

/**
 * Returns a moment as the value of a `datetime-local` field, in the browser's time zone.
 * @param {Date} moment
 */
export function asField(moment) {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
