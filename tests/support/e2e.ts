import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a browser test gets: the address of the built app under a sub-path, and a page that watches itself. */
export interface E2eWorld {
  readonly browser: Browser;
  /** Address of the app's root, with a slash at the end. */
  readonly root: string;
  /** Serves a folder on a host of its own, which a test may stop. */
  readonly serve: Serve;
  /**
   * A fresh page. Whatever it reports to the console as an error or warning, every breach of the policy and every request
   * to another origin is collected and fails the test at its end.
   */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
}

export type Serve = (options: { readonly folder: string; readonly base?: string; readonly headers?: boolean }) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
  /** Console lines that the test provokes on purpose. */
  readonly expected?: RegExp;
}

export interface E2eTest {
  readonly name: string;
  readonly run: (world: E2eWorld) => Promise<void>;
}

/** Collects the tests of a file under one title. */
export function suite(title: string, tests: Readonly<Record<string, E2eTest['run']>>): readonly E2eTest[] {
  return Object.entries(tests).map(([name, run]) => ({ name: `${title}: ${name}`, run }));
}

export interface Watched {
  readonly problems: string[];
  readonly contexts: BrowserContext[];
}

/** Opens pages that write down what no page may do. */
export function createWorld(browser: Browser, root: string, watched: Watched, serve: Serve): E2eWorld {
  return {
    browser,
    root,
    serve,
    async open(path, { width = 1280, height = 900, dark = false, javaScript = true, expected } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: javaScript,
        reducedMotion: 'reduce',
        // Keeping files for a time without network has a test of its own; everywhere else it would only take time.
        serviceWorkers: 'block',
      });
      watched.contexts.push(context);
      // A shared processor can take ten times as long as a quiet one; what never comes still fails.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const note = (text: string) => {
        if (expected?.test(text) !== true && !text.includes('Service Worker registration blocked by Playwright')) watched.problems.push(text);
      };
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(root).origin) note(`request to another origin: ${request.url()}`);
      });
      if (javaScript) {
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', (event) => {
            console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`);
          });
        });
      }
      await page.goto(new URL(path.replace(/^\//, ''), root).href, { waitUntil: 'networkidle' });
      return page;
    },
  };
}
