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
  { path: "admin", who: "admin", load: () => import("./pages/admin/overview.js") },
  { path: "admin/challenges", who: "admin", load: () => import("./pages/admin/challenges.js") },
  { path: "admin/challenges/:code", who: "admin", load: () => import("./pages/admin/challenge.js") },
  { path: "admin/badges", who: "admin", load: () => import("./pages/admin/badges.js") },
  { path: "admin/badges/:code", who: "admin", load: () => import("./pages/admin/badge.js") },
  { path: "admin/users", who: "admin", load: () => import("./pages/admin/users.js") },
  { path: "admin/cohorts", who: "admin", load: () => import("./pages/admin/cohorts.js") },
  { path: "admin/imports", who: "admin", load: () => import("./pages/admin/imports.js") },
  { path: "admin/imports/:id", who: "admin", load: () => import("./pages/admin/import.js") },
  { path: "admin/audit", who: "admin", load: () => import("./pages/admin/audit.js") },
  { path: "login", who: "anyone", load: () => import("./pages/login.js") },
  { path: "register", who: "anyone", load: () => import("./pages/register.js") },
  { path: "forgotten", who: "anyone", load: () => import("./pages/forgotten.js") },
  { path: "reset", who: "anyone", load: () => import("./pages/reset.js") },
  { path: "confirm", who: "anyone", load: () => import("./pages/confirm.js") },
];
