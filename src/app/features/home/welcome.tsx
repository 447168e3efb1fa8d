import { exampleNames } from 'virtual:catalogue-summary';
import { paths } from '../../paths.ts';
import { openExample } from '../../stores/open-example.ts';
import { A } from '../../ui/anchor.tsx';
import styles from './welcome.module.css';

interface Props {
  /** Called once the answers of an example are in place. */
  readonly onOpened: () => void;
}

/** As many as fit beside each other; the others have a page of their own. */
const FEATURED = ['water-meter', 'asset-tracker', 'smart-plug', 'press-line', 'browser-dashboard', 'soil-sensor'];

/** What the page does, in one sentence and three steps, and examples to open with one click. */
export function Welcome({ onOpened }: Props) {
  const open = async (id: string) => {
    if (await openExample(id)) onOpened();
  };
  return (
    <header className={styles.welcome}>
      <h1 tabIndex={-1}>Which messaging protocol should your IoT system speak?</h1>
      <p className={styles.lead}>
        Answer what you know about device, link, traffic and team. See which protocols the facts rule out, how the others rank and why,
        and what would change the choice. Then send it as a link.
      </p>
      <ol className={styles.steps}>
        <li><strong>Facts rule out.</strong> Every exclusion names the answer, the protocol’s limit and the source.</li>
        <li><strong>Preferences rank.</strong> Fixed scales from 0 to 100; every point can be traced to an answer.</li>
        <li><strong>You defend it.</strong> Bytes on the wire, how sure it is, and the nearest way to another choice.</li>
      </ol>
      <div className={styles.examples}>
        <h2 className={styles.examplesTitle}>See a worked example</h2>
        <ul className={styles.chips}>
          {exampleNames.filter(({ id }) => FEATURED.includes(id)).map(({ id, title }) => (
            <li key={id}><button type="button" className={styles.chip} onClick={() => void open(id)}>{title}</button></li>
          ))}
          <li><A className={styles.all} to={paths.examples}>All {exampleNames.length} examples</A></li>
        </ul>
      </div>
    </header>
  );
}
