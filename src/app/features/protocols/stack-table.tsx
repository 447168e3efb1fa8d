import type { ProtocolFamily } from '../../../knowledge/index.ts';
import { figureText, formatBytesExact, messageBytesChart, type CatalogueNames } from '../../../report/index.ts';
import { defaultWireInputs, modelSession } from '../../../wire/index.ts';
import { Legend } from '../../charts/legend.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LayerBar } from './layer-bar.tsx';

/** Every stack of the family with the bytes of one typical message by layer, of setting up a session, and its memory. */
export function StackTable({ family, names }: { readonly family: ProtocolFamily; readonly names: CatalogueNames }) {
  const sessions = family.stacks.map((stack) => ({ stack: stack.id, stackName: names.stack(stack.id), session: modelSession(stack, defaultWireInputs(stack)) }));
  const model = messageBytesChart(sessions, '');
  const stacks = new Map(family.stacks.map((stack) => [stack.id, stack]));
  return (
    <>
      <Legend parts={model.parts} />
      <DataTable
        caption="Bytes of one message of 16 B with its acknowledgements, in a session that stands; IPv4 where there is IP, Linux TCP. The smallest first."
        columns={[
          { id: 'stack', name: 'Stack' }, { id: 'bar', name: 'By layer' }, { id: 'total', name: 'One message', number: true }, { id: 'connect', name: 'Session set-up', number: true },
          { id: 'ram', name: 'RAM', number: true }, { id: 'flash', name: 'Flash', number: true },
        ]}
        rows={model.bars.map((bar) => {
          const stack = stacks.get(bar.id);
          const connect = sessions.find((session) => session.stack === bar.id)?.session.phases.connect;
          return {
            id: bar.id,
            cells: [
              <StackName key="stack" name={bar.label} id={bar.id} />, <LayerBar key="bar" bar={bar} axis={model.axis} />, bar.totalText,
              connect === undefined ? '' : formatBytesExact(connect.up.ipBytes + connect.down.ipBytes),
              stack === undefined ? '' : figureText(stack.ramKiB), stack === undefined ? '' : figureText(stack.flashKiB),
            ],
          };
        })}
      />
    </>
  );
}

function StackName({ name, id }: { readonly name: string; readonly id: string }) {
  return <>{name}<br /><code>{id}</code></>;
}
