/** A badge as a medal: the catalogue's picture on a disc in the colour of its tier. */
import { arts } from "../catalogue.js";
import { html } from "../view.js";

/** @param {{ code: string, tier?: string, size?: number, dim?: boolean }} properties `dim` for one not won yet. */
export function Medal({ code, tier = "", size = 64, dim = false }) {
  const picture = arts.value.get(code);
  return html`<svg
    class=${`medal ${picture?.tier ?? tier}${dim ? " dim" : ""}`}
    viewBox="0 0 100 100"
    width=${size}
    height=${size}
    aria-hidden="true"
  >
    <path class="medal-edge" d=${EDGE} />
    <circle class="medal-disc" cx="50" cy="50" r="36" />
    <text x="50" y="53" text-anchor="middle" dominant-baseline="central" font-size="36">${picture?.art ?? "🌿"}</text>
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
