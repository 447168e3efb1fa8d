import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Small messages whose loss does no harm go one way, to a server of yours.', 'rfc-768', 'rfc-8085'),
    says('Many receivers on one local network are found and addressed at once.', 'rfc-8085 §4'),
    says('A standard defines its own reliability on datagrams, as Matter does.', 'matter message layer'),
  ],
  avoidWhen: [
    says('Messages must arrive: CoAP already has acknowledgement, repetition, recognition of duplicates and blocks.', 'rfc-7252 §4.2'),
    says('The network lets no UDP pass, as 3 to 5 percent do.', 'rfc-9308 §2'),
  ],
  pros: [
    claim('A-027', 'holds', 'The least that crosses an IP network: eight bytes of header and no state.', 'rfc-768'),
    claim('A-028', 'holds', 'Simple where no guarantee and no order is needed; congestion control is still your duty.', 'rfc-768', 'rfc-8085 §3.1'),
  ],
  cons: [
    claim('A-029', 'nuance', 'A message at any time reaches the device on a local network, a private access point, IPv6 without filter, or within the mapping window; Connection ID keeps security alive through new addresses.', 'rfc-9146', 'rfc-4787 REQ-5', 'zephyr-lwm2m'),
    claim('A-030', 'holds', 'No guarantee of delivery or order.', 'rfc-768'),
    claim('A-031', 'nuance', 'Packets above the path limit are fragmented and put together by IP, not by the application; but fragments are lost or filtered often, so stay below about 1,200 bytes. Cellular networks advise 1,358.', 'rfc-8200 §4.5', 'rfc-8900', 'rfc-8085 §3.2', '3gpp-ts-23-060'),
    claim('A-032', 'outdated', 'DTLS 1.2 is normal on embedded systems today, with Connection ID in several libraries; DTLS 1.3 is in wolfSSL, and OSCORE needs no handshake.', 'libcoap', 'nrf-cloud-protocols', 'rfc-9146'),
    claim('A-033', 'nuance', 'Every protocol on UDP shares this limit, and TCP has it too once its mapping expires, only later. Connection ID, queue mode and wake-up by the network soften it.', 'rfc-9146', 'rfc-5382 REQ-5'),
    claim('A-026', 'wrong', 'Most attacks on things did not come by UDP: the best-known worm spread by Telnet over TCP. UDP matters for reflection; over 400,000 CoAP reflectors were listed in 2019.', 'mirai-2017', 'a10-coap', 'draft-coap-amplification'),
  ],
  resourceNeeds: {
    ramKiB: [figure('unknown', 'KiB', 'no current figure published; buffers are your own', 'assumed', 'judgement')],
    flashKiB: [figure(fromKilobytes(40), 'KiB', 'upper bound: lwIP with full TCP, of which UDP alone needs a part', 'stated-by-vendor', 'lwip')],
  },
  maturityNotes: [says('RFC 768 has stood since 1980; RFC 8085 says how to use it without harm.', 'rfc-768', 'rfc-8085')],
};
