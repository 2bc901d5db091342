/** Starts the application: the session, the page of the address, live updates, and the offline shell. */
import { App } from "./ui/frame.js";
import { followAccount } from "./live.js";
import { pages } from "./place.js";
import { sendWhenPossible } from "./completing.js";
import { resume } from "./session.js";
import { html, render } from "./view.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
await resume();
root.replaceChildren();
render(html`<${App} />`, root);
followAccount();
sendWhenPossible();

if ("serviceWorker" in navigator) {
  const register = () => navigator.serviceWorker.register(`${pages}sw.js`, { scope: pages }).catch(() => undefined);
  if (document.readyState === "complete") void register();
  else addEventListener("load", register);
}
