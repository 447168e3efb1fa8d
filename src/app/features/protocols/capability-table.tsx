import type { ProtocolFamily } from '../../../knowledge/index.ts';
import { CAPABILITY_IDS, CAPABILITY_NAMES, capabilityText, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** What the protocol can do by its specification, each with the place that says so; and stacks that differ. */
export function CapabilityTable({ family, names }: { readonly family: ProtocolFamily; readonly names: CatalogueNames }) {
  return (
    <DataTable
      caption="By the specification, not by what one library offers"
      columns={[{ id: 'capability', name: 'Capability' }, { id: 'value', name: 'Value' }, { id: 'note', name: 'Note' }, { id: 'source', name: 'Source' }]}
      rows={CAPABILITY_IDS.map((id) => ({
        id,
        cells: [
          CAPABILITY_NAMES[id], capabilityText(id, family.capabilities), [family.capabilities[id].note, ...exceptions(family, id)].filter((text) => text !== undefined).join(' '),
          <Citations key="source" of={family.capabilities[id].sources} names={names} />,
        ],
      }))}
    />
  );
}

/** Stacks for which something else holds, grouped by what holds. */
function exceptions({ stacks }: ProtocolFamily, id: (typeof CAPABILITY_IDS)[number]): string[] {
  const byText = new Map<string, string[]>();
  for (const { id: stack, capabilityOverrides } of stacks) {
    const own = capabilityOverrides?.[id];
    if (own === undefined) continue;
    const text = capabilityText(id, { [id]: own } as Pick<ProtocolFamily['capabilities'], typeof id>);
    byText.set(text, [...(byText.get(text) ?? []), stack]);
  }
  return [...byText].map(([text, ids]) => `Otherwise for ${ids.join(', ')}: ${text}.`);
}
