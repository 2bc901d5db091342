/**
 * Calls of the API, and the session that they carry.
 *
 * The access token is kept in memory only. The refresh token is in a cookie that no script can read. A token is
 * refreshed before it expires, and once after a 401. Of several tabs only one refreshes at a time, because a refresh
 * token that is used twice ends its session.
 */
import { api } from "./place.js";

/** @typedef {import("./contract.js").Method} Method */
/** @typedef {import("./contract.js").Schemas} Schemas */

/** Remembers, for the next visit, that the cookie exists. */
const HINT = "rebootcamp.session";
const REFRESH_EARLY_MS = 30_000;

/** A refusal of the service (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {Schemas["Problem"]} document
   * @param {number | null} retryAfterS
   */
  constructor(document, retryAfterS) {
    super(document.detail);
    this.document = document;
    this.status = document.status;
    this.code = document.code;
    this.retryAfterS = retryAfterS;
  }
}

/** The service could not be reached, so it is not known whether it received the request. */
export class Offline extends Error {}

/** @type {{ token: string, expiresAt: number } | null} */
let access = null;
/** @type {Promise<void> | null} */
let refreshing = null;
let whenEnded = () => {};

/**
 * Says what to do when the session ends without a logout.
 * @param {() => void} listener
 */
export function onSessionEnd(listener) {
  whenEnded = listener;
}

/** Returns whether someone has logged in with this browser and not logged out. */
export function hasSession() {
  return localStorage.getItem(HINT) !== null;
}

/**
 * Takes over the tokens of a login.
 * @param {Schemas["LoginRead"]} login
 */
function keep(login) {
  access = { token: login.access_token, expiresAt: Date.now() + login.expires_in * 1000 };
  localStorage.setItem(HINT, "1");
}

/** Forgets the tokens. */
export function forget() {
  access = null;
  localStorage.removeItem(HINT);
}

/**
 * @param {string} email
 * @param {string} password
 */
export async function logIn(email, password) {
  const body = /** @type {const} */ ({
    grant_type: "password",
    username: email,
    password,
    refresh_token_in: "cookie",
  });
  keep(await call("post", "/auth/token", { body, form: true, anonymous: true }));
}

/** Refreshes the tokens; requests that need them meanwhile wait for the same refresh. */
function refresh() {
  refreshing ??= refreshAlone().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function refreshAlone() {
  await navigator.locks.request("rebootcamp.refresh", async () => {
    const response = await reach("auth/refresh", { method: "POST" });
    if (!response.ok) {
      const problem = await problemOf(response);
      if (problem.status === 401) end();
      throw problem;
    }
    keep(await response.json());
  });
}

function end() {
  forget();
  whenEnded();
}

/** Returns an access token that is still valid for a while. */
async function validToken() {
  if (!access || access.expiresAt - REFRESH_EARLY_MS < Date.now()) await refresh();
  return access?.token ?? "";
}

/**
 * Fetches with the access token. A token that the service does not accept any more is refreshed once.
 * @param {string} path Relative to the API's address.
 * @param {RequestInit & { headers?: Record<string, string> }} init
 */
export async function fetchAs(path, init) {
  for (let attempt = 0; ; attempt++) {
    const token = await validToken();
    const response = await reach(path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } });
    if (response.status !== 401) return response;
    if (attempt === 1) {
      end();
      return response;
    }
    if (access?.token === token) access = null;
  }
}

/**
 * @param {string} path
 * @param {RequestInit} init
 */
async function reach(path, init) {
  const headers = { "Accept-Language": document.documentElement.lang, ...init.headers };
  try {
    return await fetch(api + path, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Offline("The service could not be reached.");
  }
}

/** @param {Response} response */
export async function problemOf(response) {
  const retryAfter = response.headers.get("Retry-After");
  /** @type {Schemas["Problem"]} */
  let document;
  try {
    document = await response.json();
  } catch {
    const nothing = { type: "", instance: "", remedy: "", request_id: "", errors: null };
    document = { ...nothing, status: response.status, code: "unexpected", title: "", detail: response.statusText };
  }
  return new Problem(document, retryAfter === null ? null : Number(retryAfter));
}

/**
 * Calls an operation of the API and returns the body of its answer.
 *
 * @template {Method} M
 * @template {import("./contract.js").PathOf<M>} P
 * @param {M} method
 * @param {P} path As in the contract, such as `/users/{user_id}`.
 * @param {import("./contract.js").Options<M, P>} options
 * @returns {Promise<import("./contract.js").Answer<M, P>>}
 * @throws {Problem} The service refused.
 * @throws {Offline} The service could not be reached.
 */
export async function call(method, path, options) {
  /** @type {{ path?: Record<string, string | number>, query?: Record<string, unknown>, body?: unknown, key?: string,
   *    anonymous?: boolean, form?: boolean, signal?: AbortSignal }} */
  const given = options;
  const place = String(path).slice(1).replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(given.path?.[name] ?? ""));
  const query = parameters(given.query ?? {}).toString();
  /** @type {Record<string, string>} */
  const headers = {};
  /** @type {RequestInit & { headers: Record<string, string> }} */
  const init = { method: method.toUpperCase(), headers, signal: given.signal ?? null };
  if (given.key) headers["Idempotency-Key"] = given.key;
  if (given.form) {
    init.body = parameters(/** @type {Record<string, unknown>} */ (given.body));
  } else if (given.body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(given.body);
  }
  const response = await (given.anonymous ? reach : fetchAs)(place + (query && `?${query}`), init);
  if (!response.ok) throw await problemOf(response);
  return /** @type {any} */ (response.status === 204 ? undefined : await response.json());
}

/** @param {Record<string, unknown>} values Those that are null or undefined are left out. */
function parameters(values) {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

/**
 * Returns all items of a list, by following its cursors.
 * @template T
 * @param {(cursor: string | undefined) => Promise<import("./contract.js").Page<T>>} fetchPage
 * @param {number} [maxPages] A bound, so that a very long list does not hold up a page.
 * @returns {Promise<T[]>}
 */
export async function all(fetchPage, maxPages = 20) {
  /** @type {T[]} */
  const items = [];
  /** @type {string | undefined} */
  let cursor;
  for (let count = 0; count < maxPages; count++) {
    const page = await fetchPage(cursor);
    items.push(...page.items);
    if (page.next_cursor === null) break;
    cursor = page.next_cursor;
  }
  return items;
}
