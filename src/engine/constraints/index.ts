import { acceptsCredential } from './accepts-credential.ts';
import type { Constraint } from './constraint.ts';
import { fitsFrame } from './fits-frame.ts';
import { fitsMemory } from './fits-memory.ts';
import { followsStandard } from './follows-standard.ts';
import { givesGuarantee } from './gives-guarantee.ts';
import { keepsOrder } from './keeps-order.ts';
import { offersSecurity } from './offers-security.ts';
import { passesFirewall } from './passes-firewall.ts';
import { reachesDevice } from './reaches-device.ts';
import { runsOnLink } from './runs-on-link.ts';
import { runsOnPlatform } from './runs-on-platform.ts';
import { servesBrowser } from './serves-browser.ts';
import { worksWithoutBroker } from './works-without-broker.ts';

/** Every constraint, in the order in which failed ones are listed: what cannot run first, then what cannot pass, then what cannot promise. */
export const constraints: readonly Constraint[] = [
  runsOnPlatform,
  runsOnLink,
  fitsFrame,
  fitsMemory,
  followsStandard,
  servesBrowser,
  passesFirewall,
  reachesDevice,
  givesGuarantee,
  keepsOrder,
  offersSecurity,
  acceptsCredential,
  worksWithoutBroker,
];
