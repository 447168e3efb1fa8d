import type { EditableGroup, EditableInput, Edits } from '../../../report/index.ts';
import { valueInUse } from '../../../report/index.ts';
import type { WireCase, WireProblem } from '../../../wire/index.ts';
import { useNarrow } from '../../charts/use-narrow.ts';
import { Button } from '../../ui/button.tsx';
import styles from './byte-view.module.css';
import { InputControl } from './input-control.tsx';

export interface Editing {
  readonly wireCase: WireCase;
  readonly edits: Edits;
  readonly onEdit: (input: EditableInput, text: string) => readonly WireProblem[];
  readonly onReset: (input: EditableInput) => void;
}

interface Props {
  readonly groups: readonly EditableGroup[];
  readonly editing: Editing;
  readonly onResetAll: () => void;
}

/** Every input of the stack, by what it belongs to. Groups with a change stand open, and the first where there is room. */
export function InputsPanel({ groups, editing, onResetAll }: Props) {
  const { wireCase, edits, onEdit, onReset } = editing;
  const narrow = useNarrow();
  const changed = Object.keys(edits).length;
  return (
    <section className={styles.inputs} aria-labelledby="byte-inputs">
      <h2 id="byte-inputs" tabIndex={-1}>What decides the bytes</h2>
      <p className={styles.small}>{changed === 0 ? 'Nothing is changed.' : `${changed} changed.`} Every change counts at once and stands in the address.</p>
      {changed === 0 ? null : <Button look="quiet" onClick={onResetAll}>Undo all changes</Button>}
      {groups.map(({ id, title, inputs }, index) => (
        <details key={`${wireCase.stackId} ${id}`} className={styles.group} open={(index === 0 && !narrow) || inputs.some(({ path }) => path in edits)}>
          <summary>{title}</summary>
          <div className={styles.controls}>
            {inputs.map((input) => (
              <InputControl
                key={input.path}
                input={input}
                value={valueInUse(input, wireCase.stack, wireCase.inputs)}
                edited={input.path in edits}
                onEdit={onEdit}
                onReset={onReset}
              />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
