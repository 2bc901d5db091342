import { html } from "../view.js";
import { Page } from "../ui/parts.js";
export default function Soon() {
  return html`<${Page} title="…" />`;
}
