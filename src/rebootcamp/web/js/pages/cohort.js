/** One cohort for its coaches: how it does, who needs a word, every learner, and how to join. */
import { all, call } from "../api.js";
import { plus, today } from "../days.js";
import { date, defineTexts, number } from "../i18n.js";
import { useLoad } from "../load.js";
import { pages } from "../place.js";
import { explain } from "../problems.js";
import { to } from "../router.js";
import { confirmed } from "../ui/dialog.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Medal } from "../ui/medal.js";
import { Button, Card, Empty, Loading, Page, Tag } from "../ui/parts.js";
import { QrCode } from "../ui/qr.js";
import { Table } from "../ui/table.js";
import { toast } from "../ui/toasts.js";
import { html } from "../view.js";
import { mass } from "../words.js";

/** @typedef {import("../contract.js").Schemas} Schemas */
/** @typedef {Schemas["MemberProgressRead"]} Member */
const QUIET_DAYS = 7;

const text = defineTexts({
  en: {
    back: "Cohorts",
    members: "Learners",
    active: "Active this week",
    risk: "Streak at risk today",
    completions: "Completions",
    co2e: "CO₂e avoided",
    needs: "Who needs a word",
    nobody: "Everyone is doing fine",
    atRisk: "{n} day, nothing yet today|{n} days in a row, nothing yet today",
    quiet: "Nothing since {day}",
    never: "Has not started yet",
    joining: "How to join",
    joinLead: "Learners scan the code, or enter it on “Join a cohort”.",
    qr: "QR code that opens the page to join {name}",
    noCode: "Nobody can join by code.",
    newCode: "New code",
    newCodeSure: "Replace the join code?",
    newCodeText: "The present code stops working at once, also where it is printed.",
    newCodeDone: "There is a new join code.",
    copy: "Copy the link",
    copied: "The link is copied.",
    invite: "Invite by e-mail",
    inviteHint: "No mail is sent: the learner finds the invitation here after logging in.",
    inviteDo: "Invite",
    invited: "If a learner has this e-mail, the invitation is waiting.",
    table: "Learners",
    name: "Name",
    score: "Score",
    level: "Level",
    done: "Completed",
    badges: "Badges",
    streak: "Streak",
    last: "Last active",
    days: "{n} d",
    weekBadges: "Badges of this week",
    noBadges: "None yet this week",
    times: "× {n}",
  },
  fr: {
    back: "Groupes",
    members: "Participants",
    active: "Actifs cette semaine",
    risk: "Séries menacées aujourd’hui",
    completions: "Défis réussis",
    co2e: "CO₂e évité",
    needs: "À qui dire un mot",
    nobody: "Tout le monde va bien",
    atRisk: "{n} jour, rien encore aujourd’hui|{n} jours de suite, rien encore aujourd’hui",
    quiet: "Rien depuis le {day}",
    never: "N’a pas encore commencé",
    joining: "Comment rejoindre",
    joinLead: "On scanne le code, ou on le saisit dans « Rejoindre un groupe ».",
    qr: "QR code qui ouvre la page pour rejoindre {name}",
    noCode: "Personne ne peut rejoindre par code.",
    newCode: "Nouveau code",
    newCodeSure: "Remplacer le code ?",
    newCodeText: "Le code actuel cesse aussitôt de fonctionner, aussi là où il est imprimé.",
    newCodeDone: "Il y a un nouveau code.",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    invite: "Inviter par e-mail",
    inviteHint: "Aucun e-mail n’est envoyé : la personne trouve l’invitation ici en se connectant.",
    inviteDo: "Inviter",
    invited: "Si quelqu’un a cet e-mail, l’invitation l’attend.",
    table: "Participants",
    name: "Nom",
    score: "Score",
    level: "Niveau",
    done: "Réussis",
    badges: "Badges",
    streak: "Série",
    last: "Dernière activité",
    days: "{n} j",
    weekBadges: "Badges de la semaine",
    noBadges: "Aucun encore cette semaine",
    times: "× {n}",
  },
});

