/** Logging in. */
import { defineTexts } from "../i18n.js";
import { go, here, to } from "../router.js";
import { expired, logIn, me } from "../session.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { html, useEffect } from "../view.js";
import { Door } from "./door.js";

const text = defineTexts({
  en: {
    title: "Welcome back",
    lead: "Log in to see where you stand.",
    expired: "Your session has ended. Log in again.",
    email: "E-mail",
    password: "Password",
    action: "Log in",
    forgotten: "Forgotten password?",
    new: "New here?",
    register: "Open an account",
  },
  fr: {
    title: "Bon retour",
    lead: "Connectez-vous pour voir où vous en êtes.",
    expired: "Votre session est terminée. Reconnectez-vous.",
    email: "E-mail",
    password: "Mot de passe",
    action: "Se connecter",
    forgotten: "Mot de passe oublié ?",
    new: "Première visite ?",
    register: "Ouvrir un compte",
  },
});

/** Returns where the user wanted to go before logging in. */
export function destination() {
  const then = new URLSearchParams(here.value.split("?")[1]).get("then");
  return then && !then.startsWith("login") && !then.startsWith("register") ? then : "";
}

export default function Login() {
  const form = useForm(({ email = "", password = "" }) => logIn(email, password));
  const user = me.value;
  useEffect(() => {
    if (user) go(destination(), { replace: true });
  }, [user]);
  const query = here.value.split("?")[1];
  const other = html`${text("new")} <a href=${to(`register${query ? `?${query}` : ""}`)}>${text("register")}</a>`;
  return html`<${Door} title=${text("title")} lead=${text("lead")} other=${other}>
    ${expired.value && html`<p class="notice plain" role="status">${text("expired")}</p>`}
    <${Form} of=${form} action=${text("action")} extra=${html`<a href=${to("forgotten")}>${text("forgotten")}</a>`}>
      <${Field} of=${form} label=${text("email")} name="email" pointer="/username" type="email" autocomplete="username" required />
      <${Field}
        of=${form}
        label=${text("password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
  <//>`;
}
