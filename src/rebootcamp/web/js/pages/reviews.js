/** The completions that wait for a coach, oldest first, to be decided with the keyboard or the pointer. */
import { Problem, all, call } from "../api.js";
import { titles } from "../catalogue.js";
import { ago, date, defineTexts } from "../i18n.js";
import { useLoad } from "../load.js";
import { explain } from "../problems.js";
import { to } from "../router.js";
import { Dialog } from "../ui/dialog.js";
import { Field, Form, useForm } from "../ui/forms.js";
import { Icon } from "../ui/icons.js";
import { Button, Empty, Loading, Page, Tag } from "../ui/parts.js";
import { announce, toast } from "../ui/toasts.js";
import { html, useEffect, useRef, useState } from "../view.js";
import { category, points } from "../words.js";

/** @typedef {import("../contract.js").Schemas["CompletionRead"]} Completion */

const text = defineTexts({
  en: {
    title: "Reviews",
    lead: "Completions that count once you approve them. The oldest come first.",
    none: "Nothing waits for you",
    noneLead: "New ones appear here as soon as they come in.",
    keys: "Keyboard",
    move: "next or previous",
    approve: "Approve",
    reject: "Reject",
    approved: "Approved: {title}",
    rejected: "Rejected: {title}",
    why: "Why is it not accepted?",
    whyHint: "The learner can read it.",
    on: "on {day}",
    sent: "sent {when}",
    left: "{n} left|{n} left",
  },
  fr: {
    title: "Validations",
    lead: "Des défis qui comptent une fois que vous les validez. Les plus anciens d’abord.",
    none: "Rien ne vous attend",
    noneLead: "Les nouveaux apparaissent ici dès leur arrivée.",
    keys: "Clavier",
    move: "suivant ou précédent",
    approve: "Valider",
    reject: "Refuser",
    approved: "Validé : {title}",
    rejected: "Refusé : {title}",
    why: "Pourquoi n’est-ce pas accepté ?",
    whyHint: "La personne pourra le lire.",
    on: "le {day}",
    sent: "envoyé {when}",
    left: "{n} restant|{n} restants",
  },
});

