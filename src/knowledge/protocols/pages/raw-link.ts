import { figure, says } from '../../authoring/facts.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('The link has no IP and every byte of a frame counts, as on LoRaWAN.', 'rfc-8376 §2', 'lorawan-1-0-4'),
    says('Existing machines speak registers on a serial line.', 'modbus-serial'),
  ],
  avoidWhen: [
    says('Several applications share the nodes and want topics: MQTT-SN keeps them apart at four bytes more or less.', 'mqtt-sn-1-2 §4'),
    says('Messages are larger than one frame.', 'rfc-8376 §2'),
  ],
  pros: [
    says('No header above the link: the frame carries your bytes.', 'lorawan-1-0-4'),
    says('Sleep, queues for downlinks and confirmed frames belong to the link.', 'lorawan-1-0-4'),
    says('Gateways and network servers hand the payload on by MQTT or HTTP, so the far side stays ordinary.', 'aws-iot-protocols', 'rfc-8376 §2'),
  ],
  cons: [
    says('The meaning of the bytes is a private contract, and so is every change of it.', 'judgement'),
    says('Nothing larger than a frame: 51 to 222 bytes on LoRaWAN in Europe.', 'lorawan-1-0-4 RP002', 'rak-data-rates'),
    says('A gateway or network server is always part of the system.', 'rfc-8376 §2'),
  ],
  resourceNeeds: {
    ramKiB: [figure('unknown', 'KiB', 'part of the radio or bus driver; no figure apart', 'assumed', 'judgement')],
    flashKiB: [figure('unknown', 'KiB', 'part of the radio or bus driver; no figure apart', 'assumed', 'judgement')],
  },
  maturityNotes: [says('As mature as the link: LoRaWAN 1.0.4, Bluetooth Core 5, IEEE 802.15.4, Modbus over serial line.', 'lorawan-1-0-4', 'bluetooth-core', 'ieee-802-15-4', 'modbus-serial')],
};
