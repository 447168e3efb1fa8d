import type { FactRowOf, FactTableId, TopicId } from '../../../knowledge/index.ts';
import {
  KIND_NAMES, MODULE_SUPPORT_NAMES, MQTT5_NAMES, OBLIGATION_NAMES, ROLE_NAMES, STATE_NAMES, STATUS_NAMES, SUPPORT_NAMES, TOPIC_NAMES, TRAVERSAL_NAMES, WHERE_NAMES,
} from './fact-words.ts';

/** A typed column of one table, as words. */
export interface FactColumn<Id extends FactTableId> {
  readonly id: string;
  readonly name: string;
  /** Several words are shown below each other. */
  readonly words: (row: FactRowOf<Id>) => readonly string[];
}

const topics = (row: { readonly topics: readonly TopicId[] }) => [row.topics.map((topic) => TOPIC_NAMES[topic]).join(', ')];
const NOT_STATED = 'not stated';
const about = { id: 'topics', name: 'About', words: topics };
const links = (ids: readonly string[]) => [ids.join(', ')];

/** What each table shows between its subject and its numbers. */
export const factColumns: { readonly [Id in FactTableId]: readonly FactColumn<Id>[] } = {
  libraries: [
    { id: 'role', name: 'Role', words: ({ role }) => [ROLE_NAMES[role]] },
    { id: 'version', name: 'Version', words: ({ version }) => [version ?? NOT_STATED] },
    { id: 'security', name: 'Security', words: ({ security }) => [security] },
    { id: 'compiler', name: 'Compiler', words: ({ compiler }) => [compiler ?? NOT_STATED] },
  ],
  platforms: (['raw-tcp', 'raw-udp', 'coap', 'mqtt', 'mqtt-sn', 'lwm2m', 'amqp', 'http', 'websocket', 'grpc'] as const).map((family): FactColumn<'platforms'> => ({
    id: family, name: TOPIC_NAMES[family],
    words: ({ supports }) => {
      const entry = supports[family];
      if (entry === undefined) return [NOT_STATED];
      return entry.by === 'none' || entry.by === 'nothing found' ? [SUPPORT_NAMES[entry.support]] : [SUPPORT_NAMES[entry.support], entry.by];
    },
  })),
  productSupport: [{ id: 'kind', name: 'Kind', words: ({ kind }) => [kind] }, { id: 'mqtt5', name: 'MQTT 5', words: ({ mqtt5 }) => [MQTT5_NAMES[mqtt5]] }],
  maintenance: [about, { id: 'state', name: 'State', words: ({ state }) => [STATE_NAMES[state]] }, { id: 'sign', name: 'Last sign', words: ({ lastSign }) => [lastSign] }],
  modules: [
    ...(['sockets', 'mqtt', 'coap', 'http', 'lwm2m', 'mqtt-sn'] as const).map((feature): FactColumn<'modules'> => ({
      id: feature, name: feature === 'sockets' ? 'Sockets' : TOPIC_NAMES[feature],
      words: ({ features }) => [MODULE_SUPPORT_NAMES[features[feature].support], ...(features[feature].commands === null ? [] : [features[feature].commands])],
    })),
    { id: 'manual', name: 'Manual', words: ({ manual }) => [manual] },
  ],
  brokers: [{ id: 'versions', name: 'Speaks', words: ({ versions }) => [versions] }, { id: 'licence', name: 'Licence', words: ({ licence }) => [licence] }],
  serverScale: [{ id: 'version', name: 'Version', words: ({ version }) => [version ?? NOT_STATED] }, { id: 'load', name: 'Load', words: ({ load }) => [load] }],
  clouds: [{
    id: 'endpoints', name: 'Endpoints', words: ({ endpoints }) => (endpoints.length === 0 ? ['none of its own'] : endpoints.map(({ topic, versions, transport, ports, limits }) =>
      `${TOPIC_NAMES[topic]} (${versions}) over ${transport === 'websocket' ? 'WebSocket' : transport === 'lorawan' ? 'LoRaWAN' : transport.toUpperCase()}${ports.length === 0 ? '' : `, port ${ports.join(' or ')}`}${limits === undefined ? '' : `: ${limits}`}`)),
  }],
  natTimeouts: [{ id: 'where', name: 'Kind', words: ({ where }) => [WHERE_NAMES[where]] }],
  ports: [
    { id: 'ports', name: 'Default ports', words: ({ ports }) => ports.map(({ transport, port, use }) => `${transport.toUpperCase()} ${port}: ${use}`) },
    { id: 'traversal', name: 'Firewalls', words: ({ traversal }) => [TRAVERSAL_NAMES[traversal]] },
    { id: 'keep-alive', name: 'Keep-alive', words: ({ keepAlive }) => [keepAlive] },
  ],
  messageSizes: [about, { id: 'formula', name: 'Formula', words: ({ formula }) => [formula] }],
  radioLinks: [{ id: 'reliability', name: 'Reliability', words: ({ reliability }) => [reliability] }],
  lorawan: [{ id: 'region', name: 'Region', words: ({ region }) => [region === 'any' ? 'any' : region] }],
  powerSaving: [{ id: 'links', name: 'Links', words: (row) => links(row.links) }, { id: 'effect', name: 'Effect', words: ({ effect }) => [effect] }],
  energyFigures: [{ id: 'link', name: 'Link', words: ({ link }) => [link ?? NOT_STATED] }],
  market: [{ id: 'links', name: 'Links', words: (row) => links(row.links) }],
  standards: [
    { id: 'document', name: 'Document', words: ({ document, body }) => [document, body] }, { id: 'year', name: 'Year', words: ({ year }) => [year === null ? NOT_STATED : String(year)] },
    { id: 'status', name: 'Status', words: ({ status }) => [STATUS_NAMES[status]] }, { id: 'standing', name: 'Standing', words: ({ standing }) => [standing] },
  ],
  prescriptions: [{ id: 'topics', name: 'Protocols', words: ({ topics: allowed }) => allowed.map((topic) => TOPIC_NAMES[topic]) }, { id: 'how', name: 'How', words: ({ how }) => [how] }],
  handshakes: [{ id: 'security', name: 'Security', words: ({ security }) => [security] }, { id: 'credential', name: 'Credential', words: ({ credential }) => [credential] }],
  securityOptions: [
    { id: 'transport', name: 'Protection', words: ({ transportSecurity }) => transportSecurity }, { id: 'authentication', name: 'Authentication', words: ({ authentication }) => authentication },
    { id: 'authorisation', name: 'Authorisation', words: ({ authorisation }) => authorisation },
  ],
  credentials: [{ id: 'device', name: 'On the device', words: ({ deviceCost }) => [deviceCost] }, { id: 'operation', name: 'In operation', words: ({ operation }) => [operation] }],
  exposure: [about],
  regulations: [
    { id: 'where', name: 'Where', words: ({ where }) => [where] }, { id: 'kind', name: 'Kind', words: ({ kind }) => [KIND_NAMES[kind]] },
    { id: 'from', name: 'Applies from', words: ({ appliesFrom }) => [appliesFrom ?? 'no date of its own'] }, { id: 'asks', name: 'Asks for', words: ({ obligations }) => obligations.map((one) => OBLIGATION_NAMES[one]) },
  ],
  uses: [about],
};
