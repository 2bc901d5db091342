/** One badge: its rule and texts, who would win it, publication, judging, and awards by hand. */
import { all, call } from "../../api.js";
import { defineTexts } from "../../i18n.js";
import { useLoad } from "../../load.js";
import { explain } from "../../problems.js";
import { go, to } from "../../router.js";
import { confirmed, Dialog } from "../../ui/dialog.js";
import { Field, Form, useForm } from "../../ui/forms.js";
import { Button, Card, Loading, Meter } from "../../ui/parts.js";
import { toast } from "../../ui/toasts.js";
import { html, useEffect, useState } from "../../view.js";
import { ConsolePage, optionsOf, word } from "./console.js";
import { UserPicker } from "./picker.js";
import { nodeOf, RuleEditor, sentenceOf } from "./rule.js";

/** @typedef {import("../../contract.js").Schemas} Schemas */
/** @typedef {Schemas["BadgeVersionRead"]} Version */
/** @typedef {Schemas["DryRunRead"]} DryRun */
/** @typedef {Schemas["BadgePut"]} Put */
/** @typedef {import("./rule.js").Named} Named */
const TIERS = /** @type {const} */ (["bronze", "silver", "gold", "platinum"]);
const LANGUAGES = /** @type {const} */ (["fr", "en"]);
const EVERY_MS = 1500;
const text = defineTexts({
  en: {
    new: "New badge",
    edit: "Badge “{name}”",
    back: "All badges",
    retiredNow: "This badge is retired. Publishing it brings it back.",
    code: "Code",
    codeHint: "Small letters, digits and hyphens. It never changes.",
    tier: "Tier",
    points: "Points, 0 to 1000",
    art: "Picture, an emoji",
    revocable: "Take the badge back if a correction makes its rule false",
    rule: "Rule",
    ruleLead: "The sentence below grows with the rule.",
    textsFr: "In French",
    textsEn: "In English",
    name: "Name",
    criteria: "What one has to do",
    useSentences: "Use these sentences as texts",
    tryOut: "See who would win it",
    publish: "Publish",
    publishTitle: "Publish this badge?",
    publishText: "{n} user would win it at once, with {points} points.|{n} users would win it at once, with {points} points each.",
    publishMore: "Not everyone could be judged in time: there may be more.",
    publishKeeps: "Badges that were won before keep their version and points.",
    published: "The badge is published. Users are being judged.",
    dryRun: "Dry run",
    wouldWin: "{n} user would win it now|{n} users would win it now",
    examined: "{n} user judged|{n} users judged",
    incomplete: "Time ran out: there may be more winners.",
    more: "and {n} more|and {n} more",
    judging: "Judging",
    judged: "{judged} of {n} user judged|{judged} of {n} users judged",
    holders: "{n} user holds this version|{n} users hold this version",
    versionNumber: "Version {n}",
    awards: "Awards by hand",
    awardsLead: "The user can read the reason. A badge that was granted by hand is never taken back by a correction.",
    grant: "Grant…",
    withdraw: "Withdraw…",
    pickGrant: "Who receives or loses the badge?",
    choose: "Choose",
    reason: "Reason",
    grantTo: "Grant the badge to {name}",
    withdrawFrom: "Withdraw the badge from {name}",
    withdrawHint: "{name} cannot win it again by its rule until it is granted by hand.",
    granted: "{name} holds the badge now.",
    withdrawn: "{name} no longer holds the badge.",
    retire: "Retire the badge",
    retireTitle: "Retire “{name}”?",
    retireText: "Nobody can win it any more. Those who hold it keep it. It can be published again.",
    retired: "The badge is retired.",
  },
  fr: {
    new: "Nouveau badge",
    edit: "Badge « {name} »",
    back: "Tous les badges",
    retiredNow: "Ce badge est retiré. Le publier le remet en vigueur.",
    code: "Code",
    codeHint: "Minuscules, chiffres et traits d’union. Il ne change jamais.",
    tier: "Niveau",
    points: "Points, de 0 à 1000",
    art: "Image, un emoji",
    revocable: "Reprendre le badge si une correction rend sa règle fausse",
    rule: "Règle",
    ruleLead: "La phrase ci-dessous grandit avec la règle.",
    textsFr: "En français",
    textsEn: "En anglais",
    name: "Nom",
    criteria: "Ce qu’il faut faire",
    useSentences: "Reprendre ces phrases comme textes",
    tryOut: "Voir qui le gagnerait",
    publish: "Publier",
    publishTitle: "Publier ce badge ?",
    publishText: "{n} utilisateur le gagnerait aussitôt, avec {points} points.|{n} utilisateurs le gagneraient aussitôt, avec {points} points chacun.",
    publishMore: "Tous n’ont pas pu être jugés à temps : il y en a peut-être d’autres.",
    publishKeeps: "Les badges déjà gagnés gardent leur version et leurs points.",
    published: "Le badge est publié. Les utilisateurs sont en cours de jugement.",
    dryRun: "Essai à blanc",
    wouldWin: "{n} utilisateur le gagnerait maintenant|{n} utilisateurs le gagneraient maintenant",
    examined: "{n} utilisateur jugé|{n} utilisateurs jugés",
    incomplete: "Le temps a manqué : il y a peut-être d’autres gagnants.",
    more: "et {n} autre|et {n} autres",
    judging: "Jugement",
    judged: "{judged} utilisateur jugé sur {n}|{judged} utilisateurs jugés sur {n}",
    holders: "{n} utilisateur a cette version|{n} utilisateurs ont cette version",
    versionNumber: "Version {n}",
    awards: "Attributions à la main",
    awardsLead: "L’utilisateur peut lire le motif. Un badge accordé à la main n’est jamais repris par une correction.",
    grant: "Accorder…",
    withdraw: "Reprendre…",
    pickGrant: "Qui reçoit ou perd le badge ?",
    choose: "Choisir",
    reason: "Motif",
    grantTo: "Accorder le badge à {name}",
    withdrawFrom: "Reprendre le badge à {name}",
    withdrawHint: "{name} ne peut plus le gagner par sa règle tant qu’il n’est pas accordé à la main.",
    granted: "{name} a maintenant le badge.",
    withdrawn: "{name} n’a plus le badge.",
    retire: "Retirer le badge",
    retireTitle: "Retirer « {name} » ?",
    retireText: "Plus personne ne peut le gagner. Ceux qui l’ont le gardent. Il peut être publié de nouveau.",
    retired: "Le badge est retiré.",
  },
});

