import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compressFolder } from '../build/compress.mjs';

const HELLO = "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')).render(<h1>Hello</h1>);\n";
/** As many bars as a ranking has protocols, drawn by the library that draws our charts, in the first chunk as its own examples have it. */
const CHART = `import { createRoot } from 'react-dom/client';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
const rows = Array.from({ length: 8 }, (_, index) => ({ name: 'Row ' + index, score: 90 - 7 * index }));
createRoot(document.getElementById('root')).render(
  <main>
    <h1>Hello</h1>
    <BarChart width={600} height={320} data={rows} layout="vertical"><XAxis type="number" /><YAxis type="category" dataKey="name" /><Bar dataKey="score" isAnimationActive={false} /></BarChart>
  </main>);
`;

/** What our pages are compared with: pages of Vite and React that say hello, one of them with a chart; built and compressed as ours are. @returns the folder of each */
export async function buildBarePages(root) {
  return { hello: await buildPage(join(root, '.build/bare/hello'), HELLO), chart: await buildPage(join(root, '.build/bare/chart'), CHART) };
}

async function buildPage(folder, script) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>');
  await writeFile(join(folder, 'main.jsx'), script);
  await build({ root: folder, configFile: false, logLevel: 'error', base: './', plugins: [react()], build: { target: 'es2022' } });
  await compressFolder(join(folder, 'dist'));
  return join(folder, 'dist');
}
