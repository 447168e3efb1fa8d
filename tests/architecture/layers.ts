/** The table of docs/adr/0001: who may import whom. From the bottom up. */
export interface Layer {
  readonly name: string;
  readonly mayImport: readonly string[];
  /** Layers of which only types may be used. */
  readonly typesOnlyOf?: readonly string[];
  /** Packages from outside, as the first part of their name or a whole name. */
  readonly packages: readonly string[];
  /** No DOM, clock, unseeded random number, console or network. */
  readonly pure: boolean;
}

const ZOD = ['zod/mini'];

export const layers: readonly Layer[] = [
  { name: 'base', mayImport: [], packages: [], pure: true },
  { name: 'knowledge', mayImport: ['base'], packages: ZOD, pure: true },
  { name: 'wire', mayImport: ['base', 'knowledge'], packages: [], pure: true },
  { name: 'estimate', mayImport: ['base', 'knowledge', 'wire'], packages: [], pure: true },
  { name: 'engine', mayImport: ['base', 'knowledge', 'wire', 'estimate'], packages: [], pure: true },
  { name: 'questionnaire', mayImport: ['base', 'knowledge', 'engine'], packages: ZOD, pure: true },
  { name: 'report', mayImport: ['base', 'knowledge', 'wire', 'estimate', 'engine', 'questionnaire'], typesOnlyOf: ['knowledge', 'wire', 'estimate', 'engine', 'questionnaire'], packages: [], pure: true },
  { name: 'embed', mayImport: ['base', 'knowledge', 'wire', 'estimate', 'engine', 'questionnaire', 'report'], packages: ZOD, pure: false },
  { name: 'app', mayImport: ['base', 'knowledge', 'wire', 'estimate', 'engine', 'questionnaire', 'report', 'embed'], packages: ['react', 'react-dom', 'react-router', 'zustand', 'recharts', 'lean-qr', 'virtual:*', ...ZOD], pure: false },
  { name: 'cli', mayImport: ['base', 'knowledge', 'wire', 'estimate', 'engine', 'questionnaire', 'report'], packages: ['node:*', ...ZOD], pure: false },
  { name: 'package', mayImport: ['base', 'knowledge', 'wire', 'estimate', 'engine', 'questionnaire', 'report', 'cli'], packages: [], pure: false },
];

export const IMPURE_GLOBALS = [
  'alert', 'AudioContext', 'cancelAnimationFrame', 'caches', 'console', 'crypto', 'customElements', 'Date', 'document', 'Element', 'EventSource', 'fetch',
  'history', 'HTMLElement', 'indexedDB', 'localStorage', 'location', 'matchMedia', 'Math.random', 'navigator', 'performance', 'process', 'queueMicrotask',
  'requestAnimationFrame', 'sessionStorage', 'setImmediate', 'setInterval', 'setTimeout', 'WebSocket', 'window', 'Worker', 'XMLHttpRequest',
] as const;
