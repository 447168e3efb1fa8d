import { changeCosts, editedCase, exchangeLadder, phaseBytes, possibleChanges, yearBytes, type ChangeCost, type Edits, type Ladder, type SizedExchange } from '../../../report/index.ts';
import { checkWireInputs, keepAlivesInGap, LINK_FRAMINGS, modelSession, sizeSession, type LinkFraming, type SessionModel, type WireCase, type WireInputs } from '../../../wire/index.ts';
import { problemText } from './problem-text.ts';

/** Everything that the page shows of one exchange. */
export interface ShownExchange {
  readonly session: SessionModel;
  readonly ladder: Ladder;
  readonly costs: readonly ChangeCost[];
  /** IP bytes, both directions. */
  readonly messageBytes: number;
  readonly connectBytes: number;
  readonly yearBytes: number | null;
}

/** @param scenario inputs before any change. @param framing id of a link whose frames are shown, or 'none' */
export function shownExchange({ stackId, stack, inputs }: WireCase, scenario: WireInputs, edits: Edits, framing: string): ShownExchange {
  const session = modelSession(stack, inputs);
  const size = (more: Edits) => {
    const checked = checkWireInputs(editedCase(stackId, scenario, { ...edits, ...more }));
    return 'problems' in checked ? { refused: checked.problems.map(problemText).join(' ') } : sizedExchange(sizeSession(checked.stack, checked.inputs), checked.inputs);
  };
  const { phases } = session;
  const present = sizedExchange(phases, inputs);
  const resumed = inputs.connection === 'resumed';
  return {
    session,
    ladder: exchangeLadder(session, inputs.connection, stack.transport === 'link' ? null : framingOf(framing)),
    costs: changeCosts(possibleChanges(stack, inputs), present, size),
    messageBytes: phaseBytes(resumed ? phases.firstMessage : phases.perMessage),
    connectBytes: phaseBytes(phases.connect),
    yearBytes: yearBytes(present),
  };
}

function sizedExchange(phases: SessionModel['phases'], inputs: WireInputs): SizedExchange {
  return { phases, inputs, keepAlivesInGap: keepAlivesInGap(inputs) };
}

export function framingOf(link: string): LinkFraming | null {
  return LINK_FRAMINGS.find(({ id }) => id === link) ?? null;
}
