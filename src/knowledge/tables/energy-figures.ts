import { cited, derived, num, rowsOf, secondHand, verified, type Evidence } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'energyFigures'>();
type Link = FactTables['energyFigures'][number]['link'];
const NORDIC = verified('measured', 'ncs-power');
const BOAKS = verified('measured', 'boaks-power');
const BOAKS_PRODUCT = derived('boaks-power');
const TARTABIT = secondHand('measured', 'tartabit');
const CAT1 = verified('measured', 'nrf93m1-power');
const WIFI = verified('measured', 'esp-idf-sleep');
const LORA = verified('stated-by-vendor', 'sam-r34-current');
const SX = cited('stated-by-vendor', 'sx1262-datasheet');
const THREAD = verified('measured', 'ncs-thread-power');
const SUB_GHZ = verified('stated-by-vendor', 'cc1350-datasheet');
const LIVE = 'PSM, active time 0, no release assistance, 12.32 s in all, inactivity timer 11 s, cDRX 0.32 s';

/** One published number of one board on one link. Figures of different boards are not to be mixed in one sum. */
function one(id: string, board: string, link: Link, evidence: Evidence, quantity: string, value: number | readonly [number, number], unit: string, condition: string, extras: Parameters<typeof num>[4] = {}, note?: string) {
  return row(id, board, evidence, { link, ...(note === undefined ? {} : { note }) }, num(quantity, value, unit, condition, extras));
}

