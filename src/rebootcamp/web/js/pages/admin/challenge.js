/** One challenge: its texts in both languages, its figures and their source. */
import { call, fetchAs, problemOf } from "../../api.js";
import { defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { explain } from "../../problems.js";
import { go, to } from "../../router.js";
import { confirmed } from "../../ui/dialog.js";
import { Field, Form, useForm } from "../../ui/forms.js";
import { Button, Card, Loading } from "../../ui/parts.js";
import { toast } from "../../ui/toasts.js";
import { html } from "../../view.js";
import { CATEGORIES, ConsolePage, optionsOf, word } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["ChallengeRead"]} Challenge */
/** @typedef {{ en: Challenge, fr: Challenge }} InBoth */
const LANGUAGES = /** @type {const} */ (["fr", "en"]);
const QUANTITIES = /** @type {const} */ (["co2e_g", "water_ml", "waste_g", "energy_wh"]);
const text = defineTexts({
  en: {
    new: "New challenge",
    edit: "Challenge “{title}”",
    retiredOn: "This challenge is retired: nobody can complete it any more.",
    back: "All challenges",
    code: "Code",
    codeHint: "Small letters, digits and hyphens. It never changes.",
    category: "Category",
    difficulty: "Difficulty, 1 to 3",
    points: "Points, 1 to 1000",
    recurrence: "How often it can be done",
    validation: "When it counts",
    startsOn: "First day",
    endsOn: "Last day",
    dayHint: "Empty for no limit.",
    prerequisites: "Challenges that come first",
    prerequisitesHint: "Their codes, separated by spaces.",
    figures: "What one completion saves",
    figuresHint: "Whole numbers; empty if unknown.",
    co2e_g: "CO₂ equivalent (g)",
    water_ml: "Water (ml)",
    waste_g: "Waste (g)",
    energy_wh: "Energy (Wh)",
    basis: "Where the figures come from",
    basisKind: "Method",
    source: "Source",
    readYear: "Year it was read",
    noteFr: "Calculation, in French",
    noteEn: "Calculation, in English",
    textsFr: "In French",
    textsEn: "In English",
    name: "Title",
    description: "Description",
    create: "Publish the challenge",
    save: "Save the changes",
    created: "The challenge is published.",
    saved: "The changes are saved.",
    retire: "Retire the challenge",
    retireTitle: "Retire “{title}”?",
    retireText: "Nobody will be able to complete it any more, and it cannot be brought back. What was done keeps its points. Its code stays taken.",
    retired: "The challenge is retired.",
  },
  fr: {
    new: "Nouveau défi",
    edit: "Défi « {title} »",
    retiredOn: "Ce défi est retiré : plus personne ne peut le réussir.",
    back: "Tous les défis",
    code: "Code",
    codeHint: "Minuscules, chiffres et traits d’union. Il ne change jamais.",
    category: "Catégorie",
    difficulty: "Difficulté, de 1 à 3",
    points: "Points, de 1 à 1000",
    recurrence: "Fréquence possible",
    validation: "Quand il compte",
    startsOn: "Premier jour",
    endsOn: "Dernier jour",
    dayHint: "Vide s’il n’y a pas de limite.",
    prerequisites: "Défis à réussir avant",
    prerequisitesHint: "Leurs codes, séparés par des espaces.",
    figures: "Ce qu’une réalisation économise",
    figuresHint: "Des nombres entiers ; vide si on ne sait pas.",
    co2e_g: "Équivalent CO₂ (g)",
    water_ml: "Eau (ml)",
    waste_g: "Déchets (g)",
    energy_wh: "Énergie (Wh)",
    basis: "D’où viennent les chiffres",
    basisKind: "Méthode",
    source: "Source",
    readYear: "Année de lecture",
    noteFr: "Calcul, en français",
    noteEn: "Calcul, en anglais",
    textsFr: "En français",
    textsEn: "En anglais",
    name: "Titre",
    description: "Description",
    create: "Publier le défi",
    save: "Enregistrer",
    created: "Le défi est publié.",
    saved: "Les changements sont enregistrés.",
    retire: "Retirer le défi",
    retireTitle: "Retirer « {title} » ?",
    retireText: "Plus personne ne pourra le réussir, et il ne pourra pas revenir. Ce qui est fait garde ses points. Son code reste pris.",
    retired: "Le défi est retiré.",
  },
});

