import type { Figure } from '../../knowledge/index.ts';
import { figureText, OBTAINED_NAMES, type CatalogueNames } from '../../report/index.ts';
import { Citations } from './citations.tsx';
import { DataTable } from './data-table.tsx';

interface Props {
  readonly caption: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly figure: Figure }[];
  readonly names: CatalogueNames;
}

/** Figures side by side, each with its condition, how it was obtained, who says so and when that was checked. */
export function FigureTable({ caption, rows, names }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'name', name: 'What' }, { id: 'value', name: 'Value', number: true }, { id: 'condition', name: 'Condition' }, { id: 'obtained', name: 'Obtained' },
        { id: 'source', name: 'Source' }, { id: 'checked', name: 'Checked' },
      ]}
      rows={rows.map(({ id, name, figure }) => ({
        id,
        cells: [
          name, <strong key="value">{figureText(figure)}</strong>,
          figure.disagreesWith === undefined ? figure.condition : `${figure.condition}. Differs from ${figure.disagreesWith}`,
          OBTAINED_NAMES[figure.obtained], <Citations key="source" of={figure.sources} names={names} />,
          <time key="checked" dateTime={figure.checked}>{figure.checked}</time>,
        ],
      }))}
    />
  );
}
