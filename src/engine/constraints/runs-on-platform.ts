import { PLATFORM_IDS } from '../../knowledge/index.ts';
import { constraint } from './constraint.ts';

export const runsOnPlatform = constraint({
  id: 'runs-on-platform',
  reads: ['platform'],
  reason: 'Where the catalogue states that a platform cannot carry the stack (a browser has no raw sockets, gRPC has no library for microcontrollers), no preference changes that. Limited or unknown support is a preference.',
  check: ({ platform }, { platforms }) => {
    if (platform === null) return null;
    const support = platforms[platform];
    if (support?.support !== 'no') return null;
    const other = PLATFORM_IDS.find((id) => platforms[id]?.support === 'yes');
    return {
      needed: { platform },
      offered: { support: support.support },
      sources: support.sources,
      wayBack: other === undefined ? null : { input: 'platform', value: other },
    };
  },
});
