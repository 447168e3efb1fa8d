import { readStored, writeStored, type Kept } from './storage.ts';

/** Something that is kept under a name and a version. What is read is of unknown origin: another version wrote it, or another hand. */
export interface StoredDocument<Content> {
  readonly name: string;
  /** Raised when the form changes; an older form is read through `upgrades`. */
  readonly version: number;
  /** From an older version to the next one. */
  readonly upgrades: Readonly<Record<number, (older: unknown) => unknown>>;
  /** Null where it is not what it should be. */
  readonly check: (found: unknown) => Content | null;
}

/** The key of the present version. */
export function keyOf({ name, version }: Pick<StoredDocument<unknown>, 'name' | 'version'>): string {
  return `${name}.${version}`;
}

/** The newest version that is there and holds together; null where there is none. */
export function readDocument<Content>(document: StoredDocument<Content>): Content | null {
  for (let version = document.version; version > 0; version -= 1) {
    const text = readStored(keyOf({ name: document.name, version }));
    if (text === null) continue;
    const content = document.check(upgraded(document, version, parse(text)));
    if (content !== null) return content;
  }
  return null;
}

/** @param content null forgets it */
export function writeDocument<Content>(document: StoredDocument<Content>, content: Content | null): Kept {
  return writeStored(keyOf(document), content === null ? null : JSON.stringify(content));
}

function upgraded({ version, upgrades }: StoredDocument<unknown>, from: number, found: unknown): unknown {
  let content = found;
  for (let at = from; at < version; at += 1) content = upgrades[at]?.(content);
  return content;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
