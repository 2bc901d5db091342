/** The accounts: search, roles, disabling, and inviting. */
import { all, call } from "../../api.js";
import { date, defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { explain } from "../../problems.js";
import { go, here, to } from "../../router.js";
import { me } from "../../session.js";
import { confirmed, Dialog } from "../../ui/dialog.js";
import { Field, Form, useForm } from "../../ui/forms.js";
import { Button, Card, Empty, Loading, More, Tag } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { toast } from "../../ui/toasts.js";
import { html, useEffect, useState } from "../../view.js";
import { ConsolePage, optionsOf, word } from "./console.js";
import { inProgress, sendFile } from "./imports.js";
import { fetchAs, problemOf } from "../../api.js";

/** @typedef {import("../../contract.js").Schemas["UserRead"]} User */
/** @typedef {User["role"]} Role */
const PAGE = 50;
const ROLES = /** @type {const} */ (["learner", "coach", "admin"]);
const text = defineTexts({
  en: {
    title: "Users",
    lead: "Everyone with an account.",
    search: "Part of a name or an e-mail",
    role: "Role",
    status: "State",
    any: "Any",
    find: "Search",
    none: "Nobody matches",
    name: "Name",
    email: "E-mail",
    cohort: "Cohort",
    joined: "Joined",
    actions: "Actions",
    disable: "Disable",
    enable: "Enable",
    you: "You",
    disableTitle: "Disable the account of {name}?",
    disableText: "{name} is logged out everywhere and cannot log in until the account is enabled again. Nothing is deleted.",
    roleTitle: "Make {name}: {role}?",
    roleText: "{name} leaves every cohort, as a member and as a coach, and loses open invitations. An administrator sees and changes everything.",
    roleAction: "Change the role",
    roleOf: "Role of {name}",
    done: "The account of {name} is changed.",
    invite: "Invite someone",
    inviteLead: "An account is opened without a password. You get a code, with which the person registers under this e-mail.",
    displayName: "Name that others see",
    cohortHint: "A learner becomes a member, a coach leads it.",
    noCohort: "None",
    inviteAction: "Open the account",
    code: "The code for {email}",
    codeText: "It is valid for 30 days, once, with this e-mail only. It cannot be shown again.",
    exists: "There is already an account with this e-mail; it was not changed.",
    copy: "Copy the code",
    copied: "The code is copied.",
  },
  fr: {
    title: "Utilisateurs",
    lead: "Toutes les personnes qui ont un compte.",
    search: "Une partie du nom ou de l’e-mail",
    role: "Rôle",
    status: "État",
    any: "Tous",
    find: "Chercher",
    none: "Personne ne correspond",
    name: "Nom",
    email: "E-mail",
    cohort: "Groupe",
    joined: "Inscription",
    actions: "Actions",
    disable: "Désactiver",
    enable: "Réactiver",
    you: "Vous",
    disableTitle: "Désactiver le compte de {name} ?",
    disableText: "{name} est déconnecté partout et ne peut plus se connecter tant que le compte n’est pas réactivé. Rien n’est effacé.",
    roleTitle: "Donner à {name} le rôle : {role} ?",
    roleText: "{name} quitte tous ses groupes, comme membre et comme coach, et perd ses invitations. Un administrateur voit et change tout.",
    roleAction: "Changer le rôle",
    roleOf: "Rôle de {name}",
    done: "Le compte de {name} est changé.",
    invite: "Inviter quelqu’un",
    inviteLead: "Un compte est ouvert sans mot de passe. Vous recevez un code, avec lequel la personne s’inscrit sous cet e-mail.",
    displayName: "Nom visible par les autres",
    cohortHint: "Un apprenant en devient membre, un coach le dirige.",
    noCohort: "Aucun",
    inviteAction: "Ouvrir le compte",
    code: "Le code pour {email}",
    codeText: "Il vaut 30 jours, une seule fois, avec cet e-mail seulement. Il ne pourra pas être réaffiché.",
    exists: "Un compte existe déjà avec cet e-mail ; il n’a pas été changé.",
    copy: "Copier le code",
    copied: "Le code est copié.",
  },
});

export default function Users() {
  const query = new URLSearchParams(here.value.split("?")[1]);
  const filters = {
    search: query.get("search") || undefined,
    role: /** @type {Role | undefined} */ (query.get("role") || undefined),
    status: /** @type {"active" | "disabled" | undefined} */ (query.get("status") || undefined),
  };
  const [older, setOlder] = useState(/** @type {{ users: User[], cursor: string | null } | null} */ (null));
  const [busy, setBusy] = useState(false);
  const [inviting, setInviting] = useState(false);
  /** @param {string} [cursor] */
  const read = (cursor) => call("get", "/users", { query: { limit: PAGE, ...filters, cursor } });
  const loaded = useLoad(() => read(), [here.value]);
  useEffect(() => setOlder(null), [loaded.data]);
  const users = [...(loaded.data?.items ?? []), ...(older?.users ?? [])];
  const cursor = older ? older.cursor : (loaded.data?.next_cursor ?? null);
  async function next() {
    setBusy(true);
    const page = await read(cursor ?? undefined);
    setOlder({ users: [...(older?.users ?? []), ...page.items], cursor: page.next_cursor });
    setBusy(false);
  }
  const form = useForm(async (values) => {
    const given = Object.entries(values).filter(([, value]) => value);
    go(`admin/users${given.length ? `?${new URLSearchParams(given)}` : ""}`);
  });

  /** @param {User} user @param {{ role?: Role, status?: "active" | "disabled" }} change */
  async function set(user, change) {
    try {
      await call("patch", "/users/{user_id}", { path: { user_id: user.id }, body: change });
      toast(text("done", { name: user.display_name }), "good");
    } catch (error) {
      toast(explain(error), "bad");
    }
    loaded.reload();
  }
  /** @param {User} user */
  async function toggle(user) {
    const name = user.display_name;
    if (user.status === "disabled") return set(user, { status: "active" });
    const asked = { title: text("disableTitle", { name }), text: text("disableText", { name }), action: text("disable") };
    return (await confirmed(asked)) ? set(user, { status: "disabled" }) : undefined;
  }
  /** @param {User} user @param {Event} event */
  async function chooseRole(user, event) {
    const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
    const role = /** @type {Role} */ (select.value);
    const name = user.display_name;
    const asked = {
      title: text("roleTitle", { name, role: word(role).toLowerCase() }),
      text: text("roleText", { name }),
      action: text("roleAction"),
    };
    if (await confirmed(asked)) await set(user, { role });
    else select.value = user.role;
  }
  /** @type {import("../../ui/table.js").Column<User>[]} */
  const columns = [
    {
      label: text("name"),
      cell: (user) =>
        html`<a href=${to(`learners/${user.id}`)}>${user.display_name}</a><br /><small class="soft">${user.email}</small>`,
    },
    {
      label: text("role"),
      cell: (user) =>
        user.id === me.value?.id
          ? word(user.role)
          : html`<select
              class="select role"
              aria-label=${text("roleOf", { name: user.display_name })}
              onChange=${(/** @type {Event} */ event) => chooseRole(user, event)}
            >
              ${optionsOf(ROLES.map((role) => [role, word(role)]), user.role)}
            </select>`,
    },
    { label: text("cohort"), cell: (user) => user.cohort?.name ?? "–" },
    { label: text("joined"), cell: (user) => date(user.joined_at.slice(0, 10), { dateStyle: "medium" }) },
    {
      label: text("status"),
      cell: (user) =>
        html`<${Tag} kind=${user.status === "active" ? "good" : "warn"}>${word(/** @type {"active"} */ (user.status))}<//>`,
    },
    {
      label: text("actions"),
      cell: (user) =>
        user.id === me.value?.id
          ? text("you")
          : html`<${Button} class="small" kind=${user.status === "active" ? "danger" : undefined} onClick=${() => toggle(user)}>
              ${text(user.status === "active" ? "disable" : "enable")}
            <//>`,
    },
  ];
  const actions = html`<${Button} kind="primary" onClick=${() => setInviting(true)}>${text("invite")}<//>`;
  /** @param {readonly string[]} values @returns {[string, string][]} */
  const choices = (values) => [["", text("any")], ...values.map((value) => /** @type {[string, string]} */ ([value, word(/** @type {"admin"} */ (value))]))];
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")} actions=${actions}>
    <${Card}>
      <${Form} of=${form} action=${text("find")} class="wide" key=${here.value}>
        <div class="fields" role="search">
          <${Field} label=${text("search")} name="search" type="search" defaultValue=${filters.search ?? ""} maxlength="100" />
          <${Field} label=${text("role")} name="role" as="select">${optionsOf(choices(ROLES), filters.role ?? "")}<//>
          <${Field} label=${text("status")} name="status" as="select">
            ${optionsOf(choices(["active", "disabled"]), filters.status ?? "")}
          <//>
        </div>
      <//>
    <//>
    <${Loading} of=${loaded}>
      ${() =>
        users.length
          ? html`<${Card}>
              <${Table} caption=${text("title")} rows=${users} columns=${columns} keyOf=${(/** @type {User} */ user) => user.id} />
              <${More} cursor=${cursor} busy=${busy} onMore=${next} />
            <//>`
          : html`<${Empty} title=${text("none")} />`}
    <//>
    ${inviting && html`<${Invite} onClose=${() => (setInviting(false), loaded.reload())} />`}
  <//>`;
}

/**
 * Opens an account by an import of one line, and returns its invitation code; null if the account was there already.
 * @param {Record<string, string>} user
 */
async function inviteOne(user) {
  let one = await sendFile("users", new Blob([JSON.stringify([user])]), { name: "invitation.json" });
  const path = { import_id: one.id };
  while (inProgress(one)) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    one = await call("get", "/imports/{import_id}", { path });
  }
  if (one.lines.faulty) {
    const report = await call("get", "/imports/{import_id}/lines", { path, query: { status: "faulty" } });
    const fault = report.items[0]?.faults[0];
    throw new Error(fault ? `${fault.detail} ${fault.remedy}` : one.status);
  }
  if (!one.lines.applied) return null;
  const response = await fetchAs(`imports/${one.id}/invitations`, { method: "POST" });
  if (!response.ok) throw await problemOf(response);
  const line = (await response.text()).split("\r\n")[1] ?? "";
  return line.split(",").at(-2) ?? null;
}