/** @param {string} code */
async function readAll(code) {
  const [version, challenges, badges] = await Promise.all([
    code === "new"
      ? null
      : call("get", "/badges/{badge_code}/versions", { path: { badge_code: code }, query: { limit: 1 } }),
    all((cursor) => call("get", "/challenges", { query: { limit: 100, cursor } })),
    all((cursor) => call("get", "/badges", { query: { limit: 100, cursor } })),
  ]);
  return {
    version: version?.items[0] ?? null,
    challenges: challenges.map((one) => ({ code: one.code, name: one.title })),
    badges: badges.filter((one) => one.code !== code).map((one) => ({ code: one.code, name: one.name })),
  };
}

/** @param {{ code: string }} properties */
export default function BadgePage({ code }) {
  const loaded = useLoad(() => readAll(code), [code]);
  const version = loaded.data?.version;
  const lang = /** @type {"fr" | "en"} */ (document.documentElement.lang);
  const name = version?.texts[lang].name ?? code;
  async function retire() {
    const asked = { title: text("retireTitle", { name }), text: text("retireText"), action: text("retire") };
    if (!(await confirmed(asked))) return;
    try {
      await call("delete", "/badges/{badge_code}", { path: { badge_code: code } });
      toast(text("retired"), "good");
      go("admin/badges");
    } catch (error) {
      toast(explain(error), "bad");
    }
  }
  const actions = html`<a class="button" href=${to("admin/badges")}>${text("back")}</a>
    ${version && !version.retired && html`<${Button} kind="danger" onClick=${retire}>${text("retire")}<//>`}`;
  return html`<${ConsolePage} title=${version ? text("edit", { name }) : text("new")} actions=${actions}>
    ${version?.retired && html`<p class="notice plain">${text("retiredNow")}</p>`}
    <${Loading} of=${loaded}>
      ${(/** @type {Awaited<ReturnType<typeof readAll>>} */ data) =>
        html`<${Editor} key=${`${code} ${data.version?.version}`} code=${code} ...${data} onPublished=${loaded.reload} />`}
    <//>
    ${version && html`<${Judging} code=${code} version=${version.version} />`}
    ${version && !version.retired && html`<${Awards} code=${code} />`}
  <//>`;
}

/**
 * @param {{ code: string, version: Version | null, challenges: Named[], badges: Named[],
 *   onPublished: () => void }} properties
 */
