import { useEffect, useEffectEvent, useState } from 'react';
import { useTakenFile } from '../../stores/use-taken-file.ts';
import { Corner } from '../../ui/corner.tsx';
import { FileNotice } from '../../ui/file-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useShowResult } from './use-show-result.ts';

/** Any file that the page wrote brings its answers back when it is dropped anywhere on a page. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const { report, take, dismiss } = useTakenFile(useShowResult());
  const drag = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    setOver(event.type === 'dragover');
    const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
    if (file !== undefined) void take(file);
  });
  useEffect(() => {
    const kinds = ['dragover', 'drop'] as const;
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    for (const kind of kinds) window.addEventListener(kind, drag);
    window.addEventListener('dragleave', leave);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, drag);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  return (
    <Corner>
      {over ? <Notice title="Drop the file to bring its answers back"><p>Decision records, reports, tables, JSON and pictures of this page.</p></Notice> : null}
      {report === null || over ? null : <FileNotice report={report} onDismiss={dismiss} />}
    </Corner>
  );
}

function carriesFiles({ dataTransfer, target }: DragEvent): boolean {
  // A file field takes its file itself.
  return dataTransfer?.types.includes('Files') === true && !(target instanceof HTMLInputElement && target.type === 'file');
}
