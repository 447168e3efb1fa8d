import { useCallback, useMemo } from 'react';
import { deliveryDelays, type CostQuestion } from '../../../../engine/index.ts';
import { conditionsText, deliveryDelaysChart } from '../../../../report/index.ts';
import { Chart } from '../../../charts/chart.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** Time to the first delivery, cold and warm, by stack. */
export function DelayPart({ facts: { names, catalogue }, question }: { readonly facts: ResultFacts; readonly question: CostQuestion }) {
  const { result: rows } = useInSlices(useCallback(() => deliveryDelays(question), [question]));
  const { scenario } = question;
  const model = useMemo(() => (rows === null ? null : deliveryDelaysChart(rows, conditionsText(scenario, 'messagesPerDay'), [])), [rows, scenario]);
  if (model === null) return <Working />;
  const links = catalogue.links.filter(({ id }) => (scenario.links.members as readonly string[]).includes(id));
  return (
    <Chart
      model={model}
      date={catalogue.date}
      basis={(
        <Basis
          of="the times"
          assumptions={[
            ...(scenario.roundTripMs.state === 'answered' ? [] : [links.length === 0 ? 'The round-trip time is that of an ordinary path to the internet, 50 ms.' : 'The round-trip time is that of the link: the middle of its published range, and both ends in the table.']),
            'Nothing is lost; loss repeats what does not arrive.',
          ]}
          sources={links.flatMap(({ rttMs, upKbitPerSecond, downKbitPerSecond }) => [rttMs, upKbitPerSecond, downKbitPerSecond].flatMap(({ sources }) => sources))}
          names={names}
          date={catalogue.date}
        />
      )}
    />
  );
}
