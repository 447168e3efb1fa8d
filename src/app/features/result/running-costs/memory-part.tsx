import { useMemo } from 'react';
import { memoryNeeds, type CostQuestion, type MemoryNeeds } from '../../../../engine/index.ts';
import { formatKibibytes, formatRange, memoryChangeText, memoryNeedText, type CatalogueNames } from '../../../../report/index.ts';
import { Citations } from '../../../ui/citations.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { ResultFacts } from '../result-context.ts';
import styles from './running-costs.module.css';

/** RAM and flash of each stack against what the device has, with the smallest change that would make it fit. */
export function MemoryPart({ facts: { names, recommendation: { stacks } }, question }: { readonly facts: ResultFacts; readonly question: CostQuestion }) {
  const needs = useMemo(() => memoryNeeds(question, new Set(stacks.map(({ stack }) => stack))), [question, stacks]);
  const changes = needs.rows.some(({ change }) => change !== null);
  return (
    <div className={styles.part}>
      <p>{deviceText(needs.device)} Sums of published figures of named libraries; where one of them is not published, the sum is unknown.</p>
      <DataTable
        caption="RAM and flash of protocol, transport and security"
        columns={[
          { id: 'stack', name: 'Stack' }, { id: 'ram', name: 'RAM' }, { id: 'flash', name: 'Flash' },
          ...(changes ? [{ id: 'change', name: 'Smallest change that makes it fit' }] : []), { id: 'rests', name: 'Rests on' },
        ]}
        rows={needs.rows.map(({ stack, stackName, ram, flash, change }) => ({
          id: stack,
          cells: [
            stackName, memoryNeedText(ram), memoryNeedText(flash), ...(changes ? [change === null ? '' : memoryChangeText(change)] : []),
            <Rests key="rests" of={stackName} ram={ram} flash={flash} names={names} />,
          ],
        }))}
      />
    </div>
  );
}

function deviceText({ ramKiB, flashKiB }: MemoryNeeds['device']): string {
  const text = (has: typeof ramKiB, what: string) => (has === null ? '' : `${formatRange(has.low, has.high, formatKibibytes)} of free ${what}`);
  const known = [text(ramKiB, 'RAM'), text(flashKiB, 'flash')].filter((part) => part !== '');
  return known.length === 0 ? 'What the device has is not answered, so nothing is compared.' : `Against a device with ${known.join(' and ')}.`;
}

type Need = MemoryNeeds['rows'][number]['ram'];

function Rests({ of, ram, flash, names }: { readonly of: string; readonly ram: Need; readonly flash: Need; readonly names: CatalogueNames }) {
  return (
    <div className={styles.rests}>
      <Disclosure summary={<>Libraries and sources<VisuallyHidden> of {of}</VisuallyHidden></>}>
        {() => ([['RAM', ram], ['Flash', flash]] as const).map(([what, need]) => <p key={what}>{what}: {need.condition}. <Citations of={need.sources} names={names} /></p>)}
      </Disclosure>
    </div>
  );
}
