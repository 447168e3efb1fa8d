/** What the pages may load: their own files, nothing inline, nothing from elsewhere. The same text fits the header of a host. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
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
