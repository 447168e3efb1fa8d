import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Few devices on a stable link send now and then, and simplicity counts most.', 'rfc-9110', 'azure-iot-protocols'),
    says('Files and firmware are fetched: ranges, caches and servers are made for it.', 'rfc-9110 §14', 'nordic-webinar-2020'),
    says('Other companies call you, or a standard such as IEEE 2030.5 prescribes it.', 'ieee-2030-5'),
  ],
  avoidWhen: [
    says('Commands must reach the device soon: one cloud asks devices to poll no more often than every 25 minutes.', 'azure-iot-protocols'),
    says('Traffic is metered and messages are small.', 'tartabit', 'sergiuszm-experiments'),
  ],
  pros: [
    claim('A-136', 'holds', 'Easy to develop, test and debug.', 'rfc-9110'),
    claim('A-137', 'holds', 'No special server.', 'rfc-9110'),
    claim('A-134', 'holds', 'Good for stable links and few devices.', 'azure-iot-protocols'),
  ],
  cons: [
    claim('A-138', 'outdated', 'Text and repeated headers are HTTP/1.1; HTTP/2 and HTTP/3 are binary and compress headers. The size of an answer stays the server\'s choice.', 'rfc-9113', 'rfc-7541', 'rfc-9204'),
    claim('A-139', 'nuance', 'Polling can be spared by long polling, server-sent events or a WebSocket, each with a connection held open.', 'rfc-6202', 'whatwg-html'),
    claim('A-131', 'nuance', 'The printed example moves 146 bytes of request and 706 of response for two bytes of data, 852 in all.', 'seed-article'),
    claim('A-132', 'wrong', 'TLS adds no percentage: 22 to 29 bytes a record, and a handshake of 0.3 to 10 kB that can be resumed.', 'draft-security-comparison', 'nordic-webinar-2020'),
    claim('A-133', 'nuance', 'By recount the overhead is 850 bytes for 2 of data, 42,500 percent; 50,000 needs TCP, IP or TLS counted in.', 'seed-article'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(8), 'KiB', 'HTTP client of a vendor test, published as "more than", without TLS', 'measured', 'tartabit'),
      figure(fromKilobytes(22.013, 42.196), 'KiB', 'heap of an HTTPS request on ESP-IDF, from dynamic buffers to the defaults of Mbed TLS', 'measured', 'esp-idf-mbedtls'),
    ],
    flashKiB: [figure(fromKilobytes(50), 'KiB', 'HTTP client of a vendor test, published as "more than", without TLS', 'measured', 'tartabit')],
  },
  maturityNotes: [
    says('RFC 9110 to 9114 of 2022 hold all versions. HTTP/2 is rare on microcontrollers, and 3 to 5 percent of networks let no UDP pass for HTTP/3.', 'rfc-9110', 'rfc-9113', 'rfc-9308 §2'),
    says('In the developer survey of 2019 49 percent used it.', 'eclipse-survey-2019'),
  ],
};
