import { useId } from 'react';
import { flipRulers } from '../../../engine/index.ts';
import { toScenario } from '../../../questionnaire/index.ts';
import { counted, rulerChart, type Ruler } from '../../../report/index.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { percent } from '../../ui/segments.ts';
import styles from './flip-rulers.module.css';
import type { ResultFacts } from './result-context.ts';

/** Where first place changes along each number, with the present answer on the same ruler. */
export function FlipRulers({ facts: { recommendation: { flipPoints }, state, names } }: { readonly facts: ResultFacts }) {
  const id = useId();
  const chart = rulerChart(flipRulers(toScenario(state.answers), flipPoints), names);
  return (
    <figure className={styles.rulers} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{chart.title}</h3>
        {chart.rulers.length === 0 ? null : <p className={styles.soft}>{chart.howToRead}</p>}
      </figcaption>
      {chart.rulers.map((ruler) => <RulerView key={ruler.id} ruler={ruler} />)}
      <Disclosure summary="All numbers as a table"><ChartTable table={chart.table} /></Disclosure>
    </figure>
  );
}

function RulerView({ ruler: { name, ticks, now, marks } }: { readonly ruler: Ruler }) {
  const single = now !== null && now.to - now.from < 0.01;
  return (
    <div className={styles.ruler}>
      <h4>{name}</h4>
      <p className={styles.soft}>Now: {now?.text ?? 'not answered'}</p>
      <div className={styles.frame}>
        <svg className={styles.picture} role="img" aria-label={`${name}: ${counted(marks.length, 'point')} of change. The same values stand beside and in the table.`}>
          <line className={styles.line} x1="0" x2="100%" y1="32" y2="32" />
          {ticks.map(({ value, text }) => (
            <g key={value}>
              <line className={styles.tick} x1={percent(value)} x2={percent(value)} y1="32" y2="38" />
              <text className={styles.tickText} x={percent(value)} y="54" textAnchor={value === 0 ? 'start' : value === 1 ? 'end' : 'middle'}>{text}</text>
            </g>
          ))}
          {now === null ? null : single
            ? <circle className={styles.now} cx={percent(now.from)} cy="32" r="6" />
            : <rect className={styles.now} x={percent(now.from)} width={percent(now.to - now.from)} y="28" height="8" rx="4" />}
          {marks.map(({ at, text }, index) => (
            <g key={text}>
              <line className={styles.mark} x1={percent(at)} x2={percent(at)} y1="18" y2="40" />
              <text className={styles.number} x={percent(at)} y="12" textAnchor="middle">{index + 1}</text>
            </g>
          ))}
        </svg>
      </div>
      <ol className={styles.texts}>{marks.map(({ text }) => <li key={text}>{text}</li>)}</ol>
    </div>
  );
}
