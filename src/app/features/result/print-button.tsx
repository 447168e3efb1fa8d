import { printPage } from '../../stores/print-page.ts';
import { usePrintAsked } from '../../stores/use-print-asked.ts';
import { Button } from '../../ui/button.tsx';

export function PrintButton() {
  const preparing = usePrintAsked();
  return (
    <>
      <Button aria-disabled={preparing} onClick={() => void printPage()}>Print</Button>
      <span role="status">{preparing ? 'Working out every part for paper …' : ''}</span>
    </>
  );
}
