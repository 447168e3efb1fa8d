import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import type { FileReport } from './take-file.ts';

/** Takes over a file and shows its result; says what came of it. The reader is fetched with the first file. */
export function useTakenFile() {
  const [report, setReport] = useState<FileReport | null>(null);
  const navigate = useNavigate();
  const take = useCallback(async (file: File) => {
    try {
      const { takeFile } = await import('./take-file.ts');
      const taken = await takeFile(file);
      setReport(taken);
      if (taken.problems.length === 0) await navigate(paths.result);
    } catch {
      setReport({ file: file.name, notes: [], problems: [`${file.name}: the part of the page that reads files could not be fetched`] });
    }
  }, [navigate]);
  return { report, take, dismiss: () => setReport(null) };
}
