import { describe, expect, it } from 'vitest';
import { sameContent } from '../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';
import { catalogueNames } from '../../../src/report/index.ts';
import { sameContentBlocks, sameContentJson } from '../../../src/report/same-content.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const names = catalogueNames(decisionCatalogue);
const stacks = [{ protocol: 'coap', stack: 'coap/udp/none', stackName: 'CoAP over UDP' }, { protocol: 'mqtt', stack: 'mqtt-5/tcp/none', stackName: 'MQTT 5 over TCP' }];
const same = sameContent(scenarioWith({ payloadBytes: 175, payloadEncoding: 'json', messagesPerDay: 24 }), decisionCatalogue, stacks);
if (typeof same === 'string') throw new Error(same);

describe('the same readings in documents', () => {
  it('stand as finding, what it rests on, and two tables with a column for each protocol', () => {
    const blocks = sameContentBlocks(same, names);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table', 'paragraph', 'table']);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    for (const { columns, rows } of tables) {
      expect(columns.map(({ label }) => label)).toEqual(['Encoding', 'CoAP', 'MQTT']);
      expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 3));
    }
  });

  it('are nowhere while the encoding is open, in the tables; in the data the reason stands', () => {
    expect([sameContentBlocks('encoding-open', names), sameContentBlocks(undefined, names)]).toEqual([[], []]);
    expect(sameContentJson('encoding-open')).toEqual({ unknown: 'How the payload is written is not answered, so it cannot be shown in other encodings.' });
  });

  it('carry exact bytes as data', () => {
    const json = sameContentJson(same);
    expect('content' in json ? json.content.bytes : json).toMatchObject({ json: 175, cbor: 128, binary: 16 });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
