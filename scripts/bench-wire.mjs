import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

// How long the sizing of one session takes, for every stack of the catalogue. Each call has inputs that were not used before: payload, direction,
// guarantee, interval, names, IP version and round trip are drawn anew, so that nothing can just be remembered. Medians are printed. Keep other work off
// the machine. Argument: calls for each stack (default 2,000, as many again to warm up: below a thousand or so much of the model still runs uncompiled).
const CALLS = Number(process.argv[2] ?? 2_000);
const LIMIT_US = 50;
const SLOWEST = 10;
const MESSAGES = [10, 1_000_000];

const root = fileURLToPath(new URL('../', import.meta.url));
const { catalogue, defaultWireInputs, sizeRun, sizeSession } = await builtLayers();
const stacks = catalogue.families.flatMap(({ stacks: own }) => own).sort((one, other) => one.id.localeCompare(other.id));
const kinds = [
  { title: 'session', size: (stack, inputs) => sizeSession(stack, inputs) },
  ...MESSAGES.map((messages) => ({ title: `run of ${messages}`, size: (stack, inputs) => sizeRun(stack, { ...inputs, messages }) })),
];

const random = randomNumbers(1);
// All stacks warm up together, so that no code is shaped by one of them. Then each has its calls in a row, as a reader of one page makes them; at last
// stacks take turns, as a ranking does: each call finds processor caches full of the others.
for (let call = 0; call < CALLS; call += 1) for (const stack of stacks) for (const { size } of kinds) size(stack, drawInputs(stack));
const inARow = new Map(stacks.map((stack) => [stack.id, kinds.map((kind) => median(Array.from({ length: CALLS }, () => timed(kind, stack))))]));
const inTurns = new Map(stacks.map(({ id }) => [id, []]));
for (let call = 0; call < CALLS; call += 1) for (const stack of stacks) inTurns.get(stack.id).push(timed(kinds[0], stack));
const rows = stacks.map((stack) => ({ id: stack.id, medians: [...inARow.get(stack.id), median(inTurns.get(stack.id))], heapBytes: heapBytes(stack) }));
const titles = [...kinds.map(({ title }) => title), 'session, turns'];

console.log(`Median µs of ${CALLS} sizings of one session, each with other inputs; heap bytes of a sizing. Node ${process.version}\n`);
print(rows);
console.log(`\nSlowest ${SLOWEST}\n`);
print(rows.toSorted((one, other) => Math.max(...other.medians) - Math.max(...one.medians)).slice(0, SLOWEST));
console.log('');
for (const [index, title] of titles.entries()) {
  const own = rows.map(({ medians }) => medians[index]);
  console.log(`${title}: ${own.filter((time) => time > LIMIT_US).length} of ${own.length} stacks above ${LIMIT_US} µs, median over stacks ${median(own).toFixed(1)} µs, slowest ${Math.max(...own).toFixed(1)} µs`);
}

function print(some) {
  const line = (cells) => console.log(cells.map((text, column) => (column === 0 ? text.padEnd(40) : text.padStart(16))).join(''));
  line(['stack', ...titles, 'heap bytes']);
  for (const { id, medians, heapBytes: heap } of some) line([id, ...medians.map((time) => time.toFixed(1)), heap.toFixed(0)]);
}

/** Microseconds of one call. */
function timed({ size }, stack) {
  const inputs = drawInputs(stack);
  const start = performance.now();
  size(stack, inputs);
  return (performance.now() - start) * 1000;
}

/** What a sizing leaves behind for the collector: the median over batches, since a collection may fall into one. */
function heapBytes(stack) {
  const [{ size }] = kinds;
  const batches = [];
  for (let batch = 0; batch < 15; batch += 1) {
    const inputs = Array.from({ length: 20 }, () => drawInputs(stack));
    const before = process.memoryUsage();
    for (const own of inputs) size(stack, own);
    const after = process.memoryUsage();
    batches.push((after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / inputs.length);
  }
  return median(batches);
}

function drawInputs(stack) {
  const defaults = defaultWireInputs(stack);
  return {
    ...defaults,
    payloadBytes: whole(0, 1200), direction: pick(['up', 'down']), guarantee: pick(['best-effort', 'at-least-once', 'exactly-once']),
    intervalSeconds: pick([1, 60, 900, 3600]), keepAliveSeconds: pick([0, 60, 300]),
    network: { ...defaults.network, ip: pick(['v4', 'v6']), mtu: pick([1280, 1358, 1500]), tcpTimestamps: pick([true, false]), rttMs: whole(5, 400) },
    topic: `${word()}/${word()}/${word()}`, path: `${word()}/${word()}`, deviceId: word(), host: `${word()}.example.com`,
  };
}

function word() {
  return whole(36 ** 3, 36 ** whole(4, 9)).toString(36);
}

function whole(from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

function pick(list) {
  return list[whole(0, list.length - 1)];
}

/** Numbers from 0 to 1, the same in each run (a linear congruential generator; its low bits are not used). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The layers as they ship, not as a development server would run them. */
async function builtLayers() {
  const outDir = join(root, '.build/bench-wire');
  await rm(outDir, { recursive: true, force: true });
  await build({
    root, configFile: false, logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true, outDir: '.build/bench-wire', emptyOutDir: true, copyPublicDir: false, target: 'node20',
      rolldownOptions: { input: { wire: 'src/wire/index.ts', knowledge: 'src/knowledge/index.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
  const [knowledge, wire] = await Promise.all(['knowledge', 'wire'].map((name) => import(pathToFileURL(join(outDir, `${name}.js`)).href)));
  return { ...knowledge, ...wire };
}
