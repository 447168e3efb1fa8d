import { readSpelledText, spelledText } from '../../../questionnaire/index.ts';

/** What the address of the byte view holds, in front of the link of a scenario. */
export interface ViewAddress {
  /** A stack id, `mqtt-5/tcp/none`; null while none is chosen. */
  readonly stack: string | null;
  /** Changed inputs as text, by their place in a wire case: `mqtt.topic`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Link whose frames are shown around the packets; null for the one of the scenario. */
  readonly framing: string | null;
  /** Number of devices; null for that of the scenario. */
  readonly devices: string | null;
  /** The link of a scenario, from its version to its checksum; '' without one. */
  readonly scenario: string;
}

/** Longer text is nothing that this page writes. */
const LONGEST = 8_000;
const PLACE = /^[a-zA-Z0-9]+\.[a-zA-Z0-9]+$/;

export const emptyAddress: ViewAddress = { stack: null, texts: {}, framing: null, devices: null, scenario: '' };

/**
 * Reads the part after `#`: `stack=mqtt-5.tcp.none&mqtt.topic=a~2fb&v=1&…&k=…`. From `v` on it is the link of a scenario in its own format
 * (docs/links.md), which skips what stands in front of it. Never throws; what cannot be read is left out.
 */
export function readViewAddress(fragment: string): ViewAddress {
  if (fragment.length > LONGEST) return emptyAddress;
  const [own, scenario] = split(unescaped(fragment));
  const pairs = own.split('&').flatMap((part): readonly (readonly [string, string])[] => {
    const equals = part.indexOf('=');
    return equals < 1 ? [] : [[part.slice(0, equals), readSpelledText(part.slice(equals + 1))]];
  });
  const one = (key: string) => pairs.find(([name]) => name === key)?.[1] ?? null;
  return {
    stack: one('stack')?.replaceAll('.', '/') ?? null, framing: one('framing'), devices: one('devices'), scenario,
    texts: Object.fromEntries(pairs.filter(([name]) => PLACE.test(name))),
  };
}

/** The same state always gives the same text; only `A-Za-z0-9-._~`, `=` and `&` occur. */
export function writeViewAddress({ stack, texts, framing, devices, scenario }: ViewAddress): string {
  const pairs: (readonly [string, string | null])[] = [
    ['stack', stack === null ? null : stack.replaceAll('/', '.')],
    ...Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([place, text]) => [place, spelledText(text)] as const),
    ['framing', framing === null ? null : spelledText(framing)], ['devices', devices === null ? null : spelledText(devices)],
  ];
  return [...pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])), ...(scenario === '' ? [] : [scenario])].join('&');
}

function split(fragment: string): readonly [string, string] {
  const start = /(?:^|&)v=/.exec(fragment);
  if (start === null) return [fragment, ''];
  return [fragment.slice(0, start.index), fragment.slice(start.index).replace(/^&/, '')];
}

/** Some hosts and mail programs escape the signs of a fragment. */
function unescaped(fragment: string): string {
  return fragment.replace(/%(?:25)*(26|3d|7e)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
