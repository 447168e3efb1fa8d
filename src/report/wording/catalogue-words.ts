import type { Link, PlatformSupport, ProtocolFamily, Source, Statement } from '../../knowledge/index.ts';

export const SUPPORT_NAMES: Readonly<Record<PlatformSupport['support'], string>> = { yes: 'yes', limited: 'limited', no: 'no', unknown: 'unknown' };

export const MATURITY_NAMES: Readonly<Record<ProtocolFamily['maturity']['status'], string>> = {
  universal: 'universal', mature: 'mature', niche: 'niche', young: 'young', draft: 'draft', legacy: 'legacy',
};

const SEED_CHECK_TEXTS: Readonly<Record<NonNullable<Statement['seedCheck']>, string>> = {
  holds: 'As in the article of 2022',
  nuance: 'Said more simply in the article of 2022',
  outdated: 'Has changed since the article of 2022',
  wrong: 'Corrects the article of 2022',
  opinion: 'An opinion of the article of 2022, weighed here',
};

/** How a sentence stands to the claim of the article of 2022 that it stems from; null where it stems from none. */
export function seedCheckText({ seedClaim, seedCheck }: Pick<Statement, 'seedClaim' | 'seedCheck'>): string | null {
  return seedClaim === undefined || seedCheck === undefined ? null : `${SEED_CHECK_TEXTS[seedCheck]} (claim ${seedClaim})`;
}

export const SOURCE_KIND_NAMES: Readonly<Record<Source['kind'], string>> = {
  standard: 'Standards', draft: 'Drafts', 'vendor-documentation': 'Documentation of vendors', measurement: 'Measurements', paper: 'Papers', capture: 'Captures',
  survey: 'Surveys', repository: 'Source repositories', article: 'Articles', judgement: 'Our own judgement',
};

export const LINK_IP_NAMES: Readonly<Record<Link['ip'], string>> = { native: 'yes', adapted: 'through an adaptation layer', none: 'no' };

export const LINK_NAT_NAMES: Readonly<Record<Link['nat']['usual'], string>> = {
  none: 'nothing', 'home-nat': 'a home router with NAT', 'carrier-nat': 'NAT of the carrier', 'not-ip': 'no IP to the device', 'border-router': 'a border router',
};
