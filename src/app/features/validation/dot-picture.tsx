import type { AgreementDots } from '../../../report/index.ts';
import { percent } from '../../ui/segments.ts';
import styles from './validation.module.css';

/** Predicted against measured, one dot a run. Plain markup with lengths as shares of the picture: it is there without script and at any width. */
export function DotPicture({ model: { axis, dots, title, measure, howToRead } }: { readonly model: AgreementDots }) {
  const place = (value: number) => (Math.log(value) - Math.log(axis.min)) / (Math.log(axis.max) - Math.log(axis.min));
  return (
    <figure className={styles.figure} aria-labelledby="dots-title">
      <figcaption className={styles.stacked}>
        <h3 id="dots-title">{title}</h3>
        <p className={styles.small}>{measure}. {howToRead}</p>
      </figcaption>
      <div className={styles.dots} role="img" aria-labelledby="dots-title">
        <p className={styles.yName}>Predicted: {axis.label}</p>
        <svg className={styles.plot} aria-hidden="true" focusable="false">
          {axis.ticks.slice(1, -1).map(({ value, text }) => <text key={text} className={styles.tick} x="4" y={percent(1 - place(value))} dy="-4">{text}</text>)}
          <line className={styles.diagonal} x1="0" y1="100%" x2="100%" y2="0" />
          {axis.ticks.map(({ value }) => <line key={`x${value}`} className={styles.grid} x1={percent(place(value))} x2={percent(place(value))} y1="0" y2="100%" />)}
          {axis.ticks.map(({ value }) => <line key={`y${value}`} className={styles.grid} x1="0" x2="100%" y1={percent(1 - place(value))} y2={percent(1 - place(value))} />)}
          {dots.map(({ x, y, verdict }) => <circle key={`${x} ${y} ${verdict}`} className={verdict === 'off' ? styles.off : styles.good} cx={percent(x)} cy={percent(1 - y)} r={verdict === 'off' ? 5 : 4} />)}
        </svg>
        <p className={styles.ticks}>{axis.ticks.map(({ value, text }) => <span key={value}>{text}</span>)}</p>
        <p className={styles.xName}>Measured: {axis.label}</p>
      </div>
      <ul className={styles.key}>
        <li><svg width="12" height="12" aria-hidden="true" focusable="false"><circle className={styles.good} cx="6" cy="6" r="4" /></svg>to the byte or in the declared range</li>
        <li><svg width="12" height="12" aria-hidden="true" focusable="false"><circle className={styles.off} cx="6" cy="6" r="5" /></svg>outside it</li>
      </ul>
    </figure>
  );
}
