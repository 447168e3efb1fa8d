import type { SvgTheme } from './theme.ts';

/** The drawn body of a chart below its heading. */
export interface Plot {
  readonly body: string;
  readonly height: number;
}

export interface PlotSpace {
  readonly width: number;
  /** Where the body may start, from the top of the image. */
  readonly top: number;
  readonly theme: SvgTheme;
}

export const MARGIN = 16;
