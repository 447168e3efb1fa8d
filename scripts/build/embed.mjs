import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { depthOf } from './page.mjs';
import { POLICY, refuseInline } from './policy.mjs';

/** The long texts of protocol pages are fetched by the pages that show them; a frame shows none, and its one script would carry them all. */
function withoutLongTexts() {
  const EMPTY = '\0no-page';
  return {
    name: 'wirewise-embed-without-long-texts',
    enforce: 'pre',
    resolveId: (id, importer) => (/^\.\/pages\//.test(id) && /\/knowledge\/protocols\/[^/]+\.ts$/.test(importer ?? '') ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export const page = null;' : null),
  };
}

/**
 * Groups of sources that tables, energy and tariffs cite and a ranking does not, and those of the standards that prescribe a protocol, which a frame
 * rules protocols out by without naming the place (tests/unit/knowledge/sources holds that): a frame names none of them.
 */
function withoutSourcesOfTables() {
  const GROUPS = { 'energy-and-tariffs': 'energyAndTariffs', products: 'products', networks: 'networks', prescribing: 'prescribing', regulations: 'regulations' };
  const groupOf = (id) => /^\.\/([a-z-]+)\.ts$/.exec(id)?.[1] ?? '';
  return {
    name: 'wirewise-embed-without-sources-of-tables',
    enforce: 'pre',
    resolveId: (id, importer) => (groupOf(id) in GROUPS && /\/knowledge\/sources\/index\.ts$/.test(importer ?? '') ? `\0no-sources:${groupOf(id)}` : null),
    load: (id) => (id.startsWith('\0no-sources:') ? `export const ${GROUPS[id.slice('\0no-sources:'.length)]} = [];` : null),
  };
}

/** Why a question is asked and what each option means are said on the page; a frame has the short hint alone. */
function withoutLongHelp() {
  const TEXT = "'(?:[^'\\\\]|\\\\.)*'";
  const why = new RegExp(`(why: \\{\\s*text: )${TEXT}`);
  const descriptions = new RegExp(`(description: )${TEXT}`, 'g');
  return {
    name: 'wirewise-embed-without-long-help',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/questionnaire\/questions\/[^/]+\.ts$/.test(id) || id.endsWith('/index.ts')) return null;
      if (!why.test(code)) throw new Error(`${id}: a question without "why: { text: '…'": adapt the build of frames`);
      return code.replace(why, "$1''").replace(descriptions, "$1''");
    },
  };
}

/** Why a criterion has the scale that it has is told on the page about the method; a frame tells nobody. */
function withoutRationales() {
  const rationale = /(rationale: )'(?:[^'\\]|\\.)*'/;
  return {
    name: 'wirewise-embed-without-rationales',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/knowledge\/criteria\/[^/]+\.ts$/.test(id) || /\/(?:index|judgement)\.ts$/.test(id)) return null;
      if (!rationale.test(code)) throw new Error(`${id}: a criterion without "rationale: '…'": adapt the build of frames`);
      return code.replace(rationale, "$1''");
    },
  };
}

/** Every kind of frame: its folder, its script, and what stands in it where scripts are off. */
const FRAMES = [
  { path: '/embed/', entry: 'result', title: 'Protocol recommendation', waiting: 'The result is worked out in this frame by a script. Where scripts are off, open the full tool.' },
  { path: '/embed/form/', entry: 'form', title: 'Choose a protocol', waiting: 'The questions of this frame need a script. Where scripts are off, open the full tool.' },
  { path: '/embed/chart/', entry: 'chart', title: 'Figure of a protocol recommendation', waiting: 'The figure is drawn in this frame by a script. Where scripts are off, open the full tool.' },
  { path: '/embed/self-test/', entry: 'self-test', title: 'What this frame may do', waiting: 'Scripts do not run in this frame; a result needs them. Use the image or the table of the share menu instead.' },
];

/**
 * Builds what runs inside frames, each kind with one classic script of its own (module scripts are refused to a sandboxed frame by hosts
 * without CORS headers), their common stylesheet, and the script for the page around them, `embed/host.js`, whose name never changes.
 * @returns {Promise<{path: string, html: string}[]>} the pages
 */
export async function buildEmbed(root, out) {
  const scripts = await Promise.all(FRAMES.map(({ entry }) => buildScript(root, join(root, `src/embed/frames/${entry}.ts`), entry)));
  const loader = await buildScript(root, join(root, 'src/embed/loader.ts'), 'host');
  await mkdir(join(out, 'embed'), { recursive: true });
  await writeFile(join(out, 'embed/host.js'), loader.script.code);
  const [{ style }] = scripts;
  await writeFile(join(out, style.fileName), style.source);
  for (const { script } of scripts) await writeFile(join(out, script.fileName), script.code);
  return FRAMES.map((frame, index) => {
    const html = framePage(frame, scripts[index].script.fileName, style.fileName);
    refuseInline(html, frame.path);
    return { path: frame.path, html };
  });
}

async function buildScript(root, input, name) {
  const file = `assets/embed-${name}-[hash]`;
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [withoutLongTexts(), withoutSourcesOfTables(), withoutLongHelp(), withoutRationales()],
    build: {
      target: 'es2022',
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        // Frames are classic scripts; what asks for its own address there has no use for it.
        checks: { emptyImportMeta: false },
        input,
        treeshake: { moduleSideEffects: (id) => !id.includes('/src/') || /\.css(?:\?|$)/.test(id) || id === input },
        output: { format: 'iife', entryFileNames: `${file}.js`, assetFileNames: 'assets/embed-[hash][extname]', codeSplitting: false },
      },
    },
  });
  return { script: output.find(({ type }) => type === 'chunk'), style: output.find(({ fileName }) => fileName.endsWith('.css')) };
}

function framePage({ path, title, waiting }, script, style) {
  const up = '../'.repeat(depthOf(path));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}: Wirewise</title>
    <meta name="description" content="A part of Wirewise that is made to be shown inside another page.">
    <link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${up}${style}">
    <script src="${up}embed/theme.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <div id="content"><p>${waiting}</p></div>
    </main>
    <footer>
      <span>Wirewise</span>
      <a id="full-tool" href="${up}" target="_blank" rel="noopener">Open the full tool with these answers</a>
    </footer>
    <script src="${up}${script}"></script>
  </body>
</html>
`;
}
