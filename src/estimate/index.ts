export { rangeOf, typicalOf } from './figure-range.ts';
export { offeredGuarantee } from './guarantee.ts';
export { commandDownSeconds, firstDeliverySeconds, setUpRoundTrips, type LatencyInputs } from './latency.ts';
export { flashKiB, ramKiB } from './memory.ts';
export { ANY_LINK, networkOf, type Network } from './network.ts';
export { PROPORTIONAL_FROM_BYTES, sessionSizes, wireInputsFor, type SessionQuestion, type SessionSizes } from './session-sizes.ts';
export { leastBytesPerDay, traffic, type ConnectionUse, type DayTotals, type TrafficEstimate, type TrafficInputs } from './traffic.ts';
export { missing, type Missing } from './unknown.ts';
