import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said in general, and how it fares today. */
export const generalClaims: readonly SeedClaim[] = [
  claimed('A-001', 'general', 'fact', 'holds', 'No single industry standard for IoT messaging.', 'Still true; MQTT leads surveys but HTTP, CoAP/LwM2M, OPC UA, DDS and proprietary stacks persist.', 'eclipse-survey-2022'),
  claimed('A-158', 'general', 'opinion', 'nuance', 'MQTT is usually the simplest choice; brokers from all major clouds.', 'The first half is defensible; the second is false for Google Cloud.', 'google-iot-core-retirement', 'aws-iot-mqtt', 'azure-iot-protocols'),
];
