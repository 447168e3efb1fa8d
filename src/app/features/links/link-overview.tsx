import { catalogue } from '../../../knowledge/index.ts';
import { figureText, LINK_IP_NAMES, LINK_NAT_NAMES } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** All links side by side; conditions and sources of each figure stand on its own page. */
export function LinkOverview() {
  return (
    <DataTable
      caption="Typical figures; their conditions, sources and dates stand on the page of each link."
      columns={[
        { id: 'link', name: 'Link' }, { id: 'ip', name: 'IP to the device' }, { id: 'mtu', name: 'Largest packet', number: true }, { id: 'down', name: 'Down', number: true },
        { id: 'up', name: 'Up', number: true }, { id: 'rtt', name: 'Round trip', number: true }, { id: 'loss', name: 'Loss', number: true }, { id: 'between', name: 'Usually in between' },
        { id: 'udp', name: 'UDP mapping lives', number: true }, { id: 'tcp', name: 'TCP mapping lives', number: true }, { id: 'metered', name: 'Paid by volume' },
      ]}
      rows={catalogue.links.map((link) => ({
        id: link.id,
        cells: [
          <A key="name" to={paths.link(link.id)}>{link.name}</A>, LINK_IP_NAMES[link.ip], figureText(link.mtuBytes), figureText(link.downKbitPerSecond), figureText(link.upKbitPerSecond),
          figureText(link.rttMs), figureText(link.lossShare), LINK_NAT_NAMES[link.nat.usual], figureText(link.udpNatTimeoutSeconds), figureText(link.tcpNatTimeoutSeconds), link.metered ? 'yes' : 'no',
        ],
      }))}
    />
  );
}
