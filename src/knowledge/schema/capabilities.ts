import * as z from 'zod/mini';
import { citationSchema } from './source.ts';

const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value, note: z.optional(z.string()), sources: z.array(citationSchema).check(z.minLength(1)) });

export const PUSH_TO_DEVICE = ['none', 'reply-window', 'while-connected', 'queued-until-wake'] as const;
export const ONE_TO_MANY = ['none', 'link-multicast', 'server-loops', 'broker-fan-out'] as const;
export const DELIVERY_GUARANTEES = ['best-effort', 'at-least-once', 'exactly-once'] as const;
export const ORDERING = ['none', 'per-connection', 'per-topic-or-queue'] as const;
export const STORE_AND_FORWARD = ['none', 'server-queue', 'durable-queue'] as const;
export const REQUEST_RESPONSE = ['build-your-own', 'by-convention', 'native'] as const;
export const DEVICE_MANAGEMENT = ['none', 'vendor-specific', 'standardised'] as const;
export const STREAMING = ['none', 'messages-in-order', 'native-streams'] as const;
export const BROWSER_USE = ['none', 'through-a-proxy', 'native'] as const;
export const INTERMEDIARY = ['none', 'broker', 'gateway', 'management-server'] as const;
export const LARGE_TRANSFER = ['none', 'limited', 'block-wise', 'unlimited'] as const;

/**
 * What a protocol can do by its specification, with the place that says so. Values are facts, not praise:
 * they decide eliminations. How well something is done is an assessed grade (see criterion.ts).
 */
export const capabilitiesSchema = z.strictObject({
  pushToDevice: sourced(z.enum(PUSH_TO_DEVICE)),
  oneToMany: sourced(z.enum(ONE_TO_MANY)),
  /** Guarantees that the protocol itself gives, hop by hop. */
  deliveryGuarantees: sourced(z.array(z.enum(DELIVERY_GUARANTEES))),
  ordering: sourced(z.enum(ORDERING)),
  storeAndForward: sourced(z.enum(STORE_AND_FORWARD)),
  requestResponse: sourced(z.enum(REQUEST_RESPONSE)),
  deviceManagement: sourced(z.enum(DEVICE_MANAGEMENT)),
  streaming: sourced(z.enum(STREAMING)),
  browserUse: sourced(z.enum(BROWSER_USE)),
  /** What must stand between the ends. */
  intermediary: sourced(z.enum(INTERMEDIARY)),
  largeTransfer: sourced(z.enum(LARGE_TRANSFER)),
  /** Largest message without splitting at the application, bytes; `unknown` or unlimited as Infinity is not used: null means no limit. */
  largestMessageBytes: sourced(z.nullable(z.number())),
  /** Whether competing consumers can share a queue of work and refuse or return an item. */
  workQueue: sourced(z.enum(['none', 'shared-subscription', 'native'])),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;
export type CapabilityId = keyof Capabilities;
