// Keeps the built files of one version for a time without network. The build writes VERSION and FILES (addresses relative to this file) in
// front of it. Pages come from the network first; hashed files come from here, also for a page of this version that is still open after a
// newer one was put on the host. A newer worker waits until no page uses this one, or until a person asks for it.
const NAME = `wirewise ${self.registration.scope}`;
const CACHE = `${NAME} ${VERSION}`;
const AT_ONCE = 4;

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(`${NAME} `) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('message', ({ data, ports }) => {
  if (data?.kind === 'take-over') self.skipWaiting();
  // A page asks whether its own script is of this version.
  if (data?.kind === 'holds') ports[0]?.postMessage(FILES.map(addressOf).includes(data.address));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  // Frames in other pages never depend on what a browser kept.
  if (pathname.startsWith(`${scope.pathname}embed/`)) return;
  event.respondWith(request.mode === 'navigate' ? networkFirst(request) : keptFirst(request));
});

async function keepFiles() {
  const cache = await caches.open(CACHE);
  const waiting = [...FILES];
  const keepNext = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      // Hashed files may come from the browser's own store; pages must be of the same moment.
      const response = await fetch(addressOf(file), { cache: file.startsWith('assets/') ? 'default' : 'reload' });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(addressOf(file), response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function networkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.status < 500) return response;
  } catch {
    // No network: what was kept is shown.
  }
  return (await kept(request.url)) ?? Response.error();
}

async function keptFirst(request) {
  return (await kept(request.url)) ?? fetch(request);
}

async function kept(address) {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const found = await caches.match(url.href, { cacheName: CACHE });
  if (found !== undefined || url.pathname.endsWith('/')) return found;
  return caches.match(`${url.href}/`, { cacheName: CACHE });
}

function addressOf(file) {
  return new URL(file, self.registration.scope).href;
}
