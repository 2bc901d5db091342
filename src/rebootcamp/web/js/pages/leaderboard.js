/** Rankings by challenge points: of everyone or of a cohort, from the top or around the user, who may leave them. */
import { call } from "../api.js";
import { defineTexts, number } from "../i18n.js";
import { useLoad } from "../load.js";
import { isStaff, me, takeOver } from "../session.js";
import { Icon } from "../ui/icons.js";
import { Button, Card, Choice, Empty, Loading, More, Page, Trouble } from "../ui/parts.js";
import { toast } from "../ui/toasts.js";
import { explain } from "../problems.js";
import { html, useEffect, useState } from "../view.js";
import { points } from "../words.js";

/** @typedef {import("../contract.js").Schemas["LeaderboardRead"]} Board */
/** @typedef {Board["period"]} Period */

const text = defineTexts({
  en: {
    title: "Ranking",
    lead: "By challenge points. Nobody is ranked on carbon alone.",
    period: "Period",
    all_time: "All time",
    this_month: "This month",
    this_week: "This week",
    scope: "Among",
    programme: "Everyone",
    view: "View",
    top: "Top",
    around: "Around me",
    rank: "Rank",
    name: "Name",
    points: "Points",
    you: "You",
    yourRank: "Your rank",
    hidden: "You are hidden",
    unranked: "Not ranked yet",
    hide: "Leave the rankings",
    unhide: "Appear in the rankings",
    hideHint: "You disappear from every ranking at once, for everyone. Your points stay.",
    nowHidden: "You are in no ranking any more.",
    nowVisible: "You appear in the rankings again.",
    empty: "Nobody has points here yet",
    emptyAround: "You are not in this ranking",
  },
  fr: {
    title: "Classement",
    lead: "Par points de défis. Personne n’est classé sur le seul carbone.",
    period: "Période",
    all_time: "Toujours",
    this_month: "Ce mois",
    this_week: "Cette semaine",
    scope: "Parmi",
    programme: "Tout le monde",
    view: "Vue",
    top: "En tête",
    around: "Autour de moi",
    rank: "Rang",
    name: "Nom",
    points: "Points",
    you: "Vous",
    yourRank: "Votre rang",
    hidden: "Vous êtes masqué",
    unranked: "Pas encore classé",
    hide: "Quitter les classements",
    unhide: "Figurer aux classements",
    hideHint: "Vous disparaissez aussitôt de tous les classements, pour tout le monde. Vos points restent.",
    nowHidden: "Vous ne figurez plus dans aucun classement.",
    nowVisible: "Vous figurez de nouveau aux classements.",
    empty: "Personne n’a encore de points ici",
    emptyAround: "Vous n’êtes pas dans ce classement",
  },
});
const PERIODS = /** @type {const} */ (["this_week", "this_month", "all_time"]);

export default function Leaderboard() {
  const [period, setPeriod] = useState(/** @type {Period} */ ("this_month"));
  const cohort = me.value?.cohort;
  const [scope, setScope] = useState(cohort ? `cohort:${cohort.code}` : "programme");
  const [view, setView] = useState("top");
  const cohorts = useLoad(() => call("get", "/cohorts", { query: { limit: 100 } }), [], "cohorts");
  const around = view === "around" ? /** @type {const} */ ("me") : undefined;
  /** @param {string} [cursor] */
  const read = (cursor) => call("get", "/leaderboards/{scope}", { path: { scope }, query: { period, around, cursor } });
  const board = useLoad(() => read(), [scope, period, view], `board ${scope} ${period} ${view}`);
  const [more, setMore] = useState(/** @type {Board | null} */ (null));
  const [state, setState] = useState({ busy: false, error: /** @type {unknown} */ (undefined) });
  useEffect(() => setMore(null), [board.data]);

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
  const scopes = [
    { value: "programme", label: text("programme") },
    ...(cohorts.data?.items ?? []).map((one) => ({ value: `cohort:${one.code}`, label: one.name })),
  ];
  return html`<${Page} title=${text("title")} lead=${text("lead")}>
    <div class="row">
      <${Choice}
        label=${text("period")}
        value=${period}
        onChange=${setPeriod}
        options=${PERIODS.map((value) => ({ value, label: text(value) }))}
      />
      ${scopes.length > 1 && html`<${Choice} label=${text("scope")} value=${scope} onChange=${setScope} options=${scopes} />`}
      ${!isStaff.value &&
      html`<${Choice}
        label=${text("view")}
        value=${view}
        onChange=${setView}
        options=${[
          { value: "top", label: text("top") },
          { value: "around", label: text("around") },
        ]}
      />`}
    </div>
    <${Loading} of=${board}>
      ${(/** @type {Board} */ data) => {
        const entries = [...data.items, ...(more?.items ?? [])];
        const cursor = more ? more.next_cursor : data.next_cursor;
        return html`
          ${!isStaff.value && html`<${Own} own=${data.me} onChange=${board.reload} />`}
          <${Card}>
            ${entries.length
              ? html`<${Ranks} entries=${entries} period=${text(period)} />`
              : html`<${Empty} icon="leaderboard" title=${text(around ? "emptyAround" : "empty")} />`}
            <${Trouble} error=${state.error} />
            <${More} cursor=${cursor} busy=${state.busy} onMore=${() => readMore(cursor ?? "")} />
          <//>
        `;
      }}
    <//>
  <//>`;
}

/** @param {{ entries: Board["items"], period: string }} properties */
function Ranks({ entries, period }) {
  return html`<table>
    <caption class="visually-hidden">${text("title")}, ${period}</caption>
    <thead>
      <tr>
        <th scope="col">${text("rank")}</th>
        <th scope="col">${text("name")}</th>
        <th scope="col" class="numeric">${text("points")}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map((entry, index) => {
        const mine = entry.user_id === me.value?.id;
        return html`<tr key=${index} class=${mine ? "me" : ""}>
          <td><span class=${`podium-rank r${entry.rank}`}>${number(entry.rank)}</span></td>
          <th scope="row">${entry.display_name}${mine && html` <span class="tag good">${text("you")}</span>`}</th>
          <td class="numeric">${number(entry.points)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** @param {{ own: Board["me"], onChange: () => void }} properties */
function Own({ own, onChange }) {
  const [busy, setBusy] = useState(false);
  const isHidden = own.leaderboard === "hidden";
  const change = async () => {
    setBusy(true);
    try {
      const leaderboard = isHidden ? /** @type {const} */ ("visible") : /** @type {const} */ ("hidden");
      takeOver(await call("patch", "/users/{user_id}", { path: { user_id: "me" }, body: { leaderboard } }));
      toast(text(isHidden ? "nowVisible" : "nowHidden"), "good");
      onChange();
    } catch (error) {
      toast(explain(error), "bad");
    }
    setBusy(false);
  };
  return html`<${Card} class="row between">
    <div class="row">
      <span class="dot in-mobility"><${Icon} name="leaderboard" /></span>
      <div>
        <p class="soft small">${text("yourRank")}</p>
        <p>
          <b>${isHidden ? text("hidden") : own.rank === null ? text("unranked") : `${number(own.rank)}`}</b>
          <span class="soft"> · ${points(own.points)}</span>
        </p>
      </div>
    </div>
    <div class="stack end">
      <${Button} busy=${busy} onClick=${change}>${text(isHidden ? "unhide" : "hide")}<//>
      <p class="hint">${isHidden ? "" : text("hideHint")}</p>
    </div>
  <//>`;
}
