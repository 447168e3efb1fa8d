/**
 * The lab: real implementations, captured and counted. Run as root on Debian: `npm run lab`, or `npm run lab -- mqtt tls` for some families only,
 * `-- --jobs 6` to change how many runs go side by side. See docs/lab.md.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from './certificates.ts';
import { misses } from './compare.ts';
import { execute, type Captured } from './execute.ts';
import { install, installedVersions } from './install.ts';
import type { LabRun } from './lab-run.ts';
import { keep, keptHeads, recordOf } from './records.ts';
import { runsOf } from './runs/index.ts';

const WORK = fileURLToPath(new URL('../../../.build/lab', import.meta.url));
const CAPTURES = fileURLToPath(new URL('../captures', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

const words = process.argv.slice(2);
const jobsAt = words.indexOf('--jobs');
const jobs = jobsAt < 0 ? 6 : Number(words[jobsAt + 1]);
const onlyAt = words.indexOf('--only');
const only = onlyAt < 0 ? null : new RegExp(words[onlyAt + 1] ?? '');
const families = words.filter((word, index) => !word.startsWith('--') && !['--jobs', '--only'].includes(words[index - 1] ?? ''));

mkdirSync(`${WORK}/runs`, { recursive: true });
if (!words.includes('--installed')) await install(WORK);
cpSync(`${HERE}clients`, `${WORK}/clients`, { recursive: true });
// Commands are recorded as they are run: with paths below the work folder.
process.chdir(WORK);
const context = { certificates: await makeCertificates('certificates'), clients: 'clients', folder: 'runs', versions: await installedVersions(WORK) };
const runs = runsOf(context).filter(({ family, id }) => (families.length === 0 || families.includes(family)) && (only === null || only.test(id)));
const captured: Captured[] = [];
const failed: string[] = [];

async function work(slot: number, queue: LabRun[]): Promise<void> {
  for (let run = queue.shift(); run !== undefined; run = queue.shift()) {
    try {
      const result = await execute(run, String(slot));
      captured.push(result);
      process.stdout.write(`${run.id}: ${JSON.stringify(result.measured.perMessage ?? result.measured.totals)}\n`);
    } catch (error) {
      failed.push(run.id);
      process.stdout.write(`${run.id} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

const queue = [...runs];
await Promise.all(Array.from({ length: jobs }, async (_, slot) => work(slot, queue)));
const records = captured.map((one) => recordOf(one, (id) => captured.find(({ run }) => run.id === id)?.heads ?? keptHeads(id, CAPTURES))).toSorted((a, b) => (a.inputs.id < b.inputs.id ? -1 : 1));
mkdirSync(`${WORK}/records`, { recursive: true });
for (const record of records) writeFileSync(`${WORK}/records/${record.inputs.id}.json`, JSON.stringify(record));
if (!words.includes('--no-keep')) keep(records, CAPTURES);
const wrong = misses(records);
process.stdout.write(`\nWhere the model differs (${String(wrong.length)} of ${String(records.length)} runs):\n${wrong.join('\n')}\n\n`);
process.stdout.write(`${String(captured.length)} runs captured${failed.length > 0 ? `, ${String(failed.length)} failed: ${failed.join(', ')}` : ''}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
