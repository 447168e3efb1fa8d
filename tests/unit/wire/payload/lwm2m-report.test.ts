import { expect, it } from 'vitest';
import { serialiseFields } from '../../../../src/wire/index.ts';
import { lwm2mCborReport, lwm2mTlvReport } from '../../../../src/wire/payload/lwm2m-report.ts';
import { modelReport } from '../../../../src/wire/payload/readings.ts';

const hex = (fields: Parameters<typeof serialiseFields>[0]): string => Buffer.from(serialiseFields(fields)).toString('hex');

// Instance 0 (08 00 14) with time (e4 158e), value (e4 1644) and unit (e3 1645); instance 1 (08 01 0d) without the time.
it('is a TLV of an instance for each reading', () => {
  expect(hex(lwm2mTlvReport(modelReport(2)))).toBe('080014e4158e6b062500e4164441aaf5c3e3164543656c08010de416444240cccde31645255248');
});

// {3300: {0: {5518: 1795564800, 5700: 21.37, 5701: "Cel"}, 1: {5700: 48.2, 5701: "%RH"}}}
it('is nested maps in LwM2M CBOR', () => {
  expect(hex(lwm2mCborReport(modelReport(2)))).toBe('a1190ce4a200a319158e1a6b062500191644fa41aaf5c31916456343656c01a2191644fa4240cccd19164563255248');
});
