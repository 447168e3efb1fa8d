import { useState } from 'react';
import { counted, formatBytesExact, formatInteger, type EditableInput, type Ladder, type LadderPacket, type LadderPhase } from '../../../report/index.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Arrow } from './arrow.tsx';
import { FieldTable } from './field-table.tsx';
import type { Editing } from './inputs-panel.tsx';
import styles from './ladder.module.css';
import { PacketBar, partsText } from './packet-bar.tsx';

/** A phase of hundreds of packets is many blocks or segments that are alike. */
const MOST_ROWS = 40;

interface Props {
  readonly ladder: Ladder;
  readonly inputs: readonly EditableInput[];
  readonly editing: Editing;
  /** Every packet stands open. */
  readonly allOpen: boolean;
}

/** The exchange as a sequence of packets: the device at the start of each row, the server at its end, time downwards. */
export function ExchangeView({ ladder, inputs, editing, allOpen }: Props) {
  return (
    <div className={styles.ladder}>
      <p className={styles.ends} aria-hidden="true"><span>Device</span><span>Server</span></p>
      {ladder.phases.map((phase) => (
        <section key={phase.id} className={styles.phase} aria-labelledby={`phase-${phase.id}`}>
          <header className={styles.phaseHead}>
            <h3 id={`phase-${phase.id}`}>{phase.title}</h3>
            <p>{phase.note} {totalsText(phase)}</p>
          </header>
          <ol className={styles.packets}>
            {phase.packets.slice(0, MOST_ROWS).map((packet) => <PacketRow key={`${packet.id} ${allOpen}`} packet={packet} largestBytes={ladder.largestBytes} inputs={inputs} editing={editing} open={allOpen} />)}
          </ol>
          {phase.packets.length > MOST_ROWS ? <p className={styles.more}>And {counted(phase.packets.length - MOST_ROWS, 'packet')} more of this phase; the saved files hold them all.</p> : null}
        </section>
      ))}
    </div>
  );
}

function totalsText({ totals: { up, down } }: LadderPhase): string {
  const side = (name: string, packets: number, bytes: number) => `${name} ${formatInteger(packets)} ${packets === 1 ? 'packet' : 'packets'}, ${formatBytesExact(bytes)}`;
  return `${side('Up', up.packets, up.ipBytes)}; ${side('down', down.packets, down.ipBytes)}.`;
}

interface RowProps {
  readonly packet: LadderPacket;
  readonly largestBytes: number;
  readonly inputs: readonly EditableInput[];
  readonly editing: Editing;
  readonly open: boolean;
}

function PacketRow({ packet, largestBytes, inputs, editing, open }: RowProps) {
  const [opened, setOpened] = useState(open);
  const { number, label, direction, bytes, parts, units } = packet;
  return (
    <li className={styles.row} data-direction={direction}>
      <details open={open} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
        <summary className={styles.packet}>
          <span className={styles.words}>
            <span className={styles.label}><span className={styles.number}>{number}</span> {label}</span>
            <VisuallyHidden>{direction === 'up' ? 'from the device to the server' : 'from the server to the device'},</VisuallyHidden>
            <span className={styles.size}>{formatBytesExact(bytes)}</span>
            <VisuallyHidden>: {partsText(parts)}</VisuallyHidden>
          </span>
          <PacketBar parts={parts} largestBytes={largestBytes} direction={direction} />
          <Arrow direction={direction} />
        </summary>
        {opened ? (
          <div className={styles.units}>
            {units.map((unit, index) => <FieldTable key={unit.title ?? index} unit={unit} packetName={`packet ${number}, ${label}`} inputs={inputs} editing={editing} />)}
          </div>
        ) : null}
      </details>
    </li>
  );
}
