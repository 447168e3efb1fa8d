import { use } from 'react';
import { catalogue, type ProtocolFamily } from '../../../knowledge/index.ts';
import { capitalise, catalogueNames, MATURITY_NAMES } from '../../../report/index.ts';
import { keptClaims } from '../../stores/kept-claims.ts';
import { Citations } from '../../ui/citations.tsx';
import { ClaimGroups } from '../../ui/claim-groups.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { OnThisPage } from '../../ui/on-this-page.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { CapabilityTable } from './capability-table.tsx';
import { GradeTable } from './grade-table.tsx';
import { keptPageOf } from './kept-page.ts';
import { PlatformTable } from './platform-table.tsx';
import styles from './protocol-article.module.css';
import { StackTable } from './stack-table.tsx';
import { StatementList } from './statement-list.tsx';
import { TwoSides } from './two-sides.tsx';
import { UsedWhere } from './used-where.tsx';

const names = catalogueNames(catalogue);

/** Everything the catalogue holds about one protocol. */
export function ProtocolArticle({ id }: { readonly id: string }) {
  const family = catalogue.families.find((one) => one.id === id);
  return family === undefined ? <p>The catalogue holds no protocol with this name.</p> : <Article family={family} />;
}

function Article({ family }: { readonly family: ProtocolFamily }) {
  const page = use(keptPageOf(family));
  const claims = use(keptClaims()).filter(({ about }) => about === family.id);
  const parts = [
    ...(page === null ? [] : [
      { id: 'when', title: 'When to choose it', content: <TwoSides forTitle="Choose it when" forThem={page.chooseWhen} againstTitle="Look elsewhere when" againstThem={page.avoidWhen} names={names} /> },
      { id: 'pros-and-cons', title: 'Pros and cons', lead: 'As they hold now. Where one stems from the article of 2022 that this catalogue started from, it says how the claim fared.', content: <TwoSides forTitle="Pros" forThem={page.pros} againstTitle="Cons" againstThem={page.cons} names={names} /> },
      {
        id: 'needs', title: 'Memory', lead: 'Published figures as they stand, side by side where they disagree.',
        content: (
          <FigureTable
            caption="Protocol, transport and security where the condition says so"
            names={names}
            rows={[
              ...page.resourceNeeds.ramKiB.map((figure, index) => ({ id: `ram ${index}`, name: 'RAM', figure })),
              ...page.resourceNeeds.flashKiB.map((figure, index) => ({ id: `flash ${index}`, name: 'Flash', figure })),
            ]}
          />
        ),
      },
    ]),
    { id: 'bytes', title: 'Stacks and their bytes', lead: 'Protocol, transport and security together: this is what is ranked.', content: <StackTable family={family} names={names} /> },
    { id: 'capabilities', title: 'Capabilities', content: <CapabilityTable family={family} names={names} /> },
    { id: 'platforms', title: 'Platforms', content: <PlatformTable family={family} names={names} /> },
    {
      id: 'maturity', title: 'Maturity',
      content: (
        <>
          <dl className={styles.facts}>
            <div><dt>Defined by</dt><dd>{family.maturity.standard}</dd></div>
            <div><dt>Status</dt><dd>{MATURITY_NAMES[family.maturity.status]}</dd></div>
            <div><dt>Checked</dt><dd><time dateTime={family.maturity.checked}>{family.maturity.checked}</time></dd></div>
          </dl>
          <Citations of={family.maturity.sources} names={names} />
          {page === null ? null : <StatementList statements={page.maturityNotes} names={names} kind="note" />}
        </>
      ),
    },
    { id: 'used-where', title: 'Clouds and standards', content: <UsedWhere family={family} names={names} /> },
    ...(claims.length === 0 ? [] : [{ id: 'then-and-now', title: 'What the article of 2022 said', lead: 'Its claims about this protocol beside what holds now.', content: <ClaimGroups claims={claims} names={names} folded /> }]),
    { id: 'grades', title: 'Grades', content: <GradeTable family={family} criteria={catalogue.criteria} names={names} /> },
  ];
  return (
    <div className={styles.columns}>
      <OnThisPage places={parts} />
      <article className={styles.article} aria-label={capitalise(family.name)}>
        {parts.map(({ id, title, lead, content }) => <PageSection key={id} id={id} title={title} {...(lead === undefined ? {} : { lead })}>{content}</PageSection>)}
      </article>
    </div>
  );
}
