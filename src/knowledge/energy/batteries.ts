import { figure } from '../authoring/facts.ts';
import { readAgain } from '../authoring/read-again.ts';
import type { BatteryFacts, NetworkTimers } from './energy-profile-schema.ts';

const HOURS_A_YEAR = 8_766;

/** What is known of cells. Alkaline cells stay out: their self-discharge was not found with its conditions. */
export const batteryFacts: BatteryFacts = {
  cells: [
    {
      id: 'ls-26500', name: 'Saft LS 26500, lithium-thionyl chloride, size C', chemistry: 'li-socl2',
      capacity: readAgain(figure(7_700, 'mAh', 'nominal: 4 mA at 20 °C down to 2 V', 'stated-by-vendor', 'saft-ls-26500')),
      volts: readAgain(figure(3.6, 'V', 'nominal', 'stated-by-vendor', 'saft-ls-26500')),
    },
    {
      id: 'lipo-1350', name: 'Lithium polymer, 1,350 mAh, of a field report', chemistry: 'lipo',
      capacity: readAgain(figure(1_350, 'mAh', 'battery of a Thingy:91', 'stated-by-vendor', 'boaks-power')),
      volts: figure(3.7, 'V', 'nominal voltage of lithium polymer cells', 'assumed', 'judgement'),
    },
    {
      id: 'lipo-300', name: 'Lithium polymer, 300 mAh, of published lifetimes', chemistry: 'lipo',
      capacity: figure(300, 'mAh', 'capacity that the lifetimes of the thesis count with', 'assumed', 'rostad-2020'),
      volts: figure(3.7, 'V', 'supply of the campaign', 'measured', 'rostad-2020'),
    },
  ],
  selfDischarge: {
    'li-socl2': readAgain(figure([0, 0.01], 'share', 'a year of storage at 20 °C, bobbin cell: "less than 1 %"', 'stated-by-vendor', 'saft-ls-26500')),
    lipo: readAgain(figure(0.04 * HOURS_A_YEAR / 1_350, 'share', 'a year: 40 µA that a field report counts for a cell of 1,350 mAh', 'derived', 'boaks-power')),
  },
  usable: readAgain(figure(0.8, 'share', 'share of the nominal capacity that a field report counts on', 'assumed', 'boaks-power')),
  regulator: figure([0.8, 0.9], 'share', 'energy through a switching regulator at small loads', 'assumed', 'judgement'),
};

/** What networks and parents grant where nobody has asked them. */
export const networkTimers: NetworkTimers = {
  inactivity: readAgain(figure([5, 20], 's', 'usual inactivity timers; 10 s and 11 s measured, some networks above 60 s', 'measured', 'ncs-power', 'boaks-power')),
  trackingAreaUpdate: figure([3_600, 35_712_000], 's', 'from every hour in the field to the 9,920 h that the timer can code', 'specified', 'boaks-power', '3gpp-ts-24-008'),
  bleConnectionInterval: figure([0.0075, 4], 's', 'connection interval', 'specified', 'bluetooth-core'),
  threadPoll: figure([1, 240], 's', 'from the period of the measurement to the usual child timeout', 'assumed', 'ncs-thread-power', 'judgement'),
};
