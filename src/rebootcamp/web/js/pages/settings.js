/** The account: language, time zone, look, password, pauses, cohort, export and erasure. */
import { call, fetchAs, problemOf } from "../api.js";
import { plus, today } from "../days.js";
import { date, defineTexts, language } from "../i18n.js";
import { useLoad } from "../load.js";
import { explain } from "../problems.js";
import { to } from "../router.js";
import { isStaff, leave, me, takeOver } from "../session.js";
import { confirmed } from "../ui/dialog.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Button, Card, Choice, Page } from "../ui/parts.js";
import { toast } from "../ui/toasts.js";
import { html, useState } from "../view.js";

/** @typedef {import("../contract.js").Schemas} Schemas */

const text = defineTexts({
  en: {
    title: "Settings",
    account: "Account",
    name: "Name that others see",
    language: "Language",
    zone: "Time zone",
    zoneHint: "Your days begin and end there. A change concerns later days only.",
    save: "Save",
    saved: "Saved.",
    look: "Look",
    theme: "Theme",
    auto: "As the device",
    light: "Light",
    dark: "Dark",
    cohort: "Cohort",
    in: "You are in {name}. Its coaches see your e-mail and progress, and review your completions.",
    noCohort: "You are in no cohort.",
    join: "Join a cohort",
    leaveCohort: "Leave the cohort",
    leaveSure: "Leave {name}?",
    leaveText: "Its coaches no longer see your progress. Your points and badges stay.",
    left: "You have left the cohort.",
    pauses: "Pauses",
    pausesLead: "On paused days nothing is expected, and your streak is safe. At most 30 days at a time.",
    from: "First day",
    until: "Last day",
    pause: "Schedule the pause",
    paused: "The pause is scheduled.",
    cancel: "Cancel",
    ended: "The pause is over.",
    span: "{first} to {last}",
    password: "Password",
    current: "Current password",
    new: "New password",
    newHint: "12 characters or more. Your other sessions end.",
    change: "Change the password",
    changed: "The password is changed.",
    data: "Your data",
    dataLead: "Everything that the service keeps about you, in one document.",
    export: "Export my data",
    erase: "Erase my account",
    eraseSure: "Erase your account for good?",
    erase1: "Your name, e-mail, progress and badges are deleted at once. Nobody can bring them back.",
    erase2: "Only pseudonymous entries of the ledger stay, so that its sums still agree.",
    eraseNow: "Erase everything",
    erased: "Your account is erased.",
  },
  fr: {
    title: "Réglages",
    account: "Compte",
    name: "Nom visible par les autres",
    language: "Langue",
    zone: "Fuseau horaire",
    zoneHint: "Vos journées y commencent et y finissent. Un changement ne concerne que les jours suivants.",
    save: "Enregistrer",
    saved: "Enregistré.",
    look: "Apparence",
    theme: "Thème",
    auto: "Comme l’appareil",
    light: "Clair",
    dark: "Sombre",
    cohort: "Groupe",
    in: "Vous êtes dans {name}. Ses coachs voient votre e-mail et vos progrès, et valident vos défis.",
    noCohort: "Vous n’êtes dans aucun groupe.",
    join: "Rejoindre un groupe",
    leaveCohort: "Quitter le groupe",
    leaveSure: "Quitter {name} ?",
    leaveText: "Ses coachs ne verront plus vos progrès. Vos points et badges restent.",
    left: "Vous avez quitté le groupe.",
    pauses: "Pauses",
    pausesLead: "Les jours de pause, rien n’est attendu et votre série est à l’abri. 30 jours au plus à la fois.",
    from: "Premier jour",
    until: "Dernier jour",
    pause: "Programmer la pause",
    paused: "La pause est programmée.",
    cancel: "Annuler",
    ended: "La pause est finie.",
    span: "{first} au {last}",
    password: "Mot de passe",
    current: "Mot de passe actuel",
    new: "Nouveau mot de passe",
    newHint: "12 caractères ou plus. Vos autres sessions se terminent.",
    change: "Changer le mot de passe",
    changed: "Le mot de passe est changé.",
    data: "Vos données",
    dataLead: "Tout ce que le service garde sur vous, en un document.",
    export: "Exporter mes données",
    erase: "Effacer mon compte",
    eraseSure: "Effacer votre compte pour toujours ?",
    erase1: "Votre nom, votre e-mail, vos progrès et vos badges sont supprimés aussitôt. Personne ne peut les rétablir.",
    erase2: "Seules restent des écritures pseudonymes du registre, pour que ses sommes restent justes.",
    eraseNow: "Tout effacer",
    erased: "Votre compte est effacé.",
  },
});
const SELF = { user_id: "me" };

export default function Settings() {
  return html`<${Page} title=${text("title")}>
    <div class="columns">
      <div class="column">
        <${Account} />
        <${Password} />
        <${Data} />
      </div>
      <div class="column">
        <${Look} />
        ${!isStaff.value && html`<${Cohort} /><${Pauses} />`}
      </div>
    </div>
  <//>`;
}

function Account() {
  const user = me.value;
  const form = useForm(async ({ display_name, language: chosen, time_zone }) => {
    const body = { display_name, language: /** @type {"fr" | "en"} */ (chosen), time_zone };
    takeOver(await call("patch", "/users/{user_id}", { path: SELF, body }));
    toast(text("saved"), "good");
  });
  const zones = Intl.supportedValuesOf("timeZone");
  const zone = user?.time_zone ?? "UTC";
  if (!zones.includes(zone)) zones.unshift(zone);
  return html`<${Card} title=${text("account")}>
    <${Form} of=${form} action=${text("save")}>
      <${Field} of=${form} label=${text("name")} name="display_name" defaultValue=${user?.display_name} maxlength="80" autocomplete="nickname" />
      <${Field} of=${form} as="select" label=${text("language")} name="language">
        <option value="fr" lang="fr" selected=${language.value === "fr"}>Français</option>
        <option value="en" lang="en" selected=${language.value === "en"}>English</option>
      <//>
      <${Field} of=${form} as="select" label=${text("zone")} name="time_zone" hint=${text("zoneHint")}>
        ${zones.map((one) => html`<option key=${one} value=${one} selected=${one === zone}>${one.replaceAll("_", " ")}</option>`)}
      <//>
    <//>
  <//>`;
}

