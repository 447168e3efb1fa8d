import { PLATFORM_IDS, type ProtocolFamily } from '../../../knowledge/index.ts';
import { capitalise, CHOICE_NAMES, SUPPORT_NAMES, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** Where a maintained library runs. */
export function PlatformTable({ family, names }: { readonly family: ProtocolFamily; readonly names: CatalogueNames }) {
  return (
    <DataTable
      caption="Whether a maintained library exists; unknown is not no"
      columns={[{ id: 'platform', name: 'Platform' }, { id: 'support', name: 'Library' }, { id: 'note', name: 'Which' }, { id: 'source', name: 'Source' }]}
      rows={PLATFORM_IDS.map((id) => {
        const own = family.platforms[id];
        return { id, cells: [capitalise(CHOICE_NAMES.platform[id]), SUPPORT_NAMES[own.support], own.note, <Citations key="source" of={own.sources} names={names} />] };
      })}
    />
  );
}
