import { capitalise, formatInteger, shownFields, valueInUse, type EditableInput, type PacketUnit, type ShownField } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { InputControl } from './input-control.tsx';
import type { Editing } from './inputs-panel.tsx';
import styles from './ladder.module.css';

interface Props {
  readonly unit: PacketUnit;
  readonly packetName: string;
  readonly inputs: readonly EditableInput[];
  readonly editing: Editing;
}

const columns = [
  { id: 'field', name: 'Field' }, { id: 'layer', name: 'Layer' }, { id: 'size', name: 'Bytes', number: true }, { id: 'value', name: 'Value' }, { id: 'change', name: 'Decided by' }, { id: 'clause', name: 'Defined in' },
];

/** The fields of one packet or frame, from the outermost header inwards; an input stands at the field that it decides. */
export function FieldTable({ unit, packetName, inputs, editing }: Props) {
  const fields = shownFields(unit.fields, inputs);
  const air = unit.airBytes === unit.bytes ? '' : `, ${formatInteger(unit.airBytes)} on the medium with preamble and gaps`;
  return (
    <DataTable
      caption={`${unit.title === null ? capitalise(packetName) : `${unit.title} of ${packetName}`}: ${formatInteger(unit.bytes)} bytes${air}`}
      columns={columns}
      rows={fields.map((field) => ({
        id: field.id,
        cells: [
          <Name key="name" field={field} />, field.layer, formatInteger(field.bytes), <Value key="value" field={field} />,
          field.input === null ? null : <Change key="change" input={field.input} editing={editing} />, field.clause ?? '',
        ],
      }))}
    />
  );
}

function Name({ field }: { readonly field: ShownField }) {
  return (
    <span className={styles.field}>
      <svg className={styles.swatch} aria-hidden="true" focusable="false"><rect className={seriesLook(field.part).fill} width="100%" height="100%" rx="2" /></svg>
      {field.name}
    </span>
  );
}

function Value({ field: { value, layer } }: { readonly field: ShownField }) {
  if (value === null) return <span className={styles.unknown}>{layer === 'Payload' ? 'your data' : 'set at run time'}</span>;
  return (
    <span className={styles.value}>
      <span>{value.text}</span>
      {value.hex === null ? null : <code>{value.hex}</code>}
    </span>
  );
}

function Change({ input, editing: { wireCase, edits, onEdit, onReset } }: { readonly input: EditableInput; readonly editing: Editing }) {
  return (
    <div className={styles.change}>
      <span aria-hidden="true">{input.label}</span>
      <InputControl compact input={input} value={valueInUse(input, wireCase.stack, wireCase.inputs)} edited={input.path in edits} onEdit={onEdit} onReset={onReset} />
    </div>
  );
}
