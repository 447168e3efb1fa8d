import type { Catalogue, Link, Overlay } from '../../knowledge/index.ts';
import { catalogueNames, type CatalogueNames } from '../catalogue-names.ts';
import { figureText } from './figures.ts';
import { joinWords } from './join-words.ts';

type Data = Overlay['data'];

const LINK_FIGURES: Readonly<Partial<Record<keyof Link, string>>> = {
  mtuBytes: 'largest packet', downKbitPerSecond: 'rate to the device', upKbitPerSecond: 'rate from the device', rttMs: 'round-trip time', lossShare: 'loss',
  udpNatTimeoutSeconds: 'idle time of UDP mappings', tcpNatTimeoutSeconds: 'idle time of TCP connections', frameLimitBytes: 'largest payload of a frame',
};
const TABLE_NAMES: Readonly<Record<string, string>> = { brokers: 'brokers', clouds: 'clouds', natTimeouts: 'idle times', ports: 'ports', serverScale: 'server scale' };
const CLOUD_NAMES: Readonly<Record<string, string>> = { aws: 'AWS', azure: 'Azure', google: 'Google Cloud', other: 'The platform of one’s own' };

/** What company data change, a sentence each, in the order of the file. @param catalogue as it ships */
export function companyDataChanges(data: Data, catalogue: Catalogue): readonly string[] {
  const names = catalogueNames(catalogue);
  const { links = {}, protocols = {}, stacks = {}, tables = {} } = data.facts ?? {};
  const own = new Map((data.protocols ?? []).map(({ id, name }) => [id, name]));
  return [
    ...Object.entries(data.weights ?? {}).map(([id, weight]) => `Weight of ${names.criterion(id)} before any answer: ${weight} instead of ${catalogue.criteria.find((criterion) => criterion.id === id)?.baseWeight ?? 0}.`),
    ...(data.hidden === undefined ? [] : [`Left out: ${joinWords(data.hidden.map((id) => hiddenName(id, names)), 'and')}.`]),
    ...Object.entries(links).flatMap(([id, figures]) => linkSentences(id, figures, catalogue)),
    ...Object.entries(protocols).flatMap(([id, statements]) => statementSentences(names.family(id), statements, catalogue.families.find((family) => family.id === id)?.grades, names)),
    ...Object.entries(stacks).flatMap(([id, { ramKiB, flashKiB, statements }]) => [
      ...(ramKiB === undefined ? [] : [`RAM of ${names.stack(id)}: ${figureText(ramKiB)}.`]),
      ...(flashKiB === undefined ? [] : [`Flash of ${names.stack(id)}: ${figureText(flashKiB)}.`]),
      ...(statements === undefined ? [] : statementSentences(names.stack(id), statements, undefined, names)),
    ]),
    ...Object.entries(tables).map(([id, rows = []]) => `Facts about ${TABLE_NAMES[id] ?? id}: ${joinWords(rows.map(({ subject }) => subject), 'and')}.`),
    ...(data.tariffs === undefined ? [] : [`Tariffs: ${joinWords(data.tariffs.map(({ name }) => name), 'and')}.`]),
    ...(data.clouds ?? []).map(({ cloud, takes }) => `${CLOUD_NAMES[cloud] ?? cloud} takes ${joinWords(takes.map(({ protocol }) => own.get(protocol) ?? names.family(protocol)), 'and')} and nothing else.`),
    ...(data.protocols ?? []).map(({ name, basedOn }) => `A protocol of one’s own: ${name}, based on ${names.family(basedOn)}.`),
  ];
}

/** Families and stacks have names; a version goes by its id. */
function hiddenName(id: string, names: CatalogueNames): string {
  return id.includes('/') ? names.stack(id) : names.family(id);
}

type Facts = NonNullable<Data['facts']>;

function linkSentences(id: string, figures: NonNullable<Facts['links']>[string], catalogue: Catalogue): readonly string[] {
  const link = catalogue.links.find((one) => one.id === id);
  return Object.entries(figures).flatMap(([key, figure]) => {
    const before = link?.[key as keyof typeof figures];
    return figure === undefined || figure === null || before === undefined || before === null ? []
      : [`${link?.name ?? id}, ${LINK_FIGURES[key as keyof Link] ?? key}: ${figureText(figure)} instead of ${figureText(before)}.`];
  });
}

function statementSentences(
  name: string, { grades = {}, platforms = {}, capabilities = {} }: NonNullable<Facts['protocols']>[string], before: Catalogue['families'][number]['grades'] | undefined, names: CatalogueNames,
): readonly string[] {
  const also = [...Object.keys(platforms), ...Object.keys(capabilities)];
  return [
    ...Object.entries(grades).map(([id, { step }]) => `Grade of ${name} for ${names.criterion(id)}: ${step}${before?.[id] === undefined ? '' : ` instead of ${before[id].step}`}.`),
    ...(also.length === 0 ? [] : [`${name}, other statements: ${joinWords(also, 'and')}.`]),
  ];
}
