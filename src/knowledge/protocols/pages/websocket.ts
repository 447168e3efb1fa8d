import { claim, figure, says } from '../../authoring/facts.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('A page shows a live stream, or talks to one server both ways.', 'rfc-6455 §1.1'),
    says('A standard prescribes it: OCPP for charging points, TR-369 for home equipment.', 'ocpp-j', 'tr-369'),
    says('Only web traffic may leave the network and no broker is wanted.', 'rfc-6455 §1.6'),
  ],
  avoidWhen: [
    says('You would write topics, acknowledgement and reconnecting yourself: MQTT over WebSocket has them.', 'mqtt-5-0 §6'),
    says('The device sleeps: a standing connection is the point of it.', 'rfc-6455 §4'),
  ],
  pros: [
    claim('A-145', 'holds', 'Binary messages with 2 to 14 bytes of header.', 'rfc-6455 §5.2'),
    claim('A-146', 'holds', 'TLS, proxies, load balancers and certificates of the web serve it.', 'rfc-6455 §1.6'),
    claim('A-144', 'nuance', 'It has a niche beyond media in a page: charging points run on it at scale.', 'ocpp-j'),
  ],
  cons: [
    claim('A-147', 'holds', 'Fewer features than MQTT at about the same overhead.', 'rfc-6455', 'mqtt-5-0 §6'),
    claim('A-140', 'nuance', 'It is not a raw stream but frames after an upgrade of an HTTP connection; it also runs over HTTP/2 and HTTP/3.', 'rfc-6455', 'rfc-8441', 'rfc-9220'),
    says('Proxies close idle connections, nginx and one load balancer after 60 seconds, so pings are needed.', 'proxy-idle-timeouts', 'rfc-6455 §5.5.2'),
  ],
  resourceNeeds: {
    ramKiB: [figure('unknown', 'KiB', 'no published figure found for small clients', 'assumed', 'judgement')],
    flashKiB: [figure('unknown', 'KiB', 'no published figure found for small clients', 'assumed', 'judgement')],
  },
  maturityNotes: [
    says('RFC 6455 of 2011 is in every browser and server; 26 percent of developers used it for things in 2019.', 'rfc-6455', 'eclipse-survey-2019'),
    says('WebTransport over QUIC is in all large browser engines since Safari 26.4.', 'browser-compat-data'),
  ],
};
