import { useEffect, useState } from 'react';
import { questions, sections, type Question, type Tier } from '../../../questionnaire/index.ts';
import { useSession } from '../../stores/use-session.ts';
import { anchorOf, REVEAL } from '../../ui/anchors.ts';
import { QuestionField } from './question-field.tsx';
import styles from './questionnaire.module.css';

interface Part {
  readonly tier: Tier;
  readonly title: string;
  readonly lead: string;
}

const parts: readonly Part[] = [
  { tier: 'essential', title: 'Facts that rule protocols out', lead: 'Skip what you do not know. Every answer is optional and can be taken back.' },
  { tier: 'refinement', title: 'What shifts the ranking', lead: 'Traffic, power, team and operations.' },
  { tier: 'expert', title: 'Special cases', lead: 'Rarely needed; they matter where they apply.' },
];

/** The questions in three parts, by what an answer can do; within each by topic. */
export function Questionnaire() {
  return (
    <div className={styles.parts}>
      {parts.map((part) => (part.tier === 'essential' ? <OpenPart key={part.tier} part={part} /> : <FoldedPart key={part.tier} part={part} />))}
    </div>
  );
}

function OpenPart({ part }: { readonly part: Part }) {
  return (
    <section className={styles.part} aria-labelledby="part-essential">
      <header className={styles.partHead}>
        <h3 className={styles.partTitle} id="part-essential">{part.title}</h3>
        <p className={styles.partLead}>{part.lead}</p>
      </header>
      <Topics tier={part.tier} />
    </section>
  );
}

/** Its questions are rendered once it has been opened, by hand or because something jumps to one of them. */
function FoldedPart({ part }: { readonly part: Part }) {
  const [open, setOpen] = useState(false);
  const own = questions.filter((question) => question.tier === part.tier);
  const answered = useSession((session) => own.filter((question) => session.state.answers[question.id] !== undefined).length);
  useEffect(() => {
    const reveal = (event: Event) => {
      if (event instanceof CustomEvent && questions.some((question) => question.tier === part.tier && anchorOf(question.id) === event.detail)) setOpen(true);
    };
    window.addEventListener(REVEAL, reveal);
    return () => window.removeEventListener(REVEAL, reveal);
  }, [part.tier]);
  return (
    <details className={styles.details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 className={styles.partTitle}>{part.title}</h3>
        <span className={styles.partCount}>{answered === 0 ? `${own.length} questions` : `${answered} of ${own.length} answered`}</span>
        <span className={styles.partLead}>{part.lead}</span>
      </summary>
      {open ? <div className={styles.content}><Topics tier={part.tier} /></div> : null}
    </details>
  );
}

function Topics({ tier }: { readonly tier: Tier }) {
  return sections.map((section) => {
    const own: readonly Question[] = questions.filter((question) => question.tier === tier && question.section === section.id);
    if (own.length === 0) return null;
    return (
      <div key={section.id} className={styles.topic}>
        <div className={styles.topicHead}>
          <h4 className={styles.topicTitle}>{section.title}</h4>
          <p className={styles.topicSummary}>{section.summary}</p>
        </div>
        {own.map((question) => <QuestionField key={question.id} question={question} />)}
      </div>
    );
  });
}
