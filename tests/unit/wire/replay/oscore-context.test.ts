import { describe, expect, it } from 'vitest';
import { oscoreContext } from '../../../../src/wire/replay/oscore-context.ts';

const COMMON = 'master_secret,hex,"0102030405060708090a0b0c0d0e0f10"\nmaster_salt,hex,"9e7c92a6b5d9e1f2"\n';

describe('OSCORE context from a configuration of libcoap', () => {
  it.each<[string, string, ReturnType<typeof oscoreContext>]>([
    ['an identifier of one byte', `${COMMON}sender_id,hex,"01"\nrecipient_id,hex,"0a0b"\naead_alg,integer,10\n`, { senderIdBytes: 1 }],
    ['none at all', `${COMMON}sender_id,hex,""\nrecipient_id,hex,"01"\n`, { senderIdBytes: 0 }],
    ['text and an ID context', `${COMMON}sender_id,ascii,"pump-7"\nid_context,hex,"37cbf3210017a2d3"\n`, { senderIdBytes: 6, idContextBytes: 8 }],
    ['AES-CCM-16-128-128', `${COMMON}sender_id,hex,"0102"\naead_alg,integer,30\n`, { senderIdBytes: 2, tagBytes: 16 }],
    ['a file that says nothing', '', { senderIdBytes: 1 }],
  ])('%s', (_name, configuration, expected) => {
    expect(oscoreContext(configuration)).toEqual(expected);
  });
});
