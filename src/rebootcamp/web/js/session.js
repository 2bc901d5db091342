/** Who uses the page: the account, and the steps of logging in and out. */
import * as api from "./api.js";
import { chooseLanguage, language } from "./i18n.js";
import { forgetAnswers, keepAnswer, keptAnswer } from "./storage.js";
import { computed, signal } from "./view.js";

/** @typedef {import("./contract.js").Schemas["UserRead"]} User */

/** The account; null if nobody is logged in, undefined until that is known. */
export const me = signal(/** @type {User | null | undefined} */ (undefined));
export const isStaff = computed(() => me.value?.role === "coach" || me.value?.role === "admin");
/** Whether the session ended without a logout, so that the login page says so. */
export const expired = signal(false);

api.onSessionEnd(() => {
  expired.value = true;
  me.value = null;
  void forgetAnswers();
});

/** Takes up the session of the last visit, if there is one. Without a network, the account is the one last seen. */
export async function resume() {
  if (!api.hasSession()) {
    me.value = null;
    return;
  }
  try {
    await readAccount();
  } catch (error) {
    const kept = error instanceof api.Problem && error.status === 401 ? null : await keptAnswer("me");
    me.value = kept ?? null;
  }
}

/** Reads the account, and takes over its language. */
export async function readAccount() {
  takeOver(await api.call("get", "/users/{user_id}", { path: { user_id: "me" } }));
}

/** @param {User} user */
export function takeOver(user) {
  chooseLanguage(user.language);
  me.value = user;
  expired.value = false;
  void keepAnswer("me", user);
}

/**
 * @param {string} email
 * @param {string} password
 */
export async function logIn(email, password) {
  await api.logIn(email, password);
  await readAccount();
}

/**
 * Opens an account and logs in. Returns false if the service sends a mail first, whose link opens the account.
 * @param {{ email: string, password: string, display_name: string, invitation: string | null }} given
 */
export async function register(given) {
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "Europe/Paris";
  const body = { ...given, language: language.value, time_zone };
  const answer = await api.call("post", "/auth/register", { body, anonymous: true });
  if ("mail_to" in answer) return false;
  await logIn(given.email, given.password);
  return true;
}

/** Ends the session. Without a network it ends on this device only. */
export async function logOut() {
  try {
    await api.call("post", "/auth/logout", {});
  } catch {
    // The cookie stays, but this device no longer uses it.
  }
  leave();
}

/** Forgets everything about the account on this device, except completions that are not sent yet. */
export function leave() {
  api.forget();
  void forgetAnswers();
  me.value = null;
}
