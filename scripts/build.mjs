import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './build/compress.mjs';
import { buildEmbed } from './build/embed.mjs';
import { writeServiceWorker } from './build/offline.mjs';
import { fillPage, filesOf } from './build/page.mjs';
import { refuseInline } from './build/policy.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = process.env.VITE_OUT ?? join(root, 'dist');
const serverOut = join(root, '.build/server');

await rm(out, { recursive: true, force: true });
await build({ root, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/app/entry-server.tsx', outDir: serverOut, emptyOutDir: true, manifest: false, copyPublicDir: false },
});

const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8'));
const template = await readFile(join(out, 'index.html'), 'utf8');
const { pages, render } = await import(pathToFileURL(join(serverOut, 'entry-server.js')).href);

for (const page of pages()) {
  const app = await render(page.path);
  const html = fillPage({ template, app, files: filesOf(manifest, page.module, page), ...page });
  refuseInline(html, page.path);
  await writePage(page.path, html);
}
const frames = await buildEmbed(root, out);
for (const { path, html } of frames) await writePage(path, html);
await rm(join(out, '.vite'), { recursive: true });
if (process.env.VITE_OFFLINE !== 'off') await writeServiceWorker(out);
await compressFolder(out);
console.log(`Built ${pages().length + frames.length} pages into ${relative(root, out) || out}/`);

/** Writes the page, and beside it what 404.html needs: it is served at any depth, so its files lie in every folder. */
async function writePage(path, html) {
  const file = join(out, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  if (path === '/') return;
  for (const name of ['recover-link.js', 'not-found.css']) await copyFile(join(out, name), join(dirname(file), name));
}
