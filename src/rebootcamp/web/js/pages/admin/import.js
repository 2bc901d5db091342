/** One import: its progress, its faulty lines, and the invitations of its users. */
import { call } from "../../api.js";
import { dateTime, defineTexts, number } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { explain } from "../../problems.js";
import { to } from "../../router.js";
import { confirmed } from "../../ui/dialog.js";
import { Button, Card, Loading, More } from "../../ui/parts.js";
import { Table } from "../../ui/table.js";
import { toast } from "../../ui/toasts.js";
import { html, useEffect, useState } from "../../view.js";
import { ConsolePage } from "./console.js";
import { download, inProgress, percent, text as words } from "./imports.js";

/** @typedef {import("../../contract.js").Schemas["ImportRead"]} Import */
/** @typedef {import("../../contract.js").Schemas["LineReportRead"]} Line */
const EVERY_MS = 1000;
const text = defineTexts({
  en: {
    title: "Import of {kind}",
    back: "All imports",
    sent: "Sent",
    ended: "Ended",
    dryRun: "Dry run: nothing is applied.",
    progress: "{done} of {n} line worked|{done} of {n} lines worked",
    waiting: "Waiting",
    valid: "Valid",
    applied: "Applied",
    unchanged: "There already",
    faulty: "Faulty",
    cancel: "Cancel the import",
    cancelTitle: "Cancel this import?",
    cancelText: "The lines that are applied stay applied; the others are not applied. The file can be sent again.",
    report: "Faulty lines",
    line: "Line",
    field: "Field",
    problem: "What is wrong",
    remedy: "What to do",
    invitations: "Invitations",
    invitationsLead: "These users have no password yet. Each gets a code, with which they register under the same e-mail.",
    invite: "Download the codes",
    inviteTitle: "Make new invitation codes?",
    inviteText: "Every user of this import without a password gets a new code. Codes that you downloaded before stop working. The codes cannot be shown again: keep the file safe, and delete it once they are sent.",
    inviteAction: "Make the codes",
  },
  fr: {
    title: "Import de {kind}",
    back: "Tous les imports",
    sent: "Envoyé",
    ended: "Terminé",
    dryRun: "Essai à blanc : rien n’est appliqué.",
    progress: "{done} ligne traitée sur {n}|{done} lignes traitées sur {n}",
    waiting: "En attente",
    valid: "Valides",
    applied: "Appliquées",
    unchanged: "Déjà là",
    faulty: "Fautives",
    cancel: "Annuler l’import",
    cancelTitle: "Annuler cet import ?",
    cancelText: "Les lignes déjà appliquées le restent ; les autres ne le seront pas. Le fichier peut être renvoyé.",
    report: "Lignes fautives",
    line: "Ligne",
    field: "Champ",
    problem: "Ce qui ne va pas",
    remedy: "Que faire",
    invitations: "Invitations",
    invitationsLead: "Ces utilisateurs n’ont pas encore de mot de passe. Chacun reçoit un code, avec lequel il s’inscrit sous le même e-mail.",
    invite: "Télécharger les codes",
    inviteTitle: "Créer de nouveaux codes d’invitation ?",
    inviteText: "Chaque utilisateur de cet import sans mot de passe reçoit un nouveau code. Les codes téléchargés avant ne marchent plus. Les codes ne pourront pas être réaffichés : gardez le fichier en lieu sûr, et effacez-le une fois les codes envoyés.",
    inviteAction: "Créer les codes",
  },
});
const STATUSES = /** @type {const} */ (["applied", "unchanged", "valid", "faulty", "waiting"]);

/** @param {{ id: string }} properties */
export default function ImportPage({ id }) {
  const path = { import_id: id };
  const loaded = useLoad(() => call("get", "/imports/{import_id}", { path }), [id]);
  const one = loaded.data;
  const running = one !== undefined && inProgress(one);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(loaded.reload, EVERY_MS);
    return () => clearInterval(timer);
  }, [running, loaded.reload]);

  async function cancel() {
    const asked = { title: text("cancelTitle"), text: text("cancelText"), action: text("cancel") };
    if (!(await confirmed(asked))) return;
    await call("post", "/imports/{import_id}/cancel", { path }).catch((error) => toast(explain(error), "bad"));
    loaded.reload();
  }
  const title = text("title", { kind: one ? words(one.kind).toLowerCase() : "…" });
  const actions = html`<a class="button" href=${to("admin/imports")}>${text("back")}</a>
    ${running && html`<${Button} kind="danger" onClick=${cancel}>${text("cancel")}<//>`}`;
  return html`<${ConsolePage} title=${title} actions=${actions}>
    <${Loading} of=${loaded}>${(/** @type {Import} */ found) => html`<${Progress} one=${found} />`}<//>
    ${one && one.lines.faulty > 0 && html`<${Report} id=${id} count=${one.lines.faulty} />`}
    ${one && one.kind === "users" && one.lines.applied > 0 && html`<${Invitations} id=${id} />`}
  <//>`;
}

