/**
 * Every page by its path. To add one: write a module whose default export is its component, and add a line here. The
 * module is loaded when the page is first visited.
 */

/** @type {import("./router.js").Route[]} */
export const routes = [
  { path: "", load: () => import("./pages/progress.js") },
  { path: "challenges", load: () => import("./pages/challenges.js") },
  { path: "history", load: () => import("./pages/history.js") },
  { path: "leaderboard", load: () => import("./pages/leaderboard.js") },
  { path: "settings", load: () => import("./pages/settings.js") },
  { path: "join", load: () => import("./pages/join.js") },
  { path: "cohorts", who: "staff", load: () => import("./pages/cohorts.js") },
  { path: "cohorts/:code", who: "staff", load: () => import("./pages/cohort.js") },
  { path: "learners/:id", who: "staff", load: () => import("./pages/learner.js") },
  { path: "reviews", who: "staff", load: () => import("./pages/reviews.js") },
  { path: "login", who: "anyone", load: () => import("./pages/login.js") },
  { path: "register", who: "anyone", load: () => import("./pages/register.js") },
];
