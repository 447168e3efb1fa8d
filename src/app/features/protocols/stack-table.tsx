import type { ProtocolFamily } from '../../../knowledge/index.ts';
import { figureText, formatBytesExact, messageBytesChart, type CatalogueNames } from '../../../report/index.ts';
import { defaultWireInputs, modelSession } from '../../../wire/index.ts';
import { Legend } from '../../charts/legend.tsx';
import { byteViewPath } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { LayerBar } from './layer-bar.tsx';
import styles from './protocol-article.module.css';

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
          { id: 'stack', name: 'Stack' }, { id: 'total', name: 'One message' }, { id: 'connect', name: 'Session set-up', number: true }, { id: 'memory', name: 'Memory on a small device' },
        ]}
        rows={model.bars.map((bar) => {
          const stack = stacks.get(bar.id);
          const connect = sessions.find((session) => session.stack === bar.id)?.session.phases.connect;
          return {
            id: bar.id,
            cells: [
              <StackName key="stack" name={bar.label} id={bar.id} />,
              <span key="total" className={styles.message}><strong>{bar.totalText}</strong><LayerBar bar={bar} axis={model.axis} /></span>,
              connect === undefined ? '' : setUpText(connect.up.ipBytes + connect.down.ipBytes),
              stack === undefined ? '' : <span key="memory" className={styles.memory}><span>RAM {figureText(stack.ramKiB)}</span><span>flash {figureText(stack.flashKiB)}</span></span>,
            ],
          };
        })}
      />
    </>
  );
}

function StackName({ name, id }: { readonly name: string; readonly id: string }) {
  return <span className={styles.stack}>{name}<code>{id}</code><A to={byteViewPath(id)}>Byte by byte<VisuallyHidden>: {name}</VisuallyHidden></A></span>;
}

function setUpText(bytes: number): string {
  return bytes === 0 ? 'none' : formatBytesExact(bytes);
}
