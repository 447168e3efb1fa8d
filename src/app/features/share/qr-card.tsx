import { downloadFile } from '../../ui/download-file.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { Card } from './card.tsx';
import { drawPng } from './draw-png.ts';
import { qrSvg } from './qr-svg.ts';

/** @param address the packed link of the result, the shortest that holds all answers */
export function QrCard({ address }: { readonly address: string }) {
  const savePng = async (say: (said: string) => void) => {
    try {
      downloadFile('protocol-link.png', 'image/png', await drawPng(qrSvg(address), address));
      say('Saved protocol-link.png');
    } catch {
      say('This browser could not draw the image; the SVG holds the same.');
    }
  };
  return (
    <Card
      title="QR code"
      about={`For a slide, a poster or a sheet of paper: a phone opens the same result. Holds the packed link of ${address.length} characters.`}
      actions={[
        { name: 'Save as protocol-link.svg', run: () => downloadFile('protocol-link.svg', 'image/svg+xml', qrSvg(address)) },
        { name: 'Save as protocol-link.png', run: (say) => void savePng(say) },
      ]}
    >
      <QrCode address={address} name="QR code that opens this result" />
    </Card>
  );
}
