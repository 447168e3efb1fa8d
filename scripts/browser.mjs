import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const INSTALLED = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};
const NPM_PACKAGE = '@sparticuz/chromium@153.0.0';
const cache = fileURLToPath(new URL('../node_modules/.cache/wirewise-browser/', import.meta.url));

/**
 * Finds a Chromium for the browser tests, or gets one.
 * @returns {Promise<string>} path of the program
 * @throws Error that lists what was tried and what to install
 */
export async function findBrowser() {
  const tried = [];
  for (const [name, find] of [
    ['the environment variable CHROME_PATH', fromEnvironment],
    ['an installed Chromium, Chrome or Edge', fromKnownPlaces],
    ["a browser in Playwright's cache", fromPlaywright],
    [`the npm package ${NPM_PACKAGE} (Linux x64)`, fromNpm],
    ['apt-get install chromium (Debian or Ubuntu, as root)', fromApt],
  ]) {
    try {
      const path = await find();
      if (path !== null && starts(path)) return path;
      tried.push(`- ${name}: ${path === null ? 'not there' : `${path} does not start`}`);
    } catch (error) {
      tried.push(`- ${name}: ${String(error.message ?? error).split('\n')[0]}`);
    }
  }
  throw new Error(['No Chromium was found for the browser tests. Tried:', ...tried, '',
    'Install Chrome or Chromium, or set CHROME_PATH to one, or run: npx playwright-core install --with-deps chromium-headless-shell',
    'To leave the browser tests out on purpose: E2E=skip npm test'].join('\n'));
}

/** Flags that every environment of ours needs; nothing that weakens what the tests look at. */
export const BROWSER_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

const starts = (path) => spawnSync(path, ['--headless', '--no-sandbox', '--disable-gpu', '--version'], { timeout: 20_000 }).status === 0;

function fromEnvironment() {
  return process.env.CHROME_PATH ?? null;
}

function fromKnownPlaces() {
  return (INSTALLED[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

function fromPlaywright() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[process.platform];
  if (folder === undefined || !existsSync(folder)) return null;
  const programs = /^(?:chrome|chrome-headless-shell|headless_shell|Chromium|Google Chrome for Testing)(?:\.exe)?$/;
  for (const build of readdirSync(folder).filter((name) => name.startsWith('chromium')).toSorted().toReversed()) {
    const found = readdirSync(join(folder, build), { recursive: true, withFileTypes: true })
      .find((entry) => entry.isFile() && programs.test(entry.name));
    if (found !== undefined) return join(found.parentPath, found.name);
  }
  return null;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const entry = join(cache, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    console.log(`No browser found; fetching ${NPM_PACKAGE} once …`);
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', NPM_PACKAGE], { cwd: cache, stdio: 'pipe' });
  }
  // Makes the package unpack the system libraries and fonts that it brings along.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('No browser found; installing Debian’s chromium …');
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return fromKnownPlaces();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await findBrowser().then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