/** @param {{ one: Import }} properties */
function Progress({ one }) {
  const { lines, line_count } = one;
  const done = line_count - lines.waiting - (one.status === "applying" ? lines.valid : 0);
  return html`<${Card} title=${words(one.status)}>
    <div class="stack">
      <div
        class="stacked-bar"
        role="progressbar"
        aria-label=${text("progress", { done, n: line_count })}
        aria-valuemin="0"
        aria-valuemax=${line_count}
        aria-valuenow=${done}
      >
        ${STATUSES.map(
          (status) =>
            html`<span key=${status} class=${status} style=${{ width: `${(100 * lines[status]) / Math.max(line_count, 1)}%` }}></span>`,
        )}
      </div>
      <p class="soft">${text("progress", { done, n: line_count })} (${percent(done, line_count)})</p>
      ${one.dry_run && html`<p class="notice plain">${text("dryRun")}</p>`}
      <dl class="figures">
        ${STATUSES.map(
          (status) =>
            html`<div class="figure" key=${status}><dt>${text(status)}</dt><dd>${number(lines[status])}</dd></div>`,
        )}
      </dl>
      <dl class="facts">
        <dt>${text("sent")}</dt>
        <dd>${dateTime(one.created_at)}</dd>
        ${one.finished_at && html`<dt>${text("ended")}</dt><dd>${dateTime(one.finished_at)}</dd>`}
      </dl>
    </div>
  <//>`;
}

/** @param {{ id: string, count: number }} properties */
function Report({ id, count }) {
  const [more, setMore] = useState(/** @type {{ lines: Line[], cursor: string | null } | null} */ (null));
  const [busy, setBusy] = useState(false);
  /** @param {string} [cursor] */
  const read = (cursor) =>
    call("get", "/imports/{import_id}/lines", {
      path: { import_id: id },
      query: { status: "faulty", limit: 50, cursor },
    });
  const loaded = useLoad(() => read(), [id, count]);
  const shown = more ?? { lines: loaded.data?.items ?? [], cursor: loaded.data?.next_cursor ?? null };
  async function next() {
    setBusy(true);
    const page = await read(shown.cursor ?? undefined);
    setMore({ lines: [...shown.lines, ...page.items], cursor: page.next_cursor });
    setBusy(false);
  }
  const rows = shown.lines.flatMap((line) => line.faults.map((fault, index) => ({ line: line.line, index, ...fault })));
  return html`<${Card} title=${text("report")}>
    <${Loading} of=${loaded}>
      ${() =>
        html`<${Table}
            caption=${text("report")}
            rows=${rows}
            keyOf=${(/** @type {typeof rows[number]} */ row) => `${row.line} ${row.index}`}
            columns=${[
              { label: text("line"), numeric: true, cell: (/** @type {typeof rows[number]} */ row) => row.line },
              { label: text("field"), cell: (/** @type {typeof rows[number]} */ row) => html`<code>${row.pointer || "–"}</code>` },
              {
                label: text("problem"),
                cell: (/** @type {typeof rows[number]} */ row) => html`<span class="wrap">${row.detail}</span>`,
              },
              {
                label: text("remedy"),
                cell: (/** @type {typeof rows[number]} */ row) => html`<span class="wrap">${row.remedy}</span>`,
              },
            ]}
          />
          <${More} cursor=${shown.cursor} busy=${busy} onMore=${next} />`}
    <//>
  <//>`;
}

/** @param {{ id: string }} properties */
function Invitations({ id }) {
  const [busy, setBusy] = useState(false);
  async function invite() {
    const asked = { title: text("inviteTitle"), text: text("inviteText"), action: text("inviteAction") };
    if (!(await confirmed(asked))) return;
    setBusy(true);
    try {
      await download(`imports/${id}/invitations`, "invitations.csv", "POST");
    } catch (error) {
      toast(explain(error), "bad");
    }
    setBusy(false);
  }
  return html`<${Card} title=${text("invitations")}>
    <div class="stack">
      <p class="soft">${text("invitationsLead")}</p>
      <p><${Button} busy=${busy} onClick=${invite}>${text("invite")}<//></p>
    </div>
  <//>`;
}
