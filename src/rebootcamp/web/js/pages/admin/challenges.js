/** The catalogue of challenges, with those that are retired. */
import { all, call } from "../../api.js";
import { defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { to } from "../../router.js";
import { Card, Loading, Tag } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { html } from "../../view.js";
import { ConsolePage, word } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["ChallengeRead"]} Challenge */
const text = defineTexts({
  en: {
    title: "Challenges",
    lead: "What users can do. A change applies from now on; what is done keeps its points.",
    new: "New challenge",
    name: "Title",
    code: "Code",
    category: "Category",
    points: "Points",
    recurrence: "How often",
    validation: "Counts",
    state: "State",
    inForce: "In force",
    retired: "Retired",
  },
  fr: {
    title: "Défis",
    lead: "Ce que l’on peut faire. Un changement vaut dès maintenant ; ce qui est fait garde ses points.",
    new: "Nouveau défi",
    name: "Titre",
    code: "Code",
    category: "Catégorie",
    points: "Points",
    recurrence: "Fréquence",
    validation: "Compte",
    state: "État",
    inForce: "En vigueur",
    retired: "Retiré",
  },
});

export default function Challenges() {
  const challenges = useLoad(
    () => all((cursor) => call("get", "/challenges", { query: { limit: 100, include_retired: true, cursor } })),
    [],
  );
  const actions = html`<a class="button primary" href=${to("admin/challenges/new")}>${text("new")}</a>`;
  /** @type {import("../../ui/table.js").Column<Challenge>[]} */
  const columns = [
    {
      label: text("name"),
      sort: (one) => one.title,
      cell: (one) => html`<a href=${to(`admin/challenges/${one.code}`)}>${one.title}</a>`,
    },
    { label: text("code"), sort: (one) => one.code, cell: (one) => html`<span class="mono">${one.code}</span>` },
    { label: text("category"), sort: (one) => word(one.category), cell: (one) => word(one.category) },
    { label: text("points"), numeric: true, sort: (one) => one.points, cell: (one) => one.points },
    { label: text("recurrence"), sort: (one) => word(one.recurrence), cell: (one) => word(one.recurrence) },
    { label: text("validation"), sort: (one) => word(one.validation), cell: (one) => word(one.validation) },
    {
      label: text("state"),
      sort: (one) => one.retired_at ?? "",
      cell: (one) => (one.retired_at ? html`<${Tag}>${text("retired")}<//>` : html`<${Tag} kind="good">${text("inForce")}<//>`),
    },
  ];
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")} actions=${actions}>
    <${Loading} of=${challenges}>
      ${(/** @type {Challenge[]} */ rows) =>
        html`<${Card}>
          <${Table} caption=${text("title")} rows=${rows} columns=${columns} keyOf=${(/** @type {Challenge} */ one) => one.code} />
        <//>`}
    <//>
  <//>`;
}
