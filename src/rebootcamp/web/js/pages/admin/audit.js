/** The audit trail: what administrators and reviewers did. */
import { call } from "../../api.js";
import { dateTime, defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { here, to } from "../../router.js";
import { Card, Loading, More } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { html, useEffect, useState } from "../../view.js";
import { ConsolePage } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["AuditEventRead"]} Act */
const PAGE = 50;
const text = defineTexts({
  en: {
    title: "Audit trail",
    lead: "What administrators and reviewers did, the latest first. Nothing here can be changed or deleted.",
    of: "Only what {name} did is shown.",
    everyone: "Show what everyone did",
    when: "When",
    who: "Who",
    action: "What",
    subject: "About",
    erased: "erased user",
    challenge_published: "published a challenge",
    challenge_changed: "changed a challenge",
    challenge_retired: "retired a challenge",
    badge_published: "published a badge",
    badge_retired: "retired a badge",
    badge_granted: "granted a badge",
    badge_withdrawn: "withdrew a badge",
    completion_approved: "approved a completion",
    completion_rejected: "rejected a completion",
    completion_reversed: "reversed a completion",
    cohort_opened: "opened a cohort",
    join_code_rotated: "replaced a join code",
    member_invited: "invited a learner",
    member_put: "placed a learner",
    member_removed: "removed a learner",
    coach_put: "made someone a coach of a cohort",
    coach_removed: "ended someone’s coaching",
    role_set: "set a role",
    account_disabled: "disabled an account",
    account_enabled: "enabled an account",
    user_erased: "erased a user",
    webhook_created: "created a webhook",
    webhook_changed: "changed a webhook",
    webhook_deleted: "deleted a webhook",
    webhook_secret_rotated: "replaced a webhook’s secret",
    deliveries_replayed: "sent messages of a webhook again",
    service_account_created: "created a service account",
    service_account_changed: "changed a service account",
    service_account_deleted: "deleted a service account",
    service_key_created: "created a key",
    service_key_rotated: "replaced a key",
    service_key_revoked: "revoked a key",
    external_id_put: "gave a user an external id",
    external_id_removed: "took an external id away",
    import_started: "sent a file to import",
    import_cancelled: "cancelled an import",
    import_invited: "made invitation codes",
    exported: "exported records",
  },
  fr: {
    title: "Journal d’audit",
    lead: "Ce que les administrateurs et les valideurs ont fait, le plus récent d’abord. Rien ne peut être changé ni effacé ici.",
    of: "Seul ce que {name} a fait est affiché.",
    everyone: "Afficher ce que tous ont fait",
    when: "Quand",
    who: "Qui",
    action: "Quoi",
    subject: "Sur",
    erased: "utilisateur effacé",
    challenge_published: "a publié un défi",
    challenge_changed: "a changé un défi",
    challenge_retired: "a retiré un défi",
    badge_published: "a publié un badge",
    badge_retired: "a retiré un badge",
    badge_granted: "a accordé un badge",
    badge_withdrawn: "a repris un badge",
    completion_approved: "a validé une réalisation",
    completion_rejected: "a refusé une réalisation",
    completion_reversed: "a annulé une réalisation",
    cohort_opened: "a ouvert un groupe",
    join_code_rotated: "a remplacé un code d’accès",
    member_invited: "a invité un apprenant",
    member_put: "a placé un apprenant",
    member_removed: "a retiré un apprenant",
    coach_put: "a nommé le coach d’un groupe",
    coach_removed: "a mis fin à un coaching",
    role_set: "a fixé un rôle",
    account_disabled: "a désactivé un compte",
    account_enabled: "a réactivé un compte",
    user_erased: "a effacé un utilisateur",
    webhook_created: "a créé un webhook",
    webhook_changed: "a changé un webhook",
    webhook_deleted: "a supprimé un webhook",
    webhook_secret_rotated: "a remplacé le secret d’un webhook",
    deliveries_replayed: "a renvoyé des messages d’un webhook",
    service_account_created: "a créé un compte de service",
    service_account_changed: "a changé un compte de service",
    service_account_deleted: "a supprimé un compte de service",
    service_key_created: "a créé une clé",
    service_key_rotated: "a remplacé une clé",
    service_key_revoked: "a révoqué une clé",
    external_id_put: "a donné un identifiant externe à un utilisateur",
    external_id_removed: "a retiré un identifiant externe",
    import_started: "a envoyé un fichier à importer",
    import_cancelled: "a annulé un import",
    import_invited: "a créé des codes d’invitation",
    exported: "a exporté des données",
  },
});

export default function Audit() {
  const of = new URLSearchParams(here.value.split("?")[1]).get("of") ?? undefined;
  const [older, setOlder] = useState(/** @type {{ acts: Act[], cursor: string | null } | null} */ (null));
  const [busy, setBusy] = useState(false);
  const names = useNames();
  /** @param {string} [cursor] */
  async function read(cursor) {
    const page = await call("get", "/audit-events", { query: { limit: PAGE, actor_id: of, cursor } });
    await names.learn(page.items.map((act) => act.actor_id));
    return page;
  }
  const loaded = useLoad(() => read(), [of]);
  useEffect(() => setOlder(null), [loaded.data]);
  const first = loaded.data?.items ?? [];
  const acts = [...first, ...(older?.acts ?? [])];
  const cursor = older ? older.cursor : (loaded.data?.next_cursor ?? null);
  async function next() {
    setBusy(true);
    const page = await read(cursor ?? undefined);
    setOlder({ acts: [...(older?.acts ?? []), ...page.items], cursor: page.next_cursor });
    setBusy(false);
  }
  /** @type {import("../../ui/table.js").Column<Act>[]} */
  const columns = [
    { label: text("when"), cell: (act) => dateTime(act.at) },
    {
      label: text("who"),
      cell: (act) => html`<a href=${to(`admin/audit?of=${act.actor_id}`)}>${names.of(act.actor_id) ?? text("erased")}</a>`,
    },
    { label: text("action"), cell: (act) => text(act.action) },
    { label: text("subject"), cell: (act) => html`<span class="mono wrap">${act.subject}</span>` },
  ];
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")}>
    ${of &&
    html`<p class="notice plain">
      ${text("of", { name: names.of(of) ?? text("erased") })}<a href=${to("admin/audit")}>${text("everyone")}</a>
    </p>`}
    <${Loading} of=${loaded}>
      ${() =>
        html`<${Card}>
          <${Table} caption=${text("title")} rows=${acts} columns=${columns} keyOf=${(/** @type {Act} */ act) => String(act.number)} />
          <${More} cursor=${cursor} busy=${busy} onMore=${next} />
        <//>`}
    <//>
  <//>`;
}

/** Reads the names of users, each once. */
function useNames() {
  const [known] = useState(() => new Map(/** @type {[string, string | null][]} */ ([])));
  return {
    /** @param {string} id */
    of: (id) => known.get(id),
    /** @param {string[]} ids */
    async learn(ids) {
      const unknown = [...new Set(ids)].filter((id) => !known.has(id));
      await Promise.all(
        unknown.map(async (user_id) => {
          const user = await call("get", "/users/{user_id}", { path: { user_id } }).catch(() => null);
          known.set(user_id, user?.display_name ?? null);
        }),
      );
    },
  };
}
