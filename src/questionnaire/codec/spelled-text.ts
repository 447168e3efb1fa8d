/** Letters, digits and `-._` stand as they are, everything else as `~` and two hexadecimal digits for each byte of UTF-8. */
export function spelledText(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9\-._]/.test(character) ? character : `~${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}

/** The inverse; never throws. */
export function readSpelledText(spelled: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (const part of spelled.split(/(~[0-9a-f]{2})/i)) {
    if (/^~[0-9a-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...plain.encode(part));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
