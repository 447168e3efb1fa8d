import { readDocument } from '../../questionnaire/index.ts';
import { replaceState } from './answers-store.ts';

/** Far more than any file that the page writes. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_LINES = 12;

export interface FileReport {
  readonly file: string;
  /** What the file brought; answers where nothing else is said. */
  readonly kind?: 'company-data';
  /** Empty when the file was taken over. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Puts the answers of a file in place of the present ones, in one step that can be undone, or keeps its company data; a file that cannot be read whole changes nothing. */
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
  const company = companyDataText(bytes);
  if (company !== null) return takeCompanyData(company, file.name, failed);
  const read = readDocument(bytes, file.name);
  if ('problems' in read) return failed(read.problems);
  replaceState(read.state, { from: 'file', name: file.name });
  return { file: file.name, problems: [], notes: read.notes };
}

/** The text of a file that says of itself that it holds company data; whether it is in order is found out when it is taken over. */
function companyDataText(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  return /^\uFEFF?\s*\{/.test(text) && /"format"\s*:\s*"wirewise-company-data"/.test(text) ? text : null;
}

/** Keeps company data and loads the page anew, so that everything is decided with them; the answers stand in the address. */
async function takeCompanyData(text: string, name: string, failed: (problems: readonly string[]) => FileReport): Promise<FileReport> {
  const { forgetCompanyData, keepCompanyData } = await import('./read-company-data.ts');
  const read = await keepCompanyData(text);
  if ('problems' in read) return failed(read.problems.map((problem) => `${name}: ${problem}`));
  if (read.kept === 'on-page') {
    forgetCompanyData();
    return failed([`${name}: expected a browser that keeps data for this page, found its storage closed or full; the command line takes the file, too`]);
  }
  window.location.reload();
  return { file: name, kind: 'company-data', problems: [], notes: [] };
}
