import * as z from 'zod/mini';
import { FAMILY_IDS, LINK_IDS } from './ids.ts';
import { rowSchema } from './fact-row.ts';
import { kebabId } from './kebab-id.ts';
import { isoDate } from './source.ts';

/** Protocol families of the catalogue and the newcomers that are not ranked. */
export const TOPIC_IDS = [
  ...FAMILY_IDS, 'mqtt-over-quic', 'zenoh', 'dds', 'dds-xrce', 'nats', 'opc-ua', 'opc-ua-pubsub', 'sparkplug-b', 'mqtt-sn-2-0', 'quic', 'security', 'ip',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

const topics = z.array(z.enum(TOPIC_IDS)).check(z.minLength(1));
const words = z.string().check(z.minLength(1));
/** `unknown` is not `no`: nothing was found either way. */
const SUPPORT = ['yes', 'limited', 'no', 'unknown'] as const;

/** What a library needs, with the security that the figure includes and the compiler that made it. */
export const libraryRowSchema = rowSchema({
  role: z.enum(['ip-stack', 'messaging', 'security', 'encoding', 'whole-image']),
  topics,
  version: z.nullable(words),
  security: words,
  compiler: z.nullable(words),
});

export const platformRowSchema = rowSchema({
  supports: z.partialRecord(z.enum(FAMILY_IDS), z.strictObject({ support: z.enum(SUPPORT), by: words })),
});

export const productSupportRowSchema = rowSchema({
  kind: z.enum(['cloud', 'broker', 'library']),
  mqtt5: z.enum(['yes', 'build-option', 'preview', 'no']),
});

export const maintenanceRowSchema = rowSchema({
  topics,
  state: z.enum(['active', 'slow', 'unmaintained', 'new', 'restrictive-licence']),
  lastSign: words,
});

/** `variant`: in some modules or firmware of the family; `unverified`: no manual that we could read says so. */
export const MODULE_SUPPORT = ['yes', 'variant', 'no', 'unverified'] as const;
export const MODULE_FEATURES = ['sockets', 'mqtt', 'coap', 'http', 'lwm2m', 'mqtt-sn'] as const;
const moduleFeature = z.strictObject({ support: z.enum(MODULE_SUPPORT), commands: z.nullable(words) });
export const moduleRowSchema = rowSchema({
  manual: words,
  features: z.record(z.enum(MODULE_FEATURES), moduleFeature),
});

export const brokerRowSchema = rowSchema({ speaks: topics, versions: words, licence: words });

export const serverScaleRowSchema = rowSchema({ speaks: topics, version: z.nullable(words), load: words });

export const cloudRowSchema = rowSchema({
  cloud: z.enum(['aws', 'azure', 'google', 'ibm', 'nrf-cloud', 'other']),
  endpoints: z.array(z.strictObject({
    topic: z.enum(TOPIC_IDS),
    versions: words,
    transport: z.enum(['tcp', 'udp', 'websocket', 'quic', 'lorawan']),
    ports: z.array(z.number()),
    limits: z.optional(words),
  })),
});

export const natRowSchema = rowSchema({ where: z.enum(['standard', 'survey', 'operator', 'cloud', 'software', 'experience']) });

export const portRowSchema = rowSchema({
  topics,
  ports: z.array(z.strictObject({ transport: z.enum(['tcp', 'udp']), port: z.number().check(z.minimum(1), z.maximum(65_535)), use: words })),
  traversal: z.enum(['passes', 'often-blocked', 'needs-udp', 'local-only', 'not-stated']),
  keepAlive: words,
});

export const messageSizeRowSchema = rowSchema({ topics, formula: words });

export const radioLinkRowSchema = rowSchema({ link: z.nullable(z.enum(LINK_IDS)), reliability: words });

export const lorawanRowSchema = rowSchema({ region: z.enum(['EU868', 'US915', 'any']), kind: z.enum(['data-rate', 'rule']) });

export const powerSavingRowSchema = rowSchema({ links: z.array(z.enum(LINK_IDS)), effect: words });

/** A published figure of energy; `link` is null where the source does not tell or it is not bound to one. */
export const energyRowSchema = rowSchema({ link: z.nullable(z.enum(LINK_IDS)) });

export const standardRowSchema = rowSchema({
  topics,
  body: words,
  document: words,
  year: z.nullable(z.number()),
  status: z.enum(['standard', 'informational', 'draft', 'vendor-design', 'project', 'working-group-document', 'superseded']),
  standing: words,
});

/** A standard or programme that prescribes a protocol: the protocols of the catalogue that it allows, and how they carry it. */
export const prescriptionRowSchema = rowSchema({ standard: kebabId, topics, how: words });

export const handshakeRowSchema = rowSchema({ security: words, credential: words });

export const securityOptionRowSchema = rowSchema({
  topics,
  transportSecurity: z.array(words),
  authentication: z.array(words),
  authorisation: z.array(words),
});

export const credentialRowSchema = rowSchema({ deviceCost: words, operation: words });

export const exposureRowSchema = rowSchema({ topics });

/** A law or guideline that names properties of a connected product. Tags say which of our properties it touches. */
export const OBLIGATIONS = [
  'no-default-passwords', 'secure-defaults', 'protected-communication', 'authentication', 'secure-update', 'vulnerability-handling', 'incident-reporting', 'support-period',
  'network-protection', 'privacy', 'fraud-protection',
] as const;
export const regulationRowSchema = rowSchema({
  where: words,
  kind: z.enum(['law', 'harmonised-standard', 'standard', 'guideline']),
  appliesFrom: z.nullable(isoDate),
  obligations: z.array(z.enum(OBLIGATIONS)).check(z.minLength(1)),
});

export const useRowSchema = rowSchema({ topics });

export const marketRowSchema = rowSchema({ links: z.array(z.enum(LINK_IDS)) });

/** A question that several sources answer, with why their answers differ. */
export const comparisonSchema = z.strictObject({ id: words, question: words, why: words });
export type Comparison = z.infer<typeof comparisonSchema>;

export const factTablesSchema = z.strictObject({
  libraries: z.array(libraryRowSchema),
  platforms: z.array(platformRowSchema),
  productSupport: z.array(productSupportRowSchema),
  maintenance: z.array(maintenanceRowSchema),
  modules: z.array(moduleRowSchema),
  brokers: z.array(brokerRowSchema),
  serverScale: z.array(serverScaleRowSchema),
  clouds: z.array(cloudRowSchema),
  natTimeouts: z.array(natRowSchema),
  ports: z.array(portRowSchema),
  messageSizes: z.array(messageSizeRowSchema),
  radioLinks: z.array(radioLinkRowSchema),
  lorawan: z.array(lorawanRowSchema),
  powerSaving: z.array(powerSavingRowSchema),
  energyFigures: z.array(energyRowSchema),
  market: z.array(marketRowSchema),
  standards: z.array(standardRowSchema),
  prescriptions: z.array(prescriptionRowSchema),
  handshakes: z.array(handshakeRowSchema),
  securityOptions: z.array(securityOptionRowSchema),
  credentials: z.array(credentialRowSchema),
  exposure: z.array(exposureRowSchema),
  regulations: z.array(regulationRowSchema),
  uses: z.array(useRowSchema),
});
export type FactTables = z.infer<typeof factTablesSchema>;
export type FactTableId = keyof FactTables;
/** A row of any table: what they all have. */
export type FactRow = FactTables[FactTableId][number];
/** A row of one table. */
export type FactRowOf<Id extends FactTableId> = FactTables[Id][number];
