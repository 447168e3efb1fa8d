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

export function number(source: Source, key: string, otherwise = 0): number {
  const value = source[key];
  return typeof value === 'number' ? value : otherwise;
}

export function flag(source: Source, key: string): boolean {
  return source[key] === true;
}

export function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
}
