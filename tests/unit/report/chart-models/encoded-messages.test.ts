import { describe, expect, it } from 'vitest';
import { sameContent } from '../../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { encodedMessagesChart } from '../../../../src/report/index.ts';
import { scenarioWith } from '../../../support/scenarios.ts';

const same = sameContent(scenarioWith({ payloadBytes: 175, payloadEncoding: 'json' }), decisionCatalogue, [{ protocol: 'coap', stack: 'coap/udp/none', stackName: 'CoAP over UDP' }]);
if (typeof same === 'string') throw new Error(same);
const chart = encodedMessagesChart(same, 'a message every 1 h');

describe('one message in each encoding', () => {
  it('stands from the smallest, payload and all around it', () => {
    expect(chart.bars.map(({ id, values }) => [id, values[0]])).toEqual([['binary', 16], ['protobuf', 21], ['senml-cbor', 75], ['cbor', 128], ['senml-json', 130], ['json', 175]]);
    expect(new Set(chart.bars.map(({ values }) => values[1]))).toHaveProperty('size', 1);
  });

  it('adds up in every bar', () => {
    for (const { values, total } of chart.bars) expect(values.reduce((sum, value) => sum + value, 0)).toBe(total);
  });

  it('stands in the table with the same values and its clause', () => {
    const json = chart.bars.at(-1);
    expect(chart.table.rows.at(-1)).toEqual(['JSON', 'in every message', 'RFC 8259 §2', '175', String(json?.values[1]), String(json?.total)]);
    expect(chart.sources).toEqual(['Protocol Buffers encoding', 'RFC 8259', 'RFC 8428', 'RFC 8949']);
  });

  it('says under which conditions it holds', () => {
    expect(chart.conditions).toBe('a message every 1 h. The content is what your payload of 175 B in JSON holds, taken in proportion to 3 readings with name, unit and one time for all; length of names and values is our assumption.');
  });
});
