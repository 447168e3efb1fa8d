import type { ButtonHTMLAttributes } from 'react';
import { A } from './anchor.tsx';
import styles from './button.module.css';

type Look = 'main' | 'plain' | 'quiet';

const looks: Readonly<Record<Look, string>> = {
  main: `${styles.button} ${styles.main}`,
  plain: styles.button ?? '',
  quiet: `${styles.button} ${styles.quiet}`,
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={looks[look]} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look = 'plain', to, children }: { readonly look?: Look; readonly to: string; readonly children: React.ReactNode }) {
  return <A className={looks[look]} to={to}>{children}</A>;
}
