import type { Agreement, FamilyAgreement, ImplementationAgreement } from '../../../report/index.ts';
import { formatBytesExact, formatInteger, formatPercent } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { percent, segments } from '../../ui/segments.ts';
import styles from './validation.module.css';

const FIGURES: readonly Column[] = [
  { id: 'runs', name: 'Runs checked', number: true }, { id: 'steady', name: 'Steady', number: true }, { id: 'exact', name: 'To the byte', number: true },
  { id: 'range', name: 'In range', number: true }, { id: 'off', name: 'Outside', number: true }, { id: 'largest', name: 'Largest difference', number: true },
  { id: 'connect', name: 'Connect agrees', number: true },
];

/** Every family with its figures, and all of them together. */
export function FamilyTable({ families, all }: { readonly families: readonly FamilyAgreement[]; readonly all: Agreement }) {
  return (
    <DataTable
      caption="Each run predicted from its inputs alone. Steady: runs with a message in the steady state; bursts, whole connections and lost packets have none. Largest difference: IP bytes of one such message, both ways, and the largest share, which may be that of another run. Under loss: distance of the mean, and how many runs."
      columns={[{ id: 'family', name: 'Family' }, { id: 'bar', name: 'Picture' }, ...FIGURES, { id: 'loss', name: 'Under loss', number: true }]}
      rows={[
        ...families.map((family) => ({ id: family.id, cells: [family.name, <Bar key="bar" of={family} />, ...figureCells(family), lossText(family)] })),
        { id: 'all', cells: ['All', <Bar key="bar" of={all} />, ...figureCells(all), lossText(all)] },
      ]}
    />
  );
}

/** Who was captured, in which version and when, with the same figures. */
export function ImplementationTable({ families, capturedIn }: { readonly families: readonly FamilyAgreement[]; readonly capturedIn: string }) {
  return (
    <DataTable
      caption="Client, server, versions and days as the records of the runs name them"
      columns={[{ id: 'client', name: 'Client and server' }, { id: 'family', name: 'Family' }, { id: 'versions', name: 'Versions' }, { id: 'dates', name: 'Captured' }, ...FIGURES]}
      rows={families.flatMap((family) => family.implementations.map((one) => ({
        id: [family.id, one.client, one.server, one.versions, ...one.dates].join(' '),
        cells: [<Pair key="pair" of={one} />, family.name, <span key="versions" className={styles.versions}>{one.versions}</span>, datesText(one, capturedIn), ...figureCells(one)],
      })))}
    />
  );
}

/** Every run outside the declared range, so that nobody has to take the shares on trust. */
export function OutsideTable({ families }: { readonly families: readonly FamilyAgreement[] }) {
  return (
    <DataTable
      caption="IP bytes of one message in the steady state, both ways"
      columns={[{ id: 'run', name: 'Run' }, { id: 'family', name: 'Family' }, { id: 'measured', name: 'Measured', number: true }, { id: 'predicted', name: 'Predicted', number: true }]}
      rows={families.flatMap(({ name, outside }) => outside.map(({ run, measuredBytes, predictedBytes }) => (
        { id: run, cells: [<code key="run">{run}</code>, name, formatBytesExact(measuredBytes), formatBytesExact(predictedBytes)] })))}
    />
  );
}

function figureCells({ runs, steady, exact, inRange, off, largestBytes, largestShare, connect }: Agreement): readonly string[] {
  return [
    formatInteger(runs), formatInteger(steady), ofSteady(exact, steady), ofSteady(inRange, steady), ofSteady(off, steady),
    largestBytes === null || largestShare === null ? '' : largestBytes === 0 ? '0 B' : `${formatBytesExact(largestBytes)} · ${formatPercent(largestShare)}`,
    `${formatInteger(connect)} of ${formatInteger(runs)}`,
  ];
}

function ofSteady(count: number, steady: number): string {
  return steady === 0 ? '' : formatInteger(count);
}

function lossText({ loss }: Agreement): string {
  if (loss === null) return '';
  const { runs, pooledShare } = loss;
  return `${pooledShare < 0 ? '−' : '+'}${formatPercent(Math.abs(pooledShare))} (${formatInteger(runs)})`;
}

function datesText({ dates }: ImplementationAgreement, capturedIn: string): string {
  if (dates.length === 0) return capturedIn;
  return dates.length === 1 ? (dates[0] ?? '') : `${dates[0]} to ${dates.at(-1)}`;
}

function Pair({ of: { client, server } }: { readonly of: ImplementationAgreement }) {
  return <span className={styles.pair}><span>{client}</span><span>with {server}</span></span>;
}

/** Runs to the byte, in the range, outside it, as shares of the steady ones. */
function Bar({ of: { steady, exact, inRange, off } }: { readonly of: Agreement }) {
  if (steady === 0) return <span className={styles.small}>no steady message</span>;
  const parts = [exact, inRange, off].map((count, index) => ({ id: String(index), share: count / steady }));
  return (
    <svg className={styles.bar} role="img" aria-label={`${exact} to the byte, ${inRange} in the range, ${off} outside`}>
      {segments(parts).map(({ id, from, share }) => <rect key={id} className={`${seriesLook(LOOKS[Number(id)] ?? 5).fill} ${styles.part}`} x={percent(from)} width={percent(share)} height="100%" />)}
    </svg>
  );
}

/** Green, blue and neutral of the series. */
export const LOOKS = [2, 3, 5] as const;
