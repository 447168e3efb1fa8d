/**
 * Where the pages lie, if the build is told: some versions of WebKit (2026) take `'self'` in a sandboxed frame for the origin "null" and
 * refuse the frame its own files (WebKit bug 316847). The origin by name means the same files.
 */
const OWN = process.env.VITE_ORIGIN === undefined ? "'self'" : `'self' ${originOf(process.env.VITE_ORIGIN)}`;

/** What the pages may load: their own files, nothing inline, nothing from elsewhere. The same text fits the header of a host. */
export const POLICY = [
  "default-src 'none'",
  `script-src ${OWN}`,
  `style-src ${OWN}`,
  `img-src ${OWN} data: blob:`,
  `connect-src ${OWN}`,
  `font-src ${OWN}`,
  `frame-src ${OWN}`,
  `manifest-src ${OWN}`,
  `worker-src ${OWN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Fails the build on markup that the policy would block.
 * @param {string} html one whole page
 * @param {string} page its path, for the message
 */
export function refuseInline(html, page) {
  const found = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\sstyle=|\son[a-z]+="|href="javascript:/i.exec(html);
  if (found === null) return;
  const around = html.slice(Math.max(0, found.index - 80), found.index + 120);
  throw new Error(`${page}: inline script or style is blocked by the Content-Security-Policy: …${around}…`);
}

/** @throws where it is more or less than a scheme, a host and perhaps a port: a policy must not be widened by a slip */
function originOf(text) {
  if (!URL.canParse(text) || new URL(text).origin !== text) throw new Error(`VITE_ORIGIN: an origin such as https://docs.example.org was expected, found “${text}”`);
  return text;
}
