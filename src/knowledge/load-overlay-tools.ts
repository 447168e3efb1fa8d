import type { applyOverlay } from './overlay/apply-overlay.ts';
import type * as tools from './overlay/index.ts';

/** Reading and applying company data, loaded when there is some. */
export async function loadOverlayTools(): Promise<typeof tools> {
  return import('./overlay/index.ts');
}

/** Applying alone, for a worker that is handed what was read. */
export async function loadApplyOverlay(): Promise<typeof applyOverlay> {
  return (await import('./overlay/apply-overlay.ts')).applyOverlay;
}
