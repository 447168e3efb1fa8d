import type { ChartTable as Table } from '../../report/index.ts';
import { DataTable } from '../ui/data-table.tsx';

/** The values of a chart, from the same model as its picture. */
export function ChartTable({ table }: { readonly table: Table }) {
  return (
    <DataTable
      caption={table.caption}
      columns={table.columns.map((column) => ({ id: column.label, name: column.label, number: column.align === 'end' }))}
      rows={table.rows.map((cells, index) => ({ id: `${index} ${cells[0] ?? ''}`, cells }))}
    />
  );
}
