import { useState } from 'react';
import { catalogue } from '../../../knowledge/index.ts';
import { catalogueNames, editableInputs, formatBytes, formatBytesExact, formatDuration, formatInteger, LAYERS } from '../../../report/index.ts';
import type { WireProblem } from '../../../wire/index.ts';
import { Legend } from '../../charts/legend.tsx';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { Announcement } from '../../ui/announcement.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './byte-view.module.css';
import { ExchangeView } from './exchange-view.tsx';
import { FramingPicker } from './framing-picker.tsx';
import { InputsPanel } from './inputs-panel.tsx';
import { partsText } from './packet-bar.tsx';
import { problemText } from './problem-text.ts';
import { SaveButtons } from './save-buttons.tsx';
import { StackPicker } from './stack-picker.tsx';
import { useByteView, type ByteView as View, type ShownStack } from './use-byte-view.ts';
import { YearCosts } from './year-costs.tsx';

const names = catalogueNames(catalogue);

/** The exchange of a stack packet by packet and field by field, with the inputs that decide them. */
export function ByteView() {
  const view = useByteView();
  const { shown, change, conditions, scenarioLink } = view;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <StackPicker families={catalogue.families} names={names} chosen={shown === null || shown === 'unknown' ? '' : shown.byteCase.wireCase.stackId} onChoose={(stack) => change({ stack, texts: sharedTexts(view) })} />
        {shown === null || shown === 'unknown' ? null : <FramingPicker stack={shown.byteCase.wireCase.stack} chosen={shown.framing} onChoose={(framing) => change({ framing })} />}
      </div>
      <p className={styles.small}>
        {conditions === null
          ? <>No answers count here: the inputs are the documented defaults. <A to={paths.home}>Answer questions</A> to see your own case.</>
          : <>From your answers: {conditions}. <A to={`${paths.result}#${scenarioLink}`}>Back to the result</A></>}
      </p>
      {view.damagedScenario ? <Notice tone="caution" title="The answers in this address are damaged"><p>They are not used here. The stack and the inputs of the address are.</p></Notice> : null}
      {shown === 'unknown' ? <Notice tone="stop" title="The catalogue holds no such stack"><p>The address names “{view.address.stack}”. Choose a stack above.</p></Notice> : null}
      {shown === null ? <Waiting /> : null}
      {shown === null || shown === 'unknown' ? null : <Shown view={view} shown={shown} />}
    </div>
  );
}

function Waiting() {
  return (
    <>
      <p>Choose a protocol with its transport and security. Its exchange then stands here: every packet from connecting to closing, every field with its size and the clause that defines it.</p>
      <noscript><p>The exchange is worked out in the browser, by script.</p></noscript>
    </>
  );
}

/** Inputs that every stack has stay when another stack is chosen. */
function sharedTexts({ address }: View): View['address']['texts'] {
  return Object.fromEntries(Object.entries(address.texts).filter(([path]) => path.startsWith('traffic.') || path.startsWith('network.')));
}

function Shown({ view: { change }, shown }: { readonly view: View; readonly shown: ShownStack }) {
  const [allOpen, setAllOpen] = useState(false);
  const { byteCase: { wireCase, dropped }, refused, exchange, editing, devices } = shown;
  const groups = editableInputs(wireCase.stack);
  const finding = findingOf(shown);
  return (
    <>
      <Problems title="This stack cannot carry what you answered, or it is more than this page shows; the documented defaults count instead" problems={refused} />
      <Problems title="Some inputs of this address cannot be used; their defaults count instead" problems={dropped} />
      <div className={styles.columns}>
        <InputsPanel groups={groups} editing={editing} onResetAll={() => change({ texts: {} })} />
        <div className={styles.main}>
          <section className={styles.stacked} aria-labelledby="byte-exchange">
            <h2 id="byte-exchange" tabIndex={-1}>{names.stack(wireCase.stackId)}</h2>
            <p className={styles.finding}>{finding}</p>
            <Announcement text={finding} />
            <div className={styles.legend}><Legend parts={LAYERS} /></div>
            <div className={styles.actions}>
              <Button onClick={() => setAllOpen(!allOpen)}>{allOpen ? 'Close all packets' : 'Open all packets'}</Button>
              <SaveButtons key={wireCase.stackId} wireCase={wireCase} ladder={exchange.ladder} />
            </div>
            <ExchangeView key={wireCase.stackId} ladder={exchange.ladder} inputs={groups.flatMap((group) => group.inputs)} editing={editing} allOpen={allOpen} />
            <Disclosure summary="The same packets as a table"><PacketTable shown={shown} /></Disclosure>
          </section>
          <section className={styles.stacked} aria-labelledby="byte-costs">
            <h2 id="byte-costs" tabIndex={-1}>What one more costs a year</h2>
            <YearCosts key={wireCase.stackId} costs={exchange.costs} devices={devices} onDevices={(text) => change({ devices: text })} />
          </section>
          <section className={styles.stacked} aria-labelledby="byte-assumptions">
            <h2 id="byte-assumptions" tabIndex={-1}>What this rests on</h2>
            <ul className={styles.list}>{exchange.session.assumptions.map((text) => <li key={text}>{text}</li>)}</ul>
            <p className={styles.small}>The model is held against captures of real implementations: <A to={paths.validation}>what was checked and what was not</A>.</p>
          </section>
        </div>
      </div>
    </>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly WireProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="caution" title={title}>
      <ul className={styles.plain}>{problems.map((problem) => <li key={problem.field + problem.found}>{problemText(problem)}</li>)}</ul>
    </Notice>
  );
}

function findingOf({ byteCase: { wireCase: { inputs } }, exchange: { messageBytes, connectBytes, yearBytes } }: ShownStack): string {
  const own = inputs.connection === 'per-message' ? ', its own connection included' : '';
  const opening = connectBytes === 0 ? '' : `; opening the session takes ${formatBytesExact(connectBytes)}`;
  const year = yearBytes === null ? '' : `. A device sends and receives ${formatBytes(yearBytes)} a year with a message every ${formatDuration(inputs.intervalSeconds)}`;
  return `A message of ${formatBytesExact(inputs.payloadBytes)} takes ${formatBytesExact(messageBytes)} both ways${own}${opening}${year}.`;
}

/** Of a phase. */
const MOST_TABLE_ROWS = 200;

function PacketTable({ shown: { exchange: { ladder } } }: { readonly shown: ShownStack }) {
  return (
    <DataTable
      caption={`Every packet in the order of time, with the bytes of each layer${ladder.phases.some(({ packets }) => packets.length > MOST_TABLE_ROWS) ? `; the first ${MOST_TABLE_ROWS} of a phase` : ''}`}
      columns={[{ id: 'packet', name: 'Packet' }, { id: 'phase', name: 'Phase' }, { id: 'direction', name: 'From' }, { id: 'size', name: 'Bytes', number: true }, { id: 'layers', name: 'Of which' }]}
      rows={ladder.phases.flatMap((phase) => phase.packets.slice(0, MOST_TABLE_ROWS).map(({ id, number, label, direction, bytes, parts }) => (
        { id, cells: [`${number} ${label}`, phase.title, direction === 'up' ? 'Device' : 'Server', formatInteger(bytes), partsText(parts)] })))}
    />
  );
}
