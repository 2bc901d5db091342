/** A learner's progress, for their coaches. */
import { call } from "../api.js";
import { defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { to } from "../router.js";
import { Page } from "../ui/parts.js";
import { html } from "../view.js";
import { ProgressOf } from "./progress_of.js";

const text = defineTexts({ en: { learner: "Learner" }, fr: { learner: "Participant" } });

/** @param {{ id: string }} properties */
export default function Learner({ id }) {
  const user = useLoad(() => call("get", "/users/{user_id}", { path: { user_id: id } }), [id]);
  const cohort = user.data?.cohort;
  const back = cohort && html`<a class="button" href=${to(`cohorts/${cohort.code}`)}>${cohort.name}</a>`;
  return html`<${Page} title=${user.data?.display_name ?? text("learner")} lead=${user.data?.email} actions=${back}>
    <${ProgressOf} userId=${id} zone=${user.data?.time_zone} />
  <//>`;
}
