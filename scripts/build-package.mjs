import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// The engine and the command line as a package: lib/ with plain modules for Node and their types. `npm pack` runs it.
const root = fileURLToPath(new URL('../', import.meta.url));
const lib = join(root, 'lib');

await rm(lib, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.package.json')], { stdio: 'inherit' });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { external: ['zod'] },
  build: {
    ssr: true,
    outDir: lib,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: { 'package/index': join(root, 'src/package/index.ts'), 'cli/index': join(root, 'src/cli/index.ts'), 'cli/main': join(root, 'src/cli/main.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', banner: (chunk) => (chunk.name === 'cli/main' ? '#!/usr/bin/env node' : '') },
    },
  },
});
await chmod(join(lib, 'cli/main.js'), 0o755);
