import type { CoverageGroup, CoverageRow } from '../wire/bytes/coverage-rows.ts';

/** The document docs/wire-coverage.md from its rows. */
export function coverageDocument(groups: readonly CoverageGroup[], notModelled: readonly (readonly [what: string, why: string])[]): string {
  return [
    '# What the byte model covers',
    '',
    'Each line is a wire case that `wirewise bytes` takes, the clauses that the fields of its session cite, and the tests that compare its bytes with a specification, a published table or a',
    'capture. `tests/wire/bytes/coverage.test.ts` runs every line and compares this text, so that neither goes stale; the lines are in `tests/wire/bytes/coverage-rows.ts`.',
    'Defaults are in [wire-assumptions.md](wire-assumptions.md).',
    '',
    ...groups.flatMap(({ title, rows }) => [`## ${title}`, '', '| What | Wire case | Clauses, among others | Checked by |', '|---|---|---|---|', ...rows.map(line), '']),
    '## Not modelled',
    '',
    '| What | Why |',
    '|---|---|',
    ...notModelled.map(([what, why]) => `| ${what} | ${why} |`),
    '',
  ].join('\n');
}

function line({ what, value, clauses, checkedBy }: CoverageRow): string {
  return `| ${what} | \`${JSON.stringify(value).replaceAll('|', '\\|')}\` | ${clauses.join(', ')} | ${checkedBy.map((file) => `\`${file.replace('tests/', '')}\``).join(', ')} |`;
}
