import { linkNames, protocolNames } from 'virtual:catalogue-summary';
import { factTableNames } from '../../knowledge/index.ts';
import { paths } from '../paths.ts';

export interface PageInfo {
  readonly path: string;
  /** Source of the page's chunk, as the build's manifest spells it. */
  readonly module: string;
  /** Parts of the page that are prerendered with it, but whose scripts are fetched later: their styles come at once. */
  readonly later?: readonly string[];
  /** Id of the part that the first paint need not wait for: what stands before it is the first screen. */
  readonly firstScreenEndsAt?: string;
  /** Comes to life at once, not at the first sign of use: it has nothing to show without a state. */
  readonly atOnce?: true;
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
      firstScreenEndsAt: 'questions',
      title: `${SITE}: choose the messaging protocol of an IoT system`,
      description: 'Answer what you know about device, link, traffic and team. See which protocols the facts rule out, how the rest rank and why, and share it as a link.',
    },
    {
      path: paths.guided,
      module: module('guided-page'),
      atOnce: true,
      title: `One question at a time: ${SITE}`,
      description: 'The same questions one by one, in order or the most useful first, with the first place in view.',
    },
    {
      path: paths.review,
      module: module('review-page'),
      atOnce: true,
      title: `Review the answers: ${SITE}`,
      description: 'Every question with its answer, by topic, each with a way to change it.',
    },
    {
      path: paths.result,
      module: module('result-page'),
      atOnce: true,
      title: `Result: ${SITE}`,
      description: 'The recommended protocol stack, how sure that is, what would change it, and the bytes behind it.',
    },
    {
      path: paths.share,
      module: module('share-page'),
      atOnce: true,
      title: `Share and embed: ${SITE}`,
      description: 'Take a result along: as a link, as Markdown, as a decision record, as an embedded frame.',
    },
    {
      path: paths.protocols,
      module: module('protocols-page'),
      later: ['src/app/features/protocols/protocol-overview.tsx'],
      title: `Protocols: ${SITE}`,
      description: 'The protocols that Wirewise compares, with strengths, weaknesses, needs and sources.',
    },
    ...protocolNames.map((protocol) => ({
      path: paths.protocol(protocol.id),
      module: module('protocol-page'),
      later: ['src/app/features/protocols/protocol-article.tsx'],
      title: `${protocol.name}: ${SITE}`,
      description: protocol.summary,
    })),
    {
      path: paths.links,
      module: module('links-page'),
      later: ['src/app/features/links/link-overview.tsx'],
      title: `Links: ${SITE}`,
      description: 'The links an IoT device sits on, with frame sizes, rates, delays, loss and what stands between device and internet.',
    },
    ...linkNames.map((link) => ({
      path: paths.link(link.id),
      module: module('link-page'),
      later: ['src/app/features/links/link-article.tsx'],
      title: `${link.name}: ${SITE}`,
      description: link.summary,
    })),
    {
      path: paths.article,
      module: module('article-page'),
      later: ['src/app/features/article/article-review.tsx'],
      title: `The article of 2022, checked: ${SITE}`,
      description: 'Where this catalogue started from: the byte example of the article recounted, its rulings beside ours, and why some differ today.',
    },
    {
      path: paths.sources,
      module: module('sources-page'),
      later: ['src/app/features/sources/source-register.tsx'],
      title: `Sources: ${SITE}`,
      description: 'Every standard, measurement and document that the catalogue cites.',
    },
    {
      path: paths.examples,
      module: module('examples-page'),
      title: `Worked examples: ${SITE}`,
      description: 'Named systems with their answers and the protocol they lead to. Open one and change what differs in yours.',
    },
    {
      path: paths.scenarios,
      module: module('scenarios-page'),
      atOnce: true,
      title: `Scenarios: ${SITE}`,
      description: 'Save your answers under a name, compare up to four scenarios side by side, take answers along as a file and bring them back.',
    },
    {
      path: paths.bytes,
      module: module('bytes-page'),
      later: ['src/app/features/byte-view/byte-view.tsx'],
      title: `Every byte: ${SITE}`,
      description: 'Any protocol stack as a sequence of packets, each opened into its fields with size, value and clause, and what one more topic level costs a year.',
    },
    {
      path: paths.validation,
      module: module('validation-page'),
      later: ['src/app/features/validation/validation.tsx'],
      title: `The byte model against captures: ${SITE}`,
      description: 'How the byte model compares with captured runs of real implementations, family by family, and what no capture covers.',
    },
    {
      path: paths.facts,
      module: module('facts-page'),
      later: ['src/app/features/facts/fact-overview.tsx'],
      title: `Facts: ${SITE}`,
      description: 'Published figures that bear on a choice, each with source, condition, date and confidence, and where the sources differ.',
    },
    ...factTableNames.map((table) => ({
      path: paths.factTable(table.slug),
      module: module('fact-table-page'),
      later: ['src/app/features/facts/fact-table-view.tsx'],
      title: `${table.title}: facts: ${SITE}`,
      description: table.about,
    })),
    {
      path: paths.newcomers,
      module: module('newcomers-page'),
      later: ['src/app/features/newcomers/newcomer-list.tsx'],
      title: `Protocols to consider: ${SITE}`,
      description: 'MQTT over QUIC, Zenoh, DDS-XRCE, NATS, OPC UA PubSub, Sparkplug B and MQTT-SN 2.0: when to consider them, and why they are not ranked.',
    },
    {
      path: paths.search,
      module: module('search-page'),
      later: ['src/app/features/search/search-view.tsx'],
      title: `Search: ${SITE}`,
      description: 'Search in protocols, links, questions, facts, the claims of the article of 2022 and sources, in your browser.',
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