/** @param {{ code: string }} properties */
export default function Cohort({ code }) {
  const path = { cohort_code: code };
  const cohort = useLoad(() => call("get", "/cohorts/{cohort_code}", { path }), [code]);
  const summary = useLoad(() => call("get", "/cohorts/{cohort_code}/summary", { path }), [code]);
  const members = useLoad(
    () => all((cursor) => call("get", "/cohorts/{cohort_code}/progress", { path, query: { limit: 100, cursor } })),
    [code],
  );
  const coaches = cohort.data?.coaches.map((coach) => coach.display_name).join(", ");
  const back = html`<a class="button" href=${to("cohorts")}>${text("back")}</a>`;
  return html`<${Page} title=${cohort.data?.name ?? code} lead=${coaches} actions=${back}>
    <${Loading} of=${summary}>${(/** @type {Schemas["CohortSummaryRead"]} */ data) => html`<${Figures} of=${data} />`}<//>
    <${Card} title=${text("table")}>
      <${Loading} of=${members}>${(/** @type {Member[]} */ data) => html`<${Members} of=${data} />`}<//>
    <//>
    <div class="columns">
      <div class="column">
        <${Card} title=${text("needs")}>
          <${Loading} of=${members}>${(/** @type {Member[]} */ data) => html`<${Needing} of=${data} />`}<//>
        <//>
        ${summary.data && html`<${WeekBadges} of=${summary.data.badges_this_week} />`}
      </div>
      <div class="column">
        <${Loading} of=${cohort}>
          ${(/** @type {Schemas["CohortDetailRead"]} */ data) => html`<${Joining} of=${data} onChange=${cohort.reload} />`}
        <//>
      </div>
    </div>
  <//>`;
}

