/**
 * Where each parameter of a link stands in the packed form. Frozen: lines are only appended, codes are only appended within their line, and
 * the number behind the kind, how many codes the line has room for, never changes (tests/links/p1.json). A parameter without a line is
 * written readably beside the packed ones. A list that has run out of room has a second line with all its codes: the first line that can
 * spell the value does.
 */
export type LayoutLine =
  | readonly [key: string, kind: 'number']
  /** One code, or several of equal length. */
  | readonly [key: string, kind: 'one' | 'several', room: number, codes: string];

export const layout: readonly LayoutLine[] = [
  ['r', 'number'],
  ['fl', 'number'],
  ['p', 'several', 9, 'b l m p r s'],
  ['l', 'several', 14, '2 8 b e l m n r s v w'],
  ['ip', 'one', 4, 'n y'],
  ['n', 'one', 5, 'nat no pn'],
  ['f', 'one', 5, 'open tcp web'],
  ['ls', 'number'],
  ['m', 'one', 4, 'n y'],
  ['rt', 'number'],
  ['t', 'one', 11, 'bc dc dd dg gc lan ss'],
  ['br', 'one', 4, 'n y'],
  ['u', 'several', 12, 'b c m p q r s t w'],
  ['d', 'one', 5, 'bi dn up'],
  ['b', 'number'],
  ['i', 'number'],
  ['bu', 'one', 4, 'n y'],
  ['g', 'one', 5, 'al be ex'],
  ['or', 'one', 4, 'n y'],
  ['la', 'one', 6, 'i r rt s'],
  ['pu', 'one', 4, 'n y'],
  ['om', 'one', 4, 'n y'],
  ['ft', 'one', 4, 'n y'],
  ['s', 'one', 5, 'e2e hop no'],
  ['cr', 'one', 6, 'mc psk sc tk'],
  ['e', 'one', 5, 'bd by m'],
  ['z', 'one', 4, 'n y'],
  ['cl', 'several', 8, 'a g o s z'],
  ['tm', 'one', 4, 'd s'],
  ['fs', 'number'],
  ['st', 'several', 24, 'am cr cs da gn ie ip j8 j9 mb mt oa oc od ol ou pm sp sw t0 t3'],
  ['dm', 'one', 4, 'n y'],
  ['du', 'one', 5, 'no p q'],
  ['mx', 'one', 4, 'n y'],
  ['a', 'one', 12, 'b c j p s t'],
  ['h', 'one', 20, 'a c f g h l m n s t u w'],
  ['st', 'several', 96, 'am cr cs da gn ie ip j8 j9 mb mt oa oc od ol ou pm sp sw t0 t3 '
    + 'ba bi bs bt di dl dn e1 eb en fh gb h2 hk i4 i8 in is kn lb mv nc nt o3 of om op ot ov rc s2 sg sn sy ta ua uc'],
];

/** The codes of criteria, and how many there is room for. */
export const WEIGHTS = { room: 48, codes: 'bf bt ce cs dc da dm ft fd id ll ma mf nl ni om pl pd rr ss si sd st tv ts wq'.split(' ') };

/** Families that may be recorded as first place, and how many there is room for. */
export const FAMILIES = { room: 48, codes: 'amqp coap grpc http lwm2m mqtt mqtt-sn raw-link raw-tcp raw-udp websocket'.split(' ') };

export const VERDICTS = { room: 8, codes: ['open', 'clear', 'narrow', 'tie', 'no-fit'] };
