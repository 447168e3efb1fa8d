import type { Catalogue, TransportId } from '../../../knowledge/index.ts';
import { advise, answersOfRuling, differenceFrom, seedRulings, type RuledProtocol, type SeedRuling } from '../../../questionnaire/index.ts';
import { joinWords, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './article.module.css';

const TRANSPORT_NAMES: Readonly<Record<TransportId, string>> = { udp: 'UDP', tcp: 'TCP', websocket: 'WebSocket', quic: 'QUIC', link: 'the bare link' };

interface Props {
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
}

/** Each ruling of the article beside today's result, and why where they differ. */
export function Rulings({ catalogue, names }: Props) {
  return (
    <DataTable
      caption={`${seedRulings.length} situations`}
      columns={[{ id: 'situation', name: 'Situation' }, { id: 'article', name: 'The article' }, { id: 'ours', name: 'Today' }, { id: 'why', name: 'Where they differ' }]}
      rows={seedRulings.map((ruling) => ({
        id: ruling.id,
        cells: [
          <span key="situation" className={styles.situation}>{ruling.situation}</span>, <Ruled key="article" ruling={ruling} names={names} />,
          todayOf(ruling, catalogue, names), <Why key="why" ruling={ruling.id} names={names} />,
        ],
      }))}
    />
  );
}

function Ruled({ ruling: { chosen, acceptable, rejected }, names }: { readonly ruling: SeedRuling; readonly names: CatalogueNames }) {
  return (
    <span className={styles.ruled}>
      <strong>{listed(chosen, names)}</strong>
      {acceptable.length === 0 ? null : <span>also {listed(acceptable, names)}</span>}
      {rejected.length === 0 ? null : <span>not {listed(rejected, names)}</span>}
    </span>
  );
}

function listed(protocols: readonly RuledProtocol[], names: CatalogueNames): string {
  return joinWords(protocols.map(({ family, transport }) => (transport === undefined ? names.family(family) : `${names.family(family)} over ${TRANSPORT_NAMES[transport]}`)), 'or');
}

function todayOf(ruling: SeedRuling, catalogue: Catalogue, names: CatalogueNames): string {
  const { ranking, tied } = advise({ answers: answersOfRuling(ruling), weights: {} }, catalogue, { depth: 'ranking' });
  const firsts = tied.length > 0 ? tied : ranking.slice(0, 1).map(({ protocol }) => protocol);
  return firsts.length === 0 ? 'No protocol fits' : joinWords(firsts.map(names.family), 'or');
}

function Why({ ruling, names }: { readonly ruling: string; readonly names: CatalogueNames }) {
  const difference = differenceFrom(ruling);
  if (difference === undefined) return null;
  return <span className={styles.ruled}><span>{difference.because}</span><Citations of={difference.sources} names={names} /></span>;
}
