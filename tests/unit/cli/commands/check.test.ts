import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../../src/cli/command.ts';
import { SHIPPED } from '../../../../src/cli/company-data.ts';
import { linkTo, rankingFor } from '../../../../src/cli/decide.ts';
import { runCommandLine } from '../../../../src/cli/run.ts';
import { changesSince } from '../../../../src/knowledge/index.ts';
import { companyDataOf, decodeLink, emptyState, encodeLink, withOutcome, type State } from '../../../../src/questionnaire/index.ts';
import { companyDataText } from '../../../support/company-data.ts';

const state: State = { ...emptyState, answers: { link: ['ethernet'], topology: 'server-server', patterns: ['rpc'] } };
const recommendation = rankingFor(state);
const first = recommendation.ranking[0]?.protocol ?? '';
const good = linkTo(state, recommendation, SHIPPED, 'https://example.org/w/');
const decided = { first: 'raw-udp', verdict: recommendation.verdict === 'narrow' ? ('clear' as const) : ('narrow' as const), scorePercent: 70 };
const old = `#${encodeLink({ ...withOutcome(state, recommendation), decided })}`;
const files: Readonly<Record<string, string>> = {
  'adr.md': `# Use it\n\n[The state behind this record](<${good}>)\n`, 'old.md': `The state: \`${old}\`\n`, 'plain.md': '# Nothing here\n',
  'own.json': companyDataText({ hidden: ['grpc'] }), 'other.json': companyDataText({ hidden: ['amqp'] }), 'wrong.json': companyDataText({ hidden: ['telepathy'] }), 'answers.json': JSON.stringify(state.answers),
};
const world: CommandWorld = {
  read: (file) => Promise.resolve(files[file] === undefined ? { problem: `${file}: expected a readable file, found no such file` } : { text: files[file] }),
  write: () => Promise.resolve(null),
};
const check = (...given: readonly string[]) => runCommandLine(['check', ...given], world);

describe('check', { timeout: 60_000 }, () => {
  it('holds for a link and for a record made today', async () => {
    const { output, problems, exitCode } = await check(good, 'adr.md');
    expect({ problems, exitCode }).toEqual({ problems: [], exitCode: 0 });
    expect(JSON.parse(output)).toMatchObject([{ record: good, holds: true, now: { first } }, { record: 'adr.md', holds: true }]);
  });
  it('says no with the reason where first place and verdict have changed', async () => {
    const { problems, exitCode, output } = await check('old.md');
    expect(exitCode).toBe(1);
    expect(problems.length).toBe(2);
    expect(problems[0]).toMatch(/^old\.md: first place: expected Raw UDP as recorded, found /);
    expect(problems[1]).toMatch(/^old\.md: verdict: expected (Narrow|Clear) as recorded, found /);
    expect(JSON.parse(output)).toMatchObject([{ holds: false, recorded: decided, catalogueChanges: [] }]);
  });
  it('names what changed in the catalogue since an older record', async () => {
    const older = `#${encodeLink({ ...withOutcome(state, recommendation), decided, catalogueDate: '2026-11-25' })}`;
    const [{ catalogueChanges }] = JSON.parse((await check(older)).output) as [{ catalogueChanges: readonly string[] }];
    expect(catalogueChanges).toEqual(changesSince('2026-11-25').map(({ date, text }) => `${date}: ${text}`));
    expect(catalogueChanges.length).toBeGreaterThan(0);
  });
  it('cannot use a damaged link, a file without one, a missing file, a link that records nothing', async () => {
    for (const [given, problem] of [
      [good.replace('ethernet', 'wifi').replace(/k=\w+$/, 'k=00000'), 'link: k: expected the checksum'], ['plain.md', 'plain.md: link: expected a share link in the document, found none'],
      ['none.md', 'none.md: expected a readable file, found no such file'], [`#${encodeLink(state)}`, 'link: outcome: expected a link that records what was decided'],
    ] as const) {
      const { problems, exitCode } = await check(given);
      expect(exitCode).toBe(2);
      expect(problems[0]?.startsWith(problem), problems[0]).toBe(true);
    }
  });
  it('tells of unusable ones first, and still checks the rest', async () => {
    const { exitCode, output } = await check('plain.md', 'old.md');
    expect(exitCode).toBe(2);
    expect(JSON.parse(output)).toHaveLength(1);
  });

  it('checks a record made with company data with these alone', async () => {
    const { output } = await runCommandLine(['link', 'answers.json', '--overlay', 'own.json', '--format', 'text'], world);
    const link = output.trim();
    expect(companyDataOf(decodeLink(link).state)?.name).toBe('Test');
    const held = await check(link, good, '--overlay', 'own.json');
    expect({ problems: held.problems, exitCode: held.exitCode }).toEqual({ problems: [], exitCode: 0 });
    const [own, plain] = JSON.parse(held.output) as readonly [object, object];
    expect(own).toMatchObject({ holds: true, companyData: { name: 'Test', date: '2026-11-30' } });
    expect(plain).not.toHaveProperty('companyData');
    const without = await check(link);
    expect(without.exitCode).toBe(2);
    expect(without.problems[0]).toMatch(/^#v=1.*: company data: expected "Test" \([0-9a-z]{5}\), which the record was made with, as --overlay; found none$/);
    const other = await check(link, '--overlay', 'other.json');
    expect(other.exitCode).toBe(2);
    expect(other.problems[0]).toMatch(/as --overlay; found "Test" \([0-9a-z]{5}\)$/);
  });

  it('refuses wrong company data with path and reason', async () => {
    const { exitCode, problems, output } = await check(good, '--overlay', 'wrong.json');
    expect({ exitCode, problems, output }).toEqual({ exitCode: 2, output: '', problems: ['wrong.json: hidden[0]: expected the id of a family, protocol or stack of the catalogue, found "telepathy"'] });
  });
});
