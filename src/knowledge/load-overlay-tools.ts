import type * as tools from './overlay/index.ts';

/** Reading and applying company data, loaded when there is some. */
export async function loadOverlayTools(): Promise<typeof tools> {
  return import('./overlay/index.ts');
}
