/** A capture record as the check hands it over: only what was chosen for the run, nothing that was measured. */
export interface CaptureRecord {
  readonly id: string;
  readonly protocol: string;
  readonly binding: string;
  readonly security: Readonly<Record<string, unknown>>;
  readonly implementation: { readonly client: string; readonly server: string; readonly versions: Readonly<Record<string, string>> };
  readonly params: Readonly<Record<string, unknown>>;
}

/** Read a record; a string says what is wrong with it. */
export function readRecord(value: unknown): CaptureRecord | string {
  if (!isObject(value)) return 'a record must be an object';
  const { id, protocol, binding, security, implementation, params } = value;
  if (typeof id !== 'string') return '"id" must be text';
  if (typeof protocol !== 'string' || typeof binding !== 'string') return '"protocol" and "binding" must be text';
  if (!isObject(params) || !isObject(implementation)) return '"params" and "implementation" must be objects';
  const versions = isObject(implementation['versions']) ? implementation['versions'] : {};
  return {
    id, protocol, binding, security: isObject(security) ? security : { kind: 'none' }, params,
    implementation: { client: text(implementation, 'client'), server: text(implementation, 'server'), versions: Object.fromEntries(Object.entries(versions).map(([key, version]) => [key, String(version)])) },
  };
}

type Source = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(source: Source, key: string, otherwise = ''): string {
  const value = source[key];
  return typeof value === 'string' ? value : otherwise;
}

/** Largest number that is taken from a record as it stands: sizes beyond belong to no capture and would cost minutes. */
const LARGEST = 262_144;

/** A finite number, kept between -1 (QoS of MQTT-SN) and 256 KiB. */
export function number(source: Source, key: string, otherwise = 0): number {
  const value = source[key];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(LARGEST, Math.max(-1, value)) : otherwise;
}

/** A count or a size: whole, from 0 on, at most `most`. */
export function count(source: Source, key: string, otherwise = 0, most = LARGEST): number {
  return Math.min(most, Math.max(0, Math.floor(number(source, key, otherwise))));
}

export function flag(source: Source, key: string): boolean {
  return source[key] === true;
}

export function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number' && item > 0 && item <= LARGEST) : [];
}
