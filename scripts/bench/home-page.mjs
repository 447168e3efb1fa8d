import { IDLE_MS, openPage, slowDown } from './slow-page.mjs';
import { median } from './table.mjs';

/** Keys at these distances in ms: typed values settle after a pause, so some keys come while the ranking of the value before is drawn. */
const KEY_GAPS = [90, 260, 280, 300, 330, 370, 450];
/** Interactions that are over sooner are not reported by the browser. */
const SHORTEST_REPORTED_MS = 16;

/** Once everything is loaded: from the click on an option to the frame that shows the ranking it leads to. @returns ms */
export async function answerTime(browser, url) {
  const { context, page, session } = await settledHome(browser, url);
  await slowDown(session);
  const times = [];
  for (const value of ['nb-iot', 'wifi', 'satellite', 'lorawan', 'ethernet']) {
    times.push(await page.evaluate((option) => new Promise((resolve) => {
      const list = document.getElementById('live-results');
      const control = document.querySelector(`input[name="link"][value="${option}"]`);
      const started = performance.now();
      new MutationObserver((_, observer) => {
        // `aria-busy` falls when the ranking belongs to the answer just given.
        if (list.querySelector('[aria-busy="true"]') !== null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-busy'] });
      control.click();
    }), value));
    await page.waitForTimeout(IDLE_MS);
    await page.locator(`input[name="link"][value="${value}"]`).uncheck();
    await page.waitForTimeout(IDLE_MS);
  }
  await context.close();
  return median(times);
}

/**
 * Types into a number field with everything open that opens. Real key events; the browser's own record of each interaction (Event Timing), from
 * the event to the next paint, in its steps of 8 ms.
 * @returns the longest of all keys, in ms
 */
export async function typingTime(browser, url) {
  const { context, page, session } = await settledHome(browser, url);
  for (let closed = await openAll(page); closed > 0; closed = await openAll(page)) await page.waitForTimeout(100);
  const field = page.locator('input[type="text"][name="payload"]');
  await field.click();
  await page.waitForTimeout(IDLE_MS);
  await slowDown(session);
  await page.evaluate((durationThreshold) => {
    window.keys = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) if (interactionId > 0) window.keys.set(interactionId, Math.max(duration, window.keys.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold });
  }, SHORTEST_REPORTED_MS);
  for (const [index, gap] of KEY_GAPS.entries()) {
    await page.keyboard.press(index % 2 === 0 ? '7' : 'Backspace');
    await page.waitForTimeout(gap);
    await page.keyboard.press(String(index + 1));
    await page.waitForTimeout(gap);
  }
  await page.waitForTimeout(IDLE_MS);
  const longest = await page.evaluate((least) => Math.max(least, ...window.keys.values()), SHORTEST_REPORTED_MS);
  await context.close();
  return longest;
}

/** The home page, come to life, with a ranking beside the questions. */
async function settledHome(browser, url) {
  const opened = await openPage(browser);
  await opened.page.goto(url, { waitUntil: 'networkidle' });
  await opened.page.locator('input[name="security"][value="transport"]').check();
  await opened.page.locator('#live-results ol > li').first().waitFor();
  await opened.page.waitForTimeout(IDLE_MS);
  return opened;
}

/** @returns how many were closed: what has been opened may hold others */
function openAll(page) {
  return page.evaluate(() => {
    const closed = [...document.querySelectorAll('main details:not([open])')];
    for (const details of closed) details.open = true;
    return closed.length;
  });
}
