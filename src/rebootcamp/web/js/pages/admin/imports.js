/** Imports: sending a file, following it, and exports. */
import { call, fetchAs, problemOf } from "../../api.js";
import { dateTime, defineTexts, number } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { go, to } from "../../router.js";
import { Field, Form, useForm } from "../../ui/forms.js";
import { Button, Card, Empty, Loading, Tag } from "../../ui/parts.js";
import { toast } from "../../ui/toasts.js";
import { explain } from "../../problems.js";
import { html, useState } from "../../view.js";
import { ConsolePage, optionsOf } from "./console.js";

/** @typedef {import("../../contract.js").Schemas["ImportRead"]} Import */
/** @typedef {Import["kind"]} Kind */
export const KINDS = /** @type {const} */ (["users", "cohorts", "challenges", "completions"]);

export const text = defineTexts({
  en: {
    title: "Import and export",
    lead: "Files are checked whole before anything is applied. The same file can be sent again: it changes nothing twice.",
    send: "Send a file",
    kind: "The file holds",
    users: "Users",
    cohorts: "Cohorts",
    challenges: "Challenges",
    completions: "Past completions",
    file: "CSV or JSON file",
    fileHint: "UTF-8; CSV with a header line. docs/imports.md lists the columns.",
    dryRun: "Only check the file, and apply nothing",
    skipFaulty: "Apply the valid lines even if others are faulty",
    action: "Send",
    noFile: "Choose a file first.",
    exports: "Export",
    exportsLead: "Files in the form that an import takes.",
    download: "{kind}, {format}",
    latest: "Imports",
    none: "Nothing was imported yet",
    receiving: "Arriving",
    checking: "Being checked",
    applying: "Being applied",
    checked: "Checked, nothing applied",
    refused: "Refused: faulty lines",
    applied: "Applied",
    failed: "Failed",
    cancelled: "Cancelled",
    lines: "{n} line|{n} lines",
    faulty: "{n} faulty line|{n} faulty lines",
  },
  fr: {
    title: "Import et export",
    lead: "Un fichier est vérifié en entier avant que rien ne soit appliqué. On peut le renvoyer : il ne change rien deux fois.",
    send: "Envoyer un fichier",
    kind: "Le fichier contient",
    users: "Utilisateurs",
    cohorts: "Groupes",
    challenges: "Défis",
    completions: "Réalisations passées",
    file: "Fichier CSV ou JSON",
    fileHint: "UTF-8 ; CSV avec une ligne d’en-tête. docs/imports.md donne les colonnes.",
    dryRun: "Vérifier seulement, sans rien appliquer",
    skipFaulty: "Appliquer les lignes valides même si d’autres sont fautives",
    action: "Envoyer",
    noFile: "Choisissez d’abord un fichier.",
    exports: "Exporter",
    exportsLead: "Des fichiers dans la forme qu’un import accepte.",
    download: "{kind}, {format}",
    latest: "Imports",
    none: "Rien n’a encore été importé",
    receiving: "En réception",
    checking: "En vérification",
    applying: "En application",
    checked: "Vérifié, rien d’appliqué",
    refused: "Refusé : lignes fautives",
    applied: "Appliqué",
    failed: "Échoué",
    cancelled: "Annulé",
    lines: "{n} ligne|{n} lignes",
    faulty: "{n} ligne fautive|{n} lignes fautives",
  },
});

/** Returns the colour of an import's status. @param {Import["status"]} status */
export function kindOfStatus(status) {
  if (status === "applied" || status === "checked") return "good";
  return status === "refused" || status === "failed" ? "bad" : status === "cancelled" ? "" : "cool";
}

/** Returns whether an import is not over. @param {Import} one */
export function inProgress(one) {
  return one.status === "receiving" || one.status === "checking" || one.status === "applying";
}

/** One import in a list. @param {{ one: Import }} properties */
export function ImportRow({ one }) {
  return html`<li class="import-row">
    <div class="what">
      <b><a href=${to(`admin/imports/${one.id}`)}>${text(one.kind)}, ${dateTime(one.created_at)}</a></b>
      <small>
        ${text("lines", { n: one.line_count })}${one.lines.faulty ? ` · ${text("faulty", { n: one.lines.faulty })}` : ""}
      </small>
    </div>
    <${Tag} kind=${kindOfStatus(one.status)}>${text(one.status)}<//>
  </li>`;
}