function Editor({ code, version, challenges, badges, onPublished }) {
  const [rule, setRule] = useState(/** @type {import("./rule.js").Node} */ (version?.rule ?? nodeOf("completions")));
  const [texts, setTexts] = useState({
    fr: { name: version?.texts.fr.name ?? "", criteria: version?.texts.fr.criteria ?? "" },
    en: { name: version?.texts.en.name ?? "", criteria: version?.texts.en.criteria ?? "" },
  });
  const [dryRun, setDryRun] = useState(/** @type {DryRun | null} */ (null));
  const [trying, setTrying] = useState(false);

  /** @param {Record<string, string>} values */
  const bodyOf = (values) =>
    /** @type {Put} */ ({
      tier: values.tier,
      points: Number(values.points),
      art: values.art,
      revocable: "revocable" in values,
      rule,
      texts,
    });
  /** @param {Record<string, string>} values */
  const codeOf = (values) => (version ? code : (values.code ?? "").trim() || "new");
  /** @param {Record<string, string>} values */
  const preview = (values) =>
    call("post", "/badges/{badge_code}/dry-run", { path: { badge_code: codeOf(values) }, body: bodyOf(values) });

  const form = useForm(async (values) => {
    const result = await preview(values);
    setDryRun(result);
    const asked = {
      title: text("publishTitle"),
      text: html`<p>${text("publishText", { n: result.winner_count, points: Number(values.points) })}</p>
        ${!result.complete && html`<p>${text("publishMore")}</p>`}
        <p>${text("publishKeeps")}</p>`,
      action: text("publish"),
    };
    if (!(await confirmed(asked))) return;
    await call("put", "/badges/{badge_code}", { path: { badge_code: codeOf(values) }, body: bodyOf(values) });
    toast(text("published"), "good");
    if (version) onPublished();
    else go(`admin/badges/${codeOf(values)}`, { replace: true });
  });
  const context = { challenges, badges, error: form.error };

  /** Tries the badge out with what is in the form now. */
  async function tryOut() {
    const element = /** @type {HTMLFormElement} */ (form.element.current);
    const values = Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, String(value)]));
    setTrying(true);
    try {
      setDryRun(await preview(values));
    } catch (error) {
      toast(explain(error), "bad");
    }
    setTrying(false);
  }
  const sentences = { fr: sentenceOf(rule, "fr", context), en: sentenceOf(rule, "en", context) };
  const takeSentences = () =>
    setTexts((before) => ({
      fr: { ...before.fr, criteria: sentences.fr },
      en: { ...before.en, criteria: sentences.en },
    }));
  /** @param {"fr" | "en"} language @param {"name" | "criteria"} part */
  const write = (language, part) => (/** @type {InputEvent} */ event) =>
    setTexts((before) => ({
      ...before,
      [language]: { ...before[language], [part]: /** @type {HTMLInputElement} */ (event.currentTarget).value },
    }));
  const extra = html`<${Button} busy=${trying} onClick=${tryOut}>${text("tryOut")}<//>`;
  return html`<${Card}>
    <${Form} of=${form} action=${text("publish")} extra=${extra} class="wide">
      <div class="fields">
        ${!version && html`<${Field} of=${form} label=${text("code")} name="code" pointer="/path/badge_code" hint=${text("codeHint")} autocomplete="off" required />`}
        <${Field} of=${form} label=${text("tier")} name="tier" as="select">
          ${optionsOf(TIERS.map((tier) => [tier, word(tier)]), version?.tier)}
        <//>
        <${Field} of=${form} label=${text("points")} name="points" type="number" min="0" max="1000" defaultValue=${version?.points ?? 10} />
        <${Field} of=${form} label=${text("art")} name="art" maxlength="16" defaultValue=${version?.art ?? "🌱"} />
      </div>
      <label class="check">
        <input type="checkbox" name="revocable" defaultChecked=${version?.revocable ?? false} />${text("revocable")}
      </label>
      <fieldset>
        <legend>${text("rule")}</legend>
        <p class="hint">${text("ruleLead")}</p>
        <${RuleEditor} node=${rule} pointer="/rule" context=${context} onChange=${setRule} />
        <div class="sentence" aria-live="polite">
          ${LANGUAGES.map((language) => html`<p key=${language} lang=${language}>${sentences[language]}</p>`)}
        </div>
        <p><${Button} class="small" onClick=${takeSentences}>${text("useSentences")}<//></p>
      </fieldset>
      ${LANGUAGES.map(
        (language) =>
          html`<fieldset key=${language}>
            <legend>${text(language === "fr" ? "textsFr" : "textsEn")}</legend>
            <${Field}
              of=${form}
              label=${text("name")}
              name=${`name.${language}`}
              pointer=${`/texts/${language}/name`}
              value=${texts[language].name}
              lang=${language}
              maxlength="80"
              onInput=${write(language, "name")}
            />
            <${Field}
              of=${form}
              label=${text("criteria")}
              as="textarea"
              name=${`criteria.${language}`}
              pointer=${`/texts/${language}/criteria`}
              value=${texts[language].criteria}
              lang=${language}
              maxlength="300"
              onInput=${write(language, "criteria")}
            />
          </fieldset>`,
      )}
      ${dryRun && html`<${Winners} of=${dryRun} />`}
    <//>
  <//>`;
}

