import { useCallback, useMemo } from 'react';
import { sessionCosts, type CostQuestion, type SessionCosts } from '../../../../engine/index.ts';
import { costPerDay } from '../../../../estimate/index.ts';
import { conditionsText, sessionBreakEvenChart } from '../../../../report/index.ts';
import { Chart } from '../../../charts/chart.tsx';
import { ProtocolPicker } from '../protocol-picker.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import type { BoardPartProps } from './cost-view.ts';
import styles from './running-costs.module.css';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** Up to which time between messages a kept session pays, of one protocol. */
export function SessionPart({ facts, question, energy, view: { protocol, board, releaseAssistance }, change }: BoardPartProps) {
  const { ranking, stacks } = facts.recommendation;
  const chosen = ranking.find((family) => family.protocol === protocol) ?? ranking[0];
  const asked = useMemo(() => {
    const others = stacks.filter((other) => other.protocol === chosen?.protocol && other.stack !== chosen.stack).map(({ stack }) => stack);
    return { ...question, stacks: chosen === undefined ? [] : [chosen.stack, ...others] };
  }, [question, stacks, chosen]);
  const { result: costs, waiting } = useInSlices(useCallback(
    () => sessionCosts({ ...asked, facts: energy, board, releaseAssistance }), [asked, energy, board, releaseAssistance],
  ));
  if (chosen === undefined) return null;
  return (
    <div className={styles.part} aria-busy={waiting}>
      <ProtocolPicker label="Show the sessions of" options={ranking.map((family) => ({ id: family.protocol, name: facts.names.family(family.protocol) }))} chosen={chosen.protocol} onChoose={(id) => change({ protocol: id })} />
      {waiting ? <Working /> : <Sessions facts={facts} question={asked} costs={costs} stackName={chosen.stackName} />}
    </div>
  );
}

function Sessions({ facts: { names, catalogue }, question: { scenario }, costs, stackName }: { readonly facts: ResultFacts; readonly question: CostQuestion; readonly costs: SessionCosts | { readonly unknown: string } | null; readonly stackName: string }) {
  const models = useMemo(() => {
    if (costs === null || 'unknown' in costs) return [];
    const { bytes, charge, finding, intervalSeconds, board } = costs;
    const conditions = `${stackName}; ${conditionsText(scenario, 'messagesPerDay')}`;
    const chart = (economics: SessionCosts['bytes'], title: SessionCosts['finding'], on: string) => ({
      economics, model: sessionBreakEvenChart(economics, (way, seconds) => costPerDay(way, economics, seconds), title, intervalSeconds, names.stack, `${conditions}${on}`, []),
    });
    return [chart(bytes, finding, ''), ...(charge === null || 'unknown' in charge ? [] : [chart(charge, null, `; ${board ?? ''}`)])];
  }, [costs, names, scenario, stackName]);
  if (costs === null) return <p>{stackName} opens no session, so there is none to keep.</p>;
  if ('unknown' in costs) return <p>Cannot be estimated. What is missing: {costs.unknown}.</p>;
  return (
    <>
      {models.map(({ model, economics }) => (
        <Chart
          key={model.id}
          model={model}
          date={catalogue.date}
          basis={(
            <Basis
              of={economics.unit === 'B' ? 'the bytes of sessions' : 'the charge of sessions'}
              assumptions={[
                'A kept session breaks once a day and is opened anew.',
                ...(scenario.links.members.length > 1 ? ['Of several links the first one named counts.'] : []),
              ]}
              sources={economics.sources}
              names={names}
              worked={{ stackName, of: 'longest time between messages at which keeping pays', trace: economics.trace }}
              date={catalogue.date}
            />
          )}
        />
      ))}
      {costs.charge !== null && 'unknown' in costs.charge ? <p>By charge it cannot be said. What is missing: {costs.charge.unknown}.</p> : null}
    </>
  );
}
