import { constraint } from './constraint.ts';

export const worksWithoutBroker = constraint({
  id: 'works-without-broker',
  reads: ['broker'],
  reason: 'A protocol whose clients can only speak to a broker or gateway does not work where none may stand between the ends.',
  check: ({ broker }, { capabilities }) => {
    const { value, sources } = capabilities.intermediary;
    if (broker !== 'unwanted' || (value !== 'broker' && value !== 'gateway')) return null;
    return { needed: { broker }, offered: { intermediary: value }, sources, wayBack: { input: 'broker', value: 'available' } };
  },
});
