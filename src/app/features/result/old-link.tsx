import { changesSince } from '../../../knowledge/index.ts';
import { companyDataOf, withOutcome } from '../../../questionnaire/index.ts';
import { catalogueWords, decidedText } from '../../../report/index.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ResultFacts } from './result-context.ts';

/** A link carries what was decided when it was made. Where today's data decide otherwise, both are shown. */
export function OldLink({ facts: { recommendation, state, names, catalogue } }: { readonly facts: ResultFacts }) {
  const then = state.decided;
  const { decided: now } = withOutcome(state, recommendation);
  if (then === null || now === null) return null;
  const sameOutcome = then.first === now.first && then.verdict === now.verdict && then.scorePercent === now.scorePercent;
  if (sameOutcome) return null;
  const date = state.catalogueDate ?? 'unknown date';
  const used = companyDataOf(state);
  const changes = changesSince(state.catalogueDate);
  return (
    <Notice tone="caution" title={then.first === now.first ? 'The first place holds, its figures have moved since this link was made' : 'This link was made with other data: first place has changed'}>
      <p>As decided then, with the catalogue of {date}{used === null ? '' : ` and the company data ${used.name} (${used.hash})`}: {decidedText(then, names)}.</p>
      <p>With today’s {catalogueWords(recommendation, catalogue)}: {decidedText(now, names)}. This page shows today’s result.</p>
      {changes.length > 0 && (
        <>
          <p>What changed in the catalogue since then:</p>
          <ul>{changes.map(({ text }) => <li key={text}>{text}</li>)}</ul>
        </>
      )}
    </Notice>
  );
}
