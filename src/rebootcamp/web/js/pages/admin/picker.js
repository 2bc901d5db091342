/** A search for one user, by a part of their name or e-mail. */
import { call } from "../../api.js";
import { defineTexts } from "../../i18n.js";
import { explain } from "../../problems.js";
import { Button } from "../../ui/parts.js";
import { announce, toast } from "../../ui/toasts.js";
import { html, useId, useState } from "../../view.js";

/** @typedef {import("../../contract.js").Schemas["UserRead"]} User */
const text = defineTexts({
  en: { find: "Search", hint: "Part of a name or an e-mail.", none: "Nobody matches.", found: "{n} user found|{n} users found" },
  fr: {
    find: "Chercher",
    hint: "Une partie du nom ou de l’e-mail.",
    none: "Personne ne correspond.",
    found: "{n} utilisateur trouvé|{n} utilisateurs trouvés",
  },
});

/**
 * @param {{ label: string, action: string, role?: User["role"], onPick: (user: User) => unknown }} properties `action`
 *   is the label of the button beside each user who is found.
 */
export function UserPicker({ label, action, role, onPick }) {
  const [search, setSearch] = useState("");
  const [found, setFound] = useState(/** @type {User[] | null} */ (null));
  const [busy, setBusy] = useState(false);
  const id = useId();

  /** @param {SubmitEvent} event */
  async function find(event) {
    event.preventDefault();
    event.stopPropagation();
    if (!search.trim()) return;
    setBusy(true);
    try {
      const page = await call("get", "/users", { query: { search: search.trim(), role, limit: 10 } });
      setFound(page.items);
      announce(page.items.length ? text("found", { n: page.items.length }) : text("none"));
    } catch (error) {
      toast(explain(error), "bad");
    }
    setBusy(false);
  }
  return html`<div class="stack">
    <form class="form" role="search" onSubmit=${find}>
      <div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="search"
          value=${search}
          maxlength="100"
          aria-describedby=${`${id}-hint`}
          onInput=${(/** @type {InputEvent} */ event) => setSearch(/** @type {HTMLInputElement} */ (event.currentTarget).value)}
        />
        <p class="hint" id=${`${id}-hint`}>${text("hint")}</p>
      </div>
      <div class="form-actions"><${Button} type="submit" busy=${busy}>${text("find")}<//></div>
    </form>
    ${found &&
    (found.length
      ? html`<ul class="list">
          ${found.map(
            (user) =>
              html`<li key=${user.id}>
                <div class="what"><b>${user.display_name}</b><small>${user.email}</small></div>
                <${Button} class="small" onClick=${() => onPick(user)}>${action}<//>
              </li>`,
          )}
        </ul>`
      : html`<p class="soft">${text("none")}</p>`)}
  </div>`;
}
