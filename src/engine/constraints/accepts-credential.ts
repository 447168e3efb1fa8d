import type { CredentialKind } from '../../knowledge/index.ts';
import { constraint } from './constraint.ts';

const STACK_CREDENTIALS: Readonly<Record<string, readonly CredentialKind[]>> = {
  psk: ['psk'],
  // A certificate of the server is part of mutual authentication too.
  'server-certificate': ['cert'],
  'mutual-certificate': ['mutual'],
};

export const acceptsCredential = constraint({
  id: 'accepts-credential',
  reads: ['credentials', 'security'],
  reason: 'A stack variant is fixed to one kind of credential; the same protocol with another kind is another stack. A token travels inside the protocol and fits any variant that shows the server’s identity.',
  check: ({ credentials, security }, { stack, family }) => {
    if (credentials === null || security === 'none' || stack.security === 'none' || stack.credential === null) return null;
    const fitting = STACK_CREDENTIALS[credentials] ?? ['cert', 'mutual'];
    if (fitting.includes(stack.credential)) return null;
    // Where the family has no variant for the asked kind its nearest one stands for it: the catalogue lists sizes, not every build.
    if (credentials === 'mutual-certificate' && stack.credential === 'cert' && !family.stacks.some((other) => other.credential === 'mutual' && other.transport === stack.transport)) return null;
    return {
      needed: { credentials }, offered: { credential: stack.credential }, sources: stack.ramKiB.sources,
      wayBack: { input: 'credentials', value: stack.credential === 'psk' ? 'psk' : stack.credential === 'mutual' ? 'mutual-certificate' : 'server-certificate' },
    };
  },
});
