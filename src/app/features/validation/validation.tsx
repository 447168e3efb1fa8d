import { figures as computed } from 'virtual:validation-figures';
import { agreementDots, counted, formatInteger, formatPercent, NOT_COVERED, type Agreement, type ValidationFigures } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { FamilyTable, ImplementationTable, LOOKS, OutsideTable } from './agreement-table.tsx';
import { DotPicture } from './dot-picture.tsx';
import styles from './validation.module.css';

/** When the sample was captured, whose records name no day (tests/wire/captures/about-these-runs.md). */
const CAPTURED_IN = 'November 2026';
const PARTS = ['To the byte', 'In the declared range', 'Outside it'] as const;
const figures = computed as ValidationFigures;
const dots = agreementDots(figures);

/** How the byte model compares with captured runs of real implementations. */
export function Validation() {
  const { all, sample, lab, families } = figures;
  const share = all.steady === 0 ? 0 : (all.exact + all.inRange) / all.steady;
  return (
    <div className={styles.validation}>
      <p className={styles.finding}>
        {formatInteger(all.runs)} runs of real implementations were captured: a sample of {formatInteger(sample.runs)}, and {formatInteger(lab.runs)} of our own lab that ask for other payloads, names and options. Of {formatInteger(all.steady)} with a message in the steady state the model predicts {formatInteger(all.exact)} to
        the byte, and {formatInteger(all.inRange)} within the range that it declares: {formatPercent(share)} together. The connect phase agrees in {formatInteger(all.connect)} of {formatInteger(all.runs)}.
      </p>
      <PageSection id="families" title="Family by family" lead="The same records and the same prediction as in the tests of the source code; a build with other figures would show them here.">
        <ul className={styles.key}>
          {PARTS.map((name, index) => (
            <li key={name}><svg width="12" height="12" aria-hidden="true" focusable="false"><rect className={seriesLook(LOOKS[index] ?? 5).fill} width="12" height="12" rx="2" /></svg>{name}</li>
          ))}
        </ul>
        <FamilyTable families={families} all={all} />
        {all.off === 0 ? null : <Disclosure summary={`The ${counted(all.off, 'run')} outside the range`}><OutsideTable families={families} /></Disclosure>}
      </PageSection>
      <PageSection id="picture" title="Predicted against measured"><DotPicture model={dots} /></PageSection>
      <PageSection id="implementations" title="Implementations" lead="A prediction may use the name and version of an implementation and what was chosen for the run, never what was measured and never the run itself.">
        <ImplementationTable families={families} capturedIn={CAPTURED_IN} />
      </PageSection>
      <PageSection id="how" title="How it was measured">
        <ul className={styles.list}>
          <li>Debian 12 with Linux 6.18, two network namespaces, 20 ms each way, segmentation offloads off, MTU 1500, TCP timestamps on, IPv4. The lab is one command of the source code: it installs the implementations, captures them between two namespaces and refreshes the records with their day.</li>
          <li>Apart: {agreementText('the sample', sample)}; {agreementText('the lab', lab)}.</li>
          <li>A message in the steady state is the most frequent pattern after the first message. “To the byte” means the same packets, IP bytes and transport payload in both directions.</li>
          <li>The declared range is one pure TCP acknowledgement more or less each way: whether two segments are acknowledged together is decided by timing on the receiver. Certificates and signatures play 3 bytes each, because DER drops leading zeros.</li>
          <li>The connect phase agrees where its payload is within 1 % (or that play) and its packets are within one each way.</li>
          <li>Under loss, means for each delivered message are compared, pooled over the runs of a family.</li>
        </ul>
      </PageSection>
      <PageSection id="not-covered" title="What no capture covers" lead="These parts follow their specifications alone.">
        <dl className={styles.gaps}>
          {NOT_COVERED.map(({ what, instead }) => <div key={what}><dt>{what}</dt><dd>{instead}</dd></div>)}
        </dl>
        <p className={styles.small}>See the exchange of any stack <A to={paths.bytes}>byte by byte</A>.</p>
      </PageSection>
    </div>
  );
}

function agreementText(name: string, { steady, exact, inRange }: Agreement): string {
  return `${name}, ${formatInteger(exact)} of ${formatInteger(steady)} steady messages to the byte and ${formatInteger(inRange)} in the range`;
}
