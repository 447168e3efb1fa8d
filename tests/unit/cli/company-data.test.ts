import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../src/cli/command.ts';
import { knownFor, ownStacks, SHIPPED, type Known } from '../../../src/cli/company-data.ts';
import { costsOf } from '../../../src/cli/costs-of.ts';
import { decide } from '../../../src/cli/decide.ts';
import { runCommandLine } from '../../../src/cli/run.ts';
import { overlayJsonSchema } from '../../../src/knowledge/overlay/index.ts';
import { emptyState, type State } from '../../../src/questionnaire/index.ts';
import { schemaFaults } from '../../support/json-schema-check.ts';
import { exampleText } from '../../support/company-data.ts';

const state: State = { ...emptyState, answers: { link: ['nb-iot'], platform: ['rtos'], payload: 20, interval: 3600, cloud: ['other'], metered: 'yes' } };
const files: Readonly<Record<string, string>> = {
  'company.json': exampleText, 'empty.json': '', 'answers.json': JSON.stringify(state.answers),
  'case.json': JSON.stringify({ stack: 'meter-protocol/udp/none', traffic: { payloadBytes: 12 }, names: { deviceId: 'meter-0001' } }),
};
const world: CommandWorld = {
  read: (file) => Promise.resolve(files[file] === undefined ? { problem: `${file}: expected a readable file, found no such file` } : { text: files[file] }),
  write: () => Promise.resolve(null),
};
const example = await knownFor({ overlay: 'company.json' }, world) as Known;
const MARK = { name: 'Example Metering', date: '2026-11-30', hash: 'bsgtt' };

describe('knownFor', () => {
  it('gives what ships where no file is named', async () => {
    expect(await knownFor({}, world)).toBe(SHIPPED);
  });

  it('refuses a file that is not there or holds nothing', async () => {
    expect(await knownFor({ overlay: 'gone.json' }, world)).toEqual({ problems: ['gone.json: expected a readable file, found no such file'] });
    expect(await knownFor({ overlay: 'empty.json' }, world)).toEqual({ problems: ['empty.json: file: expected JSON, found nothing'] });
  });

  it('decides with the protocols, clouds and tariffs of the file', async () => {
    const { recommendation } = decide({ ...state, weights: { 'cloud-endpoint': 5 } }, '', example);
    expect([...recommendation.ranking, ...recommendation.eliminated].map(({ protocol }) => protocol)).toContain('meter-protocol');
    expect([...recommendation.ranking, ...recommendation.eliminated].map(({ protocol }) => protocol)).not.toContain('grpc');
    const cloud = recommendation.ranking.find(({ protocol }) => protocol === 'coap')?.contributions.find(({ criterion }) => criterion === 'cloud-endpoint');
    expect(cloud?.utility).toBe(0);
    const costs = await costsOf(state, recommendation, example);
    expect(JSON.stringify(costs.data)).toContain('Frame contract of 2026');
    expect(JSON.stringify((await costsOf(state, recommendation)).data)).not.toContain('Frame contract of 2026');
  });

  it('knows the stacks of in-house protocols alone', () => {
    expect([...ownStacks(example).keys()]).toEqual(['meter-protocol/udp/dtls-1-2-cid-psk', 'meter-protocol/udp/none']);
    expect([...ownStacks(SHIPPED).keys()]).toEqual([]);
  });
});

describe('--overlay', () => {
  it.each([['advise', 'answers.json'], ['bytes', 'case.json']])('is named in the document of %s', async (command, file) => {
    const { output, exitCode } = await runCommandLine([command, file, '--overlay', 'company.json'], world);
    expect(exitCode).toBe(0);
    expect((JSON.parse(output) as { companyData: unknown }).companyData).toEqual(MARK);
  });

  it('counts the bytes of an in-house protocol, which nobody knows without it', async () => {
    const { output } = await runCommandLine(['bytes', 'case.json', '--overlay', 'company.json', '--format', 'table'], world);
    expect(output).toContain('With company data: Example Metering, 2026-11-30 (bsgtt)');
    expect(output).toMatch(/perMessage .*READING .*Number +2 +§2\.2/);
    const { exitCode, problems } = await runCommandLine(['bytes', 'case.json'], world);
    expect(exitCode).toBe(2);
    expect(problems[0]).toMatch(/^case\.json: stack: expected a protocol out of /);
  });

  it.each([['figure', 'answers.json'], ['compare', 'answers.json'], ['catalogue']])('is named by %s', async (...words) => {
    const { output, exitCode } = await runCommandLine([...words, '--overlay', 'company.json'], world);
    expect(exitCode).toBe(0);
    expect(output).toContain('bsgtt');
  });

  it('is described by a schema that its example keeps', () => {
    expect(schemaFaults(overlayJsonSchema(), JSON.parse(exampleText))).toEqual([]);
    expect(schemaFaults(overlayJsonSchema(), { ...JSON.parse(exampleText) as object, colour: 'blue' })).not.toEqual([]);
  });
});
