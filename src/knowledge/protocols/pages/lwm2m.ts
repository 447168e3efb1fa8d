import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('A fleet of battery devices must be provisioned, configured, watched and updated by a standard.', 'lwm2m-1-2', 'anjay-lite'),
    says('Data of several vendors must be understood without private contracts.', 'ipso-objects'),
    says('An operator or module maker already speaks it.', 'nordic-serial-modem', 'att-device-management'),
  ],
  avoidWhen: [
    says('A small team wants the first result soon and needs no management.', 'judgement', 'lwm2m-1-2'),
    says('Only web traffic may leave the network.', 'rfc-9308 §2'),
    says('One message must reach many devices at once: the server goes through them one by one.', 'lwm2m-1-2'),
  ],
  pros: [
    claim('A-110', 'holds', 'It covers the whole life of a device: bootstrap, configuration, access control, monitoring and firmware update are standardised.', 'lwm2m-1-2'),
    claim('A-106', 'nuance', 'Large as a specification, small as a program: a client core of 33 kB flash and 8 kB RAM exists.', 'anjay-lite'),
    claim('A-109', 'nuance', 'For a start-up less of a swamp than in 2022: ready in Zephyr and in the libraries of modules.', 'zephyr-lwm2m', 'nordic-serial-modem'),
    says('Queue mode fits sleeping devices: requests wait for the next wake-up.', 'lwm2m-1-2 queue mode'),
  ],
  cons: [
    claim('A-111', 'nuance', 'It covers the whole life of a device: much to learn, a special server, and objects that shape your design. As a program it can be small.', 'lwm2m-1-2', 'anjay-lite'),
    claim('A-107', 'opinion', 'How far it binds firmware and back end is a matter of opinion; several open clients and servers exist.', 'wakaama', 'anjay-lite'),
    claim('A-108', 'outdated', 'Its main field is not PLCs of big vendors but battery devices: metering, tracking, management by operators.', 'anjay-lite'),
    says('No hyperscale cloud takes it directly; a server stands between.', 'nordic-webinar-2020'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(9.068), 'KiB', 'Anjay Lite 2.0: context 7,816 bytes and the security, server and device objects; static, no heap, without TLS', 'measured', 'anjay-lite'),
      figure(fromKilobytes(10), 'KiB', 'LwM2M client of a vendor test, published as "more than"', 'measured', 'tartabit'),
      figure([38, 40], 'KiB', 'Pelion Client Lite with TLS and operating system on K64F, two compilers; Ethernet adds 45', 'measured', 'pelion-client-lite'),
    ],
    flashKiB: [
      figure(fromKilobytes(33.2, 65.5), 'KiB', 'Anjay Lite 2.0 from minimal to everything with 1.2; gcc 14.2.1, logs off, without TLS', 'measured', 'anjay-lite'),
      figure(fromKilobytes(60), 'KiB', 'LwM2M client of a vendor test', 'measured', 'tartabit'),
      figure([163, 177], 'KiB', 'Pelion Client Lite with TLS and operating system on K64F, two compilers; Ethernet adds 55', 'measured', 'pelion-client-lite'),
    ],
  },
  maturityNotes: [
    says('1.2.2 of June 2024 is the latest approved version: MQTT and HTTP as transports, a gateway, its own CBOR form, Connection ID.', 'lwm2m-1-2'),
    says('Zephyr has 1.0.2 by default and 1.1.1 as an option; Wakaama speaks 1.1.', 'lwm2m-1-0', 'zephyr-lwm2m', 'wakaama'),
    says('Anjay Lite 3.0.0 came in August 2026; its licence asks for registration in commercial use.', 'anjay-lite'),
  ],
};
