import { useState } from 'react';

/** Something that may fail for want of a connection. @returns what starts it, and what went wrong the last time in words */
export function useDoing<Given extends readonly unknown[]>(work: (...given: Given) => Promise<unknown>): readonly [(...given: Given) => void, string | null] {
  const [fault, setFault] = useState<string | null>(null);
  const start = (...given: Given) => {
    setFault(null);
    work(...given).catch((error: unknown) => setFault(`It did not work: ${error instanceof Error ? error.message : String(error)}. The connection may be down; your answers stay as they are.`));
  };
  return [start, fault];
}
