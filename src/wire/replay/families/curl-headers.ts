type Header = readonly [name: string, value: string];

/**
 * Request header lines that a curl command sends: its own set, changed by `-A` and `-H` (a header without value is removed). The command is
 * recorded without quotes, so a value reaches up to the next option.
 */
export function curlHeaders(command: string, contentBytes: number, version: string): readonly Header[] {
  const headers = new Map<string, string>([['user-agent', `curl/${version}`], ['accept', '*/*']]);
  if (contentBytes > 0) headers.set('content-length', String(contentBytes)).set('content-type', 'application/x-www-form-urlencoded');
  for (const [, option, value = ''] of command.matchAll(/ (-H|-A) (.*?)(?= -|$)/g)) {
    if (option === '-A') headers.set('user-agent', value);
    else change(headers, value);
  }
  return [...headers];
}

function change(headers: Map<string, string>, line: string): void {
  const colon = line.indexOf(':');
  if (colon < 0) return;
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  if (value === '') headers.delete(name);
  else headers.set(name, value);
}
