/** The file beside the pages that keeps them; written by the build. */
const WORKER = 'sw.js';

/** What a page can do with a newer version that is ready. */
export interface Update {
  /** Lets it take over and loads the page again; the answers stand in the address. */
  readonly load: () => void;
}

/**
 * Lets the browser keep the pages for a time without network. Does nothing inside frames, where the browser refuses, and where storage is
 * closed. With `VITE_OFFLINE=off` at build time it removes what an earlier build left.
 * @param root address of the app's root, with a slash at the end
 * @param onUpdate called when a newer version than that of this page is ready
 */
export async function keepForOffline(root: URL, onUpdate: (update: Update) => void): Promise<void> {
  try {
    if (window.parent !== window || !('serviceWorker' in navigator)) return;
    if (import.meta.env.VITE_OFFLINE === 'off') {
      await (await navigator.serviceWorker.getRegistration(root))?.unregister();
      return;
    }
    const registration = await navigator.serviceWorker.register(new URL(WORKER, root), { scope: root.pathname });
    const offer = async (worker: ServiceWorker | null) => {
      if (worker !== null && navigator.serviceWorker.controller !== null && !await holds(worker, pageScript())) onUpdate({ load: () => takeOver(worker) });
    };
    await offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') void offer(worker);
      });
    });
  } catch {
    // Refused, for one in a private window: the page works with a network as before.
  }
}

/** The first script of this page: its name changes with any script of the version. */
function pageScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

/** Whether a worker keeps the script of this page: then the page is of its version, because it came from the network. */
function holds(worker: ServiceWorker, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    worker.postMessage({ kind: 'holds', address }, { transfer: [port2] });
  });
}

function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage({ kind: 'take-over' }, { transfer: [] });
}