/** @param {{ onClose: () => void }} properties */
function Invite({ onClose }) {
  const [outcome, setOutcome] = useState(/** @type {{ email: string, code: string | null } | null} */ (null));
  const [fault, setFault] = useState("");
  const cohorts = useLoad(() => all((cursor) => call("get", "/cohorts", { query: { limit: 100, cursor } })), []);
  const form = useForm(async ({ cohort_code, ...user }) => {
    setFault("");
    const body = { ...user, ...(cohort_code ? { cohort_code } : {}) };
    try {
      setOutcome({ email: user.email ?? "", code: await inviteOne(body) });
    } catch (error) {
      if (error instanceof Error && error.constructor === Error) setFault(error.message);
      else throw error;
    }
  });
  async function copy() {
    await navigator.clipboard.writeText(outcome?.code ?? "");
    toast(text("copied"), "good");
  }
  if (outcome) {
    return html`<${Dialog} title=${text("code", { email: outcome.email })} onClose=${onClose}>
      ${outcome.code
        ? html`<p class="sentence mono">${outcome.code}</p>
            <p class="soft">${text("codeText")}</p>
            <div class="form-actions"><${Button} kind="primary" onClick=${copy}>${text("copy")}<//></div>`
        : html`<p class="notice plain">${text("exists")}</p>`}
    <//>`;
  }
  /** @type {[string, string][]} */
  const places = [["", text("noCohort")], ...(cohorts.data ?? []).map((one) => /** @type {[string, string]} */ ([one.code, one.name]))];
  return html`<${Dialog} title=${text("invite")} onClose=${onClose}>
    <p class="soft">${text("inviteLead")}</p>
    <${Form} of=${form} action=${text("inviteAction")}>
      ${fault && html`<p class="notice bad" role="alert">${fault}</p>`}
      <${Field} of=${form} label=${text("email")} name="email" type="email" autocomplete="off" required />
      <${Field} of=${form} label=${text("displayName")} name="display_name" maxlength="80" autocomplete="off" required />
      <${Field} label=${text("role")} name="role" as="select">
        ${optionsOf([["learner", word("learner")], ["coach", word("coach")]])}
      <//>
      <${Field} label=${text("cohort")} name="cohort_code" as="select" hint=${text("cohortHint")}>${optionsOf(places)}<//>
    <//>
  <//>`;
}
