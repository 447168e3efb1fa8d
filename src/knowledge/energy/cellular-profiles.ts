import { figure } from '../authoring/facts.ts';
import { readAgain } from '../authoring/read-again.ts';
import type { CellularProfile } from './energy-profile-schema.ts';

const UDP_IPV4_HEADER_BYTES = 28;

/** nRF9160 development kit rev 2 on a live LTE-M network without release assistance. */
const nordicLteM: CellularProfile = {
  kind: 'cellular', id: 'nrf9160-lte-m-nordic', link: 'lte-m', name: 'nRF9160 DK rev 2 on LTE-M, live network, Nordic Semiconductor',
  supply: figure(3.7, 'V', 'supply of the campaign', 'measured', 'ncs-power'),
  sleep: {
    psm: { ...figure(3.44, 'µA', 'power saving mode, rev 2 kit', 'measured', 'ncs-power'), disagreesWith: 'an earlier edition of the same guide prints 4.69 µA' },
    idle: null, edrx: null,
  },
  wakeUp: null,
  message: {
    charge: figure(115.06 - 93.82, 'mC', 'UDP uplink of 40 B, 12.32 s in all, less the radio tail (cDRX) of 93.82 mC', 'derived', 'ncs-power'),
    ipBytes: 40 + UDP_IPV4_HEADER_BYTES,
    perByte: figure((116.57 - 115.06) / 80, 'mC/B', 'difference of 120 B (116.57 mC) and 40 B (115.06 mC)', 'derived', 'ncs-power'),
  },
  answer: null,
  connected: figure(93.82 / 11, 'mA', 'tail of 93.82 mC over an inactivity timer of 11 s, cDRX 0.32 s', 'derived', 'ncs-power'),
  inactivity: figure(11, 's', 'network of the campaign', 'measured', 'ncs-power'),
  connection: null,
};

/** nRF9160 on NB-IoT, CoAP over DTLS, 23 dBm, cDRX 0.32 s: the same message with and without release assistance. */
const rostadNbIot: CellularProfile = {
  kind: 'cellular', id: 'nrf9160-nb-iot-rostad', link: 'nb-iot', name: 'nRF9160 on NB-IoT, CoAP over DTLS, Rostad 2020',
  supply: figure(3.7, 'V', 'supply of the campaign', 'measured', 'rostad-2020'),
  sleep: { psm: figure(29.52 / 3.6, 'µA', 'power saving mode, 29.52 mC an hour', 'derived', 'rostad-2020'), idle: null, edrx: null },
  wakeUp: null,
  message: {
    charge: figure([28.15, 28.76], 'mC', 'with release assistance (1.47 s): 584 B payload 28.15 mC, 536 B publish 28.76 mC', 'measured', 'rostad-2020'),
    ipBytes: 584 + UDP_IPV4_HEADER_BYTES,
    perByte: null,
  },
  answer: null,
  connected: figure((395.03 - 28.15) / (12 - 1.47), 'mA', 'difference of the same message without (395.03 mC, about 12 s) and with release assistance (28.15 mC, 1.47 s)', 'derived', 'rostad-2020'),
  inactivity: figure(12 - 1.47, 's', 'about 12 s in all without release assistance, 1.47 s with it', 'derived', 'rostad-2020'),
  connection: figure(213.9, 'mC', 'connection to the server with its DTLS handshake', 'measured', 'rostad-2020'),
};

