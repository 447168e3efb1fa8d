import { useState } from 'react';
import type { FileReport } from './take-file.ts';

/**
 * Takes over a file and says what came of it. The reader is fetched with the first file.
 * @param taken what follows once the answers of a file are in place
 */
export function useTakenFile(taken?: () => unknown) {
  const [report, setReport] = useState<FileReport | null>(null);
  const take = async (file: File) => {
    try {
      const { takeFile } = await import('./take-file.ts');
      const told = await takeFile(file);
      setReport(told);
      if (told.problems.length === 0 && told.kind === undefined) await taken?.();
    } catch {
      setReport({ file: file.name, notes: [], problems: [`${file.name}: the part of the page that reads files could not be fetched`] });
    }
  };
  return { report, take, dismiss: () => setReport(null) };
}
