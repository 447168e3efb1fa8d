import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('A battery device on cellular or a low-power mesh sends small messages and sleeps.', 'rfc-9178', 'rfc-7252 §1'),
    says('You want the request and response of the web on datagrams, without writing repetition and blocks yourself.', 'rfc-7252 §5', 'rfc-7959'),
    says('No broker may stand between the ends.', 'rfc-7252 §1'),
  ],
  avoidWhen: [
    says('Commands must reach a device behind address translation at once, at any time; a mapping may last only 30 seconds.', 'rfc-9308 §3.2', 'twilio-nat'),
    says('Only web traffic may leave the network.', 'rfc-9308 §2'),
    says('Large files cross a link with long round trips: block-wise transfer waits one for each block.', 'rfc-7959', 'sergiuszm-experiments'),
  ],
  pros: [
    claim('A-045', 'holds', 'Reasonable on resources: even a whole LwM2M client on CoAP starts at 33 kB of flash.', 'anjay-lite'),
    claim('A-046', 'holds', 'The verbs and codes of the web, with FETCH and PATCH added later.', 'rfc-7252 §5.8', 'rfc-8132'),
    claim('A-047', 'nuance', 'AT firmware of cellular modules offers it often but not always: look into the manual of module and firmware.', 'nordic-serial-modem'),
    claim('A-042', 'wrong', 'Answers can be guaranteed as well as requests: a separate answer is confirmable, acknowledged and repeated.', 'rfc-7252 §5.2.2'),
    says('OSCORE protects a message through proxies, from end to end, without a handshake when keys are in place.', 'rfc-8613'),
    says('Access can be granted by tokens through an authorisation server.', 'rfc-9200'),
    says('With Connection ID a DTLS session lasts through sleep and new addresses at no handshake.', 'rfc-9146'),
  ],
  cons: [
    claim('A-048', 'nuance', 'It inherits the limits of UDP, but repetition, recognition of duplicates, blocks and Observe remove several of them.', 'rfc-7252', 'rfc-7641', 'rfc-7959'),
    claim('A-049', 'opinion', 'A server that answers on the path the device opened is ordinary use of address translation, not hole punching between peers. Keep-alives every few seconds would empty a battery; 30 seconds, Connection ID or queue mode are the choices.', 'rfc-9308 §3.2', 'zephyr-lwm2m'),
    claim('A-043', 'nuance', 'One message should stay within 1,152 bytes; bodies of any size go in blocks of 16 to 1,024 bytes.', 'rfc-7252 §4.6', 'rfc-7959'),
    claim('A-044', 'holds', 'CoAP over TCP, TLS and WebSocket is in the main libraries and in LwM2M from 1.1, but public end points are rare.', 'rfc-8323', 'libcoap', 'lwm2m-1-1'),
    says('An open server can be abused to amplify attacks; the Echo option or a DTLS cookie stops forged addresses.', 'draft-coap-amplification', 'rfc-9175 §2.4'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(4), 'KiB', 'CoAP client of a vendor test, published as "less than"', 'measured', 'tartabit'),
      figure('unknown', 'KiB', 'TinyDTLS, gcoap, microcoap: no trustworthy current figure found', 'assumed', 'judgement'),
    ],
    flashKiB: [figure(fromKilobytes(10), 'KiB', 'CoAP client of a vendor test, without security', 'measured', 'tartabit')],
  },
  maturityNotes: [
    says('libcoap 4.3.5 (2024) brought DTLS 1.3, Connection ID, Zephyr and ESP32; aiocoap was released in 2026.', 'libcoap-changelog', 'aiocoap'),
    says('TinyDTLS was still worked on in 2025; it has pre-shared and raw public keys only.', 'tinydtls', 'libcoap'),
    says('OSCORE is in libcoap, aiocoap and Californium. EDHOC, its key exchange, is young: 101 to 242 bytes against 331 to 894 for DTLS 1.3.', 'libcoap-changelog', 'rfc-9528', 'draft-security-comparison'),
  ],
};
