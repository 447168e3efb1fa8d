export { applyOverlay, applyToCosts } from './apply-overlay.ts';
export type { Overlay, OverlayGround } from './overlay.ts';
export { overlayGround } from './overlay-ground.ts';
export { overlayJsonSchema } from './overlay-schema.ts';
export { readOverlay } from './read-overlay.ts';
