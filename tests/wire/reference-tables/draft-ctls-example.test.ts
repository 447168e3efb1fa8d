import { describe, expect, it } from 'vitest';
import { ctlsFlights, type CtlsOptions } from '../../../src/wire/security/ctls.ts';
import { sizeOf } from '../../../src/wire/index.ts';

function flights(options: CtlsOptions): readonly number[] {
  const sizes = ctlsFlights(options).map(sizeOf);
  return [...sizes, sizes.reduce((sum, bytes) => sum + bytes, 0)];
}

const ED25519 = { group: 'x25519', signatureBytes: 64 } as const;
const ECDSA = { group: 'p-256', signatureBytes: 71 } as const;

describe('draft-ietf-tls-ctls-10 appendix A', () => {
  it('ClientHello 74, ServerHello 68 and server flight 92, client flight 91', () => {
    expect(flights({ ...ED25519, credential: 'certificate', keyExchange: true })).toEqual([74, 68 + 92, 91, 325]);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, cTLS-10', () => {
  it.each([
    ['X.509s by reference, ECDHE, P-256', { ...ECDSA, credential: 'certificate', keyExchange: true }, [107, 200, 98, 405]],
    ['PSK, P-256', { ...ECDSA, credential: 'psk', keyExchange: false }, [43, 57, 20, 120]],
    ['X.509s by reference, ECDHE, x25519', { ...ED25519, credential: 'certificate', keyExchange: true }, [74, 160, 91, 325]],
    ['PSK, x25519', { ...ED25519, credential: 'psk', keyExchange: false }, [43, 57, 20, 120]],
  ] as const)('%s', (_title, options, expected) => {
    expect(flights(options)).toEqual(expected);
  });

  it('PSK, ECDHE, P-256: the source prints 120 for flight 2; its own total of 250 and the rule it gives (33 bytes more than with x25519, 89) need 122', () => {
    expect(flights({ ...ECDSA, credential: 'psk', keyExchange: true })).toEqual([108, 120 + 2, 20, 250]);
  });

  it('PSK, ECDHE, x25519: the source prints a total of 186 over flights that add up to 184', () => {
    expect(flights({ ...ED25519, credential: 'psk', keyExchange: true })).toEqual([75, 89, 20, 186 - 2]);
  });
});
