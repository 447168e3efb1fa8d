import { useRef, useState } from 'react';
import { snippets, VIEWS, type EmbedView } from '../../../embed/index.ts';
import { FIGURE_IDS, FIGURE_NAMES, type FigureId } from '../../../report/index.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Card, COPIED, SELECTED } from './card.tsx';
import { copyText } from './copy-text.ts';
import styles from './takeaway.module.css';
import { selectText, TextField } from './text-field.tsx';

interface Props {
  readonly tool: string;
  readonly embed: string;
  readonly fragment: string;
}

const VIEW_NAMES: Readonly<Record<EmbedView, string>> = { result: 'The result', form: 'The questions and the result', chart: 'One chart' };
const THEMES = [{ id: 'auto', name: 'As the page around it' }, { id: 'light', name: 'Light' }, { id: 'dark', name: 'Dark' }] as const;
const places = snippets.map(({ id, place }) => ({ id, name: place }));

/** What to paste where, so that the result shows inside another page. */
export function EmbedCard({ tool, embed, fragment }: Props) {
  const [place, setPlace] = useState(places[0]?.id ?? '');
  const [view, setView] = useState<EmbedView>('result');
  const [chart, setChart] = useState<FigureId>('message-bytes');
  const [theme, setTheme] = useState<(typeof THEMES)[number]['id']>('auto');
  const field = useRef<HTMLTextAreaElement>(null);
  const snippet = snippets.find(({ id }) => id === place) ?? snippets[0];
  const text = snippet?.text({ tool, embed, fragment, view, chart, theme }) ?? '';
  const copy = async (say: (said: string) => void) => {
    const copied = await copyText(text);
    if (!copied) selectText(field);
    say(copied ? COPIED : SELECTED);
  };
  return (
    <Card
      title="Inside another page"
      about="A frame stores nothing and asks nothing of the page around it; a link to the full tool stands beside it."
      actions={[{ name: 'Copy', run: (say) => void copy(say) }]}
    >
      <div className={styles.choices}>
        <SelectField label="Where it goes" options={places} chosen={place} onChoose={setPlace} {...(snippet === undefined ? {} : { hint: snippet.about })} />
        <SelectField label="What it shows" options={VIEWS.map((id) => ({ id, name: VIEW_NAMES[id] }))} chosen={view} onChoose={setView} />
        {view === 'chart' ? <SelectField label="Chart" options={FIGURE_IDS.map((id) => ({ id, name: FIGURE_NAMES[id] }))} chosen={chart} onChoose={setChart} /> : null}
        <SelectField label="Theme" options={THEMES} chosen={theme} onChoose={setTheme} />
      </div>
      <TextField field={field} name="Inside another page" text={text} rows={8} />
    </Card>
  );
}
