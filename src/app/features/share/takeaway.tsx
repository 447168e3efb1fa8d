import { useRef } from 'react';
import { downloadFile } from '../../ui/download-file.ts';
import { Card, COPIED, SELECTED } from './card.tsx';
import { copyParts, copyText } from './copy-text.ts';
import { selectText, TextField } from './text-field.tsx';

export interface TakeawayFile {
  readonly name: string;
  readonly type: string;
  /** Where the file holds something else than the text shown. */
  readonly text?: string;
}

export interface TakeawayItem {
  readonly id: string;
  readonly title: string;
  /** Where it is good for. */
  readonly about: string;
  readonly text: string;
  /** The same content for places that take tables and headings: copied beside the text. */
  readonly html?: string;
  readonly files?: readonly TakeawayFile[];
  readonly rows?: number;
}

/** A text that is seen, copied, saved. */
export function Takeaway({ title, about, text, html, files = [], rows = 4 }: Omit<TakeawayItem, 'id'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (say: (said: string) => void) => {
    const copied = html === undefined
      ? await copyText(text)
      : await copyParts({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) });
    if (!copied) selectText(field);
    say(copied ? COPIED : SELECTED);
  };
  return (
    <Card
      title={title}
      about={about}
      actions={[
        { name: 'Copy', run: (say) => void copy(say) },
        ...files.map((file) => ({ name: `Save as ${file.name}`, run: () => downloadFile(file.name, file.type, file.text ?? text) })),
      ]}
    >
      <TextField field={field} name={title} text={text} rows={rows} />
    </Card>
  );
}
