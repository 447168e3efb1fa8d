import { PageSection } from '../../ui/page-section.tsx';
import { AnswersFilePart } from './answers-file-part.tsx';
import { CompanyDataPart } from './company-data-part.tsx';
import { Comparison } from './comparison.tsx';
import { PresentAnswers } from './present-answers.tsx';
import styles from './scenarios.module.css';
import { ScenarioList } from './scenario-list.tsx';
import { useChosen } from './use-chosen.ts';

/** Saving, opening and comparing states under names, and taking answers along as a file. */
export function Scenarios() {
  const chosen = useChosen();
  return (
    <div className={styles.page}>
      <PageSection id="present" title="Your present answers"><PresentAnswers /></PageSection>
      <PageSection id="saved" title="Saved scenarios"><ScenarioList chosen={chosen} /></PageSection>
      <PageSection id="compare" title="Side by side"><Comparison chosen={chosen} /></PageSection>
      <PageSection id="file" title="Answers as a file"><AnswersFilePart /></PageSection>
      <PageSection id="company-data" title="Company data"><CompanyDataPart /></PageSection>
    </div>
  );
}
