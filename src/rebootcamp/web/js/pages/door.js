/** The frame of the pages before a login: a picture on one side, the form on the other. */
import { chooseLanguage, defineTexts, language } from "../i18n.js";
import { assets } from "../place.js";
import { html } from "../view.js";
import { Page } from "../ui/parts.js";

const text = defineTexts({
  en: {
    claim: "Small steps, counted together.",
    words: "Take challenges, keep your streak, and see what you really saved.",
    language: "Lire en français",
  },
  fr: {
    claim: "De petits gestes, comptés ensemble.",
    words: "Relevez des défis, gardez votre série, et voyez ce que vous avez vraiment économisé.",
    language: "Read in English",
  },
});

/** @param {{ title: string, lead?: import("../view.js").Children, other: import("../view.js").Children,
 *   children?: import("../view.js").Children }} properties */
export function Door({ title, lead, other, children }) {
  const next = language.value === "fr" ? "en" : "fr";
  return html`<div class="door">
    <div class="door-picture">
      <${Hills} />
      <div class="door-words"><p>${text("claim")}</p><p>${text("words")}</p></div>
    </div>
    <div class="door-form">
      <${Page} title=${title} lead=${lead}>
        ${children}
        <div class="door-foot">
          <span>${other}</span>
          <button type="button" class="button quiet" lang=${next} onClick=${() => chooseLanguage(next)}>
            ${text("language")}
          </button>
        </div>
      <//>
    </div>
  </div>`;
}

/** Hills under a rising sun, with the logo's leaf. */
function Hills() {
  return html`<svg viewBox="0 0 600 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <circle cx="430" cy="250" r="86" fill="#f2c14e" opacity="0.92" />
      <circle cx="430" cy="250" r="128" fill="#f2c14e" opacity="0.14" />
      <path d="M0 390C120 300 240 330 340 390s180 40 260-20v430H0z" fill="#1d7a56" />
      <path d="M0 470c90-60 200-60 300 0s220 50 300-10v340H0z" fill="#12694a" />
      <path d="M0 560c130-70 240-30 330 10s190 30 270-30v260H0z" fill="#0a5239" />
      <g fill="#8fdc6b">
        <path d="M150 452c-26-20-30-74 4-112 32 38 30 90-4 112z" />
        <path d="M212 430c-16-13-19-48 3-72 20 24 19 58-3 72z" opacity="0.75" />
        <path d="M505 402c-14-11-16-40 2-60 17 20 16 48-2 60z" opacity="0.6" />
      </g>
      <g stroke="#0a5239" stroke-width="4" stroke-linecap="round">
        <path d="M150 478V380M212 448V386M505 418V366" />
      </g>
    </svg>
    <img class="visually-hidden" src=${`${assets}img/logo.svg`} alt="RebootCamp" />`;
}
