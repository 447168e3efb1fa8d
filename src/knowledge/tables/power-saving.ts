import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'powerSaving'>();
const HOUR = 3600;
const FIELD = verified('measured', 'boaks-power');

/** States in which a device saves power, and what they mean for reaching it. */
export const powerSaving: FactTables['powerSaving'] = [
  row('C-401', 'Radio tail (RRC inactivity timer)', verified('measured', 'ncs-power', 'boaks-power'), { links: ['lte-m', 'nb-iot', 'lte'], effect: 'The radio stays connected after the last byte.' },
    num('tail', [5, 20], 's', 'usual', { bound: 'about', comparison: 'radio-tail' }), num('tail', 60, 's', 'some networks', { bound: 'at-least', comparison: 'radio-tail' }), num('tail', 11, 's', 'LTE-M, one network', { ...verified('measured', 'ncs-power'), comparison: 'radio-tail' }), num('tail', 10, 's', 'another network', { ...FIELD, comparison: 'radio-tail' })),
  row('C-402', 'Release assistance (RAI)', FIELD, { links: ['nb-iot', 'lte-m'], effect: 'The device tells the network that it is done: the tail is cut.' },
    num('radio time of a message', [2.7, 3.3], 's', 'NB-IoT with release assistance', { comparison: 'message-radio-time' }), num('radio time of a message', 12, 's', 'LTE-M without it', { bound: 'about', comparison: 'message-radio-time' })),
  row('C-403', 'Power saving mode (PSM)', cited('specified', '3gpp-ts-24-008 §10.5.7.4a', '3gpp-ts-24-008 §10.5.7.4', '3gpp-ts-23-682'), { links: ['lte-m', 'nb-iot'], effect: 'The device cannot be reached; its context is kept.', note: 'Networks grant less than the coding allows.' },
    num('time between updates (T3412)', 9920 * HOUR, 's', 'largest value of the coding', { ...cited('specified', '3gpp-ts-24-008 §10.5.7.4a'), bound: 'at-most' }), num('active time (T3324)', [0, 186 * 60], 's', 'range of the coding', cited('specified', '3gpp-ts-24-008 §10.5.7.4'))),
  row('C-404', 'Extended discontinuous reception (eDRX)', cited('specified', '3gpp-ts-36-304'), { links: ['lte-m', 'nb-iot'], effect: 'A command waits up to one cycle.' },
    num('cycle', [5.12, 2622], 's', 'LTE-M: up to 43.7 minutes'), num('longest cycle', 2.9 * HOUR, 's', 'NB-IoT', { bound: 'about' })),
  row('C-405', 'Wi-Fi power save', cited('specified', 'ieee-802-11'), { links: ['wifi'], effect: 'What comes down waits for the next DTIM.' }, num('wait', 102.4, 'ms', 'for each step of DTIM, beacons at the usual interval')),
  row('C-406', 'Sleepy end devices of Thread', verified('measured', 'ncs-thread-power'), { links: ['802.15.4'], effect: 'The parent keeps what comes down until the device polls, or until its scheduled window.' }),
  row('C-407', 'Classes of LoRaWAN', cited('specified', 'lorawan-1-0-4'), { links: ['lorawan'], effect: 'Class A hears only after it has sent, class B at set times, class C always.', note: 'Class C needs mains.' }),
  row('C-408', 'eDRX for LTE category 1bis', verified('stated-by-vendor', 'nrf93m1-power'), { links: ['lte'], effect: 'Mostly not rolled out yet.', note: 'Statement of a vendor, 2026.' }),
  row('C-409', 'Search for the home network with global SIMs', FIELD, { links: ['lte-m', 'nb-iot'], effect: 'Adds radio time; the interval is stored on the SIM.' }, num('radio time', 60, 's', 'field report', { bound: 'at-most' })),
  row('C-410', 'First registration', FIELD, { links: ['lte-m', 'nb-iot'], effect: 'The first contact takes long.' }, num('time', 180, 's', 'field report', { bound: 'at-most' })),
];
