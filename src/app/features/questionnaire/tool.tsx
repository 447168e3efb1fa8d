import { useEffect } from 'react';
import { prepareDecision } from '../../stores/decision-loader.ts';
import { takeEarlyInput, takeEarlyPresses } from '../../stores/early-input.ts';
import { useRecommendation } from '../../stores/use-recommendation.ts';
import { useSession } from '../../stores/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeNote } from '../../ui/change-note.tsx';
import { HistoryButtons } from '../../ui/history-buttons.tsx';
import { goTo, RESULTS, TOOL } from '../../ui/anchors.ts';
import { applyEarlyInput } from './apply-early-input.ts';
import { LinkNotices } from './link-notices.tsx';
import { LiveResults } from './live/live-results.tsx';
import { Questionnaire } from './questionnaire.tsx';
import { ToolPlaces } from './tool-places.tsx';
import styles from './tool.module.css';

/** Questions and live results side by side; below 900 px one after the other, with a bar that keeps the first place in view. */
export function Tool() {
  useEffect(() => {
    applyEarlyInput(takeEarlyInput());
    prepareDecision();
    for (const button of takeEarlyPresses()) button.click();
  }, []);
  return (
    <section className={styles.tool} id={TOOL} tabIndex={-1} aria-labelledby="tool-title">
      <header className={styles.head}>
        <h2 id="tool-title">Your system</h2>
        <ToolPlaces />
        <HistoryButtons />
      </header>
      <LinkNotices />
      <ChangeNote />
      <div className={styles.columns}>
        <Questionnaire />
        <div className={styles.results}><LiveResults /></div>
      </div>
      <SummaryBar />
    </section>
  );
}

function SummaryBar() {
  const view = useRecommendation();
  const damaged = useSession((session) => session.damaged);
  const ranked = view.status === 'ready' && !damaged && view.recommendation.verdict !== 'open' ? view : null;
  const first = ranked?.recommendation.ranking[0];
  return (
    <div className={styles.bar}>
      <p>{ranked === null ? 'Nothing ranked yet' : first === undefined ? 'No protocol fits' : `First: ${ranked.decision.names.family(first.protocol)}`}</p>
      <Button onClick={() => goTo(RESULTS)}>See where this leads</Button>
    </div>
  );
}
