import { useEffect } from 'react';
import { adoptTheme, chooseTheme, THEMES, useTheme, type Theme } from '../stores/theme-store.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './theme-switch.module.css';

const names: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const chosen = useTheme();
  useEffect(adoptTheme, []);
  return (
    <fieldset className={styles.switch}>
      <legend><VisuallyHidden>Colour theme</VisuallyHidden></legend>
      {THEMES.map((theme) => (
        <label key={theme} className={styles.option}>
          <input type="radio" name="theme" value={theme} checked={theme === chosen} onChange={() => chooseTheme(theme)} />
          <span>{names[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