/** The same board as the next profile, on a network with release assistance. Charge is time × current at 5 V. */
const boaksNbIot: CellularProfile = {
  kind: 'cellular', id: 'nrf9160-dk-nb-iot-boaks', link: 'nb-iot', name: 'nRF9160 DK on NB-IoT with release assistance, field notes 2022',
  supply: readAgain(figure(5, 'V', 'power profiler at the kit', 'measured', 'boaks-power')),
  sleep: { psm: null, idle: null, edrx: null },
  wakeUp: readAgain(figure(3 * 17, 'mC', '3 s at 17 mA, no data', 'derived', 'boaks-power')),
  message: {
    charge: readAgain(figure([0.1 / 5 * 3_600, 2.9 * 26], 'mC', 'one way, about 400 B: 0.1 mWh printed, 2.9 s at 26 mA', 'derived', 'boaks-power')),
    ipBytes: 400,
    perByte: readAgain(figure([(2.9 * 26 - 2.7 * 26) / 200, (0.1 - 0.075) / 5 * 3_600 / 200], 'mC/B', 'about 200 B against about 400 B: from products of averages (low) and from printed energies (high)', 'derived', 'boaks-power')),
  },
  answer: readAgain(figure([3.3 * 31 - 2.9 * 26, (0.14 - 0.1) / 5 * 3_600], 'mC', 'about 400 B with 40 B back against 400 B one way: products of averages, printed energies', 'derived', 'boaks-power')),
  connected: null,
  inactivity: null,
  connection: null,
};

/** No release assistance in that network: 10 s of tail. The wake-up without data stands for the message without its tail. */
const boaksLteM: CellularProfile = {
  kind: 'cellular', id: 'nrf9160-dk-lte-m-boaks', link: 'lte-m', name: 'nRF9160 DK on LTE-M without release assistance, field notes 2022',
  supply: readAgain(figure(5, 'V', 'power profiler at the kit', 'measured', 'boaks-power')),
  sleep: { psm: null, idle: null, edrx: null },
  wakeUp: readAgain(figure([2.4 * 29, 0.1 / 5 * 3_600], 'mC', '2.4 s at 29 mA; 0.1 mWh printed; no data', 'derived', 'boaks-power')),
  message: {
    charge: readAgain(figure([2.4 * 29, 0.1 / 5 * 3_600], 'mC', 'taken as the wake-up without data: what the exchange adds to it is counted as tail', 'derived', 'boaks-power')),
    ipBytes: 400,
    perByte: readAgain(figure([0, (12 * 9 - 12 * 8.5) / 40], 'mC/B', 'from no effect to the whole difference between one way and a request with 40 B back', 'derived', 'boaks-power')),
  },
  answer: null,
  connected: readAgain(figure([(12 * 8.5 - 0.1 / 5 * 3_600) / 10, (12 * 9 - 2.4 * 29) / 10], 'mA', 'exchange of 12 s (8.5 to 9 mA) less the wake-up, over an inactivity timer of 10 s', 'derived', 'boaks-power')),
  inactivity: readAgain(figure(10, 's', 'network of the campaign', 'measured', 'boaks-power')),
  connection: null,
};

/** Cat 1 bis: floors are published, the charge of a message is not. */
const nrf93m1: CellularProfile = {
  kind: 'cellular', id: 'nrf93m1-lte', link: 'lte', name: 'nRF93M1 on LTE Cat 1 bis, Nordic Semiconductor',
  supply: figure('unknown', 'V', 'not stated in the passages read', 'stated-by-vendor', 'nrf93m1-power'),
  sleep: {
    psm: figure(2, 'µA', 'UART in low power, USB off', 'measured', 'nrf93m1-power'),
    idle: figure(345, 'µA', 'attached, idle DRX 640 ms', 'measured', 'nrf93m1-power'),
    edrx: {
      floor: figure(15.8, 'µA', 'between paging windows', 'measured', 'nrf93m1-power'),
      window: figure((100 - 15.8) * 81.92 / 1_000, 'mC', 'average of 100 µA at a cycle of 81.92 s less the floor; paging window 5.12 s', 'derived', 'nrf93m1-power'),
    },
  },
  wakeUp: figure([(24.7 - 2) * 3.6 - 0.345 * 60, (24.7 - 2) * 3.6], 'mC', 'from an average of 24.7 µA at one update an hour; the active time of 60 s spent listening (low) or costing nothing (high)', 'derived', 'nrf93m1-power'),
  message: null,
  answer: null,
  connected: null,
  inactivity: null,
  connection: null,
};

export const cellularProfiles: readonly CellularProfile[] = [nordicLteM, rostadNbIot, boaksNbIot, boaksLteM, nrf93m1];
