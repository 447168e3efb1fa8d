import { HpackEncoder, type RecurringBlock } from '../encodings/hpack.ts';
import { HPACK_POLICIES, type HpackPolicyId } from '../encodings/hpack-policies.ts';
import type { HeaderLine } from '../encodings/hpack-static-table.ts';
import type { Field } from '../field.ts';

/** The lines of a block in the message of this index. From message to message they stay, but for values of one size that are new each time (a date). */
export type LinesOf = (index: number) => readonly HeaderLine[];

/** The header blocks that one end of a connection says in each message, in their order; its table goes from message to message. */
export class RecurringHeaders {
  readonly #policy: HpackPolicyId;
  readonly #blocks: readonly LinesOf[];
  readonly #encoder: HpackEncoder;
  /** The blocks as the encoder passes over them; made when a message is left out. */
  #passed: readonly RecurringBlock[] | null = null;
  #next = 0;

  constructor(policy: HpackPolicyId, blocks: readonly LinesOf[]) {
    this.#policy = policy;
    this.#blocks = blocks;
    this.#encoder = new HpackEncoder(HPACK_POLICIES[policy]);
  }

  /** The blocks of the message of this index; indexes only grow. */
  at(index: number): readonly (readonly Field[])[] {
    for (; this.#next < index; this.#next += 1) {
      this.#passed ??= this.#recurring(this.#encoder);
      for (const block of this.#passed) this.#encoder.pass(block);
    }
    this.#next = index + 1;
    return this.#blocks.map((lines) => this.#encoder.block(lines(index)));
  }

  /** For message 1, 2, 3 and so on a number that is the same where the blocks have the same sizes: these differ by less than a table holds. */
  trySizes(): () => number {
    const encoder = new HpackEncoder(HPACK_POLICIES[this.#policy]);
    const blocks = this.#recurring(encoder);
    const [only] = blocks;
    let sizes = 0;
    let alike = 0;
    const next = (): number => {
      if (alike > 0) {
        alike -= 1;
        return sizes;
      }
      sizes = 0;
      for (const block of blocks) sizes = sizes * BLOCK_BASE + encoder.pass(block);
      alike = blocks.length === 1 && only !== undefined ? encoder.leap(only) : 0;
      return sizes;
    };
    next();
    return next;
  }

  #recurring(encoder: HpackEncoder): readonly RecurringBlock[] {
    return this.#blocks.map((lines) => {
      const [one, other] = [lines(0), lines(1)];
      return encoder.recurring(one, one.map(([, value], place) => value !== other[place]?.[1]));
    });
  }
}

/** More than two sizes of a block can differ by: what differs is in a table of 4096 bytes. */
export const BLOCK_BASE = 2 ** 13;
