import { AMQPLIB, MINIMAL_CLIENT, MINIMAL_SERVER, RABBITMQ as RABBITMQ_091 } from './amqp-0-9-1-profiles.ts';
import { COMPACT, RABBITMQ, RHEA } from './amqp-1-0-profiles.ts';
import { GRPC_JS_CLIENT, GRPC_JS_SERVER, TYPICAL_GRPC_CLIENT, TYPICAL_GRPC_SERVER } from './grpc-profiles.ts';
import { tlsProfiles } from '../security/profiles/index.ts';
import { CURL, NGINX, NODE, TYPICAL } from './http-2-profiles.ts';

type Named = Readonly<Record<string, object>>;

const HTTP_2: Named = { typical: TYPICAL, node: NODE, curl: CURL, nginx: NGINX };
const AMQP_1_0: Named = { compact: COMPACT, rhea: RHEA, rabbitmq: RABBITMQ };

/** Implementation profiles that a wire case names, by section and member. */
export const NAMED_PROFILES: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  http2: { client: HTTP_2, server: HTTP_2 },
  grpc: { client: { typical: TYPICAL_GRPC_CLIENT, 'grpc-js': GRPC_JS_CLIENT }, server: { typical: TYPICAL_GRPC_SERVER, 'grpc-js': GRPC_JS_SERVER } },
  amqp091: { clientProfile: { typical: AMQPLIB, amqplib: AMQPLIB, minimal: MINIMAL_CLIENT }, serverProfile: { typical: RABBITMQ_091, rabbitmq: RABBITMQ_091, minimal: MINIMAL_SERVER } },
  tls: { profile: Object.fromEntries(tlsProfiles.map((profile) => [profile.id, profile])) },
  amqp10: { client: { typical: COMPACT, ...AMQP_1_0 }, server: { typical: COMPACT, ...AMQP_1_0 } },
};

/** The members of a section with the profiles that their names stand for. */
export function withProfiles(section: string, members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = NAMED_PROFILES[section] ?? {};
  return Object.fromEntries(Object.entries(members).map(([member, value]) => [member, typeof value === 'string' ? (named[member]?.[value] ?? value) : value]));
}
