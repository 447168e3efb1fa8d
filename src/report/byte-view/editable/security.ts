import type { StackView } from '../../../wire/index.ts';
import { named, nothing, withCertificates, withTls, type EditableGroup } from './editable-input.ts';

const overDatagrams = ({ security }: StackView) => security.startsWith('dtls');
const withStream = (stack: StackView) => withTls(stack) && !overDatagrams(stack);
const withCid = ({ security }: StackView) => security.endsWith('-cid');
const withPsk = (stack: StackView) => withTls(stack) && stack.credential === 'psk';
/** Suites of TLS 1.3 have no CBC (RFC 8446 §B.4), and a record's form follows from the version. */
const before13 = (stack: StackView) => withTls(stack) && stack.security.includes('1-2');

export const security: EditableGroup = {
  id: 'security',
  title: 'Security',
  inputs: [
    {
      path: 'tls.certChainBytes', label: 'Certificates of the server', unit: 'B', hint: 'Size of each in DER, the leaf first: 344, 304.', applies: withCertificates, initial: () => [344, 304],
      decides: named(/^Certificate \d+ \(DER\)/),
    },
    {
      path: 'tls.clientCertChainBytes', label: 'Certificates of the device', unit: 'B', hint: 'Size of each in DER, the leaf first.', applies: (stack) => withTls(stack) && stack.credential === 'mutual', initial: () => [301],
      decides: nothing,
    },
    {
      path: 'tls.compressedChainBytes', label: 'Certificates of the server after compression', unit: 'B', hint: 'Empty: they are not compressed.', decides: named(/^Compressed certificate$/), initial: () => null,
      applies: (stack) => withCertificates(stack) && stack.security.includes('1-3'),
    },
    { path: 'tls.signatureBytes', label: 'Signature of a certificate holder', unit: 'B', applies: withCertificates, initial: () => 71, decides: named(/^Signature$/) },
    { path: 'tls.pskIdentity', label: 'Identity of the pre-shared key', applies: withPsk, initial: ({ deviceId }) => deviceId, decides: named(/^(?:PSK identity|pre_shared_key: identity)$/) },
    { path: 'tls.serverName', label: 'Server name in the handshake', hint: 'Empty leaves the extension out.', applies: withStream, initial: ({ host }) => host ?? 'iot.example.com', decides: named(/^server_name: name$/) },
    { path: 'tls.cipher', label: 'Cipher', applies: before13, initial: (_, stack) => (overDatagrams(stack) ? 'aes-ccm-8' : 'aes-gcm'), decides: named(/^(?:Authentication tag|Explicit nonce|Initialisation vector|MAC|CBC padding)$/) },
    { path: 'tls.group', label: 'Key agreement group', applies: (stack) => withTls(stack), initial: () => 'x25519', decides: named(/^(?:key_share: public value|Public value)$/) },
    {
      path: 'tls.resumption', label: 'Session taken up from a ticket', words: { none: 'no', ticket: 'yes', 'early-data': 'yes, with data in the first flight' }, applies: (stack) => withTls(stack) || stack.transport === 'quic',
      initial: ({ connection }) => (connection === 'resumed' ? 'ticket' : 'none'), decides: nothing,
    },
    { path: 'tls.serverCidBytes', label: 'Connection ID of the server', unit: 'B', hint: 'In each record that the device sends.', applies: withCid, initial: () => 8, decides: named(/^(?:Connection ID|connection_id: value)$/) },
    { path: 'tls.clientCidBytes', label: 'Connection ID of the device', unit: 'B', hint: 'In each record that the server sends.', applies: withCid, initial: () => 0, decides: nothing },
    { path: 'tls.cidPaddingBytes', label: 'Padding of records to a multiple of', unit: 'B', applies: (stack) => withCid(stack) && before13(stack), initial: () => 1, decides: named(/^Zero padding$/) },
    { path: 'tls.cookie', label: 'The server asks for a cookie first', applies: overDatagrams, initial: () => true, decides: named(/^(?:Cookie|cookie: value)$/) },
  ],
};

export const oscore: EditableGroup = {
  id: 'oscore',
  title: 'OSCORE',
  inputs: [
    { path: 'oscore.senderIdBytes', label: 'Sender ID', unit: 'B', applies: (stack) => stack.security === 'oscore', initial: () => 1, decides: named(/^OSCORE: kid$/) },
    { path: 'oscore.idContextBytes', label: 'ID context', unit: 'B', applies: (stack) => stack.security === 'oscore', initial: () => 0, decides: named(/^OSCORE: kid context/) },
    { path: 'oscore.partialIvBytes', label: 'Sequence number (partial IV)', unit: 'B', applies: (stack) => stack.security === 'oscore', initial: () => 1, decides: named(/^OSCORE: partial IV$/i) },
    { path: 'oscore.tagBytes', label: 'Authentication tag', unit: 'B', applies: (stack) => stack.security === 'oscore', initial: () => 8, decides: named(/^Authentication tag$/) },
  ],
};
