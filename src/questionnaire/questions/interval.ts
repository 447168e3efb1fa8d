import { SECONDS_PER_DAY } from '../../base/index.ts';
import type { NumberQuestion } from '../question.ts';

export const interval = {
  id: 'interval',
  kind: 'number',
  input: 'messagesPerDay',
  section: 'traffic',
  tier: 'refinement',
  label: 'Time between messages',
  hint: 'On average, for one device; a rate such as 4/h is understood too.',
  why: {
    text: 'Decides whether a connection is worth keeping, how many bytes flow in a day, and whether a mapping on the way is forgotten between two messages.',
    criteria: ['traffic-volume', 'nat-longevity', 'sleepy-device', 'server-scale'],
  },
  unit: 's',
  bounds: { low: 0.001, high: 31_536_000 },
  points: [1, 60, 900, 3_600, 86_400],
  typical: { value: 900, because: 'Four reports an hour; our assumption where nothing was said.' },
  toInput: (seconds: number) => SECONDS_PER_DAY / seconds,
  fromInput: (messagesPerDay: number) => SECONDS_PER_DAY / messagesPerDay,
} as const satisfies NumberQuestion<'messagesPerDay'>;
