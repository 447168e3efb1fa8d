/** Colours of an exported chart. Series colours are the tokens of the page in their fixed order. */
export interface SvgTheme {
  readonly surface: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly series: readonly string[];
}

export const SVG_THEMES: Readonly<Record<'light' | 'dark', SvgTheme>> = {
  light: {
    surface: '#FFFFFF', text: '#14181F', faint: '#59636F', line: '#737E8C',
    series: ['#9E7F3B', '#661800', '#076145', '#418FC8', '#8E268B', '#6B7480'],
  },
  dark: {
    surface: '#11151B', text: '#EDF1F6', faint: '#8D97A5', line: '#6B7787',
    series: ['#D4931B', '#A06E42', '#17D89E', '#5B71D2', '#FEC1F9', '#8D97A5'],
  },
};

export function seriesColour(theme: SvgTheme, index: number): string {
  return theme.series[index % theme.series.length] ?? theme.text;
}
