import { useId } from 'react';
import { capitalise, LINK_NAMES } from '../../../report/index.ts';
import { LINK_FRAMINGS, type StackView } from '../../../wire/index.ts';
import styles from './byte-view.module.css';
import { framingOf } from './sized-exchange.ts';

interface Props {
  readonly stack: StackView;
  /** Id of a link, or 'none'. */
  readonly chosen: string;
  readonly onChoose: (link: string) => void;
}

/** Whether packets are shown in the frames of a link, and what such a framing leaves out. */
export function FramingPicker({ stack, chosen, onChoose }: Props) {
  const id = useId();
  const withoutIp = stack.transport === 'link';
  // A message without IP is framed by LoRaWAN alone in the model; the other framings carry IP packets.
  const choices = LINK_FRAMINGS.filter((framing) => (framing.id === 'lorawan') === withoutIp);
  const shown = choices.find((framing) => framing.id === chosen)?.id ?? 'none';
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>Frames of the link</label>
      <select id={id} value={shown} aria-describedby={`${id}-note`} onChange={(event) => onChoose(event.target.value)}>
        <option value="none">{withoutIp ? 'Not shown: messages alone' : 'Not shown: IP packets alone'}</option>
        {choices.map((framing) => <option key={framing.id} value={framing.id}>{linkName(framing.id)}</option>)}
      </select>
      <p id={`${id}-note`} className={styles.small}>{noteOf(chosen, shown, withoutIp)}</p>
    </div>
  );
}

function noteOf(chosen: string, shown: string, withoutIp: boolean): string {
  const totals = withoutIp ? '' : 'Totals are those of the IP packets.';
  const leftOut = framingOf(shown)?.notCounted ?? [];
  if (leftOut.length > 0) return `Left out of the frames: ${leftOut.join(', ')}. ${totals}`;
  return shown === 'none' && chosen !== 'none' ? `The framing of ${linkName(chosen)} is not modelled for this stack. ${totals}` : totals;
}

function linkName(link: string): string {
  return capitalise((LINK_NAMES as Readonly<Record<string, string | undefined>>)[link] ?? link);
}
