import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { catalogue, loadSeedClaims, withPages } from '../../../../src/knowledge/index.ts';
import { seedClaimSchema } from '../../../../src/knowledge/schema/seed-claim.ts';

const claims = await loadSeedClaims();

describe('claims of the article', () => {
  it('are all there, in their order', () => {
    expect(claims.map((claim) => claim.id)).toEqual(Array.from({ length: 158 }, (_, index) => `A-${String(index + 1).padStart(3, '0')}`));
  });

  it('have the shape of a claim and sources of the catalogue', () => {
    expect(z.array(seedClaimSchema).safeParse(claims).success).toBe(true);
    const known = new Set(catalogue.sources.map((source) => source.id));
    expect(claims.flatMap((claim) => claim.sources).filter((citation) => !known.has(citation.source))).toEqual([]);
  });

  it('stand in the file of what they are about', () => {
    const files = readdirSync(fileURLToPath(new URL('../../../../src/knowledge/seed-claims', import.meta.url))).map((name) => name.replace(/\.ts$/, ''));
    expect([...new Set(claims.map((claim) => claim.about))].toSorted()).toEqual(files.filter((name) => name !== 'index').toSorted());
  });

  it('say what holds now wherever they do not simply hold', () => {
    expect(claims.filter((claim) => !['holds', 'opinion'].includes(claim.check) && claim.note === null)).toEqual([]);
  });

  it('rest on nothing but us only where they are opinions or could not be checked', () => {
    const bare = claims.filter((claim) => claim.sources.every((citation) => citation.source === 'judgement'));
    expect(bare.filter((claim) => claim.check !== 'opinion' && claim.check !== 'unverified')).toEqual([]);
  });

  it('fare the same on the pages of the protocols', async () => {
    const checks = new Map(claims.map((claim) => [claim.id, claim.check]));
    const whole = await withPages(catalogue);
    const stated = whole.families.flatMap((family) => (typeof family.page === 'object' ? [...family.page.pros, ...family.page.cons, ...family.page.maturityNotes] : []))
      .flatMap(({ seedClaim, seedCheck }) => (seedClaim === undefined ? [] : [[seedClaim, seedCheck]]));
    expect(stated.length).toBeGreaterThan(50);
    expect(stated.filter(([id, check]) => checks.get(id ?? '') !== check)).toEqual([]);
  });
});
