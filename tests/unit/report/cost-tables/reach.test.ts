import { describe, expect, it } from 'vitest';
import { atOnce, reachOf, type Reach } from '../../../../src/engine/index.ts';
import { catalogue, loadServingFacts } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { betweenFinding, endsTable, idleTimesTable, listeningTable, pathTable, placesTable, reachAssumptions, reachBlocks, reachFinding, reachJson, reachSources } from '../../../../src/report/cost-tables/reach.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const facts = await loadServingFacts();
const names = catalogueNames(catalogue);
const [MQTT, COAP] = ['mqtt-5/tcp/tls-1-3-psk', 'coap/udp/dtls-1-2-cid-psk'] as const;
const reach = (answers: Answers = {}, stacks: readonly string[] = [MQTT, COAP]): Reach => atOnce(reachOf({ ...costQuestion({ ...METER, ...answers }, stacks), facts }));
const AWAKE: Answers = { sleepy: 'no', interval: 3_600, power: 'mains', 'round-trip': 200 };

describe('reach in words', () => {
  it.each<readonly [Answers, RegExp]>([
    [AWAKE, /^MQTT 5 over TCP.* is reached at any time, within 100 ms, if a packet passes every 15 min–6 h: 0–72 refreshes and 0 B–12\.1 kB a day, each a wake-up$/],
    [{}, /sleeps and is reached in queue mode only: a command waits .* for its next report$/],
    [{ ...AWAKE, interval: 10 }, /: its own messages keep the path open$/],
  ])('the finding says how the first is reached: %#', (answers, text) => expect(reachFinding(reach(answers))).toMatch(text));

  it('of others, too: who can be addressed, who keeps nothing, and nobody', () => {
    expect(reachFinding(reach({ ...AWAKE, nat: 'none' }, [COAP]))).toContain('nothing translates its address');
    expect(reachFinding(reach({}, [COAP]))).toContain('nothing but the application keeps a command for it');
    expect(reachFinding(reach({}, []))).toBe('No stack is left to reach');
  });

  it('one row a stack, each as long as the head', () => {
    const given = reach({ ...AWAKE, cloud: ['aws'] });
    const [first] = given.rows;
    if (first === undefined) throw new Error('No row');
    for (const { columns, rows } of [pathTable(given), endsTable(given), placesTable(first), idleTimesTable(given, names)]) {
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    }
    expect(pathTable(given).rows[0]?.slice(1)).toEqual(['At any time, over the path that it keeps open', '100 ms', '15–20 min', '48–72', '8.06–12.1 kB']);
    expect(endsTable(given).rows.map((cells) => cells.slice(1))).toEqual([
      ['Where TCP passes, not where only web traffic does', '8883', 'No', 'AWS IoT Core (3.1.1 and 5; port 8883 or 443; QoS 0 and 1)', 'a broker (comes with the end point)'],
      ['Where UDP passes', '5684', 'No', 'None', 'a translation to what the cloud takes: a CoAP-to-HTTP proxy (to be run or bought)'],
    ]);
  });

  it('where answers are open the typical figure stands before the range', () => {
    const { nat: _, ...open } = { ...METER, ...AWAKE };
    expect(pathTable(atOnce(reachOf({ ...costQuestion(open, [COAP]), facts }))).rows[0]?.[4]).toBe('39–7,176 (open: 0–7,176)');
  });

  it.each<readonly [Answers, readonly string[], string]>([
    [{ cloud: ['aws'] }, [MQTT], 'AWS IoT Core takes MQTT 5 over TCP, TLS 1.3 (pre-shared key); a broker (comes with the end point) has to stand between the ends'],
    [{ cloud: ['aws'] }, [COAP], 'a translation to what the cloud takes: a CoAP-to-HTTP proxy (to be run or bought) has to stand between the ends'],
    [{ cloud: ['self-hosted'] }, [COAP], 'nothing has to stand between the ends'],
    [{}, [], 'no stack is left'],
  ])('what must stand between is a sentence of its own: %#', (answers, stacks, text) => expect(betweenFinding(reach(answers, stacks))).toBe(text));

  it('published idle times keep their differences, sources and dates', () => {
    const { rows } = idleTimesTable(reach(), names);
    expect(rows.find(([subject]) => subject === 'Twilio Super SIM')).toEqual(['Twilio Super SIM', 'idle UDP mapping', '12–30 s', '30 s, 12 s once the flow counts as a stream', 'Super SIM network timeouts', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(rows.filter(([, what]) => what === 'idle TCP connection').length).toBeGreaterThan(5);
  });

  it('tells a sleeper on a cellular link how often it could listen instead, as published', () => {
    expect(listeningTable(reach(), names)?.rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['Extended discontinuous reception (eDRX)', 'cycle', '5.12–2,622 s (5.12 s–43.7 min)', 'LTE-M: up to 43.7 minutes'],
      ['Extended discontinuous reception (eDRX)', 'longest cycle', 'about 10,440 s (2.9 h)', 'NB-IoT'],
    ]);
    expect(listeningTable(reach({ link: ['wifi'] }), names)).toBeNull();
    expect(listeningTable(reach(AWAKE), names)).toBeNull();
  });

  it('a document has the finding, its tables, what is assumed and who says so', () => {
    expect(reachBlocks(reach(), names).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table', 'paragraph', 'table', 'table', 'paragraph', 'paragraph']);
    expect(reachBlocks(reach(AWAKE), names).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table', 'table', 'paragraph', 'paragraph']);
    expect(reachBlocks(reach({}, []), names)).toEqual([]);
    expect(reachAssumptions(reach()).some((text) => text.includes('our judgement'))).toBe(true);
    expect(reachSources(reach(AWAKE)).map(({ source }) => source)).toContain('twilio-nat');
  });

  it('plain data keep their digits, and JSON carries them without loss', () => {
    const data = reachJson(reach(AWAKE), names);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.stacks[1]?.path).toMatchObject({ typical: 'held-open', possible: ['held-open'], refreshEverySeconds: [12, 1_380], refreshesPerDay: [86_400 / 1_380 - 24, 7_176] });
  });
});
