import type { Criterion } from '../schema/criterion.ts';
import { browserFit } from './browser-fit.ts';
import { bulkTransfer } from './bulk-transfer.ts';
import { cloudEndpoint } from './cloud-endpoint.ts';
import { connectionSharing } from './connection-sharing.ts';
import { decoupling } from './decoupling.ts';
import { deliveryAssurance } from './delivery-assurance.ts';
import { deviceManagement } from './device-management.ts';
import { firewallTraversal } from './firewall-traversal.ts';
import { firstDeliveryTime } from './first-delivery-time.ts';
import { interoperableData } from './interoperable-data.ts';
import { lossyLink } from './lossy-link.ts';
import { maturity } from './maturity.ts';
import { memoryFit } from './memory-fit.ts';
import { natLongevity } from './nat-longevity.ts';
import { noIntermediary } from './no-intermediary.ts';
import { oneToMany } from './one-to-many.ts';
import { platformLibrary } from './platform-library.ts';
import { pushToDevice } from './push-to-device.ts';
import { requestResponse } from './request-response.ts';
import { serverScale } from './server-scale.ts';
import { simplicity } from './simplicity.ts';
import { sleepyDevice } from './sleepy-device.ts';
import { streaming } from './streaming.ts';
import { trafficVolume } from './traffic-volume.ts';
import { transportSecurity } from './transport-security.ts';
import { workQueue } from './work-queue.ts';

/** Every criterion, in the order in which equal contributions are shown. */
export const criteria: readonly Criterion[] = [
  trafficVolume,
  firstDeliveryTime,
  memoryFit,
  transportSecurity,
  maturity,
  simplicity,
  platformLibrary,
  cloudEndpoint,
  pushToDevice,
  oneToMany,
  deliveryAssurance,
  requestResponse,
  streaming,
  bulkTransfer,
  workQueue,
  decoupling,
  deviceManagement,
  interoperableData,
  sleepyDevice,
  lossyLink,
  natLongevity,
  firewallTraversal,
  browserFit,
  noIntermediary,
  serverScale,
  connectionSharing,
];
