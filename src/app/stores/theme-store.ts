import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { writeStored } from './storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const themeStore = createStore<{ readonly theme: Theme }>(() => ({ theme: 'auto' }));

/** Takes over what public/theme.js has set: before the first paint from storage, later by the switch. */
export function adoptTheme(): void {
  const { theme } = document.documentElement.dataset;
  chooseTheme(theme === 'light' || theme === 'dark' ? theme : 'auto');
}

export function chooseTheme(theme: Theme): void {
  themeStore.setState({ theme });
  writeStored('theme', theme === 'auto' ? null : theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function useTheme(): Theme {
  return useSyncExternalStore(themeStore.subscribe, () => themeStore.getState().theme, () => 'auto');
}
