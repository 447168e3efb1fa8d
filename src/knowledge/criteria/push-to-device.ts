import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const pushToDevice: AssessedCriterion = {
  id: 'push-to-device',
  name: 'Messages to the device',
  meaning: 'How soon and how reliably the other end can start a message to the device.',
  rationale: 'The steps follow who must speak first and whether a message waits for an absent device. The engine reads the grade in its place: within one network or without NAT a device can listen itself, and behind NAT datagrams arrive only while their mapping lasts.',
  sources: [OUR_JUDGEMENT, { source: 'rfc-4787', clause: 'REQ-5' }],
  baseWeight: 1.5,
  kind: 'assessed',
  anchors: [
    'The device must ask; nothing can be sent to it.',
    'The other end may answer for some seconds after the device spoke, on a path that may close.',
    'The other end can start while the path is kept open, without a standard way to subscribe.',
    'The other end can start at any time over a kept connection.',
    'At any time while connected, and the message waits for an absent device by the protocol.',
  ],
};
