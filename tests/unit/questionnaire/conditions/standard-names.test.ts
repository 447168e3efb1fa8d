import { describe, expect, it } from 'vitest';
import { answersFromConditions } from '../../../../src/questionnaire/index.ts';
import { standardsByName } from '../../../../src/questionnaire/conditions/standard-names.ts';
import { standards } from '../../../../src/questionnaire/questions/standards.ts';

describe('names of standards', () => {
  it('stand for every option by its label', () => {
    for (const { id, label } of standards.options) expect(standardsByName[label]).toEqual({ standards: [id] });
  });

  it.each([
    ['BACnet', 'bacnet'], ['DNP3', 'dnp3'], ['IEEE 1815', 'dnp3'], ['ANSI E1.31', 'sacn'], ['sACN', 'sacn'], ['KNX', 'knxnet-ip'], ['KNXnet/IP', 'knxnet-ip'], ['MAVLink', 'mavlink'],
    ['NTRIP', 'ntrip'], ['HomeKit Accessory Protocol', 'homekit'], ['EN 50491-12-2 (S2)', 's2'], ['IEC 60870-5-104', 'iec-60870-5-104'], ['OMA-DM or LwM2M', 'oma-lwm2m'],
  ])('%s is %s', (name, id) => {
    expect(answersFromConditions({ standardsRequired: [name] })).toEqual({ answers: { standards: [id] }, unusedConditions: [] });
  });

  it('add up, and one that nobody knows is listed', () => {
    expect(answersFromConditions({ standardsRequired: ['OCPP', 'ISO 15118', 'Teletext'] })).toEqual({ answers: { standards: ['iso-15118', 'ocpp'] }, unusedConditions: ['standardsRequired=Teletext'] });
  });
});