function Look() {
  const [theme, setTheme] = useState(document.documentElement.dataset.theme ?? "auto");
  const choose = (/** @type {string} */ chosen) => {
    if (chosen === "auto") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem("rebootcamp.theme");
    } else {
      document.documentElement.dataset.theme = chosen;
      localStorage.setItem("rebootcamp.theme", chosen);
    }
    setTheme(chosen);
  };
  const options = /** @type {const} */ (["auto", "light", "dark"]).map((value) => ({ value, label: text(value) }));
  return html`<${Card} title=${text("look")}>
    <${Choice} label=${text("theme")} value=${theme} onChange=${choose} options=${options} />
  <//>`;
}

function Cohort() {
  const user = me.value;
  const cohort = user?.cohort;
  const leaveCohort = async () => {
    if (!user || !cohort) return;
    const asked = { title: text("leaveSure", { name: cohort.name }), text: html`<p>${text("leaveText")}</p>` };
    if (!(await confirmed({ ...asked, action: text("leaveCohort") }))) return;
    try {
      const path = { cohort_code: cohort.code, user_id: "me" };
      await call("delete", "/cohorts/{cohort_code}/members/{user_id}", { path });
      takeOver({ ...user, cohort: null });
      toast(text("left"), "good");
    } catch (error) {
      toast(explain(error), "bad");
    }
  };
  return html`<${Card} title=${text("cohort")}>
    <div class="stack">
      <p>${cohort ? text("in", { name: cohort.name }) : text("noCohort")}</p>
      <div class="actions">
        ${cohort
          ? html`<${Button} onClick=${leaveCohort}>${text("leaveCohort")}<//>`
          : html`<a class="button" href=${to("join")}>${text("join")}</a>`}
      </div>
    </div>
  <//>`;
}

function Pauses() {
  const streak = useLoad(() => call("get", "/users/{user_id}/streak", { path: SELF }), [], "streak me");
  const day = today(me.value?.time_zone);
  const form = useForm(async ({ first_on = "", last_on = "" }, element) => {
    await call("post", "/users/{user_id}/pauses", { path: SELF, body: { first_on, last_on }, key: crypto.randomUUID() });
    toast(text("paused"), "good");
    element.reset();
    streak.reload();
  });
  const cancel = async (/** @type {string} */ first_on) => {
    try {
      await call("delete", "/users/{user_id}/pauses/{first_on}", { path: { ...SELF, first_on } });
      toast(text("ended"), "good");
      streak.reload();
    } catch (error) {
      toast(explain(error), "bad");
    }
  };
  const coming = (streak.data?.pauses ?? []).filter((pause) => pause.last_on >= day);
  return html`<${Card} title=${text("pauses")}>
    <div class="stack">
      <p class="soft">${text("pausesLead")}</p>
      ${coming.length > 0 &&
      html`<ul class="list">
        ${coming.map(
          (pause) =>
            html`<li key=${pause.first_on}>
              <span class="what">${text("span", { first: date(pause.first_on), last: date(pause.last_on) })}</span>
              <${Button} class="small" onClick=${() => cancel(pause.first_on)}>${text("cancel")}<//>
            </li>`,
        )}
      </ul>`}
      <${Form} of=${form} action=${text("pause")}>
        <${Field} of=${form} label=${text("from")} name="first_on" type="date" min=${day} defaultValue=${day} />
        <${Field} of=${form} label=${text("until")} name="last_on" type="date" min=${day} defaultValue=${plus(day, 6)} />
      <//>
    </div>
  <//>`;
}

function Password() {
  const form = useForm(async ({ current_password = "", new_password = "" }, element) => {
    await call("post", "/users/{user_id}/password", { path: SELF, body: { current_password, new_password } });
    toast(text("changed"), "good");
    element.reset();
  });
  return html`<${Card} title=${text("password")}>
    <${Form} of=${form} action=${text("change")}>
      <input type="hidden" autocomplete="username" value=${me.value?.email} />
      <${Field} of=${form} label=${text("current")} name="current_password" type="password" autocomplete="current-password" />
      <${Field} of=${form} label=${text("new")} name="new_password" type="password" autocomplete="new-password" hint=${text("newHint")} />
    <//>
  <//>`;
}

function Data() {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const response = await fetchAs("users/me/export", {});
      if (!response.ok) throw await problemOf(response);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await response.blob());
      link.download = `rebootcamp-${today()}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (error) {
      toast(explain(error), "bad");
    }
    setBusy(false);
  };
  const erase = async () => {
    const words = html`<p>${text("erase1")}</p><p>${text("erase2")}</p>`;
    if (!(await confirmed({ title: text("eraseSure"), text: words, action: text("eraseNow") }))) return;
    try {
      await call("delete", "/users/{user_id}", { path: SELF });
      toast(text("erased"));
      leave();
    } catch (error) {
      toast(explain(error), "bad");
    }
  };
  return html`<${Card} title=${text("data")}>
    <div class="stack">
      <p class="soft">${text("dataLead")}</p>
      <div class="actions">
        <${Button} busy=${busy} onClick=${save}>${text("export")}<//>
        <${Button} kind="danger" onClick=${erase}>${text("erase")}<//>
      </div>
    </div>
  <//>`;
}
