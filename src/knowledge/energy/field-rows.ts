import { cite } from '../authoring/cite.ts';
import type { FieldRow } from './field-report-schema.ts';

const row = (id: string, exchange: string, profile: string | null, seconds: number, milliamps: number, volts: number, printedMilliwattHours: number, printedDays: number, addsUp: boolean): FieldRow =>
  ({ id, exchange, profile, seconds, milliamps, volts, printedMilliwattHours, printedDays, addsUp, sources: cite('boaks-power') });

/** nRF9160 field notes of 2022, all rows, those that do not follow from their own factors marked. */
export const fieldRows: readonly FieldRow[] = [
  row('nb-iot-wake-up', 'NB-IoT, wake-up without data', 'nrf9160-dk-nb-iot-boaks', 3, 17, 5, 0.07, 830, true),
  row('nb-iot-200-one-way', 'NB-IoT with release assistance, about 200 B one way', 'nrf9160-dk-nb-iot-boaks', 2.7, 26, 5, 0.075, 818, false),
  row('nb-iot-400-one-way', 'NB-IoT with release assistance, about 400 B one way', 'nrf9160-dk-nb-iot-boaks', 2.9, 26, 5, 0.1, 730, true),
  row('nb-iot-request', 'NB-IoT with release assistance, about 400 B and 40 B back', 'nrf9160-dk-nb-iot-boaks', 3.3, 31, 5, 0.14, 657, true),
  row('nb-iot-on-off', 'NB-IoT, modem on, request and response, modem off', 'nrf9160-dk-nb-iot-boaks', 6.4, 18.5, 5, 0.165, 617, true),
  row('lte-m-wake-up', 'LTE-M, wake-up without data', 'nrf9160-dk-lte-m-boaks', 2.4, 29, 5, 0.1, 758, true),
  row('lte-m-one-way', 'LTE-M without release assistance, one way', 'nrf9160-dk-lte-m-boaks', 12, 8.5, 5, 0.15, 658, false),
  row('lte-m-request', 'LTE-M without release assistance, request and response', 'nrf9160-dk-lte-m-boaks', 12, 9, 5, 0.14, 642, false),
  row('lte-m-on-off', 'LTE-M, modem on, request and response, modem off', 'nrf9160-dk-lte-m-boaks', 2.9, 15.7, 5, 0.06, 850, true),
  row('thingy-lte-m', 'Thingy:91 on LTE-M, whole device, 8 s of active time', null, 22, 8.6, 4.1, 0.35, 358, false),
];
