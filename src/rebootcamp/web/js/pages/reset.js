/** A new password in place of a forgotten one; the link in a mail leads here, with its token after the `#`. */
import { call } from "../api.js";
import { defineTexts } from "../i18n.js";
import { go, to } from "../router.js";
import { leave } from "../session.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { toast } from "../ui/toasts.js";
import { html } from "../view.js";
import { Door } from "./door.js";

const text = defineTexts({
  en: {
    title: "Choose a new password",
    lead: "It takes the place of the forgotten one, and logs you out everywhere.",
    password: "New password",
    passwordHint: "12 characters or more. A few words that do not belong together are fine.",
    action: "Save the password",
    done: "Your new password is set. Log in with it.",
    again: "Ask for a new link",
    cut: "This address is incomplete. Open the link in the mail again, or copy it whole.",
  },
  fr: {
    title: "Choisissez un nouveau mot de passe",
    lead: "Il remplace celui que vous avez oublié, et ferme toutes vos sessions.",
    password: "Nouveau mot de passe",
    passwordHint: "12 caractères ou plus. Quelques mots sans rapport entre eux conviennent bien.",
    action: "Enregistrer le mot de passe",
    done: "Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.",
    again: "Demander un nouveau lien",
    cut: "Cette adresse est incomplète. Ouvrez à nouveau le lien du courriel, ou copiez-le en entier.",
  },
});

export default function Reset() {
  const token = location.hash.slice(1);
  const form = useForm(async ({ new_password = "" }) => {
    await call("post", "/auth/reset-password", { body: { token, new_password }, anonymous: true });
    leave();
    toast(text("done"), "good");
    go("login", { replace: true });
  });
  const other = html`<a href=${to("forgotten")}>${text("again")}</a>`;
  return html`<${Door} title=${text("title")} lead=${text("lead")} other=${other}>
    ${token
      ? html`<${Form} of=${form} action=${text("action")}>
          <${Field}
            of=${form}
            label=${text("password")}
            name="new_password"
            type="password"
            autocomplete="new-password"
            hint=${text("passwordHint")}
            required
          />
        <//>`
      : html`<p class="notice bad" role="alert">${text("cut")}</p>`}
  <//>`;
}
