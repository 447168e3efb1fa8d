import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const lwm2mClaims: readonly SeedClaim[] = [
  claimed('A-096', 'lwm2m', 'fact', 'holds', 'More than messaging: management, provisioning, lifecycle.', null, 'lwm2m-1-2'),
  claimed('A-097', 'lwm2m', 'fact', 'holds', '1.0 about 2017, CoAP over UDP or SMS.', 'Feb 2017.', 'lwm2m-1-0'),
  claimed('A-098', 'lwm2m', 'fact', 'holds', '1.1 added TCP with TLS.', '2018; also non-IP transport, SenML/CBOR, OSCORE.', 'zephyr-lwm2m', 'lwm2m-1-1'),
  claimed('A-099', 'lwm2m', 'fact', 'holds', '1.2 (Nov 2020) adds HTTP and MQTT.', 'The latest approved version is 1.2.2 of 13 June 2024; 2.0 is announced.', 'lwm2m-1-2'),
  claimed('A-100', 'lwm2m', 'fact', 'holds', 'Object/Instance/Resource/Resource-Instance tree.', null, 'lwm2m-1-2'),
  claimed('A-101', 'lwm2m', 'fact', 'holds', 'Read, Observe, Write, Execute; multi-value resources.', 'Plus Create, Delete, Discover, Composite, Send.', 'lwm2m-1-2'),
  claimed('A-102', 'lwm2m', 'fact', 'unverified', 'Huge registry; 501 and 502 as odd examples.', 'The registry is large; the two numbers were not verified.', 'ipso-objects'),
  claimed('A-103', 'lwm2m', 'number', 'unverified', 'Core standard has 154 pages.', 'Not counted; version 1.0.2 alone has 142 pages.', 'lwm2m-1-0'),
  claimed('A-104', 'lwm2m', 'fact', 'holds', 'Formats: text, binary, CBOR, TLV, JSON, special JSON.', 'SenML CBOR/JSON (1.1), LwM2M CBOR (1.2).', 'anjay-lite', 'zephyr-lwm2m'),
  claimed('A-105', 'lwm2m', 'fact', 'nuance', 'Format depends on object type or choice.', 'Negotiated by CoAP content format; single resources may use plain text.', 'lwm2m-1-2'),
  claimed('A-106', 'lwm2m', 'opinion', 'nuance', 'Overly complicated framework for everything.', 'A 33.2 kB client core and 7.8 kB context RAM show it can be small.', 'anjay-lite'),
  claimed('A-107', 'lwm2m', 'opinion', 'opinion', 'Irreversible influence on firmware, backend, hardware.', 'Several open clients and servers exist.', 'wakaama', 'anjay-lite'),
  claimed('A-108', 'lwm2m', 'opinion', 'outdated', 'Fits gateways/PLCs of big vendors.', 'Main field is battery LPWA: metering, tracking, carrier device management.', 'anjay-lite'),
  claimed('A-109', 'lwm2m', 'opinion', 'nuance', 'A swamp for start-ups.', 'Ready in Zephyr (1.0.2 default, 1.1.1 option) and in modem carrier libraries.', 'zephyr-lwm2m', 'nordic-serial-modem'),
  claimed('A-110', 'lwm2m', 'pro', 'holds', 'Tries to do everything.', 'Bootstrap, FOTA, access control standardised.', 'lwm2m-1-2'),
  claimed('A-111', 'lwm2m', 'con', 'nuance', 'Tries to do everything.', 'A client core of 33 kB flash and 8 kB RAM shows that it can be small.', 'anjay-lite'),
];