/** @param {{ of: Schemas["CohortSummaryRead"] }} properties */
function Figures({ of: summary }) {
  /** @type {[string, string][]} */
  const figures = [
    [text("members"), number(summary.member_count)],
    [text("active"), number(summary.active_this_week_count)],
    [text("risk"), number(summary.at_risk_count)],
    [text("completions"), number(summary.completion_count)],
    [text("co2e"), summary.savings.co2e_g === null ? "—" : mass(summary.savings.co2e_g)],
  ];
  return html`<dl class="figures">
    ${figures.map(([name, value]) => html`<div class="figure" key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** @param {{ of: Member[] }} properties */
function Members({ of: members }) {
  /** @type {import("../ui/table.js").Column<Member>[]} */
  const columns = [
    {
      label: text("name"),
      cell: (one) => html`<a href=${to(`learners/${one.user_id}`)}>${one.display_name}</a>`,
      sort: (one) => one.display_name,
    },
    { label: text("score"), numeric: true, cell: (one) => number(one.global_score), sort: (one) => one.global_score },
    { label: text("level"), numeric: true, cell: (one) => number(one.level), sort: (one) => one.level },
    { label: text("done"), numeric: true, cell: (one) => number(one.completion_count), sort: (one) => one.completion_count },
    { label: text("badges"), numeric: true, cell: (one) => number(one.badge_count), sort: (one) => one.badge_count },
    {
      label: text("streak"),
      numeric: true,
      cell: (one) => html`<${Tag} kind=${kindOf(one)}>${text("days", { n: one.streak.current_days })}<//>`,
      sort: (one) => one.streak.current_days,
    },
    {
      label: text("last"),
      cell: (one) => (one.streak.last_active_on ? date(one.streak.last_active_on, { day: "numeric", month: "short" }) : "—"),
      sort: (one) => one.streak.last_active_on ?? "",
    },
  ];
  return html`<${Table} caption=${text("table")} columns=${columns} rows=${members} keyOf=${(/** @type {Member} */ one) => one.user_id} />`;
}

/** @param {Member} member */
function kindOf({ streak }) {
  return { active: "good", at_risk: "warn", paused: "cool" }[/** @type {string} */ (streak.state)] ?? "";
}

/** @param {{ of: Member[] }} properties */
function Needing({ of: members }) {
  const quietBefore = plus(today(), -QUIET_DAYS);
  const why = (/** @type {Member} */ { streak }) => {
    if (streak.state === "at_risk") return { kind: "warn", words: text("atRisk", { n: streak.current_days }) };
    if (!streak.last_active_on) return { kind: "", words: text("never") };
    if (streak.state === "paused" || streak.last_active_on >= quietBefore) return null;
    return { kind: "bad", words: text("quiet", { day: date(streak.last_active_on, { day: "numeric", month: "long" }) }) };
  };
  const needing = members.flatMap((member) => {
    const reason = why(member);
    return reason ? [{ member, reason }] : [];
  });
  if (!needing.length) return html`<${Empty} icon="check" title=${text("nobody")} />`;
  return html`<ul class="list">
    ${needing.map(
      ({ member, reason }) =>
        html`<li key=${member.user_id}>
          <span class="what">
            <b><a href=${to(`learners/${member.user_id}`)}>${member.display_name}</a></b>
            <span><${Tag} kind=${reason.kind}>${reason.words}<//></span>
          </span>
        </li>`,
    )}
  </ul>`;
}

/** @param {{ of: Schemas["CohortDetailRead"], onChange: () => void }} properties */
function Joining({ of: cohort, onChange }) {
  const path = { cohort_code: cohort.code };
  const code = cohort.join_code;
  const link = `${pages}join?code=${code}`;
  const form = useForm(async ({ email = "" }, element) => {
    await call("post", "/cohorts/{cohort_code}/invitations", { path, body: { email } });
    toast(text("invited"), "good");
    element.reset();
  });
  const replace = async () => {
    const asked = { title: text("newCodeSure"), text: html`<p>${text("newCodeText")}</p>`, action: text("newCode") };
    if (code && !(await confirmed(asked))) return;
    try {
      await call("post", "/cohorts/{cohort_code}/join-code", { path, key: crypto.randomUUID() });
      toast(text("newCodeDone"), "good");
      onChange();
    } catch (error) {
      toast(explain(error), "bad");
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast(text("copied"), "good");
  };
  return html`<${Card} title=${text("joining")}>
    <div class="stack">
      ${code
        ? html`<div class="join">
            <${QrCode} content=${link} label=${text("qr", { name: cohort.name })} />
            <div class="stack">
              <p class="join-code">${code.replace(/(.{5})(?=.)/g, "$1-")}</p>
              <p class="soft small">${text("joinLead")}</p>
            </div>
          </div>`
        : html`<p>${text("noCode")}</p>`}
      <div class="actions">
        ${code && html`<${Button} class="small" onClick=${copy}>${text("copy")}<//>`}
        <${Button} class="small" onClick=${replace}>${text("newCode")}<//>
      </div>
      <${Form} of=${form} action=${text("inviteDo")}>
        <${Field} of=${form} label=${text("invite")} name="email" type="email" autocomplete="off" hint=${text("inviteHint")} />
      <//>
    </div>
  <//>`;
}

/** @param {{ of: Schemas["BadgeCountRead"][] }} properties */
function WeekBadges({ of: badges }) {
  return html`<${Card} title=${text("weekBadges")}>
    ${badges.length
      ? html`<ul class="medals">
          ${badges.map(
            (badge) =>
              html`<li key=${badge.code}>
                <${Medal} badge=${badge} size=${60} /><span>${badge.name}</span>
                <span class="soft">${text("times", { n: badge.count })}</span>
              </li>`,
          )}
        </ul>`
      : html`<${Empty} title=${text("noBadges")} />`}
  <//>`;
}
