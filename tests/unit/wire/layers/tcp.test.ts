import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/wire/field.ts';
import { tcpHeader, tcpHeaderBytes, type TcpOptionsInUse } from '../../../../src/wire/layers/tcp.ts';

const LINUX: TcpOptionsInUse = { timestamps: true, rich: true, maximumSegmentBytes: 1460 };
const LWIP: TcpOptionsInUse = { timestamps: false, rich: false, maximumSegmentBytes: 1460 };
const KINDS = ['syn', 'syn-ack', 'ack', 'data', 'fin', 'rst'] as const;

describe('TCP header', () => {
  it.each([['Linux', LINUX, [40, 40, 32, 32, 32, 20]], ['lwIP', LWIP, [24, 24, 20, 20, 20, 20]], ['no timestamps', { ...LINUX, timestamps: false }, [32, 32, 20, 20, 20, 20]]] as const)(
    '%s: SYN, SYN-ACK, ACK, data, FIN, RST', (_name, options, expected) => {
      expect(KINDS.map((kind) => tcpHeaderBytes(kind, options))).toEqual(expected);
      expect(KINDS.map((kind) => sizeOf(tcpHeader(kind, options)))).toEqual(expected);
    },
  );
});
