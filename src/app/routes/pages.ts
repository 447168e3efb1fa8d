import { protocolNames } from 'virtual:catalogue-summary';
import { paths } from '../paths.ts';

export interface PageInfo {
  readonly path: string;
  /** Source of the page's chunk, as the build's manifest spells it. */
  readonly module: string;
  /** Parts of the page that are prerendered with it, but whose scripts are fetched later: their styles come at once. */
  readonly later?: readonly string[];
  readonly title: string;
  readonly description: string;
}

const SITE = 'Wirewise';
const module = (name: string) => `src/app/routes/${name}.tsx`;

/** Every address that exists. */
export function pages(): readonly PageInfo[] {
  return [
    {
      path: paths.home,
      module: module('home-page'),
      later: ['src/app/features/questionnaire/tool.tsx'],
      title: `${SITE}: choose the messaging protocol of an IoT system`,
      description: 'Answer what you know about device, link, traffic and team. See which protocols the facts rule out, how the rest rank and why, and share it as a link.',
    },
    {
      path: paths.result,
      module: module('result-page'),
      title: `Result: ${SITE}`,
      description: 'The recommended protocol stack, how sure that is, what would change it, and the bytes behind it.',
    },
    {
      path: paths.share,
      module: module('share-page'),
      title: `Share and embed: ${SITE}`,
      description: 'Take a result along: as a link, as Markdown, as a decision record, as an embedded frame.',
    },
    {
      path: paths.protocols,
      module: module('protocols-page'),
      title: `Protocols: ${SITE}`,
      description: 'The protocols that Wirewise compares, with strengths, weaknesses, needs and sources.',
    },
    ...protocolNames.map((protocol) => ({
      path: paths.protocol(protocol.id),
      module: module('protocol-page'),
      title: `${protocol.name}: ${SITE}`,
      description: protocol.summary,
    })),
    {
      path: paths.links,
      module: module('links-page'),
      title: `Links: ${SITE}`,
      description: 'The links an IoT device sits on, with frame sizes, rates, delays, loss and what stands between device and internet.',
    },
    {
      path: paths.examples,
      module: module('examples-page'),
      title: `Worked examples: ${SITE}`,
      description: 'Named systems with their answers and the protocol they lead to. Open one and change what differs in yours.',
    },
    {
      path: paths.method,
      module: module('method-page'),
      title: `Method: ${SITE}`,
      description: 'How facts eliminate, how preferences rank, what a score means, and what the byte model counts.',
    },
  ];
}

export function titleOf(pathname: string): string {
  const path = pathname.replace(/\/?$/, '/');
  return pages().find((page) => page.path === path)?.title ?? `Page not found: ${SITE}`;
}
