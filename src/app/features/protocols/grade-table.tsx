import type { Catalogue, Grade, ProtocolFamily } from '../../../knowledge/index.ts';
import type { CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './protocol-article.module.css';

interface Props {
  readonly family: ProtocolFamily;
  readonly criteria: Catalogue['criteria'];
  readonly names: CatalogueNames;
}

/** How the protocol is graded on each assessed criterion: the step, what it stands for, why, and who says so. */
export function GradeTable({ family, criteria, names }: Props) {
  const rows = criteria.flatMap((criterion) => {
    const own = family.grades[criterion.id];
    if (criterion.kind !== 'assessed' || own === undefined) return [];
    const others = family.stacks.flatMap(({ id, gradeOverrides }) => {
      const grade = gradeOverrides?.[criterion.id];
      return grade === undefined ? [] : [{ stack: id, grade }];
    });
    return [{ criterion, own, others }];
  });
  return (
    <DataTable
      caption="Steps from 0 (worst) to 4 (best), each described; judgements with sources, not measurements"
      columns={[{ id: 'criterion', name: 'Criterion' }, { id: 'step', name: 'Grade' }, { id: 'anchor', name: 'What this step stands for' }, { id: 'because', name: 'Because' }]}
      rows={rows.map(({ criterion, own, others }) => ({
        id: criterion.id,
        cells: [
          criterion.name, <Step key="step" step={own.step} />, criterion.anchors[Math.round(own.step)],
          <div key="because" className={styles.because}>
            <p>{own.because}</p>
            <Citations of={own.sources} names={names} />
            {byGrade(others).map(({ grade, stacks }) => <p key={stacks[0]} className={styles.other}>Grade {grade.step} for {stacks.join(', ')}: {grade.because}</p>)}
          </div>,
        ],
      }))}
    />
  );
}

function byGrade(others: readonly { readonly stack: string; readonly grade: Grade }[]): readonly { readonly grade: Grade; readonly stacks: readonly string[] }[] {
  const groups = new Map<string, { readonly grade: Grade; readonly stacks: string[] }>();
  for (const { stack, grade } of others) {
    const key = `${grade.step} ${grade.because}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { grade, stacks: [stack] });
    else group.stacks.push(stack);
  }
  return [...groups.values()];
}

function Step({ step }: { readonly step: number }) {
  return (
    <span className={styles.step}>
      {step} of 4
      <svg viewBox="0 0 46 10" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((index) => <rect key={index} className={index < step ? styles.filled : styles.empty} x={index * 12} width="10" height="10" rx="2" />)}
      </svg>
    </span>
  );
}
