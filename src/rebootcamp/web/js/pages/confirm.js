/** The confirmation of a registration; the link in a mail leads here, with its token after the `#`. */
import { call } from "../api.js";
import { defineTexts } from "../i18n.js";
import { go, to } from "../router.js";
import { logIn } from "../session.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { toast } from "../ui/toasts.js";
import { html } from "../view.js";
import { Door } from "./door.js";

const text = defineTexts({
  en: {
    title: "Confirm your address",
    lead: "Enter the password that you registered with, and your account is open.",
    password: "Password",
    action: "Open the account",
    done: "Your account is open. Welcome!",
    again: "Register again",
    cut: "This address is incomplete. Open the link in the mail again, or copy it whole.",
  },
  fr: {
    title: "Confirmez votre adresse",
    lead: "Saisissez le mot de passe de votre inscription, et votre compte est ouvert.",
    password: "Mot de passe",
    action: "Ouvrir le compte",
    done: "Votre compte est ouvert. Bienvenue !",
    again: "S’inscrire à nouveau",
    cut: "Cette adresse est incomplète. Ouvrez à nouveau le lien du courriel, ou copiez-le en entier.",
  },
});

export default function Confirm() {
  const token = location.hash.slice(1);
  const form = useForm(async ({ password = "" }) => {
    const { email } = await call("post", "/auth/confirm-registration", { body: { token, password }, anonymous: true });
    toast(text("done"), "good");
    // The link is used up by now, so whoever cannot be logged in at once does so on the login page.
    const isIn = await logIn(email, password).then(() => true, () => false);
    go(isIn ? "" : "login", { replace: true });
  });
  const other = html`<a href=${to("register")}>${text("again")}</a>`;
  return html`<${Door} title=${text("title")} lead=${text("lead")} other=${other}>
    ${token
      ? html`<${Form} of=${form} action=${text("action")}>
          <${Field}
            of=${form}
            label=${text("password")}
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        <//>`
      : html`<p class="notice bad" role="alert">${text("cut")}</p>`}
  <//>`;
}
