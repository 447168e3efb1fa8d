import { useSyncExternalStore } from 'react';
import { isPrintAsked, onPrintAsked, printPage } from '../../stores/print-page.ts';
import { Button } from '../../ui/button.tsx';

const atFirst = () => false;

export function PrintButton() {
  const preparing = useSyncExternalStore(onPrintAsked, isPrintAsked, atFirst);
  return (
    <>
      <Button aria-disabled={preparing} onClick={() => void printPage()}>Print</Button>
      <span role="status">{preparing ? 'Working out every part for paper …' : ''}</span>
    </>
  );
}
