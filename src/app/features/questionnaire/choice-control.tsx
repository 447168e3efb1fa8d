import { UNKNOWN, type Answer, type ChoiceQuestion } from '../../../questionnaire/index.ts';
import { OptionItem } from './option-item.tsx';
import styles from './option-list.module.css';

interface Props {
  readonly question: ChoiceQuestion;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
}

/** One of several: native radios, none chosen beforehand. */
export function ChoiceControl({ question, answer, onChange }: Props) {
  const options: readonly { readonly id: string; readonly label: string; readonly description?: string }[] = [...question.options, { id: UNKNOWN, label: 'I don’t know' }];
  return (
    <div className={styles.list}>
      {options.map((option) => (
        <OptionItem
          key={option.id}
          type="radio"
          name={question.id}
          value={option.id}
          label={option.label}
          {...(option.description === undefined ? {} : { description: option.description })}
          checked={answer === option.id}
          onChange={() => onChange(option.id)}
        />
      ))}
    </div>
  );
}
