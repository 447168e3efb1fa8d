import { constraint } from './constraint.ts';

export const keepsOrder = constraint({
  id: 'keeps-order',
  reads: ['ordered'],
  reason: 'Messages that must arrive in the order in which they were sent need a transport or a queue that keeps order; datagrams overtake each other.',
  check: ({ ordered }, { capabilities }) => {
    if (ordered !== 'yes' || capabilities.ordering.value !== 'none') return null;
    return {
      needed: { ordered }, offered: { ordering: capabilities.ordering.value }, sources: capabilities.ordering.sources,
      wayBack: { input: 'ordered', value: 'no' },
    };
  },
});
