import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'lorawan'>();
const RATES = verified('specified', 'rak-data-rates', 'lorawan-device-crate', 'airtime-calculator');
const AIR = { confidence: 'derived', obtained: 'derived' } as const;

/** One data rate of EU868: bits a second, largest payloads, time on air of 10, 20 and 51 bytes. */
function dataRate(id: string, name: string, spreading: string, bitPerSecond: number, application: number, mac: string, onAir: readonly [number, number, number]) {
  return row(
    id, `EU868 ${name}, ${spreading}`, RATES, { region: 'EU868', kind: 'data-rate' },
    num('rate', bitPerSecond / 1000, 'kbit/s', 'physical layer'), num('largest payload', application, 'B', `application payload without MAC commands; ${mac}`),
    ...([10, 20, 51] as const).map((bytes, at) => num('time on air', onAir[at] ?? 'unknown', 'ms', `${bytes} B and 13 B of LoRaWAN, code rate 4/5, preamble of 8, explicit header`, { ...AIR, ...verified('derived', 'semtech-an1200-13', 'airtime-calculator'), confidence: 'derived' })),
  );
}

/** What fits at which data rate, and the rules of the band and of networks. */
export const lorawan: FactTables['lorawan'] = [
  dataRate('C-201', 'DR0', 'SF12 at 125 kHz', 250, 51, 'MAC payload 59 B', [1483, 1810, 2793]),
  dataRate('C-202', 'DR1', 'SF11 at 125 kHz', 440, 51, 'MAC payload 59 B', [823, 987, 1561]),
  dataRate('C-203', 'DR2', 'SF10 at 125 kHz', 980, 51, 'MAC payload 59 B', [371, 453, 698]),
  dataRate('C-204', 'DR3', 'SF9 at 125 kHz', 1760, 115, 'MAC payload 123 B', [206, 247, 390]),
  dataRate('C-205', 'DR4', 'SF8 at 125 kHz', 3125, 222, 'MAC payload 230 B, 242 B without repeaters', [113, 134, 216]),
  dataRate('C-206', 'DR5', 'SF7 at 125 kHz', 5470, 222, 'MAC payload 230 B, 242 B without repeaters', [62, 72, 118]),
  row('C-207', 'US915 uplink DR0 to DR4', verified('specified', 'airtime-calculator', 'rak-data-rates'), { region: 'US915', kind: 'data-rate' },
    num('rate', [0.98, 12.5], 'kbit/s', 'SF10 at 125 kHz to SF8 at 500 kHz'), num('largest payload', 11, 'B', 'DR0'), num('largest payload', 53, 'B', 'DR1'), num('largest payload', 125, 'B', 'DR2'), num('largest payload', 242, 'B', 'DR3 and DR4; 222 B where repeaters must be able to follow'), num('time on air', 400, 'ms', 'dwell time', { bound: 'at-most' })),
  row('C-210', 'Duty cycle in EU868', verified('specified', 'etsi-en-300-220', 'duty-cycle-budget'), { region: 'EU868', kind: 'rule', note: 'Bands of 0.1 % and of 10 % exist.' }, num('share of the time', 0.01, 'share', 'each sub-band of 1 %', { bound: 'at-most' })),
  row('C-211', 'Dwell time in US915', verified('specified', 'fcc-15-247', 'duty-cycle-budget'), { region: 'US915', kind: 'rule', note: 'No duty cycle.' }, num('time on air', 400, 'ms', 'one transmission', { bound: 'at-most' })),
  row('C-212', 'Fair use of The Things Network', cited('stated-by-vendor', 'ttn-fair-use'), { region: 'any', kind: 'rule' }, num('time on air', 30, 's', 'uplink of one device in a day', { bound: 'at-most' }), num('downlinks', 10, 'messages', 'to one device in a day', { bound: 'at-most' })),
  row('C-213', 'Sigfox', cited('stated-by-vendor', 'sigfox-radio'), { region: 'any', kind: 'rule', note: 'Largest subscription; the duty cycle of 1 % is behind it.' }, num('uplinks', 140, 'messages', 'of one device in a day', { bound: 'at-most' }), num('downlinks', 4, 'messages', 'to one device in a day', { bound: 'at-most' })),
  row('C-214', 'IP over LoRaWAN', cited('specified', 'rfc-9011', 'rfc-8824'), { region: 'any', kind: 'rule', note: 'Needs static context header compression (SCHC); CoAP has a compression of its own on it.' }),
  row('C-215', 'Protocols that fit LoRaWAN and Sigfox', cited('specified', 'lwm2m-1-1', 'rfc-8824'), { region: 'any', kind: 'rule', note: 'The bare payload; LwM2M without IP; CoAP through SCHC. MQTT only behind the network server.' }),
];