/**
 * Reads a challenge in both languages.
 * @param {string} code
 * @returns {Promise<InBoth>}
 */
async function inBothLanguages(code) {
  const [fr, en] = await Promise.all(
    LANGUAGES.map(async (language) => {
      const headers = { "Accept-Language": language };
      const response = await fetchAs(`challenges/${encodeURIComponent(code)}`, { headers });
      if (!response.ok) throw await problemOf(response);
      return /** @type {Promise<Challenge>} */ (response.json());
    }),
  );
  return { fr: /** @type {Challenge} */ (fr), en: /** @type {Challenge} */ (en) };
}

/** @param {{ code: string }} properties */
export default function ChallengePage({ code }) {
  const isNew = code === "new";
  const loaded = useLoad(async () => (isNew ? null : await inBothLanguages(code)), [code]);
  const known = loaded.data ? loaded.data[/** @type {"fr" | "en"} */ (document.documentElement.lang)] : null;
  const title = known ? text("edit", { title: known.title }) : text("new");

  async function retire() {
    const asked = {
      title: text("retireTitle", { title: known?.title ?? code }),
      text: text("retireText"),
      action: text("retire"),
    };
    if (!(await confirmed(asked))) return;
    try {
      await call("delete", "/challenges/{challenge_code}", { path: { challenge_code: code } });
      toast(text("retired"), "good");
      go("admin/challenges");
    } catch (error) {
      toast(explain(error), "bad");
    }
  }
  const actions = html`<a class="button" href=${to("admin/challenges")}>${text("back")}</a>
    ${known && !known.retired_at && html`<${Button} kind="danger" onClick=${retire}>${text("retire")}<//>`}`;
  return html`<${ConsolePage} title=${title} actions=${actions}>
    ${known?.retired_at && html`<p class="notice plain">${text("retiredOn")}</p>`}
    <${Loading} of=${loaded}>${(/** @type {InBoth | null} */ both) => html`<${Card}><${Editor} code=${code} both=${both} /><//>`}<//>
  <//>`;
}

/** @param {string | undefined} value */
const orNull = (value) => value || null;
/** @param {string | undefined} value What is no number is sent as it is, so that the service names the field. */
const asNumber = (value) => (value ? (Number.isFinite(Number(value)) ? Number(value) : value) : null);

/**
 * Returns the body of a request from the fields of the form.
 * @param {Record<string, string>} values
 */
function bodyOf(values) {
  /** @param {"fr" | "en"} language */
  const texts = (language) => ({
    title: values[`title.${language}`] ?? "",
    description: values[`description.${language}`] ?? "",
  });
  const body = {
    category: values.category,
    difficulty: asNumber(values.difficulty),
    points: asNumber(values.points),
    recurrence: values.recurrence,
    starts_on: orNull(values.starts_on),
    ends_on: orNull(values.ends_on),
    validation: values.validation,
    prerequisite_codes: (values.prerequisite_codes ?? "").split(/\s+/).filter(Boolean),
    savings: Object.fromEntries(QUANTITIES.map((name) => [name, asNumber(values[name])])),
    basis: {
      kind: values.basis_kind,
      source: values.source ?? "",
      read_year: asNumber(values.read_year),
      note: { fr: values["note.fr"] ?? "", en: values["note.en"] ?? "" },
    },
    texts: { fr: texts("fr"), en: texts("en") },
  };
  return /** @type {import("../../contract.js").Schemas["ChallengePatch"]} */ (body);
}

