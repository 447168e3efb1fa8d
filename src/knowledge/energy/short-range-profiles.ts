import { figure } from '../authoring/facts.ts';
import { readAgain } from '../authoring/read-again.ts';
import type { BleProfile, LorawanProfile, ThreadProfile, WifiProfile } from './energy-profile-schema.ts';

const esp32: WifiProfile = {
  kind: 'wifi', id: 'esp32-wifi', link: 'wifi', name: 'ESP32 on Wi-Fi, automatic light sleep, 160 MHz, Espressif',
  supply: figure(3.3, 'V', 'typical supply of the module', 'specified', 'esp32-datasheet'),
  associated: [
    { dtim: 1, current: figure(3.34, 'mA', 'associated, automatic light sleep, DTIM 1', 'measured', 'esp-idf-sleep') },
    { dtim: 3, current: figure(2.33, 'mA', 'associated, automatic light sleep, DTIM 3', 'measured', 'esp-idf-sleep') },
    { dtim: 10, current: figure(2.19, 'mA', 'associated, automatic light sleep, DTIM 10', 'measured', 'esp-idf-sleep') },
  ],
  transmit: figure(240, 'mA', '802.11b at 19.5 dBm', 'specified', 'esp32-datasheet'),
  deepSleep: figure([4.8, 6.9], 'µA', 'ESP32 family, from C3 to S3', 'measured', 'esp-idf-sleep'),
  coldStart: null,
};

const thread = (id: string, name: string, sleepMicroamps: number, pollMicrocoulombs: number): ThreadProfile => ({
  kind: 'sleepy-802.15.4', id, link: '802.15.4', name,
  supply: figure(3, 'V', 'supply of the campaign', 'measured', 'ncs-thread-power'),
  sleep: figure(sleepMicroamps, 'µA', 'sleepy end device, 0 dBm, Thread 1.4', 'measured', 'ncs-thread-power'),
  poll: figure(pollMicrocoulombs, 'µC', 'one data poll at a period of 1 s', 'measured', 'ncs-thread-power'),
});

const cc2340: BleProfile = {
  kind: 'ble', id: 'cc2340r5-ble', link: 'ble', name: 'CC2340R5 on Bluetooth LE, data sheet',
  supply: readAgain(figure(3, 'V', 'DC/DC on', 'specified', 'cc2340r5-current')),
  sleep: readAgain(figure([0.71, 0.74], 'µA', 'standby with clock and 28 kB of RAM', 'specified', 'cc2340r5-current')),
  transmit: readAgain(figure(5.1, 'mA', '0 dBm, 2440 MHz, DC/DC on', 'specified', 'cc2340r5-current')),
  receive: readAgain(figure(5.3, 'mA', '1 Mbit/s, 2440 MHz, DC/DC on', 'specified', 'cc2340r5-current')),
  emptyEvent: readAgain(figure([0.000_310, 0.0015], 's', 'two empty packets of 80 µs and 150 µs between them (low); active time that another vendor measured at its own chip (high)', 'derived', 'bluetooth-core', 'silabs-ble-current')),
};

/** A few symbols where nothing is heard, up to a third of a second at slow data rates. */
const RECEIVE_WINDOWS = figure([0.03, 0.3], 's', 'both windows of class A, from fast to slow data rates', 'assumed', 'lorawan-1-0-4', 'judgement');

const samR34: LorawanProfile = {
  kind: 'lorawan', id: 'sam-r34-868', link: 'lorawan', name: 'SAM R34 on LoRaWAN at 868 MHz, whole system in package, data sheet',
  supply: readAgain(figure(3.3, 'V', 'typical conditions of the table', 'measured', 'sam-r34-current')),
  sleep: readAgain(figure(1.608, 'µA', 'standby, transceiver asleep', 'measured', 'sam-r34-current')),
  transmit: [
    { dbm: 7, current: readAgain(figure(25.68, 'mA', '868 MHz, 7 dBm, processor active', 'measured', 'sam-r34-current')) },
    { dbm: 15, current: readAgain(figure(41.54, 'mA', '868 MHz, 15 dBm, processor active', 'measured', 'sam-r34-current')) },
  ],
  receive: readAgain(figure(12.68, 'mA', '868 MHz, 125 kHz', 'measured', 'sam-r34-current')),
  receiveWindows: RECEIVE_WINDOWS,
};

const sx1262: LorawanProfile = {
  kind: 'lorawan', id: 'sx1262-868', link: 'lorawan', name: 'SX1262 transceiver alone on LoRaWAN, data sheet, without its processor',
  supply: figure(3.3, 'V', 'typical conditions of the data sheet', 'specified', 'sx1262-datasheet'),
  sleep: figure(0.6, 'µA', 'sleep with warm start', 'specified', 'sx1262-datasheet'),
  transmit: [{ dbm: 22, current: figure(118, 'mA', '22 dBm', 'specified', 'sx1262-datasheet') }],
  receive: figure(4.6, 'mA', 'DC/DC on', 'specified', 'sx1262-datasheet'),
  receiveWindows: RECEIVE_WINDOWS,
};

export const shortRangeProfiles = [
  esp32,
  thread('nrf54l15-thread', 'nRF54L15 as sleepy end device on Thread, Nordic Semiconductor', 1.98, 14.3),
  thread('nrf5340-thread', 'nRF5340 as sleepy end device on Thread, Nordic Semiconductor', 3.31, 17.8),
  cc2340,
  samR34,
  sx1262,
] as const;
