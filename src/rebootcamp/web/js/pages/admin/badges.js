/** The catalogue of badges, with those that are retired. */
import { all, call } from "../../api.js";
import { date, defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { to } from "../../router.js";
import { Medal } from "../../ui/medal.js";
import { Card, Loading, Tag } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { html } from "../../view.js";
import { ConsolePage, word } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["BadgeRead"]} Badge */
const text = defineTexts({
  en: {
    title: "Badges",
    lead: "What users can win, and by which rule.",
    new: "New badge",
    name: "Name",
    code: "Code",
    tier: "Tier",
    points: "Points",
    version: "Version",
    published: "Published",
    state: "State",
    inForce: "In force",
    retired: "Retired",
  },
  fr: {
    title: "Badges",
    lead: "Ce que l’on peut gagner, et par quelle règle.",
    new: "Nouveau badge",
    name: "Nom",
    code: "Code",
    tier: "Niveau",
    points: "Points",
    version: "Version",
    published: "Publication",
    state: "État",
    inForce: "En vigueur",
    retired: "Retiré",
  },
});

export default function Badges() {
  const badges = useLoad(
    () => all((cursor) => call("get", "/badges", { query: { limit: 100, include_retired: true, cursor } })),
    [],
  );
  /** @type {import("../../ui/table.js").Column<Badge>[]} */
  const columns = [
    {
      label: text("name"),
      sort: (one) => one.name,
      cell: (one) =>
        html`<span class="row"><${Medal} badge=${one} size=${32} /><a href=${to(`admin/badges/${one.code}`)}>${one.name}</a></span>`,
    },
    { label: text("code"), sort: (one) => one.code, cell: (one) => html`<span class="mono">${one.code}</span>` },
    { label: text("tier"), sort: (one) => one.points, cell: (one) => word(one.tier) },
    { label: text("points"), numeric: true, sort: (one) => one.points, cell: (one) => one.points },
    { label: text("version"), numeric: true, sort: (one) => one.version, cell: (one) => one.version },
    {
      label: text("published"),
      sort: (one) => one.published_at,
      cell: (one) => date(one.published_at.slice(0, 10), { dateStyle: "medium" }),
    },
    {
      label: text("state"),
      sort: (one) => String(one.retired),
      cell: (one) => (one.retired ? html`<${Tag}>${text("retired")}<//>` : html`<${Tag} kind="good">${text("inForce")}<//>`),
    },
  ];
  const actions = html`<a class="button primary" href=${to("admin/badges/new")}>${text("new")}</a>`;
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")} actions=${actions}>
    <${Loading} of=${badges}>
      ${(/** @type {Badge[]} */ rows) =>
        html`<${Card}>
          <${Table} caption=${text("title")} rows=${rows} columns=${columns} keyOf=${(/** @type {Badge} */ one) => one.code} />
        <//>`}
    <//>
  <//>`;
}
