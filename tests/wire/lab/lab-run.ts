/** One exchange that the lab captures. Keys of `params` are those of the capture records that `replay` reads. */
export interface LabRun {
  readonly id: string;
  /** File that keeps the measured figures: lab-<family>.json. */
  readonly family: string;
  readonly protocol: string;
  readonly binding: string;
  readonly security: Readonly<Record<string, unknown>>;
  readonly implementation: { readonly client: string; readonly server: string; readonly versions: Readonly<Record<string, string>> };
  readonly params: Readonly<Record<string, unknown>>;
  /** Started in the server's namespace before the client, ended after it. */
  readonly servers: readonly Program[];
  readonly client: ClientProgram;
  /** TCP or UDP port of the server's end; other traffic is left out. */
  readonly port: number;
  /** Writes of the application that belong to the connection, where the client notes no times (CSM, WebSocket upgrade). */
  readonly prefaceRecords?: number;
  /** The client rests after its handshakes (else the first message follows at once). */
  readonly settled?: boolean;
}

export interface Program {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** It listens on this port when it is ready (TCP), or this many milliseconds after its start. */
  readonly ready: { readonly port: number } | { readonly afterMs: number };
  /** Time that it needs after that. */
  readonly settleMs?: number;
}

/**
 * `marks`: notes the start of each part in the file named by LAB_MARKS. `marked-each`: the same, with a connection for each message. `once`: runs
 * to its end, parts are told by silence. `each`: started once for each message. `fed`: gets its messages on standard input, at the times of the run.
 */
export interface ClientProgram {
  readonly kind: 'marks' | 'marked-each' | 'once' | 'each' | 'fed';
  readonly command: readonly string[];
  /** Runs before the capture: leaves a session to resume, or a resource to read. */
  readonly before?: readonly string[];
  /** `fed`: how long it has for its handshakes before the first message. */
  readonly waitMs?: number;
}

export function numberOf(run: LabRun, key: string, otherwise: number): number {
  const value = run.params[key];
  return typeof value === 'number' ? value : otherwise;
}
