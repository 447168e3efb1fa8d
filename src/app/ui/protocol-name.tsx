import { protocolNames } from 'virtual:catalogue-summary';
import { paths } from '../paths.ts';
import { A } from './anchor.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly className?: string | undefined;
}

/** Whether this site knows a protocol; one of company data has neither page nor byte view. */
export function hasPage(id: string): boolean {
  return protocolNames.some((protocol) => protocol.id === id);
}

/** The name of a protocol, as a link to its page where it has one. */
export function ProtocolName({ id, name, className }: Props) {
  if (!hasPage(id)) return <span className={className}>{name}</span>;
  return <A className={className} to={paths.protocol(id)}>{name}</A>;
}
