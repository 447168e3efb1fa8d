import { describe, expect, it } from 'vitest';
import { atOnce, reachOf, type StackReach } from '../../../../src/engine/index.ts';
import { loadServingFacts } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const facts = await loadServingFacts();
const reach = (answers: Answers, stacks: readonly string[]) => atOnce(reachOf({ ...costQuestion({ ...METER, ...answers }, stacks), facts }));
function rowOf(stack: string, answers: Answers): StackReach {
  const [row] = reach(answers, [stack]).rows;
  if (row === undefined) throw new Error(`No stack ${stack}`);
  return row;
}
const [MQTT, COAP, WEB] = ['mqtt-5/tcp/tls-1-3-psk', 'coap/udp/dtls-1-2-cid-psk', 'mqtt-5/websocket/tls-1-3-cert'] as const;
const AWAKE: Answers = { sleepy: 'no', interval: 3_600, power: 'mains' };

describe('how the stacks of a result are reached', () => {
  it('asleep in queue mode or not at all, until the next report of the day', () => {
    const [mqtt, coap] = reach({}, [MQTT, COAP]).rows;
    expect(mqtt?.path.kinds).toEqual(['queue']);
    expect(coap?.path.kinds).toEqual(['after-report']);
    expect(mqtt?.path.afterSeconds).toMatchObject({ high: 86_400 + 5 });
    expect(mqtt?.path.refreshesPerDay).toBeNull();
  });

  it('awake behind NAT over a path that is refreshed, far oftener over UDP', () => {
    const [mqtt, coap] = reach(AWAKE, [MQTT, COAP]).rows;
    expect(mqtt?.path.refreshesPerDay).toEqual({ low: 0, high: 86_400 / 900 - 24 });
    expect(coap?.path.refreshesPerDay).toEqual({ low: 86_400 / 1_380 - 24, high: 86_400 / 12 - 24 });
    expect(coap?.path.kinds).toEqual(['held-open']);
  });

  it('without translation CoAP is addressed, MQTT still connects to its broker', () => {
    const [mqtt, coap] = reach({ ...AWAKE, nat: 'none' }, [MQTT, COAP]).rows;
    expect(coap?.path).toMatchObject({ kinds: ['listens'], refreshesPerDay: null });
    expect(mqtt?.path).toMatchObject({ kinds: ['held-open'], refreshesPerDay: { low: 24, high: 24 } });
  });

  it('a web page accepts no connection, whatever stands between', () => {
    const { rows: [page] } = reach({ ...AWAKE, platform: ['browser'], topology: ['browser-client'], nat: 'none', link: ['wifi'] }, ['websocket/tcp/tls-1-3-cert']);
    expect(page?.path.kinds).toEqual(['held-open']);
    expect(rowOf('grpc/tcp/tls-1-3-cert', { platform: ['browser'], topology: ['browser-client'], link: ['wifi'] }).between).toMatchObject([{ kind: 'browser-proxy', effort: 'to-run' }]);
  });

  it('open answers keep every way, the typical one first', () => {
    const { nat: _, sleepy: __, ...open } = { ...METER, ...AWAKE };
    const [row] = atOnce(reachOf({ ...costQuestion(open, [COAP]), facts })).rows;
    expect(row?.path.kinds).toEqual(['held-open', 'after-report', 'listens']);
    expect(row?.path.refreshesPerDay).toMatchObject({ low: 0 });
  });

  it('has every place beside what was answered', () => {
    expect(rowOf(COAP, AWAKE).places.map(({ place, path }) => [place, path.kinds])).toEqual([['no-translation', ['listens']], ['behind-nat', ['held-open']], ['asleep', ['after-report']]]);
  });

  it('on LoRaWAN a command waits for the next report, awake or not', () => {
    const given = reach({ ...AWAKE, link: ['lorawan'] }, ['raw-link/link/none']);
    expect(given.rows[0]?.path.kinds).toEqual(['queue']);
    expect(given.assumptions).toContain('class-a');
  });
});

describe('where the stacks of a result end', () => {
  it('the strictest firewall that lets each out, and whether a page can speak it', () => {
    expect(reach({}, [WEB, MQTT, COAP, 'grpc/tcp/tls-1-3-cert', 'raw-link/link/none']).rows.map(({ passes, browser }) => [passes, browser])).toEqual([['web-only', 'yes'], ['udp-blocked', 'no'], ['open', 'no'], ['web-only', 'through-a-proxy'], [null, 'no']]);
  });

  it('at a cloud that takes it the broker comes with the end point', () => {
    const { endPoints, between } = rowOf(MQTT, { cloud: ['aws'] });
    expect(endPoints.map(({ service }) => service)).toEqual(['AWS IoT Core']);
    expect(between.map(({ kind, effort, by }) => [kind, effort, by])).toEqual([['broker', 'comes-with', ['AWS IoT Core']]]);
  });

  it('at a cloud that does not, a gateway stands between: published, or to be built', () => {
    expect(rowOf(COAP, { cloud: ['aws'] }).between).toMatchObject([{ kind: 'cloud-gateway', effort: 'to-run', by: ['a CoAP-to-HTTP proxy'] }]);
    expect(rowOf('lwm2m-1-2/udp/dtls-1-2-psk', { cloud: ['aws'] }).between).toMatchObject([{ kind: 'management-server', effort: 'to-run' }, { kind: 'cloud-gateway', effort: 'to-build', by: [] }]);
    expect(rowOf('mqtt-sn-1-2/udp/none', { cloud: ['aws'] }).between).toMatchObject([{ kind: 'gateway', effort: 'to-run' }]);
  });

  it('commands at an end point that only takes publishing need another way', () => {
    const row = rowOf('http-1-1/tcp/tls-1-3-cert', { cloud: ['aws'], 'push-to-device': 'yes' });
    expect(row.endPoints[0]?.lacks).toEqual(['no-messages-down']);
    expect(row.between.map(({ kind }) => kind)).toEqual(['cloud-gateway']);
  });

  it('on servers of one’s own, and on a cloud without end points, nothing translates', () => {
    for (const cloud of ['self-hosted', 'google']) expect(rowOf(COAP, { cloud: [cloud] }).between, cloud).toEqual([]);
    expect(rowOf(MQTT, { cloud: ['self-hosted'] }).between).toMatchObject([{ kind: 'broker', effort: 'to-run' }]);
  });

  it('an open cloud shows the end points of all, and says so', () => {
    const given = reach({}, [MQTT]);
    expect(given.clouds).toEqual(['aws', 'azure', 'google']);
    expect(given.assumptions).toContain('cloud-open');
    expect(given.rows[0]?.endPoints).toHaveLength(3);
  });
});
