import styles from './series.module.css';

interface SeriesLook {
  /** Class of a filled mark. */
  readonly fill: string;
  /** Class of text on the filled mark. */
  readonly onFill: string;
  readonly colour: string;
  /** Beside colour, so that lines can be told apart without it. */
  readonly dash: string;
}

const DASHES = ['', '6 3', '2 3', '8 3 2 3', '10 4', '4 2'] as const;

/** The six series of the design, in their fixed order. */
const looks: readonly SeriesLook[] = DASHES.map((dash, index) => ({
  fill: styles[`fill${index + 1}`] ?? '',
  onFill: styles[`on${index + 1}`] ?? '',
  colour: `var(--series-${index + 1})`,
  dash,
}));

export function seriesLook(index: number): SeriesLook {
  const look = looks[index % looks.length];
  if (look === undefined) throw new Error('There are no series');
  return look;
}
