import { catalogueDate } from 'virtual:catalogue-summary';
import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { A } from '../ui/anchor.tsx';
import styles from './layout.module.css';
import { PaletteButton } from './palette-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const MAIN = 'main';
const places = [
  { to: paths.home, name: 'Choose' },
  { to: paths.examples, name: 'Examples' },
  { to: paths.scenarios, name: 'Scenarios' },
  { to: paths.protocols, name: 'Protocols' },
  { to: paths.links, name: 'Links' },
  { to: paths.bytes, name: 'Bytes' },
  { to: paths.facts, name: 'Facts' },
  { to: paths.method, name: 'Method' },
  { to: paths.search, name: 'Search' },
];

/** @param above what stays in sight over the content of every page */
export function Layout({ above, children }: { readonly above?: ReactNode; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const here = pathname.replace(/\/?$/, '/');
  return (
    <div className={styles.page}>
      <a className={styles.skip} href={`#${MAIN}`} onClick={skipToMain}>Skip to the content</a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <A className={styles.name} to={paths.home}>
            <Mark />
            Wirewise
          </A>
          <nav className={styles.nav} aria-label="Site">
            <ul>
              {places.map(({ to, name }) => (
                <li key={to}>
                  <A to={to} aria-current={(to === paths.home ? here === to : here.startsWith(to)) ? 'page' : undefined}>{name}</A>
                </li>
              ))}
              <li><PaletteButton /></li>
            </ul>
          </nav>
          <ThemeSwitch />
        </div>
      </header>
      {above}
      <main className={styles.main} id={MAIN} tabIndex={-1}>{children}</main>
      <footer className={styles.footer}>
        <div className={styles.bar}>
          <p>Catalogue of <time dateTime={catalogueDate}>{catalogueDate}</time>. Your answers stay in this browser and in the links you share.</p>
          <p><A to={paths.sources}>Sources</A> · <A to={paths.validation}>The byte model against captures</A> · <A to={paths.article}>The article of 2022, checked</A> · Code MIT, catalogue data CC BY 4.0.</p>
        </div>
      </footer>
    </div>
  );
}

/** Moves the focus without writing to the fragment: that part of the address holds the answers. */
function skipToMain(event: MouseEvent) {
  event.preventDefault();
  const main = document.getElementById(MAIN);
  main?.focus({ preventScroll: true });
  main?.scrollIntoView();
}

function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M6 8l5 16 5-12 5 12 5-16" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="6" cy="8" r="3" fill="currentColor" />
      <circle cx="26" cy="8" r="3" fill="currentColor" />
    </svg>
  );
}
