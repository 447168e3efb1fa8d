import { withLink } from '../../../questionnaire/index.ts';

const SCALE = 2;

/**
 * An SVG text as a PNG image at twice its size, with the link inside.
 * @throws where the browser cannot draw or read back the image
 */
export async function drawPng(svg: string, link: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    if (blob === null) throw new Error('The image could not be read back');
    return withLink(new Uint8Array(await blob.arrayBuffer()), link);
  } finally {
    URL.revokeObjectURL(address);
  }
}
