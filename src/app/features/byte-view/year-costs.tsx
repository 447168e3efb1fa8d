import { useId, useState } from 'react';
import { changeTable, formatInteger, type ChangeCost } from '../../../report/index.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import styles from './byte-view.module.css';
import inputStyles from './input-control.module.css';
import { deviceCount } from './use-byte-view.ts';

interface Props {
  readonly costs: readonly ChangeCost[];
  readonly devices: number;
  readonly onDevices: (text: string | null) => void;
}

/** What one more of each thing costs, a message and a year. */
export function YearCosts({ costs, devices, onDevices }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && deviceCount(draft) === null;
  return (
    <div className={styles.stacked}>
      <div className={inputStyles.control}>
        <label className={inputStyles.label} htmlFor={id}>Devices</label>
        <span className={inputStyles.row}>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={wrong}
            aria-describedby={`${id}-note`}
            value={draft ?? formatInteger(devices)}
            onChange={(event) => {
              setDraft(event.target.value);
              const count = deviceCount(event.target.value);
              if (count !== null) onDevices(String(count));
            }}
            onBlur={() => {
              if (!wrong) setDraft(null);
            }}
          />
        </span>
        <p id={`${id}-note`} className={wrong ? inputStyles.wrong : inputStyles.hint}>{wrong ? 'Expected a whole number from 1 to 999,999,999.' : 'A year has 365 days; a kept connection is set up anew once a day.'}</p>
      </div>
      <ChartTable table={changeTable(costs, devices)} />
    </div>
  );
}
