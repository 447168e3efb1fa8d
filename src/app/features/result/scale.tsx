import type { Criterion } from '../../../knowledge/index.ts';
import { measuredText } from '../../../report/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** A weight means the whole way from the worst to the best of its criterion: both ends are shown beside it. */
export function Scale({ criterion }: { readonly criterion: Criterion }) {
  return (
    <Disclosure summary={<>From worst to best<VisuallyHidden>: {criterion.name}</VisuallyHidden></>}>
      <p>{criterion.meaning}</p>
      {criterion.kind === 'measured'
        ? <p>Measured. 0 points at {end(criterion.worst, criterion.unit)}, all points at {end(criterion.best, criterion.unit)}, {criterion.shape === 'linear' ? 'in equal steps' : 'in equal ratios'} between.</p>
        : <ol start={0}>{criterion.anchors.map((anchor) => <li key={anchor}>{anchor}</li>)}</ol>}
    </Disclosure>
  );
}

function end(value: number, unit: string): string {
  return measuredText({ value, unit });
}
