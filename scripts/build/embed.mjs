import { join } from 'node:path';
import { build } from 'vite';
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

/** Groups of sources that tables, energy and tariffs cite and a ranking does not (tests/unit/knowledge/sources holds that): a frame names none of them. */
function withoutSourcesOfTables() {
  const GROUPS = { 'energy-and-tariffs': 'energyAndTariffs', products: 'products', networks: 'networks', regulations: 'regulations' };
  const groupOf = (id) => /^\.\/([a-z-]+)\.ts$/.exec(id)?.[1] ?? '';
  return {
    name: 'wirewise-embed-without-sources-of-tables',
    enforce: 'pre',
    resolveId: (id, importer) => (groupOf(id) in GROUPS && /\/knowledge\/sources\/index\.ts$/.test(importer ?? '') ? `\0no-sources:${groupOf(id)}` : null),
    load: (id) => (id.startsWith('\0no-sources:') ? `export const ${GROUPS[id.slice('\0no-sources:'.length)]} = [];` : null),
  };
}

/**
 * Builds what runs inside a frame: one classic script (module scripts are refused to a sandboxed frame by hosts without CORS headers),
 * one stylesheet, and the page around them.
 * @returns {Promise<string>} the page for embed/index.html
 */
export async function buildEmbed(root, out) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [withoutLongTexts(), withoutSourcesOfTables()],
    build: {
      target: 'es2022',
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'src/embed/guest.ts'),
        treeshake: { moduleSideEffects: (id) => !id.includes('/src/') || /\.css(?:\?|$)|\/embed\/guest\.ts$/.test(id) },
        output: { format: 'iife', entryFileNames: 'assets/embed-[hash].js', assetFileNames: 'assets/embed-[hash][extname]', codeSplitting: false },
      },
    },
  });
  const files = result.output.map(({ fileName }) => fileName);
  const script = files.find((name) => name.endsWith('.js'));
  const style = files.find((name) => name.endsWith('.css'));
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>Protocol recommendation: Wirewise</title>
    <meta name="description" content="A protocol recommendation of Wirewise, made to be shown inside another page.">
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="../${style}">
  </head>
  <body>
    <main>
      <h1>Protocol recommendation</h1>
      <div id="result"><p>The result is worked out in this frame by a script. Where scripts are off, open the full tool.</p></div>
    </main>
    <footer>
      <span>Wirewise</span>
      <a id="full-tool" href="../" target="_blank" rel="noopener">Open the full tool with these answers</a>
    </footer>
    <script src="../${script}"></script>
  </body>
</html>
`;
  refuseInline(page, '/embed/');
  return page;
}
