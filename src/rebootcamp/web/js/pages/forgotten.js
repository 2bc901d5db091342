/** A forgotten password: asking for the mail whose link leads to the page for a new one. */
import { call } from "../api.js";
import { defineTexts } from "../i18n.js";
import { to } from "../router.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { html, useState } from "../view.js";
import { Door } from "./door.js";

const text = defineTexts({
  en: {
    title: "Forgotten password",
    lead: "We write to you, and a link in that mail lets you choose a new password.",
    email: "E-mail",
    action: "Send the mail",
    logIn: "Back to the login",
    mailed: "Read your mail",
    follow: "If {email} has an account, a mail is on its way there. Its link works once, for 30 minutes.",
  },
  fr: {
    title: "Mot de passe oublié",
    lead: "Nous vous écrivons, et un lien dans ce courriel vous laisse choisir un nouveau mot de passe.",
    email: "E-mail",
    action: "Envoyer le courriel",
    logIn: "Retour à la connexion",
    mailed: "Lisez votre courrier",
    follow: "Si {email} a un compte, un courriel y est en route. Son lien fonctionne une fois, pendant 30 minutes.",
  },
});

export default function Forgotten() {
  const [mailTo, setMailTo] = useState("");
  const form = useForm(async ({ email = "" }) => {
    setMailTo((await call("post", "/auth/forgot-password", { body: { email }, anonymous: true })).mail_to);
  });
  const other = html`<a href=${to("login")}>${text("logIn")}</a>`;
  if (mailTo) {
    return html`<${Door} key="mailed" title=${text("mailed")} other=${other}>
      <p role="status">${text("follow", { email: mailTo })}</p>
    <//>`;
  }
  return html`<${Door} key="asking" title=${text("title")} lead=${text("lead")} other=${other}>
    <${Form} of=${form} action=${text("action")}>
      <${Field} of=${form} label=${text("email")} name="email" type="email" autocomplete="username" required />
    <//>
  <//>`;
}
