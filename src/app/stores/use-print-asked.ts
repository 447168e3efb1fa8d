import { useSyncExternalStore } from 'react';
import { isPrintAsked, onPrintAsked } from './print-page.ts';

const atFirst = () => false;

/** Whether a print is being prepared, so that everything shows. */
export const usePrintAsked = () => useSyncExternalStore(onPrintAsked, isPrintAsked, atFirst);
