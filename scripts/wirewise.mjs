import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The command line is TypeScript: it is built into an ignored folder when a source is newer than the last build.
const root = fileURLToPath(new URL('../', import.meta.url));
const built = join(root, '.build/cli/main.js');

if (!existsSync(built) || newestChange(join(root, 'src')) > statSync(built).mtimeMs || statSync(join(root, 'package.json')).mtimeMs > statSync(built).mtimeMs) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: '.build/cli',
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'main.js' } },
    },
  });
}
await import(pathToFileURL(built).href);

function newestChange(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // The page is no part of the command line.
    if (entry.name === 'app') continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, statSync(path).mtimeMs, entry.isDirectory() ? newestChange(path) : 0);
  }
  return newest;
}