/**
 * Sends a file as it is, and returns the import.
 * @param {Kind} kind
 * @param {Blob} file
 * @param {{ name: string, dryRun?: boolean, skipFaulty?: boolean }} options
 * @returns {Promise<Import>}
 */
export async function sendFile(kind, file, { name, dryRun = false, skipFaulty = false }) {
  const query = new URLSearchParams({ kind, dry_run: String(dryRun), skip_faulty: String(skipFaulty) });
  const type = name.toLowerCase().endsWith(".json") ? "application/json" : "text/csv";
  const response = await fetchAs(`imports?${query}`, { method: "POST", headers: { "Content-Type": type }, body: file });
  if (!response.ok) throw await problemOf(response);
  return response.json();
}

/**
 * Reads a file from the service and hands it to the browser's downloads.
 * @param {string} path
 * @param {string} name
 * @param {string} [method]
 */
export async function download(path, name, method = "GET") {
  const response = await fetchAs(path, { method });
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export default function Imports() {
  const imports = useLoad(() => call("get", "/imports", { query: { limit: 20 } }), []);
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")}>
    <div class="halves">
      <${Card} title=${text("send")}><${SendForm} /><//>
      <${Card} title=${text("exports")}><${ExportButtons} /><//>
    </div>
    <${Card} title=${text("latest")}>
      <${Loading} of=${imports}>
        ${(/** @type {NonNullable<typeof imports.data>} */ page) =>
          page.items.length
            ? html`<ul class="list">${page.items.map((one) => html`<${ImportRow} key=${one.id} one=${one} />`)}</ul>`
            : html`<${Empty} title=${text("none")} />`}
      <//>
    <//>
  <//>`;
}

function SendForm() {
  const [missing, setMissing] = useState(false);
  const form = useForm(async (values, element) => {
    const input = /** @type {HTMLInputElement} */ (element.elements.namedItem("file"));
    const file = input.files?.[0];
    setMissing(!file);
    if (!file) return;
    const options = { name: file.name, dryRun: "dry_run" in values, skipFaulty: "skip_faulty" in values };
    const one = await sendFile(/** @type {Kind} */ (values.kind), file, options);
    go(`admin/imports/${one.id}`);
  });
  return html`<${Form} of=${form} action=${text("action")}>
    <${Field} of=${form} label=${text("kind")} name="kind" as="select">
      ${optionsOf(KINDS.map((kind) => [kind, text(kind)]))}
    <//>
    <${Field} of=${form} label=${text("file")} name="file" type="file" accept=".csv,.json" hint=${text("fileHint")} />
    ${missing && html`<p class="fault" role="alert">${text("noFile")}</p>`}
    <label class="check"><input type="checkbox" name="dry_run" />${text("dryRun")}</label>
    <label class="check"><input type="checkbox" name="skip_faulty" />${text("skipFaulty")}</label>
  <//>`;
}

function ExportButtons() {
  const [busy, setBusy] = useState("");
  /** @param {Kind} kind @param {"csv" | "json"} format */
  async function get(kind, format) {
    setBusy(`${kind}.${format}`);
    try {
      await download(`exports/${kind}?format=${format}`, `${kind}.${format}`);
    } catch (error) {
      toast(explain(error), "bad");
    }
    setBusy("");
  }
  return html`<div class="stack">
    <p class="soft">${text("exportsLead")}</p>
    ${KINDS.map(
      (kind) =>
        html`<div class="row between" key=${kind}>
          <span>${text(kind)}</span>
          <span class="row">
            ${/** @type {const} */ (["csv", "json"]).map(
              (format) =>
                html`<${Button}
                  key=${format}
                  class="small"
                  busy=${busy === `${kind}.${format}`}
                  label=${text("download", { kind: text(kind), format: format.toUpperCase() })}
                  onClick=${() => get(kind, format)}
                >${format.toUpperCase()}<//>`,
            )}
          </span>
        </div>`,
    )}
  </div>`;
}

/** Returns a share of a whole in percent. @param {number} part @param {number} whole */
export function percent(part, whole) {
  return number(whole ? part / whole : 0, { style: "percent" });
}
