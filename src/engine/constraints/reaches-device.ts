import { deviceCanListen, mappingDecides } from '../reachability.ts';
import { constraint } from './constraint.ts';

export const reachesDevice = constraint({
  id: 'reaches-device',
  reads: ['pushToDevice', 'latency', 'nat', 'topology', 'power', 'sleepy'],
  reason: 'Where a message must reach the device within a second, polling cannot do it, and a UDP mapping behind NAT that is held open by a packet every half minute empties a battery meant for years and wakes a device that sleeps. A device that can be addressed listens by itself. With slower needs, or on mains power, it is a matter of traffic and a preference.',
  check: ({ pushToDevice, latency, nat, topology, power, sleepy }, { stack, capabilities }) => {
    if (pushToDevice !== 'yes' || (latency !== 'realtime' && latency !== 'interactive')) return null;
    const place = { topology, nat };
    if (deviceCanListen(stack, capabilities, place)) return null;
    const { value, sources } = capabilities.pushToDevice;
    if (value === 'none') {
      return { needed: { pushToDevice, latency }, offered: { pushToDevice: value }, sources, wayBack: { input: 'latency', value: 'seconds' } };
    }
    if (nat !== null && (power === 'battery-years' || sleepy === 'yes') && mappingDecides(stack, place)) {
      return {
        needed: { pushToDevice, latency, nat, ...(power === 'battery-years' ? { power } : { sleepy: 'yes' }) }, offered: { pushToDevice: value },
        sources: [...sources, { source: 'rfc-9308', clause: '§3.2' }], wayBack: { input: 'nat', value: 'private-network' },
      };
    }
    return null;
  },
});
