// @ts-check
// The service worker: it keeps the pages of this release on the device, so that they open without a network. Answers
// of the API never pass through it.
const RELEASE = "rebootcamp-{{digest}}";
const ASSETS = "{{assets}}/";
const SHELL = "{{root}}/app/";
const FILES = "{{files}}".split(" ").map((path) => ASSETS + path);

self.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(
    caches
      .open(RELEASE)
      .then((cache) => cache.addAll([SHELL, ...FILES]))
      .then(() => /** @type {any} */ (self).skipWaiting()),
  );
});

self.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("rebootcamp-") && name !== RELEASE).map((name) => caches.delete(name))))
      .then(() => /** @type {any} */ (self).clients.claim()),
  );
});

self.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith(ASSETS)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === "navigate" && url.pathname.startsWith(SHELL)) {
    // The newest document, or the one of this release where there is no network.
    event.respondWith(fetch(request).catch(() => caches.match(SHELL)));
  }
});
