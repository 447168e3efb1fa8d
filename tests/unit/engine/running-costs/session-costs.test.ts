import { describe, expect, it } from 'vitest';
import { atOnce, sessionCosts, type SessionCosts } from '../../../../src/engine/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { energyFacts } from '../../../support/battery-question.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

function sessions(stacks: readonly string[], answers: Answers = METER): SessionCosts {
  const found = atOnce(sessionCosts({ ...costQuestion(answers, stacks), facts: energyFacts, board: null, releaseAssistance: 'used' }));
  if (found === null || 'unknown' in found) throw new Error(JSON.stringify(found));
  return found;
}

describe('what a session of a result costs', () => {
  it('sets beside the stack’s own ways those that others of its family add, each once', () => {
    const { bytes } = sessions(['coap/udp/dtls-1-2-psk', 'coap/udp/dtls-1-2-cid-psk', 'coap/udp/oscore']);
    expect(bytes.ways.map(({ way, stack }) => `${way} ${stack}`)).toEqual([
      'kept coap/udp/dtls-1-2-psk', 'reconnect coap/udp/dtls-1-2-psk', 'resume coap/udp/dtls-1-2-psk', 'connection-id coap/udp/dtls-1-2-cid-psk', 'oscore coap/udp/oscore', 'edhoc coap/udp/oscore',
    ]);
  });

  it('leaves out stacks whose path is refreshed at another timeout', () => {
    expect(sessions(['coap/udp/oscore', 'coap/tcp/tls-1-3-psk']).bytes.ways.map(({ way }) => way)).toEqual(['oscore', 'edhoc']);
  });

  it('behind NAT the path is refreshed at the link’s published timeouts, without NAT every half hour', () => {
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk'], { ...METER, nat: 'none' }).bytes.refreshSeconds).toEqual({ low: 1_800, high: 1_800 });
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk']).bytes.refreshSeconds.low).toBeLessThan(1_800);
  });

  it('a message a day is not worth a kept TLS session, one every ten seconds is', () => {
    const mains: Answers = { ...METER, power: 'mains' };
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk'], mains).finding?.code).toBe('reopen');
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk'], { ...mains, interval: 10 }).finding?.code).toBe('keep');
  });

  it('counts charge on a cellular board with a battery alone', () => {
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk']).charge).toMatchObject({ unit: 'mC' });
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk'], { ...METER, power: 'mains' }).charge).toBeNull();
    expect(sessions(['mqtt-5/tcp/tls-1-3-psk'], { ...METER, link: ['wifi'] }).charge).toBeNull();
  });

  it('has nothing to say where nothing is opened', () => {
    expect(atOnce(sessionCosts({ ...costQuestion(METER, ['raw-udp/udp/none']), facts: energyFacts, board: null, releaseAssistance: 'used' }))).toBeNull();
  });
});
