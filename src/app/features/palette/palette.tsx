import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { COMMAND_KINDS, commandsNow, findCommands, keysText, type Command } from './commands.ts';
import styles from './palette.module.css';

/** All commands by name, in a dialog: type, choose with the arrow keys, Enter does it, Escape closes. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [commands] = useState(() => commandsNow((path) => void navigate(path)));
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = findCommands(commands, query);
  const chosen = found[at];
  const optionId = (command: Command) => `${id}-${command.id}`;

  useEffect(() => {
    dialog.current?.showModal();
    // The dialog itself would choose the first button.
    field.current?.focus();
  }, []);
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const run = (command: Command | undefined) => {
    if (command?.available !== true) return;
    // The dialog gives the focus back before the command moves it on.
    dialog.current?.close();
    command.run();
  };
  const move = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, PageDown: Math.min(last, at + 8), PageUp: Math.max(0, at - 8) }[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (next === undefined) return;
    else setAt(next);
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>Commands</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>Close</button>
      </div>
      <label className={styles.field}>
        <span>What to do, or where to go</span>
        <input
          ref={field} type="text" role="combobox" autoComplete="off" spellCheck={false} value={query}
          aria-expanded="true" aria-autocomplete="list" aria-controls={`${id}-list`} aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={move}
        />
      </label>
      <p className={styles.status} role="status">{found.length === 0 ? 'Nothing has this name.' : found.length === 1 ? '1 command' : `${found.length} commands`}</p>
      <div className={styles.list} role="listbox" id={`${id}-list`} aria-label="Commands">
        {COMMAND_KINDS.map((kind) => {
          const own = found.filter((command) => command.kind === kind);
          return own.length === 0 ? null : (
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <p className={styles.kind} id={`${id}-${kind}`}>{kind}</p>
              {own.map((command) => <Option key={command.id} id={optionId(command)} command={command} chosen={command === chosen} onRun={run} />)}
            </div>
          );
        })}
      </div>
    </dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly command: Command;
  readonly chosen: boolean;
  readonly onRun: (command: Command) => void;
}

/** The keyboard stays in the field above; the pointer chooses here. */
function Option({ id, command, chosen, onRun }: OptionProps) {
  return (
    <div
      className={styles.option} role="option" id={id} tabIndex={-1} aria-selected={chosen} aria-disabled={!command.available}
      onMouseDown={(event) => event.preventDefault()} onClick={() => onRun(command)} onKeyDown={(event) => (event.key === 'Enter' ? onRun(command) : undefined)}
    >
      {command.name}
      {command.keys === undefined ? null : <kbd>{keysText(command.keys, IS_APPLE)}</kbd>}
    </div>
  );
}

const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
