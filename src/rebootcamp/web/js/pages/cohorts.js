/** The cohorts of a coach, or all of them for an administrator. */
import { all, call } from "../api.js";
import { defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { go, to } from "../router.js";
import { Dialog } from "../ui/dialog.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Icon } from "../ui/icons.js";
import { Button, Empty, Loading, Page } from "../ui/parts.js";
import { html, useState } from "../view.js";

/** @typedef {import("../contract.js").Schemas["CohortDetailRead"]} Cohort */

const text = defineTexts({
  en: {
    title: "Cohorts",
    lead: "Choose a cohort to see how its learners are doing.",
    none: "No cohort yet",
    members: "{n} learner|{n} learners",
    coaches: "Coached by {names}",
    new: "New cohort",
    name: "Name",
    code: "Code",
    codeHint: "Lower-case letters, digits and hyphens; it does not change later.",
    create: "Create the cohort",
  },
  fr: {
    title: "Groupes",
    lead: "Choisissez un groupe pour voir où en sont ses participants.",
    none: "Pas encore de groupe",
    members: "{n} participant|{n} participants",
    coaches: "Suivi par {names}",
    new: "Nouveau groupe",
    name: "Nom",
    code: "Code",
    codeHint: "Minuscules, chiffres et tirets ; il ne change plus ensuite.",
    create: "Créer le groupe",
  },
});

export default function Cohorts() {
  const cohorts = useLoad(() => all((cursor) => call("get", "/cohorts", { query: { limit: 100, cursor } })), [], "all cohorts");
  const [isNew, setNew] = useState(false);
  const action = html`<${Button} kind="primary" onClick=${() => setNew(true)}>${text("new")}<//>`;
  return html`<${Page} title=${text("title")} lead=${text("lead")} actions=${action}>
    <${Loading} of=${cohorts}>
      ${(/** @type {Cohort[]} */ items) =>
        items.length
          ? html`<ul class="tiles">
              ${items.map(
                (one) =>
                  html`<li key=${one.code} class="tile link-tile">
                    <span class="dot in-energy"><${Icon} name="cohorts" /></span>
                    <h2><a href=${to(`cohorts/${one.code}`)}>${one.name}</a></h2>
                    <p>${text("coaches", { names: one.coaches.map((coach) => coach.display_name).join(", ") || "—" })}</p>
                    <span class="soft small">${text("members", { n: one.member_count ?? 0 })}</span>
                  </li>`,
              )}
            </ul>`
          : html`<${Empty} icon="cohorts" title=${text("none")} />`}
    <//>
    ${isNew && html`<${NewCohort} onClose=${() => setNew(false)} />`}
  <//>`;
}

/** @param {{ onClose: () => void }} properties */
function NewCohort({ onClose }) {
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm(async ({ code = "", name = "" }) => {
    await call("post", "/cohorts", { body: { code, name }, key });
    go(`cohorts/${code}`);
  });
  return html`<${Dialog} title=${text("new")} onClose=${onClose}>
    <${Form} of=${form} action=${text("create")}>
      <${Field} of=${form} label=${text("name")} name="name" maxlength="120" />
      <${Field} of=${form} label=${text("code")} name="code" hint=${text("codeHint")} autocapitalize="none" />
    <//>
  <//>`;
}
