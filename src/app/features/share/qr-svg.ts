import { escapeXml, svgElement } from '../../../report/index.ts';
import { qrModules } from '../../ui/qr-modules.ts';

/** Large enough for a slide, small enough for a mail. */
const MODULE_PX = 8;

/** A QR code as a file. Carries the address in words, too, so that the answers come back when the file is dropped on the page. */
export function qrSvg(address: string): string {
  const { size, path } = qrModules(address);
  const side = size * MODULE_PX;
  return svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}`, width: side, height: side, role: 'img', 'shape-rendering': 'crispEdges' }, [
    svgElement('title', {}, escapeXml(address)),
    svgElement('rect', { width: size, height: size, fill: '#ffffff' }),
    svgElement('path', { d: path, fill: '#000000' }),
  ].join(''));
}
