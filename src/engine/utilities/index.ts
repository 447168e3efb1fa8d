import type { Criterion } from '../../knowledge/index.ts';
import { cloudEndpoint } from './cloud-endpoint.ts';
import { firstDeliveryTime } from './first-delivery-time.ts';
import { gradedUtility } from './graded.ts';
import { memoryFit } from './memory-fit.ts';
import { noIntermediary } from './no-intermediary.ts';
import { oneToMany } from './one-to-many.ts';
import { platformLibrary } from './platform-library.ts';
import { pushToDevice } from './push-to-device.ts';
import { requestResponse } from './request-response.ts';
import { sleepyDevice } from './sleepy-device.ts';
import { streaming } from './streaming.ts';
import { trafficVolume } from './traffic-volume.ts';
import { transportSecurity } from './transport-security.ts';
import type { Utility } from './utility.ts';

/** Assessed criteria that follow from catalogue facts and answers, or whose grade depends on where the ends stand; every other assessed one takes the catalogue's grade. */
const COMPUTED: readonly Utility[] = [platformLibrary, cloudEndpoint, transportSecurity, pushToDevice, oneToMany, sleepyDevice, requestResponse, streaming, noIntermediary];

/** The utility of a criterion. A measured criterion names its estimate; one that names none here is unknown on the whole scale. */
export function utilityFor(criterion: Criterion): Utility {
  if (criterion.kind === 'assessed') return COMPUTED.find((utility) => utility.criterion === criterion.id) ?? gradedUtility(criterion.id);
  switch (criterion.estimate) {
    case 'traffic': return trafficVolume(criterion);
    case 'first-delivery': return firstDeliveryTime(criterion);
    case 'memory': return memoryFit(criterion);
    default: return gradedUtility(criterion.id);
  }
}
