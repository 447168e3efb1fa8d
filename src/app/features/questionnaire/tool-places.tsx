import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { ScenarioLine } from '../../ui/scenario-line.tsx';
import styles from './tool.module.css';

/** Other ways to the same answers. */
export function ToolPlaces() {
  return (
    <div className={styles.places}>
      <A to={paths.guided}>One question at a time</A>
      <A to={paths.review}>Review</A>
      <ScenarioLine />
    </div>
  );
}
