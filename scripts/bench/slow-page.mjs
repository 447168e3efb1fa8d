export const CPU_SLOWDOWN = 4;
/** What counts as idle: nothing asked of the network and no long task for this long. */
export const IDLE_MS = 1500;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A page in a context of its own: nothing is cached before, and what comes twice is cached as for anyone. @returns {Promise<{context, page, session}>} session: the developer tools of the page */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  return { context, page, session };
}

export async function slowDown(session) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/**
 * Opens an address on a slowed processor and network and waits until the page is idle.
 * @param painted selector of what the page is opened for: the time when it is painted first
 * @returns bytes on the wire; first contentful paint and paint of the part in ms; layout shift; blocking time from the start in ms; names of the files that came
 */
export async function load(browser, url, painted) {
  const { context, page, session } = await openPage(browser);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await slowDown(session);
  let bytes = 0;
  const files = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  session.on('Network.requestWillBeSent', ({ request }) => files.push(new URL(request.url).pathname.split('/').at(-1)));
  await page.addInitScript(watch, painted);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction((idle) => window.seen.part !== null && performance.now() - window.seen.busyUntil > idle, IDLE_MS);
  await page.waitForTimeout(IDLE_MS);
  const seen = await page.evaluate(() => ({ ...window.seen, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN }));
  return { bytes, files, ...seen, page, close: () => context.close() };
}

/** Runs in the page, before its own scripts. */
function watch(painted) {
  window.seen = { shift: 0, blocking: 0, busyUntil: 0, part: null };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.seen.blocking += Math.max(0, entry.duration - 50);
      window.seen.busyUntil = entry.startTime + entry.duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = (_, observer) => {
    if (document.querySelector(painted) === null) return;
    observer.disconnect();
    // The frame that shows it is out when the task after it runs.
    requestAnimationFrame(() => setTimeout(() => { window.seen.part = performance.now(); }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}
