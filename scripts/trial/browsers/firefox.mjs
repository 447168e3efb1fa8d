import { createRequire } from 'node:module';

const PROGRAMS = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** An installed Firefox, driven over WebDriver BiDi. */
export const firefox = {
  id: 'firefox', name: 'Firefox', programs: PROGRAMS, debian: ['firefox-esr'],

  /** @param {{program: string, modules: string}} found modules: folder of the packages of this trial */
  async start({ program, modules }) {
    const { default: puppeteer } = await import(createRequire(`${modules}/`).resolve('puppeteer-core'));
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const complaints = [];
    let leaving = false;
    const note = (text) => { if (!leaving) complaints.push(text); };
    page.on('console', (message) => { if (message.type() === 'error') note(message.text()); });
    page.on('pageerror', (error) => note(String(error)));
    return {
      version: await browser.version(),
      complaints,
      // What a page was still fetching when it is left ends in errors that say nothing about it.
      async open(address) {
        leaving = true;
        await page.goto('about:blank');
        leaving = false;
        await page.goto(address);
      },
      run: (source) => page.evaluate(`(async () => { ${source} })()`),
      press: (selector) => page.click(selector),
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
