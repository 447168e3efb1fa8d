import { FIGURE_IDS, type FigureId } from '../report/index.ts';
import { THEMES, type EmbedTheme } from './messages.ts';

export interface EmbedOptions {
  readonly theme: EmbedTheme;
  /** Given by the host page to tell its frames apart. */
  readonly id: string;
  /** Which figure a frame with a single chart shows. */
  readonly chart: FigureId;
}

/** From the query of the frame's address: `?theme=dark&id=a1&chart=bytes-by-payload`. Anything else is ignored. */
export function readOptions(search: string): EmbedOptions {
  const parameters = new URLSearchParams(search);
  const theme = THEMES.find((known) => known === parameters.get('theme')) ?? 'auto';
  const chart = FIGURE_IDS.find((known) => known === parameters.get('chart')) ?? 'message-bytes';
  const id = parameters.get('id') ?? '';
  return { theme, id: /^[\w-]{1,64}$/.test(id) ? id : '', chart };
}
