/** The learner's own progress: the first page after a login. */
import { call } from "../api.js";
import { me } from "../session.js";
import { to } from "../router.js";
import { defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { Page } from "../ui/parts.js";
import { Icon } from "../ui/icons.js";
import { html } from "../view.js";
import { ProgressOf } from "./progress_of.js";

const text = defineTexts({
  en: {
    hello: "Hello {name}",
    lead: "Every small step counts. Here is what yours add up to.",
    do: "Complete a challenge",
    invited: "A coach invites you to the cohort {name}.",
    look: "Have a look",
  },
  fr: {
    hello: "Bonjour {name}",
    lead: "Chaque petit geste compte. Voici ce que donnent les vôtres.",
    do: "Réussir un défi",
    invited: "Un coach vous invite dans le groupe {name}.",
    look: "Voir l’invitation",
  },
});

export default function Progress() {
  const name = me.value?.display_name.split(" ")[0] ?? "";
  const invitations = useLoad(
    () => call("get", "/users/{user_id}/cohort-invitations", { path: { user_id: "me" } }),
    [],
    "invitations",
  );
  const invitation = invitations.data?.items[0];
  const action = html`<a class="button primary" href=${to("challenges")}><${Icon} name="check" size=${20} />${text("do")}</a>`;
  return html`<${Page} title=${text("hello", { name })} lead=${text("lead")} actions=${action}>
    ${invitation &&
    html`<p class="notice plain">
      ${text("invited", { name: invitation.cohort.name })} <a class="button" href=${to("join")}>${text("look")}</a>
    </p>`}
    <${ProgressOf} userId="me" zone=${me.value?.time_zone} />
  <//>`;
}
