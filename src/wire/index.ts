export { sizeOf, type Field, type LayerId } from './field.ts';
export type { Exchange, ExchangeModel, Side, WireInputs, Write } from './exchange.ts';
export type { DirectionTotals, Packet, PhaseTotals, SessionModel } from './session.ts';
