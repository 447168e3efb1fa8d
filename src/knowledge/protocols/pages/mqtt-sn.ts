import { claim, figure, says } from '../../authoring/facts.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Nodes without IP, on a mesh or a serial line, publish to an MQTT system behind a gateway.', 'mqtt-sn-1-2 §4'),
    says('Sleeping cellular devices want topics at the cost of a datagram, and an operator or platform runs the gateway.', 'telekom-technology-cards', 'mqtt-sn-1-2 §6.14'),
  ],
  avoidWhen: [
    says('The device can speak MQTT or CoAP itself: both have more maintained libraries.', 'paho-mqtt-sn', 'libcoap'),
    says('Messages are larger than the link carries: 1.2 has no fragmentation.', 'mqtt-sn-1-2 §5.2'),
    says('Standard security is required: 1.2 has none of its own, DTLS or the link must give it.', 'mqtt-sn-1-2', 'maps-mqtt-sn'),
  ],
  pros: [
    claim('A-092', 'holds', 'Topics, guarantees and last will with less traffic: a publish has seven bytes of header.', 'mqtt-sn-1-2 §5.4.12'),
    claim('A-093', 'holds', 'Runs on any link that carries a datagram.', 'mqtt-sn-1-2 §2', 'maps-mqtt-sn'),
    claim('A-086', 'nuance', 'Topic numbers are registered at run time, agreed before, or two-letter names.', 'mqtt-sn-1-2 §3'),
    says('Sleeping clients are part of it: the gateway keeps messages until the next poll.', 'mqtt-sn-1-2 §6.14'),
  ],
  cons: [
    claim('A-094', 'outdated', 'It is alive again: a draft of version 2.0 in August 2026 and first clients in October. But it is no standard yet, and the Paho gateway has not changed since January 2024.', 'mqtt-sn-2-0-draft', 'maps-mqtt-sn', 'paho-mqtt-sn'),
    claim('A-095', 'holds', 'The length field allows 65,535 bytes; the link sets the real limit, and nothing is fragmented.', 'mqtt-sn-1-2 §5.2.1'),
    claim('A-088', 'nuance', 'There is a CONNECT to go through, except for publishing at QoS -1.', 'mqtt-sn-1-2 §6.8', 'wolfmqtt'),
    says('Gateway and broker both must run.', 'mqtt-sn-1-2 §4'),
  ],
  resourceNeeds: {
    ramKiB: [figure('unknown', 'KiB', 'no published figure found for any library', 'assumed', 'judgement')],
    flashKiB: [figure('unknown', 'KiB', 'no published figure found for any library', 'assumed', 'judgement')],
  },
  maturityNotes: [
    says('1.2 is a document of 2013, never a standard of a body. 2.0 is OASIS Committee Specification Draft 01 of 14 August 2026.', 'mqtt-org', 'mqtt-sn-2-0-draft'),
    says('The first client suite for 2.0 is not yet conformant in full and has a restrictive licence.', 'maps-mqtt-sn'),
    says('Work on the open Java gateway for 2.0 began in August 2026.', 'simon622-mqtt-sn'),
  ],
};
