import { replay } from '../../../src/wire/index.ts';
import { judge } from '../captures/judge.ts';
import type { LabRecord } from './records.ts';

/** One line for each record whose prediction misses, by the rules of the captures' test. */
export function misses(records: readonly LabRecord[]): string[] {
  const results = replay(records.map(({ inputs }) => inputs));
  return records.flatMap((record, index) => {
    const result = results[index];
    const run = { inputs: record.inputs, measured: record.measured } as Parameters<typeof judge>[0];
    if (result === undefined || result.phases === undefined) return [`${record.inputs.id}: unsupported: ${result?.reason ?? ''}`];
    const { payload, packets, connect } = judge(run, result);
    const wrong = [payload === false ? 'payload' : '', packets === false ? 'packets' : '', connect ? '' : 'connect'].filter((word) => word !== '');
    if (wrong.length === 0) return [];
    const { perMessage, connect: predicted } = result.phases;
    const triple = ({ packets: count, ipBytes, transportPayloadBytes }: typeof perMessage.up) => `[${String(count)},${String(ipBytes)},${String(transportPayloadBytes)}]`;
    const measured = record.measured.perMessage;
    return [
      `${record.inputs.id}: ${wrong.join('+')}\n    message predicted ${triple(perMessage.up)} / ${triple(perMessage.down)} measured ${JSON.stringify(measured?.up)} / ${JSON.stringify(measured?.down)} share ${String(measured?.share)}`
      + `\n    connect predicted ${triple(predicted.up)} / ${triple(predicted.down)} measured ${JSON.stringify(record.measured.connect.up)} / ${JSON.stringify(record.measured.connect.down)}`,
    ];
  });
}
