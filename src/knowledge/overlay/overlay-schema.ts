import * as z from 'zod/mini';
import { capabilitiesSchema } from '../schema/capabilities.ts';
import { brokerRowSchema, cloudRowSchema, natRowSchema, portRowSchema, serverScaleRowSchema } from '../schema/fact-tables.ts';
import { familyPageSchema } from '../schema/family-page.ts';
import { figureSchema } from '../schema/figure.ts';
import { PLATFORM_IDS, TRANSPORT_IDS } from '../schema/ids.ts';
import { linkSchema } from '../schema/link.ts';
import { declaredOverheadSchema, gradeSchema, platformSupportSchema, protocolFamilySchema } from '../schema/protocol.ts';
import { citationSchema, isoDate, OBTAINED, SOURCE_KINDS } from '../schema/source.ts';
import { tariffSchema } from '../tariffs/tariff-schema.ts';

export const OVERLAY_FORMAT = 'wirewise-company-data';

/** Clouds about which company data may say what they take; `other` is whatever platform a company means by it. */
export const OVERLAY_CLOUDS = ['aws', 'azure', 'google', 'other'] as const;

const ownId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected kebab-case letters, digits and hyphens'), z.maxLength(40));
const words = (most: number) => z.string().check(z.minLength(2), z.maxLength(most));
const sources = z.array(citationSchema).check(z.minLength(1));
/** How and when the statements beside it came about. */
const evidence = { obtained: z.enum(OBTAINED), checked: isoDate };

/** A document of the company: in-house ones need no address. */
const sourceInHouse = z.strictObject({
  id: ownId,
  title: words(200),
  kind: z.enum(SOURCE_KINDS),
  date: isoDate,
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s<>"'`]+$/, 'expected an address that begins with https:// or http://'), z.maxLength(500))),
});

const statements = {
  ...evidence,
  capabilities: z.optional(z.partial(capabilitiesSchema)),
  platforms: z.optional(z.partialRecord(z.enum(PLATFORM_IDS), platformSupportSchema)),
  grades: z.optional(z.record(z.string(), gradeSchema)),
};

const linkFigures = z.partial(z.strictObject({
  mtuBytes: figureSchema, downKbitPerSecond: figureSchema, upKbitPerSecond: figureSchema, rttMs: figureSchema, lossShare: figureSchema,
  udpNatTimeoutSeconds: figureSchema, tcpNatTimeoutSeconds: figureSchema, frameLimitBytes: linkSchema.shape.frameLimitBytes,
}));

const stackFacts = z.strictObject({ ramKiB: z.optional(figureSchema), flashKiB: z.optional(figureSchema), statements: z.optional(z.strictObject(statements)) });

/** Set on a row or tariff that takes the place of one of the catalogue; one without it is new. */
const replaces = { replaces: z.optional(z.literal(true)) };

const facts = z.partial(z.strictObject({
  links: z.record(z.string(), linkFigures),
  protocols: z.record(z.string(), z.strictObject(statements)),
  stacks: z.record(z.string(), stackFacts),
  tables: z.partial(z.strictObject({
    brokers: z.array(z.extend(brokerRowSchema, replaces)),
    clouds: z.array(z.extend(cloudRowSchema, replaces)),
    natTimeouts: z.array(z.extend(natRowSchema, replaces)),
    ports: z.array(z.extend(portRowSchema, replaces)),
    serverScale: z.array(z.extend(serverScaleRowSchema, replaces)),
  })),
}));

/** What a cloud or platform takes; it stands for all that the catalogue says about that cloud. */
const cloud = z.strictObject({
  cloud: z.enum(OVERLAY_CLOUDS),
  name: words(60),
  ...evidence,
  takes: z.array(z.strictObject({
    protocol: z.string(), transports: z.array(z.enum(TRANSPORT_IDS)).check(z.minLength(1)), limits: z.optional(z.literal('one-way-or-slow')), text: words(200), sources,
  })).check(z.minLength(1)),
});

const { message, connect, keepAlive, close } = declaredOverheadSchema.shape;

/** A protocol of the company: what it does not give is that of the protocol it is based on, with the sources of that. */
const protocol = z.strictObject({
  id: ownId,
  name: words(60),
  summary: words(200),
  /** Family of the catalogue. */
  basedOn: z.string(),
  /** Transport and security, `tcp/tls-1-3-psk`, each as a stack of that family has them. */
  stacks: z.array(z.strictObject({ on: z.string(), ramKiB: z.optional(figureSchema), flashKiB: z.optional(figureSchema) })).check(z.minLength(1), z.maxLength(20)),
  /** Fields of every message, in order: the bytes are counted from these alone. */
  messages: z.strictObject({ connect, message: message.check(z.minLength(1)), keepAlive, close }),
  maturity: protocolFamilySchema.shape.maturity,
  ...evidence,
  platforms: protocolFamilySchema.shape.platforms,
  capabilities: statements.capabilities,
  grades: z.record(z.string(), gradeSchema),
  page: z.optional(familyPageSchema),
});

/** The file itself: docs/company-data.md describes it. */
export const overlaySchema = z.strictObject({
  format: z.literal(OVERLAY_FORMAT),
  version: z.literal(1),
  name: z.string().check(z.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} .&+()-]*[\p{L}\p{N}.)])?$/u, 'expected letters, digits, single spaces and . & + ( ) -'), z.maxLength(40)),
  date: isoDate,
  sources: z.optional(z.array(sourceInHouse)),
  /** Weights before any answer, by criterion. */
  weights: z.optional(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(10)))),
  /** Families, protocols or stacks that are left out. */
  hidden: z.optional(z.array(z.string()).check(z.minLength(1))),
  facts: z.optional(facts),
  tariffs: z.optional(z.array(z.extend(tariffSchema, replaces))),
  clouds: z.optional(z.array(cloud)),
  protocols: z.optional(z.array(protocol).check(z.maxLength(10))),
});
export type OverlayData = z.infer<typeof overlaySchema>;
export type OverlayProtocol = z.infer<typeof protocol>;
export type OverlayStatements = z.infer<z.ZodMiniObject<typeof statements>>;

/** The format as a JSON Schema (draft 2020-12), from the schema that checks it. */
export function overlayJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(overlaySchema, { unrepresentable: 'any' }) };
}
