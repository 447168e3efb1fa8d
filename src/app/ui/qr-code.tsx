import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { qrModules } from './qr-modules.ts';

/** An address as a QR code, dark on white in every theme: many cameras read nothing else. */
export function QrCode({ address, name }: { readonly address: string; readonly name: string }) {
  const { size, path } = useMemo(() => qrModules(address), [address]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={name}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
