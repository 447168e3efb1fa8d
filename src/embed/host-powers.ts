/** What a host page may grant to a frame, and what comes of it here. */
export interface Power {
  readonly id: string;
  readonly name: string;
  /** What works with it, or what is done without it. */
  readonly about: string;
  /** Some can be seen only while a person presses a button. */
  readonly needsPress: boolean;
  /** @throws where the browser refuses by throwing; that counts as not granted */
  readonly probe: () => boolean | Promise<boolean>;
}

/** Fetched from beside the page of the self-test. */
const PROBE_FILE = '../probe.js';

export const powers: readonly Power[] = [
  {
    id: 'popups', name: 'New windows', needsPress: true,
    about: 'The link inside the frame opens the full tool; without it the frame shows the address to copy (sandbox: allow-popups and allow-popups-to-escape-sandbox).',
    probe: () => {
      const opened = window.open('about:blank', '_blank', 'width=200,height=200');
      opened?.close();
      return opened !== null;
    },
  },
  {
    id: 'clipboard', name: 'Writing to the clipboard', needsPress: true,
    about: 'Not needed: what can be copied can also be selected (attribute allow="clipboard-write").',
    probe: () => navigator.clipboard.writeText('Wirewise').then(() => true),
  },
  { id: 'fullscreen', name: 'Full screen', needsPress: false, about: 'Not needed (attribute allow="fullscreen").', probe: () => document.fullscreenEnabled },
  { id: 'origin', name: 'An origin of its own', needsPress: false, about: 'Not needed (sandbox: allow-same-origin). Leave it out: frames of this tool need no rights on your site.', probe: () => window.origin !== 'null' },
  {
    id: 'storage', name: 'Storage', needsPress: false, about: 'Never used in a frame.',
    // The mere look at it throws where it is denied.
    probe: () => window.localStorage.length >= 0,
  },
  { id: 'modules', name: 'Module scripts', needsPress: false, about: 'Not needed: frames load one classic script. The full tool does need them, so it opens in a window of its own.', probe: moduleLoads },
  {
    id: 'workers', name: 'Workers', needsPress: false, about: 'Not needed: a frame works out less than the full tool, in its own time.',
    probe: () => new Promise<boolean>((resolve) => {
      const worker = new Worker(PROBE_FILE);
      worker.addEventListener('error', () => resolve(false));
      // A worker that was let in says nothing when it has nothing to do.
      setTimeout(() => {
        worker.terminate();
        resolve(true);
      }, 500);
    }),
  },
  { id: 'referrer', name: 'Address of the page around it', needsPress: false, about: 'Not needed and better not told (referrerpolicy="no-referrer").', probe: () => document.referrer !== '' },
];

function moduleLoads(): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    script.src = PROBE_FILE;
    document.head.append(script);
  });
}

export async function isGranted({ probe }: Pick<Power, 'probe'>): Promise<boolean> {
  try {
    return await probe();
  } catch {
    return false;
  }
}
