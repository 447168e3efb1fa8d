import { readDocument } from '../../questionnaire/index.ts';
import { replaceState } from './answers-store.ts';

/** Far more than any file that the page writes. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_LINES = 12;

export interface FileReport {
  readonly file: string;
  /** Empty when the answers were taken over. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Puts the answers of a file in place of the present ones, in one step that can be undone; a file that cannot be read whole changes nothing. */
export async function takeFile(file: File): Promise<FileReport> {
  const failed = (problems: readonly string[]): FileReport => ({
    file: file.name, notes: [],
    problems: problems.length <= MOST_LINES ? problems : [...problems.slice(0, MOST_LINES), `and ${problems.length - MOST_LINES} more`],
  });
  if (file.size > MOST_BYTES) return failed([`${file.name}: expected at most ${MOST_BYTES / 1024 / 1024} MiB, found ${Math.ceil(file.size / 1024 / 1024)} MiB`]);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed([`${file.name}: expected a file that can be read, found one that the browser does not open`]);
  }
  const read = readDocument(bytes, file.name);
  if ('problems' in read) return failed(read.problems);
  replaceState(read.state, { from: 'file', name: file.name });
  return { file: file.name, problems: [], notes: read.notes };
}
