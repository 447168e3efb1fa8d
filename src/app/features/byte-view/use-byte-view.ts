import { useEffect, useMemo } from 'react';
import { typicalWireInputs } from '../../../engine/index.ts';
import { catalogue, findStack } from '../../../knowledge/index.ts';
import { decodeLink, encodeLink, toScenario, type State } from '../../../questionnaire/index.ts';
import { conditionsText, type EditableInput } from '../../../report/index.ts';
import { defaultWireInputs, type WireInputs, type WireProblem } from '../../../wire/index.ts';
import { adoptLink, hasContent } from '../../stores/answers-store.ts';
import { sessionStore } from '../../stores/session.ts';
import { useSession } from '../../stores/use-session.ts';
import { byteCase, tryEdit, type ByteCase, type NamedStack } from './byte-case.ts';
import { setFragment, useFragment } from './fragment.ts';
import { valueText } from './input-text.ts';
import type { Editing } from './inputs-panel.tsx';
import { shownExchange, type ShownExchange } from './sized-exchange.ts';
import { readViewAddress, writeViewAddress, type ViewAddress } from './view-address.ts';

export interface ByteView {
  readonly address: ViewAddress;
  /** The link of the answers that count; '' without any. */
  readonly scenarioLink: string;
  /** What was answered, in one line; null where the documented defaults stand in. */
  readonly conditions: string | null;
  readonly damagedScenario: boolean;
  /** The chosen stack with its exchange; null while none is chosen, 'unknown' for an id that the catalogue does not hold. */
  readonly shown: ShownStack | 'unknown' | null;
  readonly change: (part: Partial<ViewAddress>) => void;
}

export interface ShownStack {
  /** Why the answers cannot be used with this stack; the documented defaults then count. */
  readonly refused: readonly WireProblem[];
  readonly byteCase: ByteCase;
  readonly exchange: ShownExchange;
  readonly editing: Editing;
  readonly framing: string;
  readonly devices: number;
}

/** Address, answers and model of the byte view, together. */
export function useByteView(): ByteView {
  const fragment = useFragment();
  const address = useMemo(() => readViewAddress(fragment), [fragment]);
  const state = useSession((session) => session.state);
  const damagedScenario = useScenarioOf(address.scenario);
  const scenarioLink = useMemo(() => (hasContent(state) ? address.scenario || encodeLink(state) : ''), [state, address.scenario]);
  const scenario = useMemo(() => toScenario(state.answers), [state.answers]);
  // The address is whole from the start, so that it can be copied at any time.
  useEffect(() => {
    if (address.stack !== null && address.scenario === '' && scenarioLink !== '') setFragment(writeViewAddress({ ...address, scenario: scenarioLink }));
  }, [address, scenarioLink]);
  const change = (part: Partial<ViewAddress>) => setFragment(writeViewAddress({ ...address, scenario: scenarioLink, ...part }));
  const answered = hasContent(state);

  const shown = useMemo(() => {
    if (address.stack === null) return null;
    const stack = findStack(address.stack, catalogue);
    if (stack === null) return 'unknown';
    const typical: WireInputs = (answered ? typicalWireInputs(scenario, catalogue, stack.id)?.inputs : undefined) ?? defaultWireInputs(stack);
    const framing = address.framing ?? (answered && scenario.links.members.length > 0 ? typical.network.link : stack.transport === 'link' ? 'lorawan' : 'none');
    const fromAnswers = onLink(typical, framing, stack);
    const own = byteCase(stack, fromAnswers, address.texts);
    // What was answered may be more than the stack can carry, or than this page shows.
    const [inputs, found, refused] = 'problems' in own ? [...standIn(stack, framing, address.texts), own.problems] as const : [fromAnswers, own, []] as const;
    if (found === null) return 'unknown';
    return { stack, inputs, framing, found, refused, exchange: shownExchange(found.wireCase, inputs, found.edits, framing) };
  }, [address.stack, address.texts, address.framing, scenario, answered]);

  const fleet = scenario.fleetSize.state === 'answered' ? scenario.fleetSize.typical : 1;
  return {
    address, scenarioLink, damagedScenario, change,
    conditions: answered ? conditionsText(scenario) : null,
    shown: shown === null || shown === 'unknown' ? shown : {
      byteCase: shown.found, refused: shown.refused, exchange: shown.exchange, framing: shown.framing, devices: deviceCount(address.devices) ?? Math.round(fleet),
      editing: editingOf(shown.stack, shown.inputs, shown.found, change),
    },
  };
}

/** 6LoWPAN carries IPv6 in packets of at least 1280 bytes (RFC 4944 §1, RFC 8200 §5). */
const SIXLOWPAN = { ip: 'v6', mtu: 1280 } as const;

function onLink(inputs: WireInputs, framing: string, { transport }: NamedStack): WireInputs {
  const link = framing === 'none' ? 'ethernet' : framing;
  return { ...inputs, network: { ...inputs.network, link, ...(link === '802.15.4' && transport !== 'link' ? SIXLOWPAN : {}) } };
}

function standIn(stack: NamedStack, framing: string, texts: ViewAddress['texts']): readonly [WireInputs, ByteCase | null] {
  const inputs = onLink(defaultWireInputs(stack), framing, stack);
  const found = byteCase(stack, inputs, texts);
  return [inputs, 'problems' in found ? null : found];
}

/** A whole number of devices; null for anything else. */
export function deviceCount(text: string | null): number | null {
  const digits = text?.replaceAll(/[ ,_]/g, '') ?? '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}

function editingOf(stack: NamedStack, inputs: WireInputs, { wireCase, edits }: ByteCase, change: ByteView['change']): Editing {
  const keep = (next: ByteCase['edits']) => change({ texts: Object.fromEntries(Object.entries(next).map(([path, value]) => [path, valueText(value)])) });
  return {
    wireCase, edits,
    onEdit: (input: EditableInput, text: string): readonly WireProblem[] => {
      const tried = tryEdit(stack, inputs, edits, input, text);
      if ('problems' in tried) return tried.problems;
      keep(tried.edits);
      return [];
    },
    onReset: ({ path }) => {
      const { [path]: _, ...others } = edits;
      keep(others);
    },
  };
}

/** Takes over the answers that the address holds, in the place of those known before. @returns whether the address holds answers that cannot be read */
function useScenarioOf(text: string): boolean {
  const link = useMemo(() => (text === '' ? null : decodeLink(text)), [text]);
  useEffect(() => {
    if (link === null || !link.found || !link.intact) return;
    if (sameAnswers(link.state, sessionStore.getState().state)) return;
    adoptLink(link);
  }, [link]);
  return link !== null && link.found && !link.intact;
}

function sameAnswers(a: State, b: State): boolean {
  const spell = ({ answers, weights, fixed }: State) => JSON.stringify([Object.entries(answers).toSorted(([x], [y]) => (x < y ? -1 : 1)), weights, fixed]);
  return spell(a) === spell(b);
}
