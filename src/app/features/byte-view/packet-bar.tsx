import { LAYERS } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { percent, segments } from '../../ui/segments.ts';
import styles from './ladder.module.css';

interface Props {
  readonly parts: readonly number[];
  readonly largestBytes: number;
  readonly direction: 'up' | 'down';
}

/** One packet as a bar of its layers, on one scale with all others, growing from the side that sends it. */
export function PacketBar({ parts, largestBytes, direction }: Props) {
  // The outermost header leads, as it does on the wire.
  const outwards = parts.map((bytes, index) => ({ id: String(index), share: bytes / largestBytes })).toReversed();
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {segments(outwards).map(({ id, from, share }) => (
        <rect key={id} className={`${seriesLook(Number(id)).fill} ${styles.part}`} x={percent(direction === 'up' ? from : 1 - from - share)} width={percent(share)} height="100%" />
      ))}
    </svg>
  );
}

/** Which layers a bar holds, in words. */
export function partsText(parts: readonly number[]): string {
  return LAYERS.flatMap(({ name }, index) => ((parts[index] ?? 0) === 0 ? [] : [`${name} ${parts[index]}`])).toReversed().join(', ');
}
