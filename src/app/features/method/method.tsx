import type { ReactNode } from 'react';
import { CLEAR_FROM, CLEAR_RANK_SHARE, DEFAULT_SAMPLES, DEFAULT_SEED, TIE_BELOW, WEIGHT_FACTOR } from '../../../engine/index.ts';
import { formatInteger, formatScore, formatSignificant, outOfHundred } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import styles from './method.module.css';

/** How a result comes about, with the thresholds as the engine uses them. */
export function Method() {
  return (
    <div className={styles.sections}>
      <Part title="What is compared">
        <p>
          Not names of protocols but whole stacks: protocol and version, transport, security with its credentials. A protocol stands in the ranking with its
          best stack. The <A to={paths.protocols}>protocols</A> and the <A to={paths.links}>links</A> they run on are described with their sources.
        </p>
      </Part>
      <Part title="Facts rule out">
        <p>
          An answer and a fact of the catalogue that contradict each other rule a stack out: a browser opens no raw socket, a blocked UDP port stops what rides
          on UDP. Every exclusion names the answer, what the protocol offers, the source, and the nearest change that would bring it back. No preference buys it back.
        </p>
        <p>What you leave open stays open: a stack is ruled out only when it fails for every value that an open answer may still take.</p>
      </Part>
      <Part title="Preferences rank">
        <p>
          Each criterion has a scale that is fixed in advance and does not depend on which protocols are left. Weight times position on the scale gives the points;
          the points add up to the score, 0 to 100. Removing a loser or multiplying all weights by the same number never changes the order.
        </p>
        <CriteriaTable />
      </Part>
      <Part title="How sure a result is">
        <ul className={styles.points}>
          <li>Clear: at least {formatScore(CLEAR_FROM)} points ahead, and first in at least {outOfHundred(CLEAR_RANK_SHARE)} of 100 samples.</li>
          <li>Tie: less than {formatScore(TIE_BELOW)} points apart. Tied protocols share the rank.</li>
          <li>Narrow: everything between.</li>
          <li>No fit: facts rule out every protocol.</li>
        </ul>
        <p>
          {formatInteger(DEFAULT_SAMPLES)} samples are drawn with a fixed seed ({DEFAULT_SEED}): each weight between 1/{formatSignificant(WEIGHT_FACTOR)} and {formatSignificant(WEIGHT_FACTOR)} times
          its value, each grade within half a step, figures and open answers within their ranges. Nothing else is drawn by chance: the same answers always give the same result.
        </p>
      </Part>
      <Part title="What the bytes count">
        <p>
          Whole IP packets, or frames on a link without IP, in both directions: connection set-up, every message with its acknowledgements, keep-alive and close.
          They are the sum of named fields, each with the clause that defines it, and they are held against <A to={paths.validation}>captures of real implementations</A>. The <A to={paths.bytes}>byte view</A> shows them for any stack.
        </p>
      </Part>
      <Part title="What it does not decide">
        <p>
          The radio, the cloud provider, the broker product and the payload format. The weights are a judgement: they are shown, and you can set your own.
          A prototype on your own network is still worth its time.
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
