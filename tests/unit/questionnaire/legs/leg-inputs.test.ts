import { describe, expect, it } from 'vitest';
import { legInputs, type Answers } from '../../../../src/questionnaire/index.ts';

const idsOf = (answers: Answers) => legInputs(answers).map(({ id }) => id);
const legOf = (answers: Answers, wanted: string) => legInputs(answers).find(({ id }) => id === wanted)?.scenario;

describe('the legs that answers speak of', () => {
  it('are none where one leg is all', () => {
    expect(idsOf({ topology: 'device-cloud', patterns: ['telemetry'] })).toEqual([]);
  });

  it('go on behind a gateway, without what belongs to the node and its link', () => {
    const answers: Answers = { topology: 'device-gateway', link: ['lorawan'], ram: 32, security: 'none', payload: 20, power: 'battery-years' };
    expect(idsOf(answers)).toEqual(['messages', 'gateway-cloud']);
    const cloud = legOf(answers, 'gateway-cloud');
    expect(cloud?.links.state).toBe('unanswered');
    expect(cloud?.deviceRamKiB.state).toBe('unanswered');
    expect(cloud?.security.state).toBe('unanswered');
    expect(cloud?.payloadBytes.typical).toBe(20);
    expect(cloud?.topology.possible).toEqual(['gateway-cloud']);
    expect(cloud?.power.possible).toEqual(['mains']);
  });

  it('keep protection that was asked for', () => {
    expect(legOf({ topology: 'device-gateway', security: 'end-to-end' }, 'gateway-cloud')?.security.possible).toEqual(['end-to-end']);
  });

  it('reach services where messages are kept or handed out', () => {
    expect(idsOf({ topology: 'device-cloud', durability: 'persistent' })).toEqual(['messages', 'cloud-services']);
    expect(idsOf({ topology: 'lan', durability: 'persistent' })).toEqual([]);
  });

  it('part files from messages, unless they must travel together', () => {
    const answers: Answers = { topology: 'device-cloud', patterns: ['telemetry', 'bulk'] };
    expect(idsOf(answers)).toEqual(['messages', 'firmware']);
    expect(legOf(answers, 'messages')?.patterns.members).toEqual(['telemetry']);
    expect(legOf(answers, 'messages')?.fileTransfer.possible).toEqual(['no']);
    expect(legOf(answers, 'firmware')?.patterns.members).toEqual(['bulk']);
    expect(idsOf({ ...answers, 'file-transfer': 'yes' })).toEqual([]);
  });
});
