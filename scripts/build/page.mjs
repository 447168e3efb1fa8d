import { POLICY } from './policy.mjs';

const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

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
 * @param {{template: string, app: string, path: string, title: string, description: string, files: {scripts: string[], styles: string[]}}} page
 */
export function fillPage({ template, app, path, title, description, files }) {
  const head = [
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    `<meta property="og:title" content="${escapeText(title)}">`,
    `<meta property="og:description" content="${escapeText(description)}">`,
    '<meta property="og:type" content="website">',
    ...files.styles.filter((file) => !template.includes(file)).map((file) => `<link rel="stylesheet" href="./${file}">`),
    ...files.scripts.filter((file) => !template.includes(file)).map((file) => `<link rel="modulepreload" href="./${file}">`),
  ];
  const up = '../'.repeat(depthOf(path)) || './';
  // What the first paint waits for comes first: styles, then the theme.
  const styles = template.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const theme = /<script[^>]*src="\.\/theme\.js"[^>]*><\/script>/.exec(template)?.[0] ?? '';
  const ordered = [...styles, theme].reduce((text, tag) => text.replace(tag, ''), template)
    .replace('<!--policy-->', ['<!--policy-->', ...styles, theme].join('\n    '));
  const shell = ordered
    .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace('<!--page-->', head.join('\n    '))
    // A sandboxed frame has no origin: styles fetched with CORS would be refused there.
    .replace(/(<link rel="stylesheet") crossorigin/g, '$1')
    .replace(/((?:src|href)=")\.\//g, (_, attribute) => attribute + up);
  return shell.replace('<!--app-->', () => app);
}
