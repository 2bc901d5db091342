/** Opening an account. */
import { defineTexts } from "../i18n.js";
import { go, here, to } from "../router.js";
import { me, register } from "../session.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { html, useEffect, useState } from "../view.js";
import { Door } from "./door.js";
import { destination } from "./login.js";

const text = defineTexts({
  en: {
    title: "Open an account",
    lead: "It takes a minute. You can export or erase everything at any time.",
    name: "Name that others see",
    email: "E-mail",
    password: "Password",
    passwordHint: "12 characters or more. A few words that do not belong together are fine.",
    invitation: "Invitation code",
    invitationHint: "Only if you were given one.",
    action: "Open the account",
    old: "Already here?",
    logIn: "Log in",
    mailed: "Read your mail",
    follow: "We wrote to {email}. The link in that mail opens your account.",
  },
  fr: {
    title: "Ouvrir un compte",
    lead: "Une minute suffit. Vous pourrez tout exporter ou effacer à tout moment.",
    name: "Nom visible par les autres",
    email: "E-mail",
    password: "Mot de passe",
    passwordHint: "12 caractères ou plus. Quelques mots sans rapport entre eux conviennent bien.",
    invitation: "Code d’invitation",
    invitationHint: "Seulement si on vous en a donné un.",
    action: "Ouvrir le compte",
    old: "Déjà inscrit ?",
    logIn: "Se connecter",
    mailed: "Lisez votre courrier",
    follow: "Nous avons écrit à {email}. Le lien de ce courriel ouvre votre compte.",
  },
});

export default function Register() {
  const [mailTo, setMailTo] = useState("");
  const form = useForm(async ({ email = "", password = "", display_name = "", invitation = "" }) => {
    const open = await register({ email, password, display_name, invitation: invitation.trim() || null });
    if (!open) setMailTo(email);
  });
  const user = me.value;
  useEffect(() => {
    if (user) go(destination(), { replace: true });
  }, [user]);
  const query = here.value.split("?")[1];
  const other = html`${text("old")} <a href=${to(`login${query ? `?${query}` : ""}`)}>${text("logIn")}</a>`;
  if (mailTo) {
    return html`<${Door} title=${text("mailed")} other=${other}><p role="status">${text("follow", { email: mailTo })}</p><//>`;
  }
  return html`<${Door} title=${text("title")} lead=${text("lead")} other=${other}>
    <${Form} of=${form} action=${text("action")}>
      <${Field} of=${form} label=${text("name")} name="display_name" autocomplete="nickname" maxlength="80" required />
      <${Field} of=${form} label=${text("email")} name="email" type="email" autocomplete="username" required />
      <${Field}
        of=${form}
        label=${text("password")}
        name="password"
        type="password"
        autocomplete="new-password"
        hint=${text("passwordHint")}
        required
      />
      <${Field} of=${form} label=${text("invitation")} name="invitation" autocomplete="off" hint=${text("invitationHint")} />
    <//>
  <//>`;
}
