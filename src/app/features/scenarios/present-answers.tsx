import { coverage } from '../../../questionnaire/index.ts';
import { paths } from '../../paths.ts';
import { hasContent } from '../../stores/answers-store.ts';
import { savePresentAs, saveChanges } from '../../stores/open-scenario.ts';
import { useOpenScenario } from '../../stores/use-scenarios.ts';
import { useSession } from '../../stores/use-session.ts';
import { A } from '../../ui/anchor.tsx';
import { Button } from '../../ui/button.tsx';
import { HistoryButtons } from '../../ui/history-buttons.tsx';
import { NameForm } from './name-form.tsx';
import styles from './scenarios.module.css';
import { useDoing } from './use-doing.ts';

/** What is answered now, and saving it. */
export function PresentAnswers() {
  const state = useSession((session) => session.state);
  const damaged = useSession((session) => session.damaged);
  const open = useOpenScenario();
  const [save, fault] = useDoing(saveChanges);
  const { answered, unknown, asked } = coverage(state.answers);
  if (damaged) return <p>What could be read from the damaged link is not saved before you have looked at it.</p>;
  if (!hasContent(state)) return <><p>Nothing is answered yet. <A to={paths.home}>Answer a question</A>, open a scenario below or <A to={paths.examples}>a worked example</A>.</p><HistoryButtons /></>;
  return (
    <>
      <p>
        {answered} of {asked} answered{unknown === 0 ? '' : `, ${unknown} unknown`}. {open === null ? 'Not saved as a scenario.' : open.changed ? `Changed since “${open.name}” was saved.` : `Saved as “${open.name}”.`}
      </p>
      <div className={styles.actions}>
        {open?.changed === true ? <Button look="main" onClick={save}>Save the changes to “{open.name}”</Button> : null}
        <HistoryButtons />
      </div>
      <NameForm label={open === null ? 'Name of the scenario' : 'Name of another scenario with these answers'} submit="Save as a new scenario" onName={savePresentAs} />
      {fault === null ? null : <p className={styles.wrong} role="alert">{fault}</p>}
    </>
  );
}
