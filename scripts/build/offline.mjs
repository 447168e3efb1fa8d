import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Not needed by a page that works without network: frames of other pages, the page of wrong addresses, the worker itself. */
const LEFT_OUT = /^embed\/|^404\.html$|(?:^|\/)(?:recover-link\.js|not-found\.css)$|^sw\.js$|^assets\/embed-|^\.vite\//;

/** Writes sw.js for the files of the folder. Call it before compressed twins are written. Its name never changes; its content does with every file. */
export async function writeServiceWorker(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = paths.filter((path) => !LEFT_OUT.test(path)).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  const version = hash.digest('hex').slice(0, 12);
  // A page is kept under the address that people open: its folder.
  const addresses = files.map((file) => (file === 'index.html' ? './' : file.replace(/\/index\.html$/, '/')));
  const code = await readFile(new URL('./service-worker.js', import.meta.url), 'utf8');
  await writeFile(join(folder, 'sw.js'), `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(addresses)};\n${code}`);
}
