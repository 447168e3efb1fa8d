import { describe, expect, it } from 'vitest';
import { messageBytesChart, type StackSession } from '../../../../src/report/chart-models/message-bytes.ts';
import type { Field } from '../../../../src/wire/index.ts';

const fields: readonly Field[] = [
  { layer: 'ip', name: 'IPv4', bytes: 20, clause: 'RFC 791 §3.1' }, { layer: 'transport', name: 'UDP', bytes: 8, clause: 'RFC 768' },
  { layer: 'protocol', name: 'Header', bytes: 4, clause: 'RFC 7252 §3' }, { layer: 'protocol', name: 'Token', bytes: 4, clause: 'RFC 7252 §5.3.1' },
  { layer: 'payload', name: 'Payload', bytes: 16 },
];
const session = (stack: string, more: readonly Field[]): StackSession => ({
  stack, stackName: stack.toUpperCase(),
  session: { packets: { connect: [], firstMessage: [], keepalive: [], disconnect: [], perMessage: [{ direction: 'up', label: 'POST', fields: [...fields, ...more] }, { direction: 'down', label: 'ACK', fields: fields.slice(0, 3) }] } },
});
const chart = messageBytesChart([session('big', [{ layer: 'security', name: 'Record', bytes: 29 }]), session('small', [])], '16 B payload');

describe('bytes of one message', () => {
  it('stand by layer, both directions together, from the smallest', () => {
    expect(chart.bars.map((bar) => [bar.id, bar.total])).toEqual([['small', 84], ['big', 113]]);
    expect(chart.parts.map((part) => part.id)).toEqual(['payload', 'protocol', 'framing', 'security', 'transport', 'network']);
    expect(chart.bars[1]?.values).toEqual([16, 12, 0, 29, 16, 40]);
  });
  it('add up in every bar', () => {
    for (const bar of chart.bars) expect(bar.values.reduce((sum, value) => sum + value, 0)).toBe(bar.total);
  });
  it('have the finding as title', () => expect(chart.title).toBe('One message is 84 B with SMALL, of which 19 % payload, and 113 B with BIG'));
  it('name the standards behind the fields', () => expect(chart.sources).toEqual(['RFC 7252', 'RFC 768', 'RFC 791']));
  it('stand in the table with the same values', () => {
    expect(chart.table.rows).toEqual([['SMALL', '16', '12', '0', '0', '16', '40', '84'], ['BIG', '16', '12', '0', '29', '16', '40', '113']]);
  });
  it('say so when nothing is left', () => expect(messageBytesChart([], '').title).toBe('No stack is left to compare'));
});
