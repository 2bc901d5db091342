/** The frame around every page: its name, the ways to the others, messages, and who may see what. */
import { defineTexts, language } from "../i18n.js";
import { offline } from "../load.js";
import { assets } from "../place.js";
import { waiting } from "../completing.js";
import { go, here, match, to } from "../router.js";
import { routes } from "../routes.js";
import { isStaff, logOut, me } from "../session.js";
import { html, useEffect, useState } from "../view.js";
import { Celebration } from "./celebration.js";
import { Questions } from "./dialog.js";
import { Icon } from "./icons.js";
import { Empty, Page, Trouble } from "./parts.js";
import { Toasts } from "./toasts.js";

const text = defineTexts({
  en: {
    skip: "Skip to the content",
    main: "Main",
    progress: "Progress",
    challenges: "Challenges",
    history: "History",
    leaderboard: "Ranking",
    settings: "Settings",
    cohorts: "Cohorts",
    reviews: "Reviews",
    console: "Console",
    logOut: "Log out",
    offline: "You are offline. You see what was read last; what you complete is kept and sent later.",
    waiting: "{n} completion waits to be sent.|{n} completions wait to be sent.",
    nowhere: "This page does not exist",
    home: "Go to the start",
    forbidden: "This page is for coaches and administrators",
  },
  fr: {
    skip: "Aller au contenu",
    main: "Principale",
    progress: "Progrès",
    challenges: "Défis",
    history: "Historique",
    leaderboard: "Classement",
    settings: "Réglages",
    cohorts: "Groupes",
    reviews: "Validations",
    console: "Console",
    logOut: "Se déconnecter",
    offline: "Vous êtes hors ligne. Vous voyez la dernière lecture ; vos défis réussis sont gardés et envoyés plus tard.",
    waiting: "{n} défi réussi attend d’être envoyé.|{n} défis réussis attendent d’être envoyés.",
    nowhere: "Cette page n’existe pas",
    home: "Aller à l’accueil",
    forbidden: "Cette page est réservée aux coachs et aux administrateurs",
  },
});

/** @typedef {{ path: string, icon: string, label: string }} Way */

/** @returns {Way[]} The ways that the user has, those used most first. */
function waysOf() {
  const learner = [
    { path: "", icon: "progress", label: text("progress") },
    { path: "challenges", icon: "challenges", label: text("challenges") },
    { path: "history", icon: "history", label: text("history") },
    { path: "leaderboard", icon: "leaderboard", label: text("leaderboard") },
  ];
  const staff = [
    { path: "cohorts", icon: "cohorts", label: text("cohorts") },
    { path: "reviews", icon: "reviews", label: text("reviews") },
    { path: "challenges", icon: "challenges", label: text("challenges") },
    { path: "leaderboard", icon: "leaderboard", label: text("leaderboard") },
  ];
  const settings = { path: "settings", icon: "settings", label: text("settings") };
  const console_ = { path: "admin", icon: "console", label: text("console") };
  return [...(isStaff.value ? staff : learner), ...(me.value?.role === "admin" ? [console_] : []), settings];
}

/** Shows the page of the present address in its frame. */
export function App() {
  const path = here.value;
  const user = me.value;
  const found = routes.map((route) => ({ route, parameters: match(route.path, path) })).find((one) => one.parameters);
  const open = found?.route.who === "anyone";

  useEffect(() => {
    if (!user && !open) go(`login${path && path !== "login" ? `?then=${encodeURIComponent(path)}` : ""}`, { replace: true });
    else if (user && isStaff.value && path === "") go("cohorts", { replace: true });
  }, [user, open, path]);

  if (!user && !open) return null;
  const page = found
    ? html`<${RoutedPage} key=${`${path} ${language.value}`} route=${found.route} parameters=${found.parameters} />`
    : html`<${Page} title=${text("nowhere")}><${Empty} title=${text("nowhere")}><a href=${to("")}>${text("home")}</a><//><//>`;
  if (!user || open) return html`<div class="frame bare"><main id="main">${page}</main><${Extras} /></div>`;
  return html`<div class="frame">
    <a class="skip" href="#main">${text("skip")}</a>
    <header class="bar">
      <a class="brand" href=${to("")}>
        <img src=${`${assets}img/logo.svg`} alt="" width="36" height="36" /><span>RebootCamp</span>
      </a>
      <nav aria-label=${text("main")}>
        <ul class="ways">
          ${waysOf().map(
            (way) =>
              html`<li key=${way.path}>
                <a href=${to(way.path)} aria-current=${isAt(way.path, path) ? "page" : undefined}>
                  <${Icon} name=${way.icon} /><span>${way.label}</span>
                </a>
              </li>`,
          )}
        </ul>
      </nav>
      <div class="who">
        <span class="avatar" aria-hidden="true">${initials(user.display_name)}</span>
        <span class="who-name">${user.display_name}</span>
        <button type="button" class="button quiet" aria-label=${text("logOut")} title=${text("logOut")} onClick=${logOut}>
          <${Icon} name="out" size=${20} />
        </button>
      </div>
    </header>
    <main id="main">
      ${offline.value && html`<p class="notice plain" role="status">${text("offline")}</p>`}
      ${waiting.value.length > 0 &&
      html`<p class="notice plain" role="status">${text("waiting", { n: waiting.value.length })}</p>`}
      ${page}
    </main>
    <${Extras} />
  </div>`;
}

function Extras() {
  return html`<${Questions} /><${Celebration} /><${Toasts} />`;
}

/** @param {{ route: import("../router.js").Route, parameters: Record<string, string> }} properties */
function RoutedPage({ route, parameters }) {
  const [loaded, setLoaded] = useState(
    /** @type {{ component?: (props: any) => import("../view.js").Element | null, error?: unknown }} */ ({}),
  );
  useEffect(() => {
    let current = true;
    route.load().then(
      (module) => current && setLoaded({ component: module.default }),
      (error) => current && setLoaded({ error }),
    );
    return () => {
      current = false;
    };
  }, [route]);
  const role = me.value?.role;
  if ((route.who === "admin" && role !== "admin") || (route.who === "staff" && !isStaff.value)) {
    return html`<${Page} title=${text("forbidden")}><${Empty} title=${text("forbidden")} /><//>`;
  }
  // A module that is gone belongs to a release that was replaced: the document names the new one's.
  if (loaded.error) return html`<${Trouble} error=${loaded.error} onRetry=${() => location.reload()} />`;
  return loaded.component ? html`<${loaded.component} ...${parameters} />` : null;
}

/**
 * @param {string} way
 * @param {string} path
 */
function isAt(way, path) {
  const [plain = ""] = path.split("?");
  return way === plain || (way !== "" && plain.startsWith(`${way}/`));
}

/** @param {string} name */
export function initials(name) {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}
