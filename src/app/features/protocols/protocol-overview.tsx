import { catalogue, type CapabilityId, type ProtocolFamily } from '../../../knowledge/index.ts';
import { CAPABILITY_NAMES, capabilityText, figureText, formatBytesExact, formatRange, MATURITY_NAMES } from '../../../report/index.ts';
import { defaultWireInputs, sizeSession } from '../../../wire/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const SHOWN: readonly CapabilityId[] = [
  'pushToDevice', 'oneToMany', 'deliveryGuarantees', 'ordering', 'requestResponse', 'streaming', 'deviceManagement', 'storeAndForward', 'workQueue', 'browserUse', 'intermediary', 'largestMessageBytes',
];

const columns: readonly Column[] = [
  { id: 'protocol', name: 'Protocol' },
  { id: 'status', name: 'Status' },
  { id: 'bytes', name: 'One message of 16 B', number: true },
  { id: 'ram', name: 'Least RAM', number: true },
  ...SHOWN.map((id) => ({ id, name: CAPABILITY_NAMES[id] })),
  { id: 'stacks', name: 'Stacks', number: true },
];

/** All protocols side by side. */
export function ProtocolOverview() {
  return (
    <DataTable
      caption="Bytes on the wire with acknowledgements in a session that stands, from the leanest to the heaviest stack of the protocol; RAM of its smallest stack with a published figure."
      columns={columns}
      rows={catalogue.families.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)).map((family) => ({
        id: family.id,
        cells: [
          <A key="name" to={paths.protocol(family.id)}>{family.name}</A>, MATURITY_NAMES[family.maturity.status], bytesText(family), leastRam(family),
          ...SHOWN.map((id) => capabilityText(id, family.capabilities)), family.stacks.length,
        ],
      }))}
    />
  );
}

function bytesText(family: ProtocolFamily): string {
  const totals = family.stacks.map((stack) => {
    const { up, down } = sizeSession(stack, defaultWireInputs(stack)).perMessage;
    return up.ipBytes + down.ipBytes;
  });
  return formatRange(Math.min(...totals), Math.max(...totals), formatBytesExact);
}

function leastRam({ stacks }: ProtocolFamily): string {
  const low = ({ value }: ProtocolFamily['stacks'][number]['ramKiB']) => (typeof value === 'number' ? value : value === 'unknown' ? Number.POSITIVE_INFINITY : value.low);
  const [least] = stacks.map((stack) => stack.ramKiB).toSorted((a, b) => low(a) - low(b));
  return least === undefined ? 'unknown' : figureText(least);
}
