import { utf8Length } from '../encodings/utf8.ts';
import { field, type Field, type LayerId } from '../field.ts';

/** One line of an HTTP/1.1 head with its CRLF (RFC 9112 §2.1). */
export function headerLine(name: string, text: string, clause: string, layer: LayerId = 'protocol'): Field {
  return field(layer, name, utf8Length(text) + 2, `${text}\r\n`, clause);
}

/** A head given as text, line by line; its empty line included. */
export function headFields(head: string, firstClause: string, layer: LayerId = 'protocol'): readonly Field[] {
  const lines = head.split('\r\n');
  const complete = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return complete.map((text, index) => {
    if (text === '') return field(layer, 'Empty line', 2, '\r\n', 'RFC 9112 §2.1');
    const colon = text.indexOf(':');
    if (index === 0) return headerLine(text.startsWith('HTTP/') ? 'Status line' : 'Request line', text, firstClause, layer);
    return headerLine(colon > 0 ? text.slice(0, colon) : 'Header', text, 'RFC 9112 §5', layer);
  });
}
