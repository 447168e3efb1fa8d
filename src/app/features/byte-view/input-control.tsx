import { useEffect, useId, useRef, useState } from 'react';
import { capitalise, type EditableInput, type InputValue } from '../../../report/index.ts';
import type { WireProblem } from '../../../wire/index.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './input-control.module.css';
import { readText, shapeOf, valueText } from './input-text.ts';
import { problemText } from './problem-text.ts';

/** While typing, a value that fits counts after this pause; what is wrong is said on leaving the field or on Enter. */
const SETTLE_MS = 250;

interface Props {
  readonly input: EditableInput;
  readonly value: InputValue;
  readonly edited: boolean;
  /** @returns what is wrong with the text; empty where it was taken over */
  readonly onEdit: (input: EditableInput, text: string) => readonly WireProblem[];
  readonly onReset: (input: EditableInput) => void;
  /** Beside a field of a packet: the label is for screen readers, hints are left out. */
  readonly compact?: boolean;
}

/** One input of the byte model, by what the wire layer takes at its place. */
export function InputControl({ input, value, edited, onEdit, onReset, compact = false }: Props) {
  const id = useId();
  const [wrong, setWrong] = useState<readonly WireProblem[]>([]);
  const shape = shapeOf(input);
  if (shape === null) return null;
  const edit = (text: string) => setWrong(onEdit(input, text));
  const described = [input.hint === undefined || compact ? '' : `${id}-hint`, wrong.length > 0 ? `${id}-wrong` : ''].filter((one) => one !== '').join(' ');
  const common = { id, 'aria-invalid': wrong.length > 0, ...(described === '' ? {} : { 'aria-describedby': described }) };
  const label = compact ? <VisuallyHidden>{input.label}</VisuallyHidden> : input.label;

  return (
    <div className={compact ? styles.compact : styles.control} data-edited={edited}>
      {shape.kind === 'flag' ? (
        <label className={styles.flag} htmlFor={id}>
          <input {...common} type="checkbox" checked={value === true} onChange={(event) => edit(String(event.target.checked))} />
          {compact ? input.label : label}
        </label>
      ) : (
        <>
          <label className={compact ? undefined : styles.label} htmlFor={id}>{label}</label>
          <span className={styles.row}>
            {shape.kind === 'choice' ? (
              <select {...common} value={String(value)} onChange={(event) => edit(event.target.value)}>
                {shape.options.map((option) => <option key={option} value={option}>{optionName(input, option)}</option>)}
              </select>
            ) : (
              <TypedValue common={common} value={valueText(value)} numeric={shape.kind === 'number'} readAs={(text) => valueText(readText(input, text))} onTry={(text) => onEdit(input, text)} onWrong={setWrong} />
            )}
            {input.unit === undefined ? null : <span className={styles.unit} aria-hidden="true">{input.unit}</span>}
          </span>
        </>
      )}
      {input.hint === undefined || compact ? null : <p id={`${id}-hint`} className={styles.hint}>{input.hint}</p>}
      {wrong.length === 0 ? null : <p id={`${id}-wrong`} className={styles.wrong} role="alert">{wrong.map(problemText).join(' ')} The last value that fits still counts.</p>}
      {edited && !compact ? (
        <Button
          look="quiet"
          onClick={() => {
            setWrong([]);
            onReset(input);
          }}
        >
          Back to the default<VisuallyHidden> of {input.label}</VisuallyHidden>
        </Button>
      ) : null}
    </div>
  );
}

function optionName({ words }: EditableInput, option: string | number): string {
  const word = words?.[String(option)];
  return word === undefined ? String(option) : capitalise(word);
}

interface TypedProps {
  readonly common: { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby'?: string };
  readonly value: string;
  readonly numeric: boolean;
  /** What a typed text is read as, written the way of `value`. */
  readonly readAs: (text: string) => string;
  readonly onTry: (text: string) => readonly WireProblem[];
  readonly onWrong: (problems: readonly WireProblem[]) => void;
}

/** A text field that keeps what was typed until it is left, or until the value behind it is changed elsewhere. */
function TypedValue({ common, value, numeric, readAs, onTry, onWrong }: TypedProps) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = draft !== null && draft.over === value ? draft.text : value;

  const settle = (text: string, leaving: boolean) => {
    clearTimeout(timer.current);
    if (text === value) return onWrong([]);
    const problems = onTry(text);
    if (problems.length > 0) {
      if (leaving) onWrong(problems);
      return;
    }
    onWrong([]);
    setDraft(leaving ? null : { text, over: readAs(text) });
  };

  return (
    <input
      {...common}
      type="text"
      inputMode={numeric ? 'decimal' : 'text'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={shown}
      onChange={(event) => {
        const text = event.target.value;
        setDraft({ text, over: value });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => settle(text, false), SETTLE_MS);
      }}
      onBlur={(event) => settle(event.target.value, true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle(event.currentTarget.value, true);
      }}
    />
  );
}
