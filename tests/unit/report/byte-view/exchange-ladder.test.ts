import { describe, expect, it } from 'vitest';
import { catalogue, findStack } from '../../../../src/knowledge/index.ts';
import { editableInputs, exchangeLadder, fieldsCsv, LAYERS, shownFields } from '../../../../src/report/byte-view/index.ts';
import { defaultWireInputs, LINK_FRAMINGS, modelSession, type WireInputs } from '../../../../src/wire/index.ts';

function ladderOf(id: string, change: Partial<WireInputs> = {}, link: string | null = null) {
  const stack = findStack(id, catalogue);
  if (stack === null) throw new Error(id);
  const inputs = { ...defaultWireInputs(stack), ...change };
  return { stack, ladder: exchangeLadder(modelSession(stack, inputs), inputs.connection, LINK_FRAMINGS.find((framing) => framing.id === link) ?? null) };
}

describe('the ladder', () => {
  it.each([
    ['a kept connection', 'mqtt-3-1-1/tcp/none', {}, ['connect', 'perMessage', 'keepalive', 'disconnect']],
    ['a topic registered while connecting', 'mqtt-sn-1-2/udp/none', {}, ['connect', 'perMessage', 'keepalive', 'disconnect']],
    ['HPACK tables that fill with the first message', 'http-2/tcp/none', {}, ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect']],
    ['nothing to connect', 'raw-udp/udp/none', {}, ['perMessage', 'keepalive']],
    ['a connection for each message', 'mqtt-3-1-1/tcp/none', { connection: 'per-message' }, ['perMessage']],
    ['a session taken up again', 'mqtt-3-1-1/tcp/tls-1-3-cert', { connection: 'resumed' }, ['connect', 'firstMessage', 'disconnect']],
  ] as const)('has the phases of %s', (_, id, change, phases) => {
    expect(ladderOf(id, change).ladder.phases.map((phase) => phase.id)).toEqual(phases);
  });

  it.each(catalogue.families.map((family) => [family.id, family.stacks] as const))('%s: packets add up to the totals of the model, parts to packets', (_, stacks) => {
    for (const { id } of stacks) {
      for (const phase of ladderOf(id).ladder.phases) {
        for (const direction of ['up', 'down'] as const) {
          const own = phase.packets.filter((packet) => packet.direction === direction);
          expect(own.reduce((sum, { bytes }) => sum + bytes, 0), `${id} ${phase.id} ${direction}`).toBe(phase.totals[direction].ipBytes);
        }
        for (const { bytes, parts, units } of phase.packets) {
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(bytes);
          expect(units.map((unit) => unit.bytes)).toEqual([bytes]);
        }
      }
    }
  });

  it('puts packets into the frames of a link', () => {
    const message = ladderOf('coap/udp/none', { network: { ...defaultWireInputs({ protocol: 'coap', transport: 'udp', security: 'none', credential: null }).network, ip: 'v6' }, payloadBytes: 200 }, '802.15.4').ladder.phases.find(({ id }) => id === 'perMessage');
    expect(message?.packets[0]?.units.length).toBeGreaterThan(1);
    expect(message?.packets[0]?.units[0]?.title).toMatch(/^Frame 1 of \d$/);
  });
});

it('an input stands once in a packet, at the first field that it decides', () => {
  const { stack, ladder } = ladderOf('coap/udp/dtls-1-2-cid-psk');
  const unit = ladder.phases.find(({ id }) => id === 'perMessage')?.packets[0]?.units[0];
  const fields = shownFields(unit?.fields ?? [], editableInputs(stack).flatMap((group) => group.inputs));
  const placed = fields.flatMap(({ name, input }) => (input === null ? [] : [`${input.path} at ${name}`]));
  expect(placed).toEqual(expect.arrayContaining(['tls.serverCidBytes at Connection ID', 'coap.tokenBytes at Token', 'coap.path at Uri-Path', 'traffic.payloadBytes at Payload']));
  expect(placed.filter((text) => text.startsWith('coap.path'))).toHaveLength(1);
  expect(fields.every(({ bytes, part }) => bytes > 0 && part >= 0 && part < LAYERS.length)).toBe(true);
});

describe('CSV of the fields', () => {
  it('has one line a field and adds up to the packets', () => {
    const { ladder } = ladderOf('coap/udp/none');
    const lines = fieldsCsv(ladder).split('\r\n').slice(0, -1);
    const header = lines[0]?.split(',') ?? [];
    const size = header.indexOf('size (B)');
    expect(header).toEqual(['phase', 'packet', 'direction', 'message', 'frame', 'layer', 'field', 'size (B)', 'value', 'bytes (hex)', 'clause']);
    const total = ladder.phases.flatMap((phase) => phase.packets).reduce((sum, { bytes }) => sum + bytes, 0);
    // Fields in front of the size hold commas and then stand in quotes.
    const sizes = lines.slice(1).map((line) => Number(line.replaceAll(/"[^"]*"/g, 'x').split(',')[size]));
    expect(sizes.reduce((sum, value) => sum + value, 0)).toBe(total);
  });

  it('guards a text that a spreadsheet would run', () => {
    const { ladder } = ladderOf('mqtt-3-1-1/tcp/none', { topic: '=cmd|calc', deviceId: '@device' });
    const csv = fieldsCsv(ladder);
    expect(csv).toContain(",'=cmd|calc,");
    expect(csv).toContain(",'@device,");
    expect(csv).not.toMatch(/,[=@]/);
  });
});
