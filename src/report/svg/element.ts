/** An element as text. Attributes only, no style: a strict policy on the page that shows it allows nothing else. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? coordinate(value) : value)}"`).join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Two decimals of a pixel, the same text in every engine. */
export function coordinate(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Also drops the characters that XML 1.0 does not allow at all (XML 1.0, production 2). */
export function escapeXml(source: string): string {
  return Array.from(source).filter(isXmlCharacter).join('')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

export interface TextLook {
  readonly size: 12 | 14 | 16;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

export function textElement(x: number, y: number, content: string, { size, fill, anchor = 'start', bold = false }: TextLook): string {
  return element('text', { x, y, 'font-size': size, fill, 'text-anchor': anchor, ...(bold ? { 'font-weight': 600 } : {}) }, escapeXml(content));
}

/** Width of a text in pixels, estimated: without a page nothing can be measured. On the wide side for system fonts. */
export function estimatedWidth(content: string, size: number): number {
  return content.length * size * 0.58;
}

/** Breaks at spaces so that no line is wider than the space; a single long word stands alone. */
export function wrapText(content: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && estimatedWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
