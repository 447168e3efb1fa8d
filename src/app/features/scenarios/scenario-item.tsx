import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { openScenario } from '../../stores/open-scenario.ts';
import { deleteScenario, renameScenario, type SavedScenario } from '../../stores/scenario-store.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CompareBox } from './compare-box.tsx';
import { NameForm } from './name-form.tsx';
import styles from './scenarios.module.css';
import type { Chosen } from './use-chosen.ts';
import { useDoing } from './use-doing.ts';

interface Props {
  readonly scenario: SavedScenario;
  readonly isOpen: boolean;
  readonly chosen: Chosen;
}

/** One saved scenario: open, rename, delete, compare. */
export function ScenarioItem({ scenario, isOpen, chosen }: Props) {
  const { id, name, savedOn } = scenario;
  const [renaming, setRenaming] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const [open, fault] = useDoing(async () => {
    const opened = await openScenario(scenario);
    setUnreadable(!opened);
    if (opened) await navigate(paths.home);
  });
  const endRenaming = () => {
    setRenaming(false);
    title.current?.focus();
  };
  const rename = async (wanted: string) => {
    const problem = renameScenario(id, wanted);
    if (problem === null) endRenaming();
    return problem;
  };
  const hidden = <VisuallyHidden> {name}</VisuallyHidden>;
  return (
    <li className={styles.item}>
      <div>
        <h3 ref={title} tabIndex={-1} className={styles.title}>{name}</h3>
        <p className={styles.soft}>{isOpen ? 'Open now, saved' : 'Saved'} <time dateTime={savedOn}>{savedOn}</time></p>
      </div>
      <CompareBox id={id} name={name} chosen={chosen} />
      {renaming ? <NameForm label={`New name of “${name}”`} name={name} submit="Rename" onName={rename} onCancel={endRenaming} /> : (
        <div className={styles.actions}>
          <Button onClick={open}>Open{hidden}</Button>
          <Button look="quiet" onClick={() => setRenaming(true)}>Rename{hidden}</Button>
          <Button look="quiet" onClick={() => remove()}>Delete{hidden}</Button>
        </div>
      )}
      {unreadable || fault !== null ? <p className={styles.wrong} role="alert">{fault ?? 'What is saved here was damaged and cannot be read any more. Your present answers stay as they are.'}</p> : null}
    </li>
  );

  /** The row goes, and the focus with it unless it is moved: to the heading of the list. */
  function remove(): void {
    chosen.choose(id, false);
    deleteScenario(id);
    document.getElementById('saved')?.focus();
  }
}
