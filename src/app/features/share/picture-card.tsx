import { useMemo, useState } from 'react';
import { byteCurves, type Recommendation } from '../../../engine/index.ts';
import { toScenario, type State } from '../../../questionnaire/index.ts';
import { catalogueWords, figure, FIGURE_IDS, FIGURE_NAMES, svg, TOOL_VERSION, type FigureId } from '../../../report/index.ts';
import type { Decision } from '../../stores/decision-chunk.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Card, COPIED } from './card.tsx';
import { copyParts } from './copy-text.ts';
import { drawPng } from './draw-png.ts';
import styles from './takeaway.module.css';

interface Props {
  readonly state: State;
  readonly recommendation: Recommendation;
  readonly decision: Decision;
  /** Carried inside the image, which restores the state when it is dropped on the page. */
  readonly link: string;
}

const LOOKS = [{ id: 'light', name: 'Light' }, { id: 'dark', name: 'Dark' }] as const;

/** A figure of the result as a file: text stays text in SVG, PNG is drawn at twice its size. */
export function PictureCard({ state, recommendation, decision: { catalogue, names }, link }: Props) {
  const [chart, setChart] = useState<FigureId>('message-bytes');
  const [look, setLook] = useState<'light' | 'dark'>('light');
  const image = useMemo(() => {
    const scenario = toScenario(state.answers);
    const model = figure(chart, { recommendation, scenario, names, ...byteCurves(scenario, catalogue) });
    return model === null ? null : { alt: model.title, text: svg(model, { theme: look, state: link, credit: `Wirewise ${TOOL_VERSION}, ${catalogueWords(recommendation, catalogue)}` }) };
  }, [chart, look, state, recommendation, names, catalogue, link]);
  if (image === null) return null;

  const name = `protocol-${chart}`;
  const failed = 'This browser could not draw the image; the SVG holds the same.';
  const savePng = async (say: (said: string) => void) => {
    try {
      downloadFile(`${name}.png`, 'image/png', await drawPng(image.text, link));
      say(`Saved ${name}.png`);
    } catch {
      say(failed);
    }
  };
  const copy = async (say: (said: string) => void) => {
    // Handed over as a promise: Safari forgets the press of the button while an image is drawn.
    const drawn = drawPng(image.text, link).then((bytes) => new Blob([bytes], { type: 'image/png' }));
    drawn.catch(() => {});
    say(await copyParts({ 'image/png': drawn }) ? COPIED : 'The clipboard takes no image from this page: save the file instead.');
  };
  return (
    <Card
      title="Picture"
      about="Carries its title, its values in words, its sources, and the answers: dropped on this page, it brings them back."
      actions={[
        { name: `Save as ${name}.svg`, run: () => downloadFile(`${name}.svg`, 'image/svg+xml', image.text) },
        { name: `Save as ${name}.png`, run: (say) => void savePng(say) },
        { name: 'Copy', run: (say) => void copy(say) },
      ]}
    >
      <div className={styles.choices}>
        <SelectField label="Figure" options={FIGURE_IDS.map((id) => ({ id, name: FIGURE_NAMES[id] }))} chosen={chart} onChoose={setChart} />
        <SelectField label="Colours" options={LOOKS} chosen={look} onChoose={setLook} />
      </div>
      <img className={styles.picture} src={`data:image/svg+xml,${encodeURIComponent(image.text)}`} alt={image.alt} />
    </Card>
  );
}
