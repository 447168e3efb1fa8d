import type { Recommendation } from '../../../../engine/index.ts';
import { questionOfInput, questions } from '../../../../questionnaire/index.ts';
import { eliminationText, wayBackText, type CatalogueNames } from '../../../../report/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { anchorOf, goTo } from '../../../ui/anchors.ts';
import { RuledOut } from './ruled-out.tsx';

const SHOWN = 3;

/** When facts rule out everything: the protocols that came nearest, and the answers that would have to give way. */
export function NoFit({ recommendation, names }: { readonly recommendation: Recommendation; readonly names: CatalogueNames }) {
  const nearest = recommendation.eliminated.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, SHOWN);
  const ways = nearest.flatMap(({ protocol, reasons }) => {
    const [only] = reasons;
    return reasons.length === 1 && only !== undefined && only.wayBack !== null ? [{ protocol, reason: only, input: only.wayBack.input }] : [];
  });
  return (
    <>
      <Notice tone="caution" title={ways.length > 0 ? 'One answer less would be enough' : 'Several answers stand against every protocol'}>
        {ways.map(({ protocol, reason, input }) => {
          const id = questionOfInput(input);
          return (
            <div key={protocol}>
              <p><strong>{names.family(protocol)}</strong>: {eliminationText(reason, names)} {wayBackText(reason)}</p>
              <Button look="quiet" onClick={() => goTo(anchorOf(id))}>Change: {questions.find((question) => question.id === id)?.label}</Button>
            </div>
          );
        })}
      </Notice>
      <RuledOut recommendation={recommendation} names={names} open />
    </>
  );
}