export const energyFigures: FactTables['energyFigures'] = [
  one('D-01', 'nRF9160 on LTE-M', 'lte-m', NORDIC, 'sleep current', 3.44, 'µA', 'PSM floor, kit rev 2, live network, supply of the 3.7 V class', { comparison: 'nrf9160-psm' }),
  one('D-01a', 'nRF9160 on LTE-M, earlier edition of the guide', 'lte-m', NORDIC, 'sleep current', 4.69, 'µA', 'PSM floor, as in the later edition', { comparison: 'nrf9160-psm' }),
  one('D-02', 'nRF9160 on LTE-M, 40 B over UDP', 'lte-m', NORDIC, 'charge of a message', 115.06, 'mC', LIVE, { comparison: 'planned-charge' }),
  one('D-03', 'nRF9160 on LTE-M, radio tail of that message', 'lte-m', NORDIC, 'charge of the tail', 93.82, 'mC', `cDRX alone, 82 % of the message; ${LIVE}`),
  one('D-04', 'nRF9160 on LTE-M, 120 B over UDP', 'lte-m', NORDIC, 'charge of a message', 116.57, 'mC', LIVE),
  one('D-05', 'nRF9160 on LTE-M, each further byte', 'lte-m', derived('ncs-power'), 'charge of a byte', 0.019, 'mC/B', 'difference of 120 B and 40 B', { bound: 'about' }),
  one('D-06', 'Planning tool, before it was tuned', 'lte-m', NORDIC, 'charge of a message', 48.33, 'mC', '7.9 s predicted for the message of 40 B: 2.4 times too low', { comparison: 'planned-charge' }),
  one('D-07', 'Planning tool, correction', 'lte-m', verified('stated-by-vendor', 'ncs-power'), 'factor on the charge of cDRX', 1.5, 'times', 'rule of thumb of the vendor'),
  one('D-08', 'nRF9160 kit on NB-IoT, wake-up without data', 'nb-iot', BOAKS, 'energy', 252, 'mJ', '0.07 mWh printed; 3 s, 17 mA, 5 V; PSM and release assistance'),
  row('D-09', 'nRF9160 kit on NB-IoT, 200 B one way', BOAKS, { link: 'nb-iot', note: 'The printed energy is not the product of the printed time, current and voltage.' },
    num('energy', 270, 'mJ', '0.075 mWh as printed; release assistance', { comparison: 'nb-iot-200-bytes' }), num('energy', 351, 'mJ', 'product of the printed averages, 2.7 s, 26 mA, 5 V', { ...BOAKS_PRODUCT, comparison: 'nb-iot-200-bytes' })),
  one('D-10', 'nRF9160 kit on NB-IoT, 400 B one way', 'nb-iot', BOAKS, 'energy', [360, 377], 'mJ', '0.10 mWh printed; 2.9 s; release assistance'),
  one('D-10a', 'nRF9160 kit on NB-IoT, each further byte', 'nb-iot', BOAKS_PRODUCT, 'energy of a byte', [0.13, 0.45], 'mJ/B', 'from 200 B and 400 B: products low, printed values high'),
  one('D-11', 'nRF9160 kit on NB-IoT, 400 B with 40 B back', 'nb-iot', BOAKS, 'energy', 504, 'mJ', '0.14 mWh; 3.3 s, 31 mA, 5 V; release assistance'),
  one('D-12', 'nRF9160 kit on NB-IoT, modem on, exchange, off', 'nb-iot', BOAKS, 'energy', 594, 'mJ', '0.165 mWh; 6.4 s'),
  one('D-13', 'nRF9160 kit on LTE-M, wake-up without data', 'lte-m', BOAKS, 'energy', [348, 360], 'mJ', '0.10 mWh; 2.4 s, 29 mA, 5 V; no release assistance in that network'),
  one('D-14', 'nRF9160 kit on LTE-M, message or request', 'lte-m', BOAKS, 'energy', [504, 540], 'mJ', '12 s because of a tail of 10 s'),
  one('D-15', 'nRF9160 kit on LTE-M, modem on, exchange, off', 'lte-m', BOAKS, 'energy', [216, 228], 'mJ', '2.9 s, no tail', {}, 'Operators may forbid frequent attaching.'),
  row('D-16', 'Thingy:91 on LTE-M, whole device, 200 B each way', BOAKS, { link: 'lte-m', note: 'The printed energy is not the product of the printed averages.' },
    num('energy', 776, 'mJ', 'product of averages; 22 s with 8 s of active time', { ...BOAKS_PRODUCT, comparison: 'thingy-exchange' }), num('energy', 1260, 'mJ', '0.35 mWh as printed', { comparison: 'thingy-exchange' })),
  one('D-17', 'Thingy:91, standing by', 'lte-m', BOAKS, 'current', 40, 'µA', 'UART and supplies off, 4.1 V', {}, 'The author adds 40 µA for self-discharge of the cell.'),
  one('D-18', 'Thingy:91, an exchange each hour', 'lte-m', verified('derived', 'boaks-power'), 'battery life', [210, 450], 'days', 'cell of 1,350 mAh; forecast 250 days, page of the project 7 to 15 months'),
  one('D-19a', 'Cellular node, CoAP over UDP', null, TARTABIT, 'energy of a record', 208, 'mJ', '1,000 B, cold start, no protection; 1,048 B up and 24 B down', { comparison: 'record-energy' }),
  one('D-19b', 'Cellular node, LwM2M 1.1', null, TARTABIT, 'energy of a record', 246, 'mJ', '1,000 B, register and send, no protection; 1,108 and 40 B', { comparison: 'record-energy' }),
  one('D-19c', 'Cellular node, MQTT at QoS 0', null, TARTABIT, 'energy of a record', 348, 'mJ', '1,000 B, cold start, no protection; 1,330 and 220 B', { comparison: 'record-energy' }),
  one('D-19d', 'Cellular node, HTTP/1.1 POST', null, TARTABIT, 'energy of a record', 381, 'mJ', '1,000 B, cold start, no protection; 1,320 and 320 B', { comparison: 'record-energy' }),
  one('D-20a', 'Cellular node, CoAP with DTLS', null, TARTABIT, 'energy of a record', 600, 'mJ', '1,000 B, full handshake included', { bound: 'about', comparison: 'record-energy' }),
  one('D-20b', 'Cellular node, MQTT with TLS', null, TARTABIT, 'energy of a record', 1600, 'mJ', '1,000 B, full handshake included', { bound: 'at-least', comparison: 'record-energy' }),
  one('D-21a', 'Cellular node, full DTLS handshake', null, derived('tartabit'), 'energy of a handshake', 390, 'mJ', 'difference of CoAP with and without DTLS', { bound: 'about', comparison: 'handshake-energy' }),
  one('D-21b', 'Cellular node, full TLS handshake', null, derived('tartabit'), 'energy of a handshake', 1250, 'mJ', 'difference of MQTT with and without TLS', { bound: 'about', comparison: 'handshake-energy' }),
  row('D-22', 'nRF9160, Telenor 2020: what payload does', verified('measured', 'nordic-webinar-2020'), { link: null, note: 'On NB-IoT energy grows with payload, on LTE-M hardly; MQTT jumps above about 500 B, where a segment of 536 B is full.' }),
  one('D-23', 'nRF93M1, LTE category 1bis', 'lte', CAT1, 'sleep current', 2, 'µA', 'PSM floor, UART in low power, USB off'),
  one('D-24', 'nRF93M1, idle', 'lte', CAT1, 'current', 345, 'µA', 'average at idle DRX of 640 ms, attached'),
  one('D-25', 'nRF93M1, eDRX', 'lte', CAT1, 'current', 100, 'µA', 'average at 81.92 s, window 5.12 s; floor 15.8 µA, peaks about 100 mA'),
  one('D-26', 'nRF93M1, a PSM cycle', 'lte', CAT1, 'current', 24.7, 'µA', 'average, update each 60 min, active time 60 s, no data'),
  one('D-27a', 'ESP32, light sleep, DTIM 1', 'wifi', WIFI, 'current', 3.34, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-27b', 'ESP32, light sleep, DTIM 3', 'wifi', WIFI, 'current', 2.33, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-27c', 'ESP32, light sleep, DTIM 10', 'wifi', WIFI, 'current', 2.19, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-28a', 'ESP32, modem sleep with frequency scaling, DTIM 1', 'wifi', WIFI, 'current', 22.65, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-28b', 'ESP32, modem sleep with frequency scaling, DTIM 3', 'wifi', WIFI, 'current', 21.89, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-28c', 'ESP32, modem sleep with frequency scaling, DTIM 10', 'wifi', WIFI, 'current', 20.01, 'mA', 'average, associated, 160 MHz', { comparison: 'esp32-associated' }),
  one('D-29', 'ESP32, modem sleep', 'wifi', WIFI, 'current', [28.8, 31.1], 'mA', 'average, associated, DTIM 1 to 10, no frequency scaling', { comparison: 'esp32-associated' }),
  one('D-30', 'ESP32 family, deep sleep', 'wifi', WIFI, 'current', [4.8, 6.9], 'µA', 'C3 4.8, C2 4.9, ESP32 and S2 5.0, S3 6.9'),
  one('D-31', 'ESP32, peaks', 'wifi', WIFI, 'current', [114, 254], 'mA', 'largest values seen in those tests'),
  one('D-32a', 'ESP32, sending', 'wifi', cited('stated-by-vendor', 'esp32-datasheet'), 'current', 240, 'mA', '802.11b at 19.5 dBm, data sheet'),
  one('D-32b', 'ESP32, receiving', 'wifi', cited('stated-by-vendor', 'esp32-datasheet'), 'current', [95, 100], 'mA', 'data sheet'),
  one('D-34a', 'SAM R34 at 868 MHz, sending at 15 dBm', 'lorawan', LORA, 'current', 41.54, 'mA', 'whole package, processor active, 3.3 V'),
  one('D-34b', 'SAM R34 at 868 MHz, sending at 7 dBm', 'lorawan', LORA, 'current', 25.68, 'mA', 'whole package, processor active, 3.3 V'),
  one('D-35a', 'SAM R34 at 915 MHz, sending at 20 dBm', 'lorawan', LORA, 'current', 114.68, 'mA', 'whole package, processor active, 3.3 V'),
  one('D-35b', 'SAM R34 at 915 MHz, sending at 17 dBm', 'lorawan', LORA, 'current', 93.64, 'mA', 'whole package, processor active, 3.3 V'),
  one('D-35c', 'SAM R34 at 915 MHz, sending at 15 dBm', 'lorawan', LORA, 'current', 38.44, 'mA', 'whole package, processor active, 3.3 V'),
  one('D-36a', 'SAM R34, receiving', 'lorawan', LORA, 'current', 12.6, 'mA', 'bandwidth 125 kHz'),
  one('D-36b', 'SAM R34, standing by', 'lorawan', LORA, 'current', 1.61, 'µA', 'radio asleep; backup mode 0.64 µA'),
  one('D-37a', 'SX1262, sending at 22 dBm', 'lorawan', SX, 'current', 118, 'mA', 'data sheet, transceiver alone'),
  one('D-37b', 'SX1262, receiving', 'lorawan', SX, 'current', 4.6, 'mA', 'data sheet, DC/DC'),
  one('D-37c', 'SX1262, asleep', 'lorawan', SX, 'current', 0.6, 'µA', 'data sheet, warm start'),
  one('D-38a', 'CC1350 below 1 GHz, receiving', null, SUB_GHZ, 'current', 5.4, 'mA', '868 MHz'),
  row('D-38b', 'CC1350 below 1 GHz, sending', SUB_GHZ, { link: null }, num('current', 13.4, 'mA', '868 MHz GFSK, 10 dBm'), num('current', 23.5, 'mA', '868 MHz GFSK, 14 dBm')),
  one('D-38c', 'CC1350, standing by', null, SUB_GHZ, 'current', 0.7, 'µA', 'clock and RAM kept'),
  one('D-39a', 'nRF54L15 as a sleepy Thread device', '802.15.4', THREAD, 'sleep current', 1.98, 'µA', '0 dBm, 3.0 V, Thread 1.4'),
  one('D-39b', 'nRF54L15 as a sleepy Thread device, a poll', '802.15.4', THREAD, 'charge', 14.3, 'µC', 'one data poll at a period of 1 s; 980 µC a minute in all'),
  one('D-40a', 'nRF5340 as a sleepy Thread device', '802.15.4', THREAD, 'sleep current', 3.31, 'µA', '0 dBm, 3.0 V, Thread 1.4'),
  one('D-40b', 'nRF5340 as a sleepy Thread device, a poll', '802.15.4', THREAD, 'charge', 17.8, 'µC', 'one data poll at a period of 1 s; 1,270 µC a minute in all'),
  one('D-41', 'nRF54L15 as a synchronised sleepy device, a window', '802.15.4', THREAD, 'charge', 11.6, 'µC', 'one receive window at a CSL period of 1 s; 857 µC a minute in all'),
  one('D-42', 'UDP keep-alive on cellular', null, verified('stated-by-vendor', 'particle-keep-alive'), 'data', 122, 'B', '61 B up and 61 B down', {}, 'It costs a wake-up where the radio was idle.'),
  one('D-43a', 'GPRS device, standing by', '2g', verified('stated-by-vendor', 'crout-energy'), 'current', 5, 'mA', 'blog of a vendor'),
  one('D-43b', 'GPRS module, burst', '2g', cited('stated-by-vendor', 'gprs-module-manuals'), 'current', 2000, 'mA', 'manuals of modules', { bound: 'about' }),
  row('D-45', 'NB-IoT, two operators and two boards', verified('measured', 'michelinakis-2020'), { link: 'nb-iot', note: 'What drives energy is the paging interval in connected mode, which the base station sets; packet size and signal matter little by default.' }),
];
