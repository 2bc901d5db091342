/** Joining a cohort: with a code, which a QR code may have brought along, or by an invitation. */
import { call } from "../api.js";
import { dateTime, defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { explain } from "../problems.js";
import { go, here } from "../router.js";
import { readAccount } from "../session.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Button, Card, Page } from "../ui/parts.js";
import { toast } from "../ui/toasts.js";
import { html } from "../view.js";

const text = defineTexts({
  en: {
    title: "Join a cohort",
    lead: "Its coaches then see your e-mail and progress, and review your completions from now on.",
    code: "Join code",
    codeHint: "Your coach has it. Case, spaces and hyphens make no difference.",
    join: "Join",
    joined: "Welcome to {name}!",
    invitations: "Invitations",
    from: "From {coaches}, open until {until}",
    accept: "Accept",
    decline: "Decline",
    declined: "The invitation is declined.",
  },
  fr: {
    title: "Rejoindre un groupe",
    lead: "Ses coachs verront alors votre e-mail et vos progrès, et valideront vos défis à partir de maintenant.",
    code: "Code du groupe",
    codeHint: "Votre coach l’a. Majuscules, espaces et tirets ne comptent pas.",
    join: "Rejoindre",
    joined: "Bienvenue dans {name} !",
    invitations: "Invitations",
    from: "De {coaches}, valable jusqu’au {until}",
    accept: "Accepter",
    decline: "Refuser",
    declined: "L’invitation est refusée.",
  },
});
const SELF = { user_id: "me" };

/** @param {{ name: string }} cohort */
async function welcome({ name }) {
  await readAccount();
  toast(text("joined", { name }), "good");
  go("");
}

export default function Join() {
  const given = new URLSearchParams(here.value.split("?")[1]).get("code") ?? "";
  const form = useForm(async ({ join_code = "" }) => welcome(await call("post", "/cohorts/join", { body: { join_code } })));
  const invitations = useLoad(() => call("get", "/users/{user_id}/cohort-invitations", { path: SELF }), []);
  const answer = async (/** @type {string} */ cohort_code, /** @type {boolean} */ yes) => {
    const path = { ...SELF, cohort_code };
    try {
      if (yes) await welcome(await call("post", "/users/{user_id}/cohort-invitations/{cohort_code}/accept", { path }));
      else {
        await call("delete", "/users/{user_id}/cohort-invitations/{cohort_code}", { path });
        toast(text("declined"));
        invitations.reload();
      }
    } catch (error) {
      toast(explain(error), "bad");
    }
  };
  const open = invitations.data?.items ?? [];
  return html`<${Page} title=${text("title")} lead=${text("lead")}>
    <${Card}>
      <${Form} of=${form} action=${text("join")}>
        <${Field} of=${form} label=${text("code")} name="join_code" defaultValue=${given} autocomplete="off" autocapitalize="characters" hint=${text("codeHint")} />
      <//>
    <//>
    ${open.length > 0 &&
    html`<${Card} title=${text("invitations")}>
      <ul class="list">
        ${open.map(
          (one) =>
            html`<li key=${one.cohort.code}>
              <span class="what">
                <b>${one.cohort.name}</b>
                <small>
                  ${text("from", {
                    coaches: one.coaches.map((coach) => coach.display_name).join(", "),
                    until: dateTime(one.expires_at, { dateStyle: "medium" }),
                  })}
                </small>
              </span>
              <span class="actions">
                <${Button} kind="primary" class="small" onClick=${() => answer(one.cohort.code, true)}>${text("accept")}<//>
                <${Button} class="small" onClick=${() => answer(one.cohort.code, false)}>${text("decline")}<//>
              </span>
            </li>`,
        )}
      </ul>
    <//>`}
  <//>`;
}
