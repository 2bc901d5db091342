/** What this device keeps for times without a network: the last answers, and completions that are not sent yet. */

/**
 * A completion that the service may not have received.
 * @typedef {object} Waiting
 * @property {string} key Its `Idempotency-Key`.
 * @property {string} user_id
 * @property {string} challenge_code
 * @property {string} title
 * @property {string} performed_at
 * @property {string | null} note
 */

/** @type {Promise<IDBDatabase> | undefined} */
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("rebootcamp", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("answers");
      request.result.createObjectStore("waiting", { keyPath: "key" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/**
 * @template T
 * @param {"answers" | "waiting"} name
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function within(name, mode, work) {
  const store = (await open()).transaction(name, mode).objectStore(name);
  return new Promise((resolve, reject) => {
    const request = work(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * @param {string} name
 * @param {unknown} answer
 */
export const keepAnswer = (name, answer) => within("answers", "readwrite", (store) => store.put(answer, name));

/** @param {string} name */
export const keptAnswer = (name) => within("answers", "readonly", (store) => store.get(name));

export const forgetAnswers = () => within("answers", "readwrite", (store) => store.clear());

/** @param {Waiting} completion */
export const addWaiting = (completion) => within("waiting", "readwrite", (store) => store.put(completion));

/** @param {string} key */
export const removeWaiting = (key) => within("waiting", "readwrite", (store) => store.delete(key));

/**
 * Returns the completions of a user that are not sent yet, oldest first.
 * @param {string} userId
 * @returns {Promise<Waiting[]>}
 */
export async function waitingOf(userId) {
  const all = /** @type {Waiting[]} */ (await within("waiting", "readonly", (store) => store.getAll()));
  return all
    .filter((one) => one.user_id === userId)
    .sort((one, other) => one.performed_at.localeCompare(other.performed_at));
}
