import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const rawLink: ProtocolFamily = {
  id: 'raw-link',
  name: 'Bare payload on the link',
  summary: 'The payload goes into the frames of a link without IP, and the network server or gateway behind the link speaks for the device.',
  capabilities: {
    pushToDevice: noted('queued-until-wake', 'On LoRaWAN class A a downlink waits for the next uplink.', 'lorawan-1-0-4'),
    oneToMany: noted('link-multicast', 'Multicast or broadcast frames where the link has them.', 'lorawan-1-0-4', 'bluetooth-core'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'Confirmed frames or acknowledged link transfers, up to the network server or gateway.', 'lorawan-1-0-4', 'bluetooth-core'),
    ordering: fact('none', 'lorawan-1-0-4'),
    storeAndForward: noted('server-queue', 'The network server queues downlinks.', 'lorawan-1-0-4'),
    requestResponse: fact('build-your-own', 'lorawan-1-0-4'),
    deviceManagement: fact('none', 'lorawan-1-0-4'),
    streaming: fact('none', 'lorawan-1-0-4'),
    browserUse: fact('none', 'whatwg-html'),
    intermediary: noted('none', 'Two ends of one link; towards any IP network a gateway or network server.', 'rfc-8376 §2', 'lorawan-1-0-4'),
    largeTransfer: noted('none', 'One frame; splitting is yours.', 'rfc-8376 §2'),
    largestMessageBytes: noted(null, 'Each link sets its own limit: 51 to 242 bytes on LoRaWAN.', 'lorawan-1-0-4', 'rak-data-rates'),
    workQueue: fact('none', 'lorawan-1-0-4'),
  },
  nonIpLinks: ['lorawan', 'ble', '802.15.4', 'local-bus', 'satellite', 'nb-iot'],
  platforms: {
    'mcu-baremetal': support('yes', 'Part of the radio or bus stack.', 'lorawan-1-0-4', 'bluetooth-core'),
    rtos: support('yes', 'Part of the radio or bus stack.', 'lorawan-1-0-4', 'bluetooth-core'),
    linux: support('yes', 'Through drivers.', 'bluetooth-core'),
    mobile: support('limited', 'Bluetooth only.', 'bluetooth-core'),
    browser: support('no', 'A page does not reach the link.', 'whatwg-html'),
    server: support('no', 'A server is not on the link.', 'lorawan-1-0-4'),
  },
  maturity: { standard: 'by link: LoRaWAN 1.0.4, Bluetooth Core, IEEE 802.15.4', status: 'mature', sources: cite('lorawan-1-0-4', 'bluetooth-core', 'ieee-802-15-4'), checked: CHECKED },
  grades: {
    maturity: judged(2, 'The links are standards; the meaning of the bytes is your own.', 'lorawan-1-0-4', 'bluetooth-core'),
    simplicity: judged(3, 'Nothing on the device beyond the link; a decoder behind it.', 'lorawan-1-0-4'),
    'push-to-device': judged(2, 'Messages wait in the network until the device listens: after its own uplink, or at once when it is mains powered.', 'lorawan-1-0-4', 'ncs-thread-power'),
    'one-to-many': judged(2, 'Multicast within one link.', 'lorawan-1-0-4'),
    'delivery-assurance': judged(2, 'Confirmed frames are repeated, up to the end of the link.', 'lorawan-1-0-4'),
    'request-response': judged(1, 'Correlation and errors are yours.', 'lorawan-1-0-4'),
    streaming: judged(0, 'Frames of some tens of bytes.', 'lorawan-1-0-4'),
    'bulk-transfer': judged(0, 'One frame is the largest message.', 'rfc-8376 §2'),
    'work-queue': judged(0, 'No queue.', 'lorawan-1-0-4'),
    decoupling: judged(1, 'One network server behind each device; what is behind it may publish on.', 'lorawan-1-0-4'),
    'device-management': judged(0, 'Everything is your own design.', 'lorawan-1-0-4'),
    'interoperable-data': judged(0, 'Bytes.', 'lorawan-1-0-4'),
    'sleepy-device': judged(4, 'Links such as LoRaWAN class A are made for sleep: one frame after waking, and messages wait.', 'lorawan-1-0-4', 'ncs-thread-power'),
    'lossy-link': judged(3, 'Each frame stands alone.', 'lorawan-1-0-4'),
    'nat-longevity': judged(4, 'No address translation on a link without IP.', 'lorawan-1-0-4'),
    'firewall-traversal': judged(0, 'Not routable beyond its link.', 'lorawan-1-0-4'),
    'browser-fit': judged(0, 'A page does not reach the link.', 'whatwg-html'),
    'no-intermediary': judged(2, 'A network server or gateway of a special kind.', 'lorawan-1-0-4'),
    'server-scale': judged(3, 'The network server keeps light state for each device.', 'lorawan-1-0-4'),
    'connection-sharing': judged(1, 'One address for each device.', 'lorawan-1-0-4'),
  },
  mandatedBy: mandates(
    ['mavlink', 'mavlink'], ['modbus', 'modbus-serial'],
  ),
  clouds: [
    { cloud: 'aws', transports: ['link'], text: 'AWS IoT Core has a LoRaWAN network server.', sources: cite('aws-iot-mqtt') },
  ],
  stacks: stacksOf({
    protocol: 'raw-link', name: 'Bare payload', exchange: 'raw-link', memory: PROTOCOL_MEMORY.own,
    variants: [
      'link/none',
    ],
  }),
  page: () => import('./pages/raw-link.ts'),
};
