// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ByteView } from '../../src/app/features/byte-view/byte-view.tsx';
import { clearAll } from '../../src/app/stores/answers-store.ts';
import { emptyState, encodeLink } from '../../src/questionnaire/index.ts';
import { cellsOf, renderSection } from '../support/result-facts.tsx';
import { fakeIntersectionObserver } from '../support/seen-elements.ts';

function open(fragment: string) {
  window.history.replaceState(null, '', `/bytes/${fragment === '' ? '' : `#${fragment}`}`);
  return renderSection(<ByteView />);
}

const finding = () => screen.getByText(/^A message of/, { selector: 'p' }).textContent ?? '';
/** Changes count after a short pause, and stand in the address a moment later. */
const settled = () => act(() => new Promise<void>((resolve) => { setTimeout(resolve, 700); }));

describe('the byte view', () => {
  beforeEach(() => {
    fakeIntersectionObserver();
    clearAll();
  });

  afterEach(() => window.history.replaceState(null, '', '/'));

  it('asks for a stack where the address names none, and says so where it names none of the catalogue', () => {
    const { unmount } = open('');
    expect(screen.getByRole('combobox', { name: 'Stack' })).toHaveValue('');
    unmount();
    open('stack=carrier.pigeon.none');
    expect(screen.getByText('The catalogue holds no such stack')).toBeInTheDocument();
  });

  it('shows the phases of an exchange, and the fields of a packet with size, value and clause once it is opened', async () => {
    open('stack=mqtt-3-1-1.tcp.none');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Connect', 'Message and acknowledgement', 'Keep-alive', 'Close']);
    expect(finding()).toContain('A message of 16 B takes 206 B both ways; opening the session takes 409 B.');
    await userEvent.click(screen.getByText('PUBLISH', { exact: false, selector: 'summary span' }));
    const table = within(await screen.findByRole('table', { name: 'Packet 1, PUBLISH: 98 bytes' }));
    const row = table.getByRole('row', { name: /Topic name Protocol 24/ });
    expect(row).toHaveTextContent('sensor/temperature/room1');
    expect(row).toHaveTextContent('MQTT 3.1.1 §3.3.2.1');
    expect(within(row).getByRole('textbox', { name: 'Topic' })).toHaveValue('sensor/temperature/room1');
  });

  it('follows a change at once and keeps it in the address', async () => {
    open('stack=mqtt-3-1-1.tcp.none');
    const [topic] = screen.getAllByRole('textbox', { name: 'Topic', hidden: true });
    if (topic === undefined) throw new Error('no topic');
    fireEvent.change(topic, { target: { value: 'sensor/temperature/room1/a' } });
    await settled();
    expect(finding()).toContain('takes 208 B');
    expect(window.location.hash).toBe('#stack=mqtt-3-1-1.tcp.none&mqtt.topic=sensor~2ftemperature~2froom1~2fa');
    await userEvent.click(screen.getByRole('button', { name: 'Undo all changes' }));
    expect(finding()).toContain('takes 206 B');
  });

  it('says what is wrong at the field, with limit and clause, and keeps the last value that fits', async () => {
    open('stack=coap.udp.none');
    const [token] = screen.getAllByRole('textbox', { name: 'Token', hidden: true });
    if (token === undefined) throw new Error('no token');
    const before = finding();
    fireEvent.change(token, { target: { value: '300' } });
    await settled();
    expect(token).toBeValid();
    fireEvent.blur(token);
    expect(token).toBeInvalid();
    expect(token).toHaveAccessibleDescription(/coap\.tokenBytes: expected a whole number from 0 to 8 \(RFC 7252 §3\), found 300\./);
    expect(finding()).toBe(before);
  });

  it('takes over the answers of the address, and reports an input that cannot be used', () => {
    const link = encodeLink({ ...emptyState, answers: { payload: 100, interval: 3600, fleet: 5000 } });
    open(`stack=mqtt-5.tcp.none&mqtt.topic=a~2f~23&${link}`);
    expect(screen.getByText(/From your answers: 100 B payload, a message every 1 h/)).toBeInTheDocument();
    expect(finding()).toContain('A message of 100 B');
    expect(screen.getByText(/mqtt\.topic: expected a topic name without wildcards/)).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: '5,000 devices, a year' })).toBeInTheDocument();
  });

  it('stands in the documented defaults where a stack cannot carry the answers, and says why', () => {
    open(`stack=raw-udp.udp.none&${encodeLink({ ...emptyState, answers: { payload: 100_000 } })}`);
    expect(screen.getByText(/traffic\.payloadBytes: expected at most/)).toBeInTheDocument();
    expect(finding()).toContain('A message of 16 B');
  });

  it('shows packets in the frames of a link: 6LoWPAN carries IPv6', async () => {
    open('stack=coap.udp.none&framing=802.15.4');
    expect(screen.getByRole('combobox', { name: 'Frames of the link' })).toHaveValue('802.15.4');
    await userEvent.click(screen.getByText('CON POST', { exact: false, selector: 'summary span' }));
    expect(await screen.findByRole('table', { name: /^Frame(?: 1 of \d)? of packet 1, CON POST/ })).toHaveTextContent('Link');
  });

  it('draws the first packets of a long phase and says how many more there are', () => {
    open('stack=coap.udp.none&traffic.payloadBytes=2000&coap.blockSize=16');
    const message = within(screen.getByRole('region', { name: 'Message and acknowledgement' }));
    expect(message.getAllByRole('listitem')).toHaveLength(40);
    expect(message.getByText('And 210 packets more of this phase; the saved files hold them all.')).toBeInTheDocument();
  });

  it('says what one more topic level costs a year, for the fleet as well', () => {
    open('stack=mqtt-3-1-1.tcp.none');
    const devices = screen.getByRole('textbox', { name: 'Devices' });
    fireEvent.change(devices, { target: { value: '1000' } });
    const costs = cellsOf(screen.getByRole('table', { name: /^More \(\+\) or fewer/ }));
    expect(costs.find((row) => row[0] === 'One more topic level (/room1)')).toEqual(['One more topic level (/room1)', '+6 B', '+3.15 MB', '+3.15 GB']);
  });

  it('has the packets as a table of the same sizes', async () => {
    open('stack=raw-udp.udp.none');
    await userEvent.click(screen.getByText('The same packets as a table'));
    const rows = cellsOf(await screen.findByRole('table', { name: /^Every packet/ })).slice(1);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([['1 Message', 'Message and acknowledgement', 'Device', '44'], ['1 Heartbeat', 'Keep-alive', 'Device', '29']]);
  });
});
