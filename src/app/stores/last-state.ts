import { isRecord } from '../../base/index.ts';
import { isQuestionId } from '../../questionnaire/index.ts';
import type { Origin, Origins } from './session.ts';
import { LAST_STATE_KEY } from './storage-keys.ts';
import { readDocument, writeDocument, type StoredDocument } from './stored-document.ts';

/** The answers as they were left. */
export interface LastState {
  /** The part of a link after `#`: the form that is read for ever, and checks itself. */
  readonly link: string;
  /** Where each answer came from; links do not carry that. */
  readonly origins: Origins;
  /** The saved scenario that was open, and whether its answers had been changed since. */
  readonly scenario: { readonly id: string; readonly changed: boolean } | null;
  /** Date, YYYY-MM-DD. */
  readonly on: string;
}

const document: StoredDocument<LastState> = {
  ...LAST_STATE_KEY,
  upgrades: {},
  check: (found) => {
    if (!isRecord(found) || typeof found['link'] !== 'string' || typeof found['on'] !== 'string') return null;
    return { link: found['link'], origins: originsOf(found['origins']), scenario: scenarioOf(found['scenario']), on: found['on'] };
  },
};

export function readLastState(): LastState | null {
  return readDocument(document);
}

/** @param step null forgets it; the same answers again keep their date */
export function keepLastState(step: Omit<LastState, 'on'> | null): void {
  const known = readLastState();
  writeDocument(document, step === null ? null : { ...step, on: known?.link === step.link ? known.on : new Date().toISOString().slice(0, 10) });
}

/** An origin that cannot be read is left out: the answer then counts as the person's own. */
function originsOf(found: unknown): Origins {
  if (!isRecord(found)) return {};
  return Object.fromEntries(Object.entries(found).filter(([id, origin]) => isQuestionId(id) && isOrigin(origin)));
}

function scenarioOf(found: unknown): LastState['scenario'] {
  if (!isRecord(found) || typeof found['id'] !== 'string') return null;
  return { id: found['id'], changed: found['changed'] !== false };
}

function isOrigin(found: unknown): found is Origin {
  if (!isRecord(found)) return false;
  const { from, name } = found;
  return from === 'you' || from === 'link' || ((from === 'example' || from === 'file' || from === 'scenario') && typeof name === 'string');
}
