/** The state of the service: stores, projection, the last backup, and what is in progress. */
import { call } from "../../api.js";
import { ago, dateTime, defineTexts, number } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { to } from "../../router.js";
import { Card, Empty, Loading, Tag } from "../../ui/parts.js";
import { html, useEffect } from "../../view.js";
import { ConsolePage } from "./console.js";
import { ImportRow } from "./imports.js";

const EVERY_MS = 5000;
/** A backup each night is at most a day old; one that takes long, or begins late, gets another half. */
const BACKUP_LATE_MS = 36 * 3600 * 1000;
const text = defineTexts({
  en: {
    title: "Console",
    lead: "How the service is doing, read again every five seconds.",
    stores: "Stores",
    ok: "Answers in {ms} ms",
    away: "Does not answer",
    projection: "Projection",
    current: "Every change is in both stores.",
    lagging: "{n} user waits for the projection.|{n} users wait for the projection.",
    events: "Events to apply",
    oldest: "Oldest of them",
    failing: "Users whose projection fails",
    seconds: "{n} s",
    revision: "Revision of the badge catalogue",
    imports: "Latest imports",
    none: "Nothing was imported yet",
    toImports: "Import a file",
    backup: "Last backup",
    backupMade: "The last backup was complete {ago}.",
    backupLate: "The last backup was complete {ago}. Check that backup.sh runs every night.",
    backupNone: "No backup is recorded. Have backup.sh run every night.",
    finished: "Complete",
    archive: "Archive",
    size: "Size",
  },
  fr: {
    title: "Console",
    lead: "L’état du service, relu toutes les cinq secondes.",
    stores: "Bases de données",
    ok: "Répond en {ms} ms",
    away: "Ne répond pas",
    projection: "Projection",
    current: "Chaque changement est dans les deux bases.",
    lagging: "{n} utilisateur attend la projection.|{n} utilisateurs attendent la projection.",
    events: "Événements à appliquer",
    oldest: "Le plus ancien",
    failing: "Utilisateurs dont la projection échoue",
    seconds: "{n} s",
    revision: "Révision du catalogue de badges",
    imports: "Derniers imports",
    none: "Rien n’a encore été importé",
    toImports: "Importer un fichier",
    backup: "Dernière sauvegarde",
    backupMade: "La dernière sauvegarde s’est terminée {ago}.",
    backupLate: "La dernière sauvegarde s’est terminée {ago}. Vérifiez que backup.sh tourne chaque nuit.",
    backupNone: "Aucune sauvegarde n’est enregistrée. Faites tourner backup.sh chaque nuit.",
    finished: "Terminée",
    archive: "Archive",
    size: "Taille",
  },
});
const NAMES = { postgresql: "PostgreSQL", mongodb: "MongoDB" };

export default function Overview() {
  const state = useLoad(() => call("get", "/operation", {}), []);
  const imports = useLoad(() => call("get", "/imports", { query: { limit: 5 } }), []);
  useEffect(() => {
    const timer = setInterval(() => {
      state.reload();
      imports.reload();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [state.reload, imports.reload]);
  return html`<${ConsolePage} title=${text("title")} lead=${text("lead")}>
    <${Loading} of=${state}>
      ${(/** @type {NonNullable<typeof state.data>} */ operation) => {
        const { projection, stores, catalogue_revision, last_backup } = operation;
        return html`<div class="halves">
          <div class="column">
            <${Card} title=${text("stores")}>
              <ul class="list">
                ${stores.map(
                  (store) =>
                    html`<li key=${store.store}>
                      <div class="what"><b>${NAMES[store.store]}</b></div>
                      ${store.status === "ok"
                        ? html`<${Tag} kind="good">${text("ok", { ms: store.answered_after_ms ?? 0 })}<//>`
                        : html`<${Tag} kind="bad">${text("away")}<//>`}
                    </li>`,
                )}
              </ul>
            <//>
            <${Card} title=${text("backup")}>
              ${last_backup
                ? html`<${LastBackup} backup=${last_backup} />`
                : html`<p class="notice bad">${text(projection ? "backupNone" : "away")}</p>`}
            <//>
          </div>
          <${Card} title=${text("projection")}>
            ${projection
              ? html`<div class="stack"><p class=${`notice ${projection.user_count ? "plain" : "good"}`}>
                    ${projection.user_count ? text("lagging", { n: projection.user_count }) : text("current")}
                  </p>
                  <dl class="facts">
                    <dt>${text("events")}</dt>
                    <dd>${number(projection.event_count)}</dd>
                    <dt>${text("oldest")}</dt>
                    <dd>${text("seconds", { n: projection.oldest_s })}</dd>
                    <dt>${text("failing")}</dt>
                    <dd>${number(projection.failing_user_count)}</dd>
                    <dt>${text("revision")}</dt>
                    <dd>${catalogue_revision === null ? "–" : number(catalogue_revision)}</dd>
                  </dl></div>`
              : html`<p class="notice bad">${text("away")}</p>`}
          <//>
        </div>`;
      }}
    <//>
    <${Card} title=${text("imports")} aside=${html`<a href=${to("admin/imports")}>${text("toImports")}</a>`}>
      <${Loading} of=${imports}>
        ${(/** @type {NonNullable<typeof imports.data>} */ page) =>
          page.items.length
            ? html`<ul class="list">${page.items.map((one) => html`<${ImportRow} key=${one.id} one=${one} />`)}</ul>`
            : html`<${Empty} title=${text("none")} />`}
      <//>
    <//>
  <//>`;
}

/** @param {{ backup: import("../../contract.js").Schemas["BackupRead"] }} properties */
function LastBackup({ backup }) {
  const isLate = Date.now() - Date.parse(backup.finished_at) > BACKUP_LATE_MS;
  return html`<div class="stack">
    <p class=${`notice ${isLate ? "bad" : "good"}`}>
      ${text(isLate ? "backupLate" : "backupMade", { ago: ago(backup.finished_at) })}
    </p>
    <dl class="facts">
      <dt>${text("finished")}</dt>
      <dd>${dateTime(backup.finished_at)}</dd>
      <dt>${text("archive")}</dt>
      <dd class="mono">${backup.archive}</dd>
      <dt>${text("size")}</dt>
      <dd>${number(backup.size_bytes / 1e6, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 })}</dd>
    </dl>
  </div>`;
}
