import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on another origin, around a frame. */
export async function hostPage(markup: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><title>Host</title>${markup}`));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