/** @param {{ of: DryRun }} properties */
function Winners({ of }) {
  const named = useLoad(
    () =>
      Promise.all(
        of.winner_ids
          .slice(0, 10)
          .map((user_id) => call("get", "/users/{user_id}", { path: { user_id } }).catch(() => null)),
      ),
    [of],
  );
  const others = of.winner_count - Math.min(of.winner_ids.length, 10);
  return html`<section class="notice good" aria-live="polite">
    <div class="stack">
      <h2>${text("dryRun")}</h2>
      <p><b>${text("wouldWin", { n: of.winner_count })}</b> · ${text("examined", { n: of.examined_count })}</p>
      ${!of.complete && html`<p>${text("incomplete")}</p>`}
      ${of.winner_count > 0 &&
      html`<p>
        ${(named.data ?? []).map((user) => user?.display_name).filter(Boolean).join(", ")}
        ${others > 0 ? ` ${text("more", { n: others })}` : ""}
      </p>`}
    </div>
  </section>`;
}

/** @param {{ code: string, version: number }} properties */
function Judging({ code, version }) {
  const path = { badge_code: code, version };
  const loaded = useLoad(() => call("get", "/badges/{badge_code}/versions/{version}/judging", { path }), [code, version]);
  const done = loaded.data?.done ?? true;
  useEffect(() => {
    if (done) return;
    const timer = setInterval(loaded.reload, EVERY_MS);
    return () => clearInterval(timer);
  }, [done, loaded.reload]);
  return html`<${Card} title=${text("judging")} aside=${html`<span class="soft">${text("versionNumber", { n: version })}</span>`}>
    <${Loading} of=${loaded}>
      ${(/** @type {NonNullable<typeof loaded.data>} */ judging) => {
        const words = text("judged", { judged: judging.judged_count, n: judging.people_count });
        return html`<div class="stack">
          <${Meter} current=${judging.judged_count} target=${judging.people_count} label=${words} />
          <p>${words} · ${text("holders", { n: judging.holder_count })}</p>
        </div>`;
      }}
    <//>
  <//>`;
}

/** @param {{ code: string }} properties */
function Awards({ code }) {
  const [chosen, setChosen] = useState(/** @type {{ user: Schemas["UserRead"], grants: boolean } | null} */ (null));
  const [user, setUser] = useState(/** @type {Schemas["UserRead"] | null} */ (null));
  return html`<${Card} title=${text("awards")}>
    <div class="stack">
      <p class="soft">${text("awardsLead")}</p>
      <${UserPicker} label=${text("pickGrant")} action=${text("choose")} onPick=${setUser} />
      ${user &&
      html`<div class="row">
        <b>${user.display_name}</b>
        <${Button} class="small" onClick=${() => setChosen({ user, grants: true })}>${text("grant")}<//>
        <${Button} class="small" kind="danger" onClick=${() => setChosen({ user, grants: false })}>${text("withdraw")}<//>
      </div>`}
    </div>
    ${chosen && html`<${Award} code=${code} user=${chosen.user} grants=${chosen.grants} onClose=${() => setChosen(null)} />`}
  <//>`;
}

/** @param {{ code: string, user: Schemas["UserRead"], grants: boolean, onClose: () => void }} properties */
function Award({ code, user, grants, onClose }) {
  const name = user.display_name;
  const form = useForm(async ({ reason = "" }) => {
    if (grants) {
      const body = { user_id: user.id, reason };
      await call("post", "/badges/{badge_code}/awards", { path: { badge_code: code }, body, key: crypto.randomUUID() });
    } else {
      const path = { badge_code: code, user_id: user.id };
      await call("post", "/badges/{badge_code}/awards/{user_id}/withdraw", { path, body: { reason } });
    }
    toast(text(grants ? "granted" : "withdrawn", { name }), "good");
    onClose();
  });
  const title = text(grants ? "grantTo" : "withdrawFrom", { name });
  return html`<${Dialog} title=${title} onClose=${onClose}>
    ${!grants && html`<p class="soft">${text("withdrawHint", { name })}</p>`}
    <${Form} of=${form} action=${title} kind=${grants ? "primary" : "danger"}>
      <${Field} of=${form} label=${text("reason")} name="reason" as="textarea" maxlength="500" required />
    <//>
  <//>`;
}
