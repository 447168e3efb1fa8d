import * as z from 'zod/mini';
import { figureSchema, statementSchema } from './figure.ts';
import { LINK_IDS } from './ids.ts';
import { citationSchema } from './source.ts';

/** A link that a device may sit on. Rates in kbit/s, times in ms, loss as a share. */
export const linkSchema = z.strictObject({
  id: z.enum(LINK_IDS),
  name: z.string(),
  summary: z.string(),
  /** Whether IP reaches the device by default. `adapted`: by 6LoWPAN or the like. */
  ip: z.enum(['native', 'adapted', 'none']),
  ipVersion: z.enum(['v4', 'v6', 'none']),
  mtuBytes: figureSchema,
  downKbitPerSecond: figureSchema,
  upKbitPerSecond: figureSchema,
  rttMs: figureSchema,
  lossShare: figureSchema,
  /** What usually stands between device and internet. */
  nat: z.strictObject({ usual: z.enum(['none', 'home-nat', 'carrier-nat', 'not-ip', 'border-router']), text: z.string(), sources: z.array(citationSchema).check(z.minLength(1)) }),
  /** Idle time after which a mapping may vanish, seconds. */
  udpNatTimeoutSeconds: figureSchema,
  tcpNatTimeoutSeconds: figureSchema,
  metered: z.boolean(),
  constrained: z.boolean(),
  /** Largest application payload of one frame where the link sets one, bytes. */
  frameLimitBytes: z.nullable(figureSchema),
  framing: z.enum(['ethernet', 'wifi', '802.15.4', 'lorawan', 'cellular-ip', 'not-modelled']),
  notes: z.array(statementSchema),
});
export type Link = z.infer<typeof linkSchema>;
