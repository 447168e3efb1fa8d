import { useState, type ReactNode } from 'react';
import { optionGroups, type Option } from '../../../questionnaire/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './option-list.module.css';

interface Props {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly item: (option: Option) => ReactNode;
}

/** A list that is long to read: a disclosure for each group. */
export function OptionGroups({ options, chosen, item }: Props) {
  return (
    <div className={styles.groups}>
      {optionGroups(options).map(([name = '', members]) => <OptionGroup key={name} name={name} options={members} chosen={chosen} item={item} />)}
    </div>
  );
}

/** Tells how many options it holds, and opens by itself when one of them is chosen, here or by an example or link. */
function OptionGroup({ name, options, chosen, item }: Props & { readonly name: string }) {
  const ticked = options.filter(({ id }) => chosen.includes(id)).length;
  // Stays open when the last one is cleared: nothing closes under the pointer.
  const [opened, setOpened] = useState(false);
  if (ticked > 0 && !opened) setOpened(true);
  return (
    <Disclosure summary={`${name} (${ticked === 0 ? options.length : `${ticked} of ${options.length} chosen`})`} open={opened}>
      {() => <div role="group" aria-label={name} className={styles.list}>{options.map(item)}</div>}
    </Disclosure>
  );
}
