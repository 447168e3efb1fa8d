import { describe, expect, it } from 'vitest';
import { atOnce, serverSides } from '../../../../src/engine/index.ts';
import { catalogue, loadServingFacts } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { publishedServersTable, serverAssumptions, serverBlocks, serverFinding, serverJson, serverLoadTable, serverSources } from '../../../../src/report/cost-tables/server-side.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const facts = await loadServingFacts();
const names = catalogueNames(catalogue);
const [MQTT, COAP] = ['mqtt-5/tcp/tls-1-3-psk', 'coap/udp/dtls-1-2-cid-psk'] as const;
const AWAKE: Answers = { sleepy: 'no', interval: 3_600, power: 'mains', fleet: 100_000 };
const sides = (answers: Answers = AWAKE, stacks: readonly string[] = [MQTT, COAP]) => atOnce(serverSides({ ...costQuestion({ ...METER, ...answers }, stacks), facts }));

describe('the server side in words', () => {
  it('one row a stack, with units and what is unknown', () => {
    const { columns, rows } = serverLoadTable(sides());
    expect(rows.map((cells) => cells.slice(1))).toEqual([
      ['100,000 connections', '27.8', '83.3', '1.2–32.3 GB', '0 B–3.4 GB'],
      ['100,000 security contexts', '27.8', '0', 'unknown: a published figure for the memory of a security context on a server', 'none'],
    ]);
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
  });

  it('published tests stand side by side with conditions, source and date', () => {
    const { columns, rows } = publishedServersTable(sides(), names);
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
    expect(rows.find(([server]) => server?.startsWith('EMQX, ten million'))?.slice(1, 6)).toEqual(['10 million subscriptions, a million messages a second at QoS 0', '10,000,000', 'at most 32 kB: memory installed over ten million', '1,000,000 messages/s', 'at most 3.2 GB']);
    expect(rows.find(([server]) => server?.startsWith('HiveMQ'))?.[5]).toBe('unknown: the memory of this test');
  });

  it.each<readonly [Answers, readonly string[], RegExp]>([
    [AWAKE, [MQTT], /^With MQTT 5 .* 100,000 devices send 27\.8 messages a second on average; the server keeps 100,000 connections, and published tests put their memory at 1\.2–32\.3 GB$/],
    [AWAKE, [COAP], /the server keeps 100,000 security contexts, and their memory is unknown, for want of a published figure/],
    [AWAKE, ['raw-udp/udp/none'], /the server keeps nothing for them/],
    [{ ...AWAKE, fleet: 'unknown' }, [MQTT], /^What a server needs cannot be said\. What is missing: the number of devices$/],
    [AWAKE, [], /^No stack is left to serve$/],
  ])('the finding speaks of the first stack: %#', (answers, stacks, text) => expect(serverFinding(sides(answers, stacks))).toMatch(text));

  it('a document has the finding, the tables and what is assumed; without published tests one table less', () => {
    expect(serverBlocks(sides(), names).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table', 'paragraph']);
    expect(serverBlocks(sides(AWAKE, [COAP]), names).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(serverBlocks(sides(AWAKE, []), names)).toEqual([]);
  });

  it('assumptions follow what is there, sources are those of the tests and of TLS', () => {
    expect(serverAssumptions(sides()).some((text) => text.startsWith('TLS buffers'))).toBe(true);
    expect(serverAssumptions(sides(AWAKE, [COAP])).some((text) => text.startsWith('TLS buffers'))).toBe(false);
    expect(serverSources(sides()).map(({ source }) => source)).toEqual(expect.arrayContaining(['rabbitmq-native-mqtt', 'emqx-10m', 'openssl-modes']));
  });

  it('plain data keep their digits, and JSON carries them without loss', () => {
    const data = serverJson(sides(), names);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.stacks[0]).toMatchObject({ held: 'connection', typical: { atOnce: [100_000, 100_000], messagesPerSecond: [2_400_000 / 86_400, 2_400_000 / 86_400], memoryBytes: [1.2e9, 32.3e9] } });
    expect(serverJson(sides({ ...AWAKE, fleet: 'unknown' }), names).devices).toEqual({ unknown: 'the number of devices' });
  });
});
