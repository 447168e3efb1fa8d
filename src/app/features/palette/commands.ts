import { exampleNames } from 'virtual:catalogue-summary';
import { questionsByTier } from '../../../questionnaire/index.ts';
import { paths } from '../../paths.ts';
import { pages } from '../../routes/pages.ts';
import { clearAll, hasContent } from '../../stores/answers-store.ts';
import { redo, undo } from '../../stores/history.ts';
import { openExample } from '../../stores/open-example.ts';
import { printPage } from '../../stores/print-page.ts';
import { sessionStore } from '../../stores/session.ts';
import { chooseTheme, THEMES } from '../../stores/theme-store.ts';
import { anchorOf, revealWhenThere } from '../../ui/anchors.ts';

export type CommandKind = 'Actions' | 'Questions' | 'Examples' | 'Pages';
export const COMMAND_KINDS: readonly CommandKind[] = ['Actions', 'Questions', 'Examples', 'Pages'];

export interface Command {
  readonly id: string;
  readonly kind: CommandKind;
  readonly name: string;
  /** The keys that do the same, as on other keyboards than Apple's. */
  readonly keys?: string;
  /** False where there is nothing for it to do now. */
  readonly available: boolean;
  readonly run: () => void;
}

/** Everything that can be done from anywhere, as things stand. @param go opens a page of the app */
export function commandsNow(go: (path: string) => void): readonly Command[] {
  const { past, future, state } = sessionStore.getState();
  const answered = hasContent(state);
  const action = (id: string, name: string, run: () => void, more: Partial<Pick<Command, 'keys' | 'available'>> = {}): Command => ({ id, kind: 'Actions', name, available: true, run, ...more });
  const page = (id: string, name: string, path: string, available = true) => action(id, name, () => go(path), { available });
  return [
    action('undo', 'Undo the last change', undo, { keys: 'Ctrl+Z', available: past.length > 0 }),
    action('redo', 'Redo', redo, { keys: 'Ctrl+Shift+Z', available: future.length > 0 }),
    action('start-over', 'Start over: clear all answers', clearAll, { available: answered }),
    page('all', 'All questions on one page', paths.home),
    page('guided', 'One question at a time', paths.guided),
    page('review', 'Review the answers', paths.review),
    page('result', 'See the full result', paths.result, answered),
    page('share', 'Share, embed or record the result', paths.share, answered),
    page('scenarios', 'Save, open or compare scenarios', paths.scenarios),
    page('file', 'Save answers as a file, or open one', paths.scenarios),
    action('print', 'Print this page', () => void printPage(), { keys: 'Ctrl+P' }),
    ...THEMES.map((theme) => action(`theme-${theme}`, theme === 'auto' ? 'Colours of the system' : `${theme === 'dark' ? 'Dark' : 'Light'} colours`, () => chooseTheme(theme))),
    ...questionsByTier().map((question): Command => ({
      id: `question-${question.id}`, kind: 'Questions', name: question.label, available: true,
      run: () => {
        go(paths.home);
        revealWhenThere(anchorOf(question.id));
      },
    })),
    ...exampleNames.map(({ id, title }): Command => ({
      id: `example-${id}`, kind: 'Examples', name: title, available: true,
      run: () => void openExample(id).then((opened) => (opened ? go(paths.home) : undefined)),
    })),
    ...pages().map(({ path, title }): Command => ({ id: `page-${path}`, kind: 'Pages', name: title.replace(/: Wirewise$/, ''), available: true, run: () => go(path) })),
  ];
}

/** Those whose names hold every word, in their order; names that begin with what was typed come first within their kind. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const plain = (text: string) => text.normalize('NFKD').toLowerCase();
  const typed = plain(query).trim();
  const words = typed.split(/\s+/);
  const found = commands.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  return COMMAND_KINDS.flatMap((kind) => {
    const own = found.filter((command) => command.kind === kind);
    return [...own.filter(({ name }) => plain(name).startsWith(typed)), ...own.filter(({ name }) => !plain(name).startsWith(typed))];
  });
}

/** The keys as this keyboard names them. */
export function keysText(keys: string, isApple: boolean): string {
  return isApple ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧') : keys;
}
