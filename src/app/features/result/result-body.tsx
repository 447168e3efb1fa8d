import type { ReactNode } from 'react';
import { examples, findConflicts } from '../../../questionnaire/index.ts';
import { counted } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OnThisPage } from '../../ui/on-this-page.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { AnswersAndAssumptions } from './answers-and-assumptions.tsx';
import { ByName } from './by-name.tsx';
import { CaveatList } from './caveat-list.tsx';
import { ChartsPlace } from './charts-place.tsx';
import { EliminatedList } from './eliminated-list.tsx';
import { FirstPlaceMap } from './first-place-map.tsx';
import { FirstPlace } from './first-place.tsx';
import { FlipRulers } from './flip-rulers.tsx';
import { KeepOrSwitch } from './keep-or-switch.tsx';
import { LegTable } from './leg-table.tsx';
import { NoFit } from './no-fit.tsx';
import { OldLink } from './old-link.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { OverThat } from './over-that.tsx';
import { PointsTable } from './points-table.tsx';
import { PrintedLink } from './printed-link.tsx';
import { RankingTable } from './ranking-table.tsx';
import { RankShares } from './rank-shares.tsx';
import type { ResultFacts } from './result-context.ts';
import { RunningCostsPlace } from './running-costs/running-costs-place.tsx';
import styles from './result.module.css';
import { SmallestChange } from './smallest-change.tsx';
import { SourceList } from './source-list.tsx';
import { WaysToFirst } from './ways-to-first.tsx';
import { WeightIntervals } from './weight-intervals.tsx';
import { WeightsPanel } from './weights-panel.tsx';
import { WhyNotList } from './why-not-list.tsx';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly content: ReactNode;
}

/** The sections under the verdict: those that the result has something for, in a fixed order. */
export function ResultBody({ facts, fragment }: { readonly facts: ResultFacts; readonly fragment: string }) {
  const parts = partsOf(facts, fragment);
  return (
    <div className={styles.columns}>
      <OnThisPage places={parts} keepAddress />
      <div className={styles.main}>
        <Top facts={facts} fragment={fragment} />
        {parts.map(({ id, title, lead, content }) => <PageSection key={id} id={id} title={title} {...(lead === undefined ? {} : { lead })}>{content}</PageSection>)}
      </div>
    </div>
  );
}

function Top({ facts, fragment }: { readonly facts: ResultFacts; readonly fragment: string }) {
  const { verdict, problems } = facts.recommendation;
  return (
    <>
      <PrintedLink facts={facts} fragment={fragment} />
      <OldLink facts={facts} />
      {findConflicts(facts.state.answers).map((conflict) => <Notice key={conflict.id} tone="caution" title="Two answers hardly hold together"><p>{conflict.text}</p></Notice>)}
      {verdict === 'no-fit' ? <NoFit facts={facts} fragment={fragment} /> : null}
      {verdict === 'open' && problems.length === 0 ? (
        <Notice title="Nothing is ranked yet" actions={<><ButtonLink look="main" to={paths.home}>Answer a question</ButtonLink><ButtonLink to={paths.examples}>See {examples.length} worked examples</ButtonLink></>}>
          <p>Protocols stand below by name. One answer about device, link or traffic starts the ranking.</p>
        </Notice>
      ) : null}
      {isRanked(facts) ? <><FirstPlace facts={facts} /><CaveatList facts={facts} /></> : null}
    </>
  );
}

function isRanked({ recommendation: { verdict, ranking } }: ResultFacts): boolean {
  return verdict !== 'open' && ranking.length > 0;
}

function partsOf(facts: ResultFacts, fragment: string): readonly Part[] {
  const { verdict, ranking, eliminated, problems, sampling } = facts.recommendation;
  const weights: Part = { id: 'weights', title: 'Weights', lead: 'What counts how much. The base and the rules are our judgement; change them and see what they do.', content: <WeightsPanel facts={facts} /> };
  const ruledOut: readonly Part[] = eliminated.length === 0 ? [] : [{
    id: 'ruled-out', title: `Ruled out: ${counted(eliminated.length, 'protocol')}`, lead: 'By facts, never by points. Each with your answer, the limit of the protocol and who says so.', content: <EliminatedList facts={facts} />,
  }];
  const rests: readonly Part[] = [
    { id: 'answers', title: 'Answers and assumptions', content: <AnswersAndAssumptions facts={facts} /> },
    { id: 'sources', title: 'Sources', content: <SourceList facts={facts} /> },
  ];
  if (problems.length > 0) return [weights];
  if (verdict === 'open') return [{ id: 'by-name', title: 'Protocols by name', content: <ByName /> }, ...ruledOut];
  if (!isRanked(facts)) return [...ruledOut, ...rests];
  const several = ranking.length > 1;
  return [
    { id: 'ranking', title: 'Ranking', content: <RankingTable facts={facts} fragment={fragment} /> },
    ...(facts.recommendation.today === null ? [] : [{ id: 'today', title: 'Keep, tune or switch', lead: 'What to do about the protocol that runs today. It rests on the ranking and changes nothing in it.', content: <KeepOrSwitch facts={facts} /> }]),
    ...(facts.recommendation.legs.length > 0 ? [{ id: 'legs', title: 'Each leg of the way', content: <LegTable facts={facts} /> }] : []),
    ...(several && sampling.runs > 0 ? [{ id: 'sureness', title: 'How sure', lead: 'Weights and grades are judgements, figures have ranges. How often does each protocol come first when all of them are shaken at once?', content: <RankShares facts={facts} /> }] : []),
    ...(several ? [{ id: 'why', title: 'Why this over that', content: <OverThat facts={facts} /> }] : []),
    { id: 'points', title: 'Where the points come from', content: <PointsTable facts={facts} /> },
    { id: 'bytes', title: 'Bytes on the wire', lead: 'Computed field by field from the standards, IP headers and acknowledgements included.', content: <ChartsPlace facts={facts} /> },
    { id: 'costs', title: 'What it costs: battery, data, sessions', lead: 'And how long a message takes, whether the code fits, how the device is reached and what its servers have to hold. Ranges hold what is not known; what was chosen here changes nothing in the ranking.', content: <RunningCostsPlace facts={facts} /> },
    { id: 'open', title: 'What to find out next', content: <OpenQuestions facts={facts} /> },
    ...(several ? [
      { id: 'flips', title: 'What would change the choice', content: <><FlipRulers facts={facts} /><SmallestChange facts={facts} /><WeightIntervals facts={facts} /></> },
      { id: 'map', title: 'First place over two numbers', content: <FirstPlaceMap facts={facts} /> },
      { id: 'why-not', title: 'Why not another one', content: <WhyNotList facts={facts} /> },
    ] : []),
    { id: 'ways', title: 'Ways to another choice', lead: 'The nearest changes of one or two of your answers that put another protocol first, ruled out ones included. Each was applied and decided anew.', content: <WaysToFirst facts={facts} /> },
    ...ruledOut,
    weights,
    ...rests,
  ];
}
