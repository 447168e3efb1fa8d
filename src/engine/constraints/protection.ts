import type { Capabilities, Link, Stack } from '../../knowledge/index.ts';
import type { ChoiceValues } from '../scenario.ts';

/** Links whose own security covers what travels straight on them: LoRaWAN to the application server, BLE and 802.15.4 for one hop. */
const SECURED_LINKS: ReadonlySet<string> = new Set(['lorawan', 'ble', '802.15.4']);

/** True where a stack without security of its own runs straight on links that encrypt by themselves. Open links count as such. */
export function linkProtects(stack: Pick<Stack, 'transport'>, links: readonly string[], known: ReadonlyMap<string, Link>): boolean {
  if (stack.transport !== 'link') return false;
  return links.every((id) => SECURED_LINKS.has(id) || known.get(id)?.ip === 'native');
}

/** Object security passes intermediaries; transport security protects end to end only where nothing stands between. */
export function protectsEndToEnd(stack: Pick<Stack, 'security'>, capabilities: Capabilities, topology: ChoiceValues['topology'] | null): boolean {
  if (stack.security === 'oscore') return true;
  if (stack.security === 'none') return false;
  const between = capabilities.intermediary.value;
  return (between === 'none' || between === 'management-server') && topology !== 'device-gateway';
}
