import { unreachable } from '../../base/index.ts';
import type { CostFinding, EnergyTermId, LeverFinding, SessionFinding, SessionWayId } from '../../estimate/index.ts';
import { formatDuration, formatRange, formatSignificant } from '../number-format.ts';

/** What a day's charge goes to, as it stands in a sentence. */
export const ENERGY_TERM_NAMES: Readonly<Record<EnergyTermId, string>> = {
  'sleep-floor': 'the sleep current',
  paging: 'listening for pages',
  'tracking-area-update': 'tracking area updates',
  'active-time': 'the active time after each exchange',
  'wake-up-and-transmission': 'waking up and sending',
  waiting: 'waiting for answers',
  'radio-tail': 'the radio staying on after each message',
  'session-set-up': 'setting up sessions',
  'keep-alive': 'keep-alives',
  polling: 'polling',
  association: 'staying associated',
  'connection-events': 'connection events',
  'receive-windows': 'receive windows',
  'self-discharge': 'self-discharge of the battery',
};

export const SESSION_WAY_NAMES: Readonly<Record<SessionWayId, string>> = {
  kept: 'Session kept open',
  reconnect: 'New session for each message',
  resume: 'Resumed for each message',
  'connection-id': 'Kept by Connection ID',
  oscore: 'OSCORE, keys in place',
  edhoc: 'OSCORE, new keys by EDHOC for each message',
};

const times = (value: number): string => formatSignificant(value, 2);

/** Release assistance against the choice of protocol. */
export function leverSentence(finding: Pick<LeverFinding, 'code' | 'releaseAssistance' | 'protocol' | 'measured'>): string {
  const lever = formatRange(finding.releaseAssistance.low, finding.releaseAssistance.high, times);
  const protocol = formatRange(finding.protocol.low, finding.protocol.high, times);
  const field = finding.measured === null ? '' : ` (${formatRange(finding.measured.factor.low, finding.measured.factor.high, times)} in a field comparison)`;
  switch (finding.code) {
    case 'ask-for-release-assistance': return `Without release assistance a message costs ${lever} times as much; the protocol changes it by a factor of ${protocol}${field}: ask the operator for release assistance first`;
    case 'protocol-matters': return `The protocol changes the charge of a message by a factor of ${protocol}${field}, release assistance by ${lever}`;
    default: return unreachable(finding.code);
  }
}

export function costSentence({ code, factor }: CostFinding): string {
  switch (code) {
    case 'tariff-makes-all-equal': return 'Under this tariff every stack is billed the same: its minimum or rounding decides, not the protocol';
    case 'protocol-matters': return `The stacks differ by a factor of ${formatRange(factor.low, factor.high, times)} in what is billed`;
    default: return unreachable(code);
  }
}

/** An interval up to which keeping pays; 0 is never and Infinity always. */
export function keepUntilText(seconds: number): string {
  if (seconds === 0) return 'never';
  return seconds === Infinity ? 'always' : formatDuration(seconds);
}

export function sessionSentence({ code, bytesUntilSeconds, chargeUntilSeconds }: SessionFinding): string {
  const until = (range: { readonly low: number; readonly high: number }): string => formatRange(range.low, range.high, keepUntilText);
  switch (code) {
    case 'keep': return `Keep the session open: it pays up to ${until(bytesUntilSeconds)} between messages`;
    case 'reopen': return `Open a session for each message: keeping one pays only up to ${until(bytesUntilSeconds)} between messages`;
    case 'bytes-and-charge-disagree': return `Keeping the session saves bytes up to ${until(bytesUntilSeconds)} between messages, but charge only up to ${chargeUntilSeconds === null ? 'never' : until(chargeUntilSeconds)}: a refresh is few bytes and a whole wake-up`;
    case 'open': return `The ranges leave open whether keeping the session pays${bytesUntilSeconds.low === 0 && bytesUntilSeconds.high === Infinity ? '' : `: by bytes it does up to ${until(bytesUntilSeconds)} between messages`}`;
    default: return unreachable(code);
  }
}
