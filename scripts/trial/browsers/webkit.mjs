import { spawn } from 'node:child_process';

const PORT = 4545;
/** The key under which WebDriver names an element (W3C WebDriver §11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The engine of Safari as WebKitGTK, driven over WebDriver; under a display of its own where there is none. */
export const webkit = {
  id: 'webkit', name: 'WebKitGTK', programs: ['/usr/bin/WebKitWebDriver'], debian: ['webkit2gtk-driver', 'xvfb', 'xauth'],

  async start({ program }) {
    const withDisplay = process.env.DISPLAY === undefined ? ['xvfb-run', '-a', program] : [program];
    const [command, ...rest] = [...withDisplay, `--port=${PORT}`];
    // Its own sandbox does not start as root; what it opens here is our build alone.
    const driver = spawn(command, rest, { stdio: 'ignore', detached: true, env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } });
    const stop = () => { try { process.kill(-driver.pid); } catch { /* it has gone already */ } };
    const send = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
      return value;
    };
    try {
      await reachable(() => send('GET', '/status'));
      const { sessionId, capabilities } = await send('POST', '/session', { capabilities: { alwaysMatch: {} } });
      const at = `/session/${sessionId}`;
      await send('POST', `${at}/window/rect`, { width: 1280, height: 900 });
      return {
        version: `${capabilities.browserName} ${capabilities.browserVersion}`,
        // WebDriver tells nothing of the console.
        complaints: null,
        open: (address) => send('POST', `${at}/url`, { url: address }),
        run: (source) => send('POST', `${at}/execute/async`, { script: `const done = arguments[0]; (async () => { ${source} })().then(done, (error) => done('failed: ' + error));`, args: [] }),
        async press(selector) {
          const element = await send('POST', `${at}/element`, { using: 'css selector', value: selector });
          await send('POST', `${at}/element/${element[ELEMENT]}/click`, {});
        },
        screenshot: async () => Buffer.from(await send('GET', `${at}/screenshot`), 'base64'),
        async close() {
          await send('DELETE', at).catch(() => {});
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};

async function reachable(ask, tries = 50) {
  for (let at = 0; ; at += 1) {
    try {
      return await ask();
    } catch (error) {
      if (at === tries) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 200); });
    }
  }
}
