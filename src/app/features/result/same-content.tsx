import { useMemo, useState } from 'react';
import { sameContent } from '../../../engine/index.ts';
import { toScenario, UNKNOWN } from '../../../questionnaire/index.ts';
import { conditionsText, encodedMessagesChart, encodingRows, formatBytesExact, noContentText } from '../../../report/index.ts';
import { Chart } from '../../charts/chart.tsx';
import { setAnswer } from '../../stores/answers-store.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './charts-place.module.css';
import { ReadingsField } from './readings-field.tsx';
import type { ResultFacts } from './result-context.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** The same readings in each encoding, over the ranked stacks. How many readings is a choice of this place alone; the encoding is an answer. */
export function SameContent({ facts: { recommendation: { ranking }, state, names, catalogue, questions } }: { readonly facts: ResultFacts }) {
  const [readings, setReadings] = useState<number | null>(null);
  const scenario = useMemo(() => toScenario(state.answers), [state.answers]);
  const same = useMemo(() => sameContent(scenario, catalogue, ranking, readings), [scenario, catalogue, ranking, readings]);
  const named = typeof state.answers.encoding === 'string' ? state.answers.encoding : '';
  const labels = Object.entries(questions.find(({ id }) => id === 'encoding')?.optionLabels ?? {});
  const bytes = typeof same === 'string' || readings === null || same.content.encoding === null ? null : same.content.bytes[same.content.encoding];
  return (
    <div className={styles.bars}>
      <h3>The same readings in each encoding</h3>
      <div className={styles.fields}>
        <SelectField
          label="Encoding of the payload"
          chosen={named}
          options={[{ id: '', name: 'Not answered' }, ...labels.map(([id, name]) => ({ id, name })), { id: UNKNOWN, name: 'I don’t know' }]}
          onChoose={(id) => setAnswer('encoding', id === '' ? undefined : id)}
        />
        <ReadingsField readings={readings} onChange={setReadings} />
      </div>
      {bytes === null || bytes === state.answers.payload ? null : (
        <p><Button onClick={() => setAnswer('payload', bytes)}>Take these {formatBytesExact(bytes)} as the payload of one message</Button></p>
      )}
      {typeof same === 'string' ? <p>{noContentText(same)}</p> : (
        <>
          <Chart model={encodedMessagesChart(same, conditionsText(scenario, 'payloadBytes'))} date={catalogue.date} />
          {(['bytesPerMessage', 'bytesPerDay'] as const).map((measure) => (
            <DataTable
              key={measure}
              caption={measure === 'bytesPerMessage' ? 'Bytes of one message with the same content, best stack of each protocol' : 'Bytes a day with the same content, both directions'}
              columns={[{ id: 'encoding', name: 'Encoding' }, ...same.stacks.map(({ protocol }) => ({ id: protocol, name: names.family(protocol), number: true }))]}
              rows={encodingRows(same, measure).map(({ id, name, cells }) => ({ id, cells: [name, ...cells] }))}
            />
          ))}
        </>
      )}
    </div>
  );
}
