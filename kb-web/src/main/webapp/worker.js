/**
 * Keeps the last page that was read and the files it needs, and gives them when the server does not answer: the crisis
 * card and its protocols must open after a reload with the server down. What the API tells is never kept here.
 */

const kept = 'senim-pages-1';
const base = new URL('./', self.location).pathname;
const shell = `${base}crisis`;
const scripts = ['shell', 'crisis', 'protocol', 'api', 'dom', 'texts'].map((name) => `${name}.js`);
const parts = [...scripts, 'senim.css', 'icons.svg', 'logo.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(kept);
      await Promise.allSettled([keep(cache, shell), ...parts.map((part) => keep(cache, `${base}assets/${part}`))]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name !== kept);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

async function keep(cache, address) {
  const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-cache' });
  // A page that asks to sign in is not the card.
  if (answer.ok && !answer.redirected) {
    await cache.put(address, answer);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(page(event));
  } else if (address.pathname.startsWith(`${base}assets/`)) {
    event.respondWith(asset(request, address));
  }
});

/** The server's page; the kept card where there is no server. */
async function page(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.status < 500) {
      if (answer.ok && !answer.redirected && new URL(event.request.url).pathname !== `${base}sign-in`) {
        event.waitUntil(caches.open(kept).then((cache) => keep(cache, shell)).catch(() => {}));
      }
      return answer;
    }
    return (await caches.match(shell)) ?? answer;
  } catch (gone) {
    const card = await caches.match(shell);
    if (card) {
      return card;
    }
    throw gone;
  }
}

/** The server's file, kept for later; the kept one where there is no server. */
async function asset(request, address) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      const copy = answer.clone();
      caches.open(kept).then((cache) => cache.put(address.pathname, copy));
    }
    return answer;
  } catch (gone) {
    const copy = await caches.match(address.pathname);
    if (copy) {
      return copy;
    }
    throw gone;
  }
}
