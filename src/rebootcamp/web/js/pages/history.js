/** Everything that was recorded about the learner, newest first. */
import { call } from "../api.js";
import { titles } from "../catalogue.js";
import { date, dateTime, defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { Icon } from "../ui/icons.js";
import { Medal } from "../ui/medal.js";
import { Card, Empty, Loading, More, Page, Trouble } from "../ui/parts.js";
import { html, useState } from "../view.js";
import { points } from "../words.js";

/** @typedef {import("../contract.js").Schemas["HistoryEntryRead"]} Entry */
/** @typedef {import("../contract.js").Page<Entry>} Entries */
const PAGE = 30;

const text = defineTexts({
  en: {
    title: "History",
    lead: "Everything that was recorded, newest first.",
    empty: "Nothing has happened yet",
    user_registered: "You joined the programme",
    completion_approved: "{title}",
    completion_submitted: "Sent for review: {title}",
    completion_rejected: "Not accepted: {title}",
    completion_reversed: "Taken back: {title}",
    pause_scheduled: "Pause from {first} to {last}",
    pause_cancelled: "Pause ended or cancelled",
    badge_granted: "A badge was given to you",
    badge_withdrawn: "A badge was withdrawn",
    cohort_placed: "You were put into the cohort {cohort}",
    catalogue_judged: "Badges were judged again",
    other: "Something else happened",
    frozen: "Freeze used for {days}",
    won: "Badge won",
    lost: "Badge taken back",
  },
  fr: {
    title: "Historique",
    lead: "Tout ce qui a été enregistré, le plus récent d’abord.",
    empty: "Rien ne s’est encore passé",
    user_registered: "Vous avez rejoint le programme",
    completion_approved: "{title}",
    completion_submitted: "Envoyé pour validation : {title}",
    completion_rejected: "Refusé : {title}",
    completion_reversed: "Annulé : {title}",
    pause_scheduled: "Pause du {first} au {last}",
    pause_cancelled: "Pause terminée ou annulée",
    badge_granted: "Un badge vous a été remis",
    badge_withdrawn: "Un badge a été retiré",
    cohort_placed: "Vous avez été placé dans le groupe {cohort}",
    catalogue_judged: "Les badges ont été réexaminés",
    other: "Autre événement",
    frozen: "Gel utilisé pour le {days}",
    won: "Badge gagné",
    lost: "Badge retiré",
  },
});
/** @typedef {Parameters<typeof text>[0]} Key */
const ICONS = {
  user_registered: "leaf",
  completion_approved: "check",
  completion_submitted: "reviews",
  completion_rejected: "close",
  completion_reversed: "close",
  pause_scheduled: "pause",
  pause_cancelled: "pause",
  cohort_placed: "cohorts",
};

export default function History() {
  const path = { user_id: "me" };
  /** @param {string} [cursor] */
  const read = (cursor) => call("get", "/users/{user_id}/history", { path, query: { limit: PAGE, cursor } });
  const first = useLoad(() => read(), [], "history");
  const [more, setMore] = useState(/** @type {Entries | null} */ (null));
  const [state, setState] = useState({ busy: false, error: /** @type {unknown} */ (undefined) });
  /** @param {string} cursor */
  const readMore = async (cursor) => {
    setState({ busy: true, error: undefined });
    try {
      const page = await read(cursor);
      setMore((before) => ({ ...page, items: [...(before?.items ?? []), ...page.items] }));
      setState({ busy: false, error: undefined });
    } catch (error) {
      setState({ busy: false, error });
    }
  };
  return html`<${Page} title=${text("title")} lead=${text("lead")}>
    <${Card}>
      <${Loading} of=${first}>
        ${(/** @type {Entries} */ page) => {
          const seen = new Set(page.items.map((entry) => entry.seq));
          const entries = [...page.items, ...(more?.items ?? []).filter((entry) => !seen.has(entry.seq))];
          const cursor = more ? more.next_cursor : page.next_cursor;
          return html`
            ${entries.length
              ? html`<ol class="list">${entries.map((entry) => html`<${Line} key=${entry.seq} entry=${entry} />`)}</ol>`
              : html`<${Empty} icon="history" title=${text("empty")} />`}
            <${Trouble} error=${state.error} />
            <${More} cursor=${cursor} busy=${state.busy} onMore=${() => readMore(cursor ?? "")} />
          `;
        }}
      <//>
    <//>
  <//>`;
}

/** @param {{ entry: Entry }} properties */
function Line({ entry }) {
  const code = entry.completion?.challenge_code ?? "";
  const key = /** @type {Key} */ (entry.type);
  const words = text(key, {
    title: titles.value.get(code) ?? code,
    first: entry.pause ? date(entry.pause.first_on) : "",
    last: entry.pause?.last_on ? date(entry.pause.last_on) : "",
    cohort: entry.cohort_code ?? "",
  });
  const gained = entry.completion?.points;
  return html`<li>
    <span class="dot soft"><${Icon} name=${ICONS[/** @type {keyof typeof ICONS} */ (entry.type)] ?? "leaf"} size=${22} /></span>
    <div class="what">
      <b>${words === entry.type ? text("other") : words}</b>
      <small><time datetime=${entry.recorded_at}>${dateTime(entry.recorded_at)}</time></small>
      ${entry.frozen_on.length > 0 &&
      html`<small>${text("frozen", { days: entry.frozen_on.map((day) => date(day)).join(", ") })}</small>`}
      ${entry.reason && html`<small>“${entry.reason}”</small>`}
      ${entry.awarded_badges.map(
        (badge) =>
          html`<span class="row small" key=${badge.code}>
            <${Medal} badge=${badge} size=${36} /><span><span class="soft">${text("won")}</span> <b>${badge.name}</b></span>
          </span>`,
      )}
      ${entry.revoked_badges.map(
        (badge) =>
          html`<span class="row small" key=${badge.code}>
            <${Medal} badge=${badge} size=${36} dim /><span><span class="soft">${text("lost")}</span> <b>${badge.name}</b></span>
          </span>`,
      )}
    </div>
    ${gained ? html`<span class="points">${gained > 0 ? "+" : "−"}${points(Math.abs(gained))}</span>` : null}
  </li>`;
}
