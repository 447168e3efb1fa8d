import { hasContent } from '../../stores/answers-store.ts';
import { bringBackDeleted } from '../../stores/scenario-store.ts';
import { useOpenScenario, useScenarios } from '../../stores/use-scenarios.ts';
import { useSession } from '../../stores/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CompareBox } from './compare-box.tsx';
import { ScenarioItem } from './scenario-item.tsx';
import styles from './scenarios.module.css';
import { PRESENT, type Chosen } from './use-chosen.ts';

/** Every saved scenario, and the present answers where they are none of them. */
export function ScenarioList({ chosen }: { readonly chosen: Chosen }) {
  const { list, kept, deleted } = useScenarios();
  const open = useOpenScenario();
  const answered = useSession((session) => hasContent(session.state) && !session.damaged);
  const unsaved = answered && (open === null || open.changed);
  return (
    <>
      {kept === 'on-page' ? <Notice tone="caution" title="This browser keeps nothing for this page"><p>Its storage is closed or full. Scenarios live until the page is closed; save what you need as a file or as a link.</p></Notice> : null}
      <div role="status">
        {deleted === null ? null : <Notice title={`The scenario “${deleted.scenario.name}” is deleted`} actions={<Button look="quiet" onClick={bringBackDeleted}>Undo this</Button>} />}
      </div>
      {list.length === 0 && !unsaved ? <p>Nothing is saved yet.</p> : (
        <ul className={styles.list}>
          {unsaved ? <li className={styles.item}><p className={styles.title}>Present answers, {open === null ? 'not saved' : `changed since “${open.name}”`}</p><CompareBox id={PRESENT} name="Present answers" chosen={chosen} /></li> : null}
          {list.map((scenario) => <ScenarioItem key={scenario.id} scenario={scenario} isOpen={open?.id === scenario.id} chosen={chosen} />)}
        </ul>
      )}
    </>
  );
}
