import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { POLICY } from './build/policy.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

/**
 * A static server for the built folder: any sub-path, folders by their slash form, compressed twins, 404.html.
 * @param {{folder: string, base?: string, port?: number, host?: string, headers?: boolean}} options
 *   base: sub-path with slashes at both ends; port 0 takes a free one; headers false: as plain as the plainest host.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ folder, base = '/', port = 0, host = '127.0.0.1', headers = true }) {
  const server = createServer((request, response) => {
    answer(request, response, { folder, base, headers }).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('The server failed.');
      console.error(error);
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${address === '127.0.0.1' ? 'localhost' : address}:${server.address().port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function answer(request, response, { folder, base, headers }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const url = new URL(request.url ?? '/', 'http://host');
  if (!url.pathname.startsWith(base)) {
    if (`${url.pathname}/` === base) return response.writeHead(301, { location: base + url.search }).end();
    return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
  const path = decoded(url.pathname.slice(base.length));
  const file = path === null ? null : join(folder, normalize(`/${path}`));
  const kind = file === null || !file.startsWith(folder + sep) && file !== folder ? null : await kindOf(file);
  if (kind === 'folder') {
    if (!url.pathname.endsWith('/')) return response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    return send(request, response, join(file, 'index.html'), 200, headers);
  }
  if (kind === 'file') return send(request, response, file, 200, headers);
  return send(request, response, join(folder, '404.html'), 404, headers);
}

async function send(request, response, file, status, headers) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  let served = file;
  const fields = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', vary: 'accept-encoding' };
  for (const [encoding, suffix] of ENCODINGS) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepted) || await kindOf(file + suffix) !== 'file') continue;
    served = file + suffix;
    fields['content-encoding'] = encoding;
    break;
  }
  if (await kindOf(served) !== 'file') return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  if (headers) {
    // Files under assets/ carry a hash of their content in their name.
    fields['cache-control'] = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
    fields['x-content-type-options'] = 'nosniff';
    fields['referrer-policy'] = 'no-referrer';
    if (file.endsWith('.html')) fields['content-security-policy'] = POLICY;
  }
  fields['content-length'] = (await stat(served)).size;
  response.writeHead(status, fields);
  if (request.method === 'HEAD') return response.end();
  createReadStream(served).pipe(response);
}

async function kindOf(file) {
  try {
    const found = await stat(file);
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function decoded(path) {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const USAGE = 'Usage: node scripts/serve.mjs [--port 4173] [--host 127.0.0.1] [--base /sub/path/] [--dir dist]';

async function main() {
  const { values } = parseArgs({ options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
    dir: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    help: { type: 'boolean', default: false },
  } });
  if (values.help) return console.log(USAGE);
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  const wanted = { folder: values.dir, base, host: values.host };
  const { url } = await serve({ ...wanted, port: Number(values.port) }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${values.port} is in use; taking a free one.`);
    return serve(wanted);
  });
  console.log(`Wirewise is at ${url}  (stop with Ctrl+C)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
