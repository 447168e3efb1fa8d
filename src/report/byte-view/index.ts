export { editableInputs, valueInUse, type EditableGroup, type EditableInput, type InputValue } from './editable/index.ts';
export { editedCase, type Edits } from './edited-case.ts';
export { exchangeLadder, shownFields, type Ladder, type LadderPacket, type LadderPhase, type PacketUnit, type ShownField } from './exchange-ladder.ts';
export { fieldsCsv } from './fields-csv.ts';
export { LAYERS } from './layer-names.ts';
export { changeCosts, changeTable, possibleChanges, type Change, type ChangeCost, type Sized } from './one-more.ts';
export { phaseBytes, yearBytes, type SizedExchange } from './year-bytes.ts';
