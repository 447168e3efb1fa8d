import { catalogue, type Figure, type Link } from '../../../knowledge/index.ts';
import { catalogueNames, LINK_IP_NAMES, LINK_NAT_NAMES } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { Citations } from '../../ui/citations.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import styles from './link-article.module.css';

const names = catalogueNames(catalogue);

/** Everything the catalogue holds about one link. */
export function LinkArticle({ id }: { readonly id: string }) {
  const link = catalogue.links.find((one) => one.id === id);
  if (link === undefined) return <p>The catalogue holds no link with this name.</p>;
  const withoutIp = catalogue.families.filter((family) => family.nonIpLinks.includes(link.id));
  return (
    <article className={styles.article} aria-label={link.name}>
      <PageSection id="facts" title="What the byte model and the rules take from it">
        <dl className={styles.facts}>
          <div><dt>IP to the device</dt><dd>{LINK_IP_NAMES[link.ip]}{link.ipVersion === 'none' ? '' : `, IP${link.ipVersion}`}</dd></div>
          <div><dt>Usually in between</dt><dd>{LINK_NAT_NAMES[link.nat.usual]}</dd></div>
          <div><dt>Paid by volume</dt><dd>{link.metered ? 'usually' : 'usually not'}</dd></div>
          <div><dt>Constrained</dt><dd>{link.constrained ? 'yes, each byte counts' : 'no'}</dd></div>
          <div><dt>Frames in the byte model</dt><dd>{link.framing === 'not-modelled' ? 'not modelled: bytes are counted at IP level or as payload' : 'bytes are counted at IP level, the frame around it is known'}</dd></div>
        </dl>
        <FigureTable caption="Figures with their conditions" names={names} rows={figuresOf(link)} />
      </PageSection>
      <PageSection id="nat" title="On the way to the internet">
        <p>{link.nat.text}</p>
        <Citations of={link.nat.sources} names={names} />
      </PageSection>
      {withoutIp.length === 0 ? null : (
        <PageSection id="without-ip" title="Protocols that run on it without IP">
          <ul className={styles.list}>{withoutIp.map((family) => <li key={family.id}><A to={paths.protocol(family.id)}>{family.name}</A>: {family.summary}</li>)}</ul>
        </PageSection>
      )}
      {link.notes.length === 0 ? null : (
        <PageSection id="notes" title="Good to know">
          <ul className={styles.list}>{link.notes.map(({ text, sources }) => <li key={text}><p>{text}</p><Citations of={sources} names={names} /></li>)}</ul>
        </PageSection>
      )}
      <p><A to={paths.links}>All {catalogue.links.length} links side by side</A></p>
    </article>
  );
}

function figuresOf(link: Link): readonly { readonly id: string; readonly name: string; readonly figure: Figure }[] {
  return [
    { id: 'mtu', name: 'Largest packet (MTU)', figure: link.mtuBytes },
    ...(link.frameLimitBytes === null ? [] : [{ id: 'frame', name: 'Largest payload of one frame', figure: link.frameLimitBytes }]),
    { id: 'down', name: 'Rate to the device', figure: link.downKbitPerSecond },
    { id: 'up', name: 'Rate from the device', figure: link.upKbitPerSecond },
    { id: 'rtt', name: 'Round trip', figure: link.rttMs },
    { id: 'loss', name: 'Packet loss', figure: link.lossShare },
    { id: 'udp', name: 'UDP mapping without traffic', figure: link.udpNatTimeoutSeconds },
    { id: 'tcp', name: 'TCP mapping without traffic', figure: link.tcpNatTimeoutSeconds },
  ];
}
