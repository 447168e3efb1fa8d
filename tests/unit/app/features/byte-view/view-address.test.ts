import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAddress, readViewAddress, writeViewAddress, type ViewAddress } from '../../../../../src/app/features/byte-view/view-address.ts';
import { byteViewPath } from '../../../../../src/app/paths.ts';
import { decodeLink, emptyState, encodeLink } from '../../../../../src/questionnaire/index.ts';

const scenario = encodeLink({ ...emptyState, answers: { platform: 'rtos', link: ['nb-iot'], payload: 24 } });

describe('address of the byte view', () => {
  it('holds stack, changed inputs, link and devices in front of the answers', () => {
    const address: ViewAddress = { stack: 'mqtt-5/tcp/none', texts: { 'mqtt.topic': 'plant/7 ü', 'tls.certChainBytes': '344, 304' }, framing: '802.15.4', devices: '500', scenario };
    const text = writeViewAddress(address);
    expect(text).toBe(`stack=mqtt-5.tcp.none&mqtt.topic=plant~2f7~20~c3~bc&tls.certChainBytes=344~2c~20304&framing=802.15.4&devices=500&${scenario}`);
    expect(readViewAddress(text)).toEqual(address);
  });

  it('leaves the link of the answers as the published format reads it', () => {
    const text = writeViewAddress({ ...emptyAddress, stack: 'coap/udp/none', texts: { 'coap.path': 'v=1&k=x' }, scenario });
    expect(decodeLink(text)).toMatchObject({ found: true, intact: true, state: { answers: { platform: ['rtos'], payload: 24 } } });
    expect(decodeLink(writeViewAddress({ ...emptyAddress, stack: 'coap/udp/none', texts: { 'coap.path': 'a/b', 'traffic.payloadBytes': '9' } })).found).toBe(false);
  });

  it('is what links of other pages write', () => {
    expect(readViewAddress(byteViewPath('coap/udp/none', scenario).split('#')[1] ?? '')).toEqual({ ...emptyAddress, stack: 'coap/udp/none', scenario });
  });

  it('survives escaped signs', () => {
    expect(readViewAddress('stack%3Dmqtt-5.tcp.none%26mqtt.topic%3Da%7E2fb')).toMatchObject({ stack: 'mqtt-5/tcp/none', texts: { 'mqtt.topic': 'a/b' } });
  });

  it('comes back the same for any text, with harmless characters alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 20 }), (topic, path) => {
      const address: ViewAddress = { ...emptyAddress, stack: 'mqtt-5/tcp/none', texts: { 'http.path': path, 'mqtt.topic': topic } };
      const text = writeViewAddress(address);
      expect(text).toMatch(/^[A-Za-z0-9\-._~=&]*$/);
      expect(readViewAddress(text)).toEqual(address);
    }));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(readViewAddress(text)).toBeDefined();
    }));
    expect(readViewAddress('x'.repeat(9_000))).toEqual(emptyAddress);
  });
});
