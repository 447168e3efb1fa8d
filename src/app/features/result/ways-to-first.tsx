import type { AnswerChange } from '../../../questionnaire/index.ts';
import { useSeen } from '../../charts/use-seen.ts';
import { setAnswers } from '../../stores/answers-store.ts';
import { useWays } from '../../stores/use-ways.ts';
import { ProtocolName } from '../../ui/protocol-name.tsx';
import { Awaited } from '../../ui/awaited.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { changesText } from './change-text.ts';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** For every family that is not first, the nearest changes of one or two answers that would put it there; each can be tried. */
export function WaysToFirst({ facts: { state, names } }: { readonly facts: ResultFacts }) {
  const [place, seen] = useSeen<HTMLDivElement>();
  const view = useWays(state, seen);
  return <div ref={place}>{content()}</div>;

  function content() {
    if (view.status === 'failed') return <p role="alert">The changes could not be tried: {view.message}. The rest of the result holds without them.</p>;
    if (view.status === 'waiting') return <Awaited asked={seen} className={styles.faint}>Trying every change of an answer …</Awaited>;
    return (
      <>
        <DataTable
          caption="Nearest change of answers by protocol"
          columns={[{ id: 'protocol', name: 'Protocol' }, { id: 'change', name: 'First with' }]}
          rows={view.answer.toFirst.map(({ protocol, ways }) => ({
            id: protocol,
            cells: [
              <ProtocolName key="name" id={protocol} name={names.family(protocol)} />,
              ways.length === 0 ? 'no change of one or two answers that was tried' : (
                <ul key="ways" className={styles.choices}>
                  {ways.map(({ changes }) => <li key={changesText(changes)}>{changesText(changes)} <TryIt changes={changes} /></li>)}
                </ul>
              ),
            ],
          }))}
        />
        <p className={styles.faint}>Every change of one answer was tried, and where none was enough every change of two. Answers marked as fixed for you stay as they are.</p>
      </>
    );
  }
}

export function TryIt({ changes }: { readonly changes: readonly AnswerChange[] }) {
  return <Button look="quiet" aria-label={`Try it: ${changesText(changes)}`} onClick={() => setAnswers(changes)}>Try</Button>;
}
