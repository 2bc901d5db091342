/** Cohorts: opening them, and their coaches. */
import { all, call } from "../../api.js";
import { date, defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { explain } from "../../problems.js";
import { to } from "../../router.js";
import { confirmed, Dialog } from "../../ui/dialog.js";
import { Field, Form, useForm } from "../../ui/forms.js";
import { Button, Card, Empty, Loading } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { toast } from "../../ui/toasts.js";
import { html, useState } from "../../view.js";
import { ConsolePage } from "./console.js";
import { UserPicker } from "./picker.js";

/** @typedef {import("../../contract.js").Schemas["CohortDetailRead"]} Cohort */
const text = defineTexts({
  en: {
    title: "Cohorts",
    lead: "Classes of learners and those who coach them.",
    open: "Open a cohort",
    openAction: "Open the cohort",
    opened: "The cohort “{name}” is open.",
    name: "Name",
    code: "Code",
    codeHint: "Small letters, digits and hyphens. It never changes.",
    coaches: "Coaches",
    members: "Members",
    joinCode: "Join code",
    opening: "Opened",
    actions: "Actions",
    manage: "Coaches…",
    rotate: "New join code",
    rotateTitle: "Replace the join code of “{name}”?",
    rotateText: "The present code stops working at once. Members stay members.",
    rotated: "The new join code is {code}.",
    coachesOf: "Coaches of “{name}”",
    noCoach: "Nobody coaches this cohort yet.",
    add: "Add this coach",
    pick: "Find a coach",
    remove: "Remove",
    removeTitle: "Remove {coach} from “{name}”?",
    removeText: "{coach} no longer sees the members of this cohort, nor reviews their completions.",
    none: "There is no cohort yet",
  },
  fr: {
    title: "Groupes",
    lead: "Les groupes d’apprenants et leurs coachs.",
    open: "Ouvrir un groupe",
    openAction: "Ouvrir le groupe",
    opened: "Le groupe « {name} » est ouvert.",
    name: "Nom",
    code: "Code",
    codeHint: "Minuscules, chiffres et traits d’union. Il ne change jamais.",
    coaches: "Coachs",
    members: "Membres",
    joinCode: "Code d’accès",
    opening: "Ouverture",
    actions: "Actions",
    manage: "Coachs…",
    rotate: "Nouveau code",
    rotateTitle: "Remplacer le code d’accès de « {name} » ?",
    rotateText: "Le code actuel cesse aussitôt de marcher. Les membres le restent.",
    rotated: "Le nouveau code d’accès est {code}.",
    coachesOf: "Coachs de « {name} »",
    noCoach: "Personne ne coache encore ce groupe.",
    add: "Ajouter ce coach",
    pick: "Trouver un coach",
    remove: "Retirer",
    removeTitle: "Retirer {coach} de « {name} » ?",
    removeText: "{coach} ne voit plus les membres de ce groupe et ne valide plus leurs réalisations.",
    none: "Il n’y a pas encore de groupe",
  },
});

export default function Cohorts() {
  const cohorts = useLoad(() => all((cursor) => call("get", "/cohorts", { query: { limit: 100, cursor } })), []);
  const [opening, setOpening] = useState(false);
  const [managed, setManaged] = useState("");
  const ofDialog = cohorts.data?.find((one) => one.code === managed);

  /** @param {Cohort} one */
  async function rotate(one) {
    const asked = { title: text("rotateTitle", { name: one.name }), text: text("rotateText"), action: text("rotate") };
    if (!(await confirmed(asked))) return;
    try {
      const path = { cohort_code: one.code };
      const after = await call("post", "/cohorts/{cohort_code}/join-code", { path, key: crypto.randomUUID() });
      toast(text("rotated", { code: after.join_code ?? "" }), "good");
    } catch (error) {
      toast(explain(error), "bad");
    }
    cohorts.reload();
  }
  /** @type {import("../../ui/table.js").Column<Cohort>[]} */
  const columns = [
    { label: text("name"), sort: (one) => one.name, cell: (one) => html`<a href=${to(`cohorts/${one.code}`)}>${one.name}</a>` },
    { label: text("code"), sort: (one) => one.code, cell: (one) => html`<span class="mono">${one.code}</span>` },
    { label: text("coaches"), cell: (one) => one.coaches.map((coach) => coach.display_name).join(", ") || "–" },
    { label: text("members"), numeric: true, sort: (one) => one.member_count ?? 0, cell: (one) => one.member_count ?? 0 },
    { label: text("joinCode"), cell: (one) => html`<span class="mono">${one.join_code ?? "–"}</span>` },
    { label: text("opening"), sort: (one) => one.created_at, cell: (one) => date(one.created_at.slice(0, 10), { dateStyle: "medium" }) },
    {
      label: text("actions"),
      cell: (one) =>
        html`<${Button} class="small" onClick=${() => setManaged(one.code)}>${text("manage")}<//>
          <${Button} class="small" onClick=${() => rotate(one)}>${text("rotate")}<//>`,
    },
  ];
  const actions = html`<${Button} kind="primary" onClick=${() => setOpening(true)}>${text("open")}<//>`;
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")} actions=${actions}>
    <${Loading} of=${cohorts}>
      ${(/** @type {Cohort[]} */ rows) =>
        rows.length
          ? html`<${Card}>
              <${Table} caption=${text("title")} rows=${rows} columns=${columns} keyOf=${(/** @type {Cohort} */ one) => one.code} />
            <//>`
          : html`<${Empty} title=${text("none")} />`}
    <//>
    ${opening && html`<${Open} onClose=${() => (setOpening(false), cohorts.reload())} />`}
    ${ofDialog && html`<${Coaches} cohort=${ofDialog} onChange=${cohorts.reload} onClose=${() => setManaged("")} />`}
  <//>`;
}

/** @param {{ onClose: () => void }} properties */
function Open({ onClose }) {
  const form = useForm(async ({ name = "", code = "" }) => {
    await call("post", "/cohorts", { body: { name, code } });
    toast(text("opened", { name }), "good");
    onClose();
  });
  return html`<${Dialog} title=${text("open")} onClose=${onClose}>
    <${Form} of=${form} action=${text("openAction")}>
      <${Field} of=${form} label=${text("name")} name="name" maxlength="120" autocomplete="off" required />
      <${Field} of=${form} label=${text("code")} name="code" hint=${text("codeHint")} autocomplete="off" required />
    <//>
  <//>`;
}

/** @param {{ cohort: Cohort, onChange: () => void, onClose: () => void }} properties */
function Coaches({ cohort, onChange, onClose }) {
  const { code, name, coaches } = cohort;
  /** @param {"put" | "delete"} method @param {string} user_id */
  async function change(method, user_id) {
    try {
      await call(method, "/cohorts/{cohort_code}/coaches/{user_id}", { path: { cohort_code: code, user_id } });
    } catch (error) {
      toast(explain(error), "bad");
    }
    onChange();
  }
  /** @param {Cohort["coaches"][number]} coach */
  async function remove(coach) {
    const values = { coach: coach.display_name, name };
    const asked = { title: text("removeTitle", values), text: text("removeText", values), action: text("remove") };
    if (await confirmed(asked)) await change("delete", coach.user_id);
  }
  return html`<${Dialog} title=${text("coachesOf", { name })} onClose=${onClose}>
    ${coaches.length
      ? html`<ul class="list">
          ${coaches.map(
            (coach) =>
              html`<li key=${coach.user_id}>
                <div class="what"><b>${coach.display_name}</b></div>
                <${Button} class="small" kind="danger" onClick=${() => remove(coach)}>${text("remove")}<//>
              </li>`,
          )}
        </ul>`
      : html`<p class="soft">${text("noCoach")}</p>`}
    <${UserPicker} label=${text("pick")} role="coach" action=${text("add")} onPick=${(/** @type {{ id: string }} */ user) => change("put", user.id)} />
  <//>`;
}
