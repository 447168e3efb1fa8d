import { UNKNOWN, type Answer, type MultiQuestion, type Option } from '../../../questionnaire/index.ts';
import { OptionGroups } from './option-groups.tsx';
import { OptionItem } from './option-item.tsx';
import styles from './option-list.module.css';

interface Props {
  readonly question: MultiQuestion;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** Any number of several: native checkboxes. "None" and "I don't know" stand for themselves. */
export function MultiControl({ question, answer, onChange }: Props) {
  const chosen: readonly string[] = Array.isArray(answer) ? answer : [];
  const options: readonly Option[] = question.options;
  const noneLabel = question.meaning === 'all-of' ? question.noneLabel : undefined;
  const toggle = (id: string, checked: boolean) => {
    // In the order of the question, so that the same set is the same answer.
    const next = options.map((option) => option.id).filter((option) => (option === id ? checked : chosen.includes(option)));
    onChange(next.length === 0 ? undefined : next);
  };
  const item = (option: Option) => (
    <OptionItem
      key={option.id}
      type="checkbox"
      name={question.id}
      value={option.id}
      label={option.label}
      description={option.description}
      checked={chosen.includes(option.id)}
      onChange={(checked) => toggle(option.id, checked)}
    />
  );
  const isGrouped = options.some(({ group }) => group !== undefined);
  return (
    <>
      {isGrouped ? <OptionGroups options={options} chosen={chosen} item={item} /> : null}
      <div className={styles.list}>
        {isGrouped ? null : options.map(item)}
        {noneLabel === undefined ? null : (
          <OptionItem
            type="checkbox"
            name={question.id}
            value="none"
            label={noneLabel}
            checked={Array.isArray(answer) && answer.length === 0}
            onChange={(checked) => onChange(checked ? [] : undefined)}
          />
        )}
        <OptionItem
          type="checkbox"
          name={question.id}
          value={UNKNOWN}
          label="I don’t know"
          checked={answer === UNKNOWN}
          onChange={(checked) => onChange(checked ? UNKNOWN : undefined)}
        />
      </div>
    </>
  );
}
