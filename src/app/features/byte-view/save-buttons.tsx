import { useState } from 'react';
import { fieldsCsv, type Ladder } from '../../../report/index.ts';
import type { WireCase } from '../../../wire/index.ts';
import { Button } from '../../ui/button.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import styles from './byte-view.module.css';

/** The exchange as files: its fields for a spreadsheet, its packets for Wireshark. */
export function SaveButtons({ wireCase, ladder }: { readonly wireCase: WireCase; readonly ladder: Ladder }) {
  const [said, setSaid] = useState('');
  const name = `bytes-${wireCase.stackId.replaceAll('/', '-')}`;
  const save = async () => {
    try {
      const { saveCapture } = await import('./save-capture.ts');
      setSaid(saveCapture(wireCase, `${name}.pcap`));
    } catch {
      setSaid('The part of the page that writes capture files could not be fetched.');
    }
  };
  return (
    <>
      <Button onClick={() => downloadFile(`${name}.csv`, 'text/csv', fieldsCsv(ladder))}>Save the fields as CSV</Button>
      <Button onClick={() => void save()}>Save the packets as pcap</Button>
      <span className={styles.said} role="status">{said}</span>
    </>
  );
}
