import { protocolNames } from 'virtual:catalogue-summary';
import { coverage } from '../../../../questionnaire/index.ts';
import { useSession } from '../../../stores/use-session.ts';
import styles from './live-results.module.css';

/** How much is known and how much is left: "4 of 34 answered, 8 of 11 protocols possible". */
export function CoverageLine({ possible, of = protocolNames.length }: { readonly possible: number | null; readonly of?: number }) {
  const answers = useSession((session) => session.state.answers);
  const { answered, unknown, asked } = coverage(answers);
  return (
    <p className={styles.coverage}>
      {answered} of {asked} answered{unknown === 0 ? '' : `, ${unknown} unknown`}{possible === null ? '' : ` · ${possible} of ${of} protocols possible`}
    </p>
  );
}
