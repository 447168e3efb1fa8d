import type { Newcomer } from '../../../knowledge/index.ts';
import { publishedText, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { OnThisPage } from '../../ui/on-this-page.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import styles from './newcomers.module.css';

interface Props {
  readonly newcomers: readonly Newcomer[];
  readonly names: CatalogueNames;
}

/** Protocols to consider beside the ranked ones, by name, without a rank. */
export function NewcomerList({ newcomers, names }: Props) {
  return (
    <div className={styles.page}>
      <OnThisPage places={newcomers.map(({ id, name }) => ({ id, title: name }))} />
      <div className={styles.list}>
        {newcomers.map((newcomer) => <Card key={newcomer.id} newcomer={newcomer} names={names} />)}
      </div>
    </div>
  );
}

function Card({ newcomer: { id, name, summary, considerWhen, avoidWhen, standing, properties, figures, notRanked }, names }: { readonly newcomer: Newcomer; readonly names: CatalogueNames }) {
  return (
    <PageSection id={id} title={name} lead={summary}>
      <p>{standing.value}. <Citations of={standing.sources} names={names} /></p>
      <div className={styles.sides}>
        <Statements title="Consider it when" statements={considerWhen} names={names} />
        <Statements title="Leave it when" statements={avoidWhen} names={names} />
      </div>
      <DataTable
        caption={`${name}: what it does`}
        columns={[{ id: 'name', name: 'Property' }, { id: 'value', name: 'What holds' }, { id: 'source', name: 'Source' }]}
        rows={properties.map((property) => ({ id: property.name, cells: [property.name, property.value, <Citations key="source" of={property.sources} names={names} />] }))}
      />
      {figures.length === 0 ? null : (
        <DataTable
          caption={`${name}: published numbers`}
          columns={[{ id: 'what', name: 'What' }, { id: 'value', name: 'Value', number: true }, { id: 'condition', name: 'Condition' }, { id: 'source', name: 'Source' }, { id: 'checked', name: 'Checked' }]}
          rows={figures.map((figure) => ({
            id: `${figure.quantity} ${figure.condition}`,
            cells: [
              figure.quantity, <strong key="value">{publishedText(figure)}</strong>, figure.condition, <Citations key="source" of={figure.sources} names={names} />,
              <time key="checked" dateTime={figure.checked}>{figure.checked}</time>,
            ],
          }))}
        />
      )}
      <p className={styles.unranked}><strong>Not ranked.</strong> {notRanked.because} Missing: {notRanked.missing.join('; ')}.</p>
    </PageSection>
  );
}

function Statements({ title, statements, names }: { readonly title: string; readonly statements: Newcomer['considerWhen']; readonly names: CatalogueNames }) {
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      <ul className={styles.statements}>
        {statements.map(({ text, sources }) => <li key={text}><p>{text}</p><Citations of={sources} names={names} /></li>)}
      </ul>
    </div>
  );
}
