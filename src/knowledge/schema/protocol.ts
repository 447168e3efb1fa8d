import * as z from 'zod/mini';
import { capabilitiesSchema } from './capabilities.ts';
import { figureSchema } from './figure.ts';
import { familyPageSchema, type FamilyPage } from './family-page.ts';
import { CREDENTIAL_KINDS, LINK_IDS, PLATFORM_IDS, SECURITY_KINDS, TRANSPORT_IDS } from './ids.ts';
import { kebabId } from './kebab-id.ts';
import { citationSchema, isoDate } from './source.ts';

/** An assessed grade: one of five anchored steps (0 worst to 4 best), the reason, and who says so. */
export const gradeSchema = z.strictObject({
  step: z.number().check(z.minimum(0), z.maximum(4)),
  because: z.string().check(z.minLength(5)),
  sources: z.array(citationSchema).check(z.minLength(1)),
});
export type Grade = z.infer<typeof gradeSchema>;

/** A size that may depend on the message: constant bytes plus the payload, the topic or the like. */
export const declaredFieldSchema = z.strictObject({
  name: z.string(),
  bytes: z.union([z.number(), z.literal('payload'), z.literal('topic'), z.literal('device-id')], 'expected a number of bytes, "payload", "topic" or "device-id"'),
  clause: z.string(),
});

/**
 * An overhead model given as data, for a protocol without an exchange of its own in the wire layer
 * (an in-house protocol from an overlay, a protocol under trial): the fields of each message in order.
 */
export const declaredOverheadSchema = z.strictObject({
  kind: z.literal('declared'),
  connect: z.array(z.strictObject({ from: z.enum(['client', 'server']), label: z.string(), fields: z.array(declaredFieldSchema) })),
  message: z.array(z.strictObject({ from: z.enum(['client', 'server']), label: z.string(), fields: z.array(declaredFieldSchema) })),
  keepAlive: z.array(z.strictObject({ from: z.enum(['client', 'server']), label: z.string(), fields: z.array(declaredFieldSchema) })),
  close: z.array(z.strictObject({ from: z.enum(['client', 'server']), label: z.string(), fields: z.array(declaredFieldSchema) })),
});
export type DeclaredOverhead = z.infer<typeof declaredOverheadSchema>;

/** A model in src/wire/exchanges, named by its file, or a declared one. */
export const overheadModelSchema = z.union([
  z.strictObject({ kind: z.literal('exchange'), exchange: kebabId }),
  declaredOverheadSchema,
]);
export type OverheadModel = z.infer<typeof overheadModelSchema>;

/** Platforms with a maintained library. `unknown` is not `no`. */
export const platformSupportSchema = z.strictObject({
  support: z.enum(['yes', 'limited', 'no', 'unknown']),
  note: z.string(),
  sources: z.array(citationSchema).check(z.minLength(1)),
});
export type PlatformSupport = z.infer<typeof platformSupportSchema>;

/**
 * One stack: protocol and version over transport over security. Id: `<protocol>/<transport>/<security>[-<credential>]`.
 * Everything a stack does not override is its family's.
 */
export const stackSchema = z.strictObject({
  id: z.string(),
  protocol: kebabId,
  transport: z.enum(TRANSPORT_IDS),
  security: z.enum(SECURITY_KINDS),
  credential: z.nullable(z.enum(CREDENTIAL_KINDS)),
  /** Words for people, for example "MQTT 5 over TLS 1.3 with a pre-shared key". */
  name: z.string(),
  overhead: overheadModelSchema,
  /** Working memory and code of protocol + transport + security on a small device, without network driver. */
  ramKiB: figureSchema,
  flashKiB: figureSchema,
  capabilityOverrides: z.optional(z.partial(capabilitiesSchema)),
  gradeOverrides: z.optional(z.record(z.string(), gradeSchema)),
  platformOverrides: z.optional(z.partialRecord(z.enum(PLATFORM_IDS), platformSupportSchema)),
});
export type Stack = z.infer<typeof stackSchema>;

/** A standard or programme that prescribes the protocol, by its id in the question about required standards; how, says the table of prescriptions. */
export const mandateSchema = z.strictObject({
  standard: kebabId,
  transport: z.optional(z.enum(TRANSPORT_IDS)),
  /** Set where only some protocols or versions of the family are meant. */
  protocols: z.optional(z.array(kebabId)),
  sources: z.array(citationSchema).check(z.minLength(1)),
});
export type MandateOfFamily = z.infer<typeof mandateSchema>;

/** A page in a file of its own, so that the decision does not carry its weight: `() => import('./pages/coap.ts')`. */
export type PageModule = () => Promise<{ readonly page: FamilyPage }>;

/**
 * What a decision needs to know of a protocol family. Long texts stand in `page`: inline (an in-house protocol is then one file)
 * or loaded when somebody opens the protocol's page; `pageOf` reads both.
 */
export const protocolFamilySchema = z.strictObject({
  id: kebabId,
  name: z.string(),
  /** One plain sentence: what it is. */
  summary: z.string(),
  capabilities: capabilitiesSchema,
  /** Links without IP on which the protocol can run by itself (transport `link`). */
  nonIpLinks: z.array(z.enum(LINK_IDS)),
  platforms: z.record(z.enum(PLATFORM_IDS), platformSupportSchema),
  maturity: z.strictObject({
    standard: z.string(),
    status: z.enum(['universal', 'mature', 'niche', 'young', 'draft', 'legacy']),
    sources: z.array(citationSchema).check(z.minLength(1)),
    checked: isoDate,
  }),
  /** Assessed criteria, by criterion id. */
  grades: z.record(z.string(), gradeSchema),
  mandatedBy: z.array(mandateSchema),
  /** Managed cloud endpoints that accept this family directly, by cloud id. `one-way-or-slow`: only publishing, or polling at long intervals. */
  clouds: z.array(z.strictObject({ cloud: kebabId, transports: z.array(z.enum(TRANSPORT_IDS)), limits: z.optional(z.literal('one-way-or-slow')), text: z.string(), sources: z.array(citationSchema).check(z.minLength(1)) })),
  stacks: z.array(stackSchema).check(z.minLength(1)),
  page: z.optional(z.union([familyPageSchema, z.custom<PageModule>((value) => typeof value === 'function')])),
});
export type ProtocolFamily = z.infer<typeof protocolFamilySchema>;
