import { useId, type ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column {
  readonly id: string;
  readonly name: string;
  /** Numbers line up at their end. */
  readonly number?: boolean;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell for each column; the first is the header of its row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A table in a region of its own that scrolls sideways and can be reached by keyboard. */
export function DataTable({ caption, columns, rows }: Props) {
  const id = useId();
  return (
    <div className={styles.region} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id}><span>{caption}</span></caption>
        <thead>
          <tr>
            {columns.map((column) => <th key={column.id} scope="col" className={column.number ? styles.number : undefined}>{column.name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, at) => {
                const column = columns[at];
                const look = column?.number ? styles.number : undefined;
                return at === 0
                  ? <th key={column?.id} scope="row" className={look}>{cell}</th>
                  : <td key={column?.id} className={look}>{cell}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
