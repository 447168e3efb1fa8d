import { POLICY } from './policy.mjs';

const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const EARLY = /\s*<script[^>]*src="\.\/early\.js"[^>]*><\/script>/;

/** @param {string} path route, with slashes at both ends */
export const depthOf = (path) => path.split('/').filter(Boolean).length;

/**
 * Files that a route needs beside the entry: its chunk, what that imports, and their styles. A page that comes to life at the first
 * sign of use needs no script before that.
 * @param {Record<string, {file: string, imports?: string[], css?: string[]}>} manifest of the client build
 * @param {string} module source path of the route
 * @param {{later?: readonly string[], atOnce?: boolean}} page later: parts whose styles are needed at once and whose scripts are not
 */
export function filesOf(manifest, module, { later = [], atOnce = false } = {}) {
  const scripts = new Set();
  const styles = new Set();
  const visit = (key) => {
    const entry = manifest[key];
    if (entry === undefined || scripts.has(entry.file)) return;
    scripts.add(entry.file);
    for (const file of entry.css ?? []) styles.add(file);
    for (const next of entry.imports ?? []) visit(next);
  };
  if (atOnce) visit('src/app/start.tsx');
  visit(module);
  const first = atOnce ? [...scripts] : [];
  for (const part of later) visit(part);
  return { scripts: first, styles: [...styles] };
}

/**
 * Fills the template for one route. Addresses in it are relative to the folder of the page.
 * @param {{template: string, app: string, path: string, title: string, description: string, firstScreenEndsAt?: string, files: {scripts: string[], styles: string[]}}} page
 */
export function fillPage({ template, app, path, title, description, firstScreenEndsAt, files }) {
  const head = [
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    `<meta property="og:title" content="${escapeText(title)}">`,
    `<meta property="og:description" content="${escapeText(description)}">`,
    '<meta property="og:type" content="website">',
    ...files.styles.filter((file) => !template.includes(file)).map((file) => `<link rel="stylesheet" href="./${file}">`),
  ];
  const preloads = files.scripts.filter((file) => !template.includes(file)).map((file) => `<link rel="modulepreload" href="./${file}">`);
  const up = '../'.repeat(depthOf(path)) || './';
  const shell = inOrder(template, preloads, firstScreenEndsAt !== undefined)
    .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace('<!--page-->', head.join('\n    '))
    // A sandboxed frame has no origin: styles fetched with CORS would be refused there.
    .replace(/(<link rel="stylesheet") crossorigin/g, '$1')
    .replace(/((?:src|href)=")\.\//g, (_, attribute) => attribute + up)
    .replace(/\n\s*\n/g, '\n');
  return shell.replace('<!--app-->', () => (firstScreenEndsAt === undefined ? app : withEarlyScript(app, firstScreenEndsAt, up)));
}

/** What the first paint waits for comes first: styles, then the theme. The scripts that bring the page to life come last, and those that are fetched ahead after them. */
function inOrder(template, preloads, hasFirstScreen) {
  const styles = template.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const theme = template.match(/<script[^>]*src="\.\/theme\.js"[^>]*><\/script>/g) ?? [];
  const scripts = template.match(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g) ?? [];
  const rest = [...styles, ...theme, ...scripts].reduce((text, tag) => text.replace(tag, ''), hasFirstScreen ? template.replace(EARLY, '') : template);
  return rest
    .replace('<!--policy-->', ['<!--policy-->', ...styles, ...theme].join('\n    '))
    .replace('</body>', `  ${[...scripts, ...preloads].join('\n    ')}\n  </body>`);
}

/** Browsers paint what stands before a script that has to be fetched: it goes between the first screen and the rest. */
function withEarlyScript(app, id, up) {
  const part = new RegExp(`(?:<!--\\$-->)?<[a-z]+ [^>]*\\bid="${id}"`).exec(app);
  if (part === null) throw new Error(`No element "${id}" ends the first screen`);
  return `${app.slice(0, part.index)}<script src="${up}early.js"></script>${app.slice(part.index)}`;
}
