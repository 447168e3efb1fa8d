import { useId } from 'react';
import type { Catalogue } from '../../../knowledge/index.ts';
import type { CatalogueNames } from '../../../report/index.ts';
import styles from './byte-view.module.css';

interface Props {
  readonly families: Catalogue['families'];
  readonly names: CatalogueNames;
  /** '' while none is chosen. */
  readonly chosen: string;
  readonly onChoose: (stack: string) => void;
}

/** Every stack of the catalogue, by protocol and name. */
export function StackPicker({ families, names, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>Stack</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {chosen === '' ? <option value="">Choose a stack …</option> : null}
        {families.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)).map((family) => (
          <optgroup key={family.id} label={family.name}>
            {family.stacks.map((stack) => <option key={stack.id} value={stack.id}>{names.stack(stack.id)}</option>)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
