import { useState } from 'react';

interface Props {
  readonly id: string;
  /** What stands there while nothing is typed. */
  readonly shown: string;
  /** Ids of what describes it. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** Reads what was typed on Enter or on leaving the field. @returns whether it was taken; otherwise it stays to be corrected */
  readonly onSettle: (text: string) => boolean;
}

/** A number that counts once it has been typed to its end. */
export function SettledInput({ id, shown, describedBy, invalid, onSettle }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (text: string) => {
    if (onSettle(text)) setDraft(null);
  };
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? shown}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={(event) => settle(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle(event.currentTarget.value);
      }}
    />
  );
}
