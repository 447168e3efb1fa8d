import { describe, expect, it } from 'vitest';
import { judged } from '../../../../src/knowledge/authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../../../../src/knowledge/authoring/memory.ts';
import { stacksOf } from '../../../../src/knowledge/authoring/stacks.ts';

const common = { protocol: 'coap', name: 'CoAP', exchange: 'coap', memory: PROTOCOL_MEMORY.coap } as const;
const step = (value: number) => ({ simplicity: judged(value, 'A grade of the test.', 'rfc-7252') });

describe('stacksOf', () => {
  it('gives a stack for each variant, with id, parts and a name for people', () => {
    expect(stacksOf({ ...common, variants: ['udp/dtls-1-2-cid-psk', 'udp/none', 'udp/oscore'] }).map(({ id, credential, name }) => [id, credential, name])).toEqual([
      ['coap/udp/dtls-1-2-cid-psk', 'psk', 'CoAP over UDP, DTLS 1.2 with Connection ID (pre-shared key)'],
      ['coap/udp/none', null, 'CoAP over UDP, unprotected'],
      ['coap/udp/oscore', null, 'CoAP over UDP, OSCORE'],
    ]);
  });

  it('lets later overrides win, and adds none where none applies', () => {
    const [plain, secured] = stacksOf({
      ...common, variants: ['udp/none', 'udp/dtls-1-2-psk'],
      overrides: [
        { on: ({ security }) => security !== 'none', grades: step(1) },
        { on: ({ credential }) => credential === 'psk', grades: step(2) },
      ],
    });
    expect(plain).not.toHaveProperty('gradeOverrides');
    expect(secured?.gradeOverrides?.['simplicity']?.step).toBe(2);
  });

  it('refuses a variant that is no stack id', () => {
    expect(() => stacksOf({ ...common, variants: ['udp/ssl'] })).toThrow('coap/udp/ssl: stack.security');
  });
});