/** @param {{ code: string, both: InBoth | null }} properties */
function Editor({ code, both }) {
  const one = both?.fr;
  const form = useForm(async (values) => {
    const body = bodyOf(values);
    if (one) {
      await call("patch", "/challenges/{challenge_code}", { path: { challenge_code: code }, body });
      toast(text("saved"), "good");
      return;
    }
    const created = /** @type {import("../../contract.js").Schemas["ChallengeCreate"]} */ ({ code: values.code, ...body });
    await call("post", "/challenges", { body: created });
    toast(text("created"), "good");
    go("admin/challenges");
  });
  /** @param {readonly string[]} values */
  const choices = (values) => values.map((value) => /** @type {[string, string]} */ ([value, word(/** @type {"food"} */ (value))]));
  return html`<${Form} of=${form} action=${text(one ? "save" : "create")} class="wide">
    <div class="fields">
      ${!one && html`<${Field} of=${form} label=${text("code")} name="code" hint=${text("codeHint")} autocomplete="off" required />`}
      <${Field} of=${form} label=${text("category")} name="category" as="select">
        ${optionsOf(choices(CATEGORIES), one?.category)}
      <//>
      <${Field} of=${form} label=${text("difficulty")} name="difficulty" type="number" min="1" max="3" defaultValue=${one?.difficulty ?? 1} />
      <${Field} of=${form} label=${text("points")} name="points" type="number" min="1" max="1000" defaultValue=${one?.points ?? 20} />
      <${Field} of=${form} label=${text("recurrence")} name="recurrence" as="select">
        ${optionsOf(choices(["daily", "weekly", "once"]), one?.recurrence)}
      <//>
      <${Field} of=${form} label=${text("validation")} name="validation" as="select">
        ${optionsOf(choices(["self_reported", "reviewed"]), one?.validation)}
      <//>
      <${Field} of=${form} label=${text("startsOn")} name="starts_on" type="date" defaultValue=${one?.starts_on ?? ""} hint=${text("dayHint")} />
      <${Field} of=${form} label=${text("endsOn")} name="ends_on" type="date" defaultValue=${one?.ends_on ?? ""} hint=${text("dayHint")} />
    </div>
    <${Field}
      of=${form}
      label=${text("prerequisites")}
      name="prerequisite_codes"
      defaultValue=${one?.prerequisite_codes.join(" ") ?? ""}
      hint=${text("prerequisitesHint")}
      autocomplete="off"
    />
    ${LANGUAGES.map(
      (language) =>
        html`<fieldset key=${language}>
          <legend>${text(language === "fr" ? "textsFr" : "textsEn")}</legend>
          <${Field}
            of=${form}
            label=${text("name")}
            name=${`title.${language}`}
            pointer=${`/texts/${language}/title`}
            defaultValue=${both?.[language].title ?? ""}
            lang=${language}
            maxlength="120"
          />
          <${Field}
            of=${form}
            label=${text("description")}
            as="textarea"
            name=${`description.${language}`}
            pointer=${`/texts/${language}/description`}
            defaultValue=${both?.[language].description ?? ""}
            lang=${language}
            maxlength="1000"
          />
        </fieldset>`,
    )}
    <fieldset>
      <legend>${text("figures")}</legend>
      <p class="hint">${text("figuresHint")}</p>
      <div class="fields">
        ${QUANTITIES.map(
          (name) =>
            html`<${Field}
              key=${name}
              of=${form}
              label=${text(name)}
              name=${name}
              pointer=${`/savings/${name}`}
              inputmode="numeric"
              defaultValue=${one?.savings[name] ?? ""}
            />`,
        )}
      </div>
    </fieldset>
    <fieldset>
      <legend>${text("basis")}</legend>
      <div class="fields">
        <${Field} of=${form} label=${text("basisKind")} name="basis_kind" pointer="/basis/kind" as="select">
          ${optionsOf(choices(["factor", "estimate", "not_quantified"]), one?.basis.kind)}
        <//>
        <${Field}
          of=${form}
          label=${text("readYear")}
          name="read_year"
          pointer="/basis/read_year"
          type="number"
          defaultValue=${one?.basis.read_year ?? new Date().getFullYear()}
        />
      </div>
      <${Field} of=${form} label=${text("source")} name="source" pointer="/basis/source" defaultValue=${one?.basis.source ?? ""} />
      <${Field} of=${form} label=${text("noteFr")} name="note.fr" pointer="/basis/note/fr" as="textarea" lang="fr" defaultValue=${both?.fr.basis.note ?? ""} />
      <${Field} of=${form} label=${text("noteEn")} name="note.en" pointer="/basis/note/en" as="textarea" lang="en" defaultValue=${both?.en.basis.note ?? ""} />
    </fieldset>
  <//>`;
}
