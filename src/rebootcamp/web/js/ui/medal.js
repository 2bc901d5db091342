/** A badge as a medal: its drawing, or a plain disc in the colour of its tier if the catalogue lost it. */
import { api } from "../place.js";
import { html } from "../view.js";

/**
 * @param {{ badge: { code: string, tier?: string, art_url?: string | null }, size?: number, dim?: boolean }} properties
 *   `dim` is for a badge that is not won yet.
 */
export function Medal({ badge, size = 64, dim = false }) {
  const kind = `medal ${badge.tier ?? ""}${dim ? " dim" : ""}`;
  if (badge.art_url) {
    return html`<img class=${kind} src=${api + badge.art_url.slice(1)} alt="" width=${size} height=${size} />`;
  }
  return html`<svg class=${kind} viewBox="0 0 100 100" width=${size} height=${size} aria-hidden="true">
    <path class="medal-edge" d=${EDGE} />
    <circle class="medal-disc" cx="50" cy="50" r="36" />
    <text x="50" y="53" text-anchor="middle" dominant-baseline="central" font-size="36">🌿</text>
  </svg>`;
}

/** A circle with twelve soft petals. */
const EDGE = (() => {
  const petals = 12;
  const points = Array.from({ length: petals }, (_, index) => {
    const [from, to, middle] = [index, index + 1, index + 0.5].map((at) => (at / petals) * 2 * Math.PI);
    const at = (/** @type {number} */ angle, /** @type {number} */ radius) =>
      `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(50 + radius * Math.sin(angle)).toFixed(1)}`;
    return `${index ? "" : `M${at(from ?? 0, 43)}`}Q${at(middle ?? 0, 54)} ${at(to ?? 0, 43)}`;
  });
  return `${points.join("")}Z`;
})();
