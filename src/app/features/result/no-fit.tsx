import { eliminationText, wayBackText } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ConflictingAnswers } from './conflicting-answers.tsx';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** Facts rule out everything: the single answers whose change would bring a protocol back. */
export function NoFit({ facts, fragment }: { readonly facts: ResultFacts; readonly fragment: string }) {
  const { recommendation: { eliminated }, names } = facts;
  const oneStep = eliminated.flatMap(({ protocol, reasons }) => {
    const [only, ...more] = reasons;
    const wayBack = only === undefined || more.length > 0 ? null : wayBackText(only);
    return only === undefined || wayBack === null ? [] : [{ protocol, reason: eliminationText(only, names), wayBack }];
  });
  return (
    <Notice
      tone="stop"
      title={oneStep.length > 0 ? 'One changed answer would be enough' : 'Several answers stand against every protocol'}
      actions={<ButtonLink to={`${paths.home}#${fragment}`}>Change the answers</ButtonLink>}
    >
      {oneStep.length > 0
        ? <ul className={styles.bullets}>{oneStep.map(({ protocol, reason, wayBack }) => <li key={protocol}><strong>{names.family(protocol)}</strong>: {reason} {wayBack}</li>)}</ul>
        : <p>The list below starts with the protocols that come nearest and says what stands against each.</p>}
      <ConflictingAnswers facts={facts} />
    </Notice>
  );
}
