import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const rawUdpClaims: readonly SeedClaim[] = [
  claimed('A-017', 'raw-udp', 'fact', 'holds', 'Connectionless short datagrams, like a letter.', null, 'rfc-768'),
  claimed('A-018', 'raw-udp', 'fact', 'holds', 'You learn about receipt only by asking.', 'App-level ack required (CoAP CON, MQTT-SN PUBACK …).', 'rfc-7252'),
  claimed('A-019', 'raw-udp', 'fact', 'holds', 'Very light; fits constrained devices and loss-tolerant data.', 'Congestion control is then your duty.', 'rfc-8085'),
  claimed('A-020', 'raw-udp', 'fact', 'nuance', 'One-way street; no command unless the device is a routable UDP server.', 'Works on LAN, IPv6 without firewall, private APN/VPN, 3GPP non-IP delivery, SMS trigger, or inside the NAT window / via DTLS CID after the device spoke.', 'zephyr-lwm2m', 'rfc-9146'),
  claimed('A-021', 'raw-udp', 'fact', 'holds', 'Short reply window kept open by stateful inspection.', null, 'rfc-4787'),
  claimed('A-022', 'raw-udp', 'number', 'nuance', 'Window typically 20–40 s.', 'Standard asks from 2 min (default 5 min recommended); practice 30–60 s common; one IoT core: 30 s (12 s for "stream"); home gateways mean 160 s; some IoT SIMs allow > 20 min.', 'rfc-9308', 'rfc-9312', 'twilio-nat', 'particle-keep-alive', 'rfc-8323'),
  claimed('A-023', 'raw-udp', 'fact', 'holds', 'The window is not guaranteed.', null, 'rfc-4787'),
  claimed('A-024', 'raw-udp', 'fact', 'wrong', 'Network fragments above about 1500 B and the application must reassemble.', 'IP reassembles at the receiver; the app sees whole datagrams or nothing. IPv6 routers never fragment. Fragments are often filtered, so keep datagrams ≤ 1200–1280 B and chunk in the app (e.g. CoAP block-wise).', 'rfc-8200', 'rfc-8085', 'rfc-8900'),
  claimed('A-025', 'raw-udp', 'fact', 'outdated', 'Security complicated; DTLS rarely supported on embedded.', 'DTLS 1.2 in Mbed TLS, wolfSSL, TinyDTLS, Zephyr, nRF91 modem; Connection ID in Mbed TLS, wolfSSL, TinyDTLS; DTLS 1.3 in wolfSSL from 5.4.0; OSCORE as alternative.', 'libcoap', 'zephyr-lwm2m', 'nrf-cloud-protocols'),
  claimed('A-026', 'raw-udp', 'fact', 'wrong', 'Lion\'s share of IoT attacks possible due to UDP.', 'The best-known worm, Mirai, spread by Telnet over TCP with default passwords. UDP matters for reflection: more than 400,000 CoAP reflectors were listed in 2019.', 'mirai-2017', 'a10-coap'),
  claimed('A-027', 'raw-udp', 'pro', 'holds', 'Very resource-friendly.', null, 'anjay-lite'),
  claimed('A-028', 'raw-udp', 'pro', 'holds', 'Simple when no guarantees needed.', null, 'rfc-768'),
  claimed('A-029', 'raw-udp', 'con', 'nuance', 'No ad hoc message to device, only a reply.', 'It works on a local network, on IPv6 without a filter, on a private access point, within the mapping window, or by Connection ID after the device spoke.', 'rfc-9146'),
  claimed('A-030', 'raw-udp', 'con', 'holds', 'No delivery or order guarantee.', null, 'rfc-768'),
  claimed('A-031', 'raw-udp', 'con', 'nuance', 'Fragmentation above 1500 B.', 'IP puts fragments together, but they are often lost or filtered; cellular links often take less than 1,500 bytes, and 3GPP recommends 1,358.', '3gpp-ts-23-060'),
  claimed('A-032', 'raw-udp', 'con', 'outdated', 'Hard to secure.', 'DTLS 1.2 is in the common embedded libraries, with Connection ID in several of them.', 'libcoap'),
  claimed('A-033', 'raw-udp', 'fact', 'nuance', 'NB: every UDP-based protocol shares the no-way-back problem.', 'True for messages at an arbitrary time through address translation; TCP has the same limit once its mapping expires, only later. Connection ID, queue mode, keep-alives and wake-up by the network soften it.', 'rfc-9146', 'lwm2m-1-2'),
];