export default function Reviews() {
  const queue = useLoad(
    () => all((cursor) => call("get", "/completions", { query: { status: "pending", limit: 50, cursor } }), 2),
    [],
  );
  const ids = [...new Set((queue.data ?? []).map((one) => one.user_id))].sort();
  const names = useLoad(() => namesOf(ids), [ids.join()]);
  const [decided, setDecided] = useState(/** @type {Set<string>} */ (new Set()));
  const [busy, setBusy] = useState("");
  const [rejecting, setRejecting] = useState(/** @type {Completion | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const next = useRef(/** @type {number | null} */ (null));
  const titleOf = (/** @type {Completion} */ one) => titles.value.get(one.challenge_code) ?? one.challenge_code;

  /** @param {number} index */
  const focus = (index) => {
    const items = list.current?.querySelectorAll(/** @type {"li"} */ (":scope > li"));
    items?.[Math.max(0, Math.min(index, items.length - 1))]?.focus();
  };
  /** @param {Completion} one @param {string} words */
  const settle = (one, words) => {
    const index = (queue.data ?? []).filter((other) => !decided.has(other.id)).indexOf(one);
    setDecided(new Set([...decided, one.id]));
    announce(words);
    next.current = index;
  };
  // Once the dialog is gone: behind an open one, nothing takes the focus.
  useEffect(() => {
    if (rejecting || next.current === null) return;
    focus(next.current);
    next.current = null;
  }, [decided, rejecting]);
  /** @param {Completion} one */
  const approve = async (one) => {
    if (busy) return;
    setBusy(one.id);
    try {
      await call("post", "/completions/{completion_id}/approve", { path: { completion_id: one.id } });
      settle(one, text("approved", { title: titleOf(one) }));
    } catch (error) {
      toast(explain(error), "bad");
      if (error instanceof Problem && error.status === 409) queue.reload();
    }
    setBusy("");
  };
  /** @param {KeyboardEvent} event @param {Completion} one @param {number} index */
  const press = (event, one, index) => {
    // Only where the completion itself has the focus: letters typed elsewhere are no commands (WCAG 2.1.4).
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions = /** @type {Record<string, () => void>} */ ({
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      j: () => focus(index + 1),
      k: () => focus(index - 1),
      a: () => void approve(one),
      r: () => setRejecting(one),
    });
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return html`<${Page} title=${text("title")} lead=${text("lead")}>
    <${Loading} of=${queue}>
      ${(/** @type {Completion[]} */ items) => {
        const open = items.filter((one) => !decided.has(one.id));
        if (!open.length) return html`<${Empty} icon="check" title=${text("none")}><p>${text("noneLead")}</p><//>`;
        return html`
          <p class="row soft small">
            <${Tag}>${text("left", { n: open.length })}<//>
            <span><kbd>↓</kbd> <kbd>↑</kbd> ${text("move")}</span>
            <span><kbd>A</kbd> ${text("approve")}</span>
            <span><kbd>R</kbd> ${text("reject")}</span>
          </p>
          <ol class="queue" ref=${list}>
            ${open.map(
              (one, index) =>
                html`<li
                  key=${one.id}
                  tabindex="0"
                  aria-keyshortcuts="A R ArrowDown ArrowUp"
                  onKeyDown=${(/** @type {KeyboardEvent} */ event) => press(event, one, index)}
                >
                  <span class=${`dot in-${one.category}`}><${Icon} name=${one.category} size=${22} /></span>
                  <div class="what">
                    <b>${titleOf(one)}</b>
                    <p class="soft small">
                      <a href=${to(`learners/${one.user_id}`)}>${names.data?.get(one.user_id) ?? "…"}</a>
                      ${[
                        ` ${text("on", { day: date(one.local_date, { weekday: "long", day: "numeric", month: "long" }) })}`,
                        text("sent", { when: ago(one.submitted_at) }),
                        category(one.category),
                      ].join(" · ")}
                      <span class="points">${` · +${points(one.points)}`}</span>
                    </p>
                  </div>
                  <div class="actions">
                    <${Button} class="small" kind="primary" busy=${busy === one.id} onClick=${() => approve(one)}>
                      ${text("approve")}<span class="visually-hidden"> – ${titleOf(one)}</span>
                    <//>
                    <${Button} class="small" onClick=${() => setRejecting(one)}>
                      ${text("reject")}<span class="visually-hidden"> – ${titleOf(one)}</span>
                    <//>
                  </div>
                  ${one.note && html`<blockquote>${one.note}</blockquote>`}
                </li>`,
            )}
          </ol>
        `;
      }}
    <//>
    ${rejecting &&
    html`<${Rejection}
      completion=${rejecting}
      title=${titleOf(rejecting)}
      onClose=${() => setRejecting(null)}
      onDone=${() => {
        setRejecting(null);
        settle(rejecting, text("rejected", { title: titleOf(rejecting) }));
      }}
    />`}
  <//>`;
}

/** @param {{ completion: Completion, title: string, onClose: () => void, onDone: () => void }} properties */
function Rejection({ completion, title, onClose, onDone }) {
  const form = useForm(async ({ reason = "" }) => {
    await call("post", "/completions/{completion_id}/reject", { path: { completion_id: completion.id }, body: { reason } });
    onDone();
  });
  return html`<${Dialog} title=${`${text("reject")}: ${title}`} onClose=${onClose}>
    <${Form} of=${form} action=${text("reject")} kind="danger">
      <${Field} of=${form} as="textarea" label=${text("why")} name="reason" maxlength="500" hint=${text("whyHint")} autofocus />
    <//>
  <//>`;
}

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Returns the names of those users, which are read once, one after the other.
 * @param {string[]} ids
 */
async function namesOf(ids) {
  for (const user_id of ids.filter((id) => !known.has(id))) {
    const user = await call("get", "/users/{user_id}", { path: { user_id } });
    known.set(user.id, user.display_name);
  }
  return known;
}
