import { correction, generate } from 'lean-qr';

/** Clear modules on every side that ISO/IEC 18004 §6.3.8 asks for. */
const QUIET = 4;

export interface QrModules {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path, a unit for each module. */
  readonly path: string;
}

/** A text as a QR code, readable with up to 15 % of it damaged (level M). @throws where the text is longer than a QR code can hold */
export function qrModules(text: string): QrModules {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) => Array.from({ length: code.size }, (__, x) => x).filter((x) => code.get(x, y)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join(''));
  return { size: code.size + 2 * QUIET, path: rows.join('') };
}
