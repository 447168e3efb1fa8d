import { catalogue } from '../catalogue.ts';
import { loadServingFacts } from '../load-serving-facts.ts';
import { loadTariffs } from '../load-tariffs.ts';
import type { OverlayGround } from './overlay.ts';

/** What ships, for checking company data against it. */
export async function overlayGround(): Promise<OverlayGround> {
  const [tariffs, serving] = await Promise.all([loadTariffs(), loadServingFacts()]);
  return { catalogue, tariffs, serving };
}
