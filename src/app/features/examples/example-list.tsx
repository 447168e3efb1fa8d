import { protocolNames } from 'virtual:catalogue-summary';
import { useNavigate } from 'react-router';
import { examples } from '../../../questionnaire/index.ts';
import { paths } from '../../paths.ts';
import { openExample } from '../../stores/open-example.ts';
import { A } from '../../ui/anchor.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './example-list.module.css';

/** Named systems with what somebody who knows such systems would choose, to open and to change. */
export function ExampleList() {
  const navigate = useNavigate();
  const open = async (id: string) => {
    if (await openExample(id)) await navigate(paths.home);
  };
  return (
    <ul className={styles.list}>
      {examples.map(({ id, title, story, expert }) => (
        <li key={id} className={styles.card}>
          <h2>{title}</h2>
          <p className={styles.story}>{story}</p>
          <p className={styles.expert}>
            An expert’s choice: <A to={paths.protocol(expert.first)}>{protocolNames.find((protocol) => protocol.id === expert.first)?.name ?? expert.first}</A>. {expert.reason}
          </p>
          <div className={styles.open}><Button onClick={() => void open(id)}>Open<VisuallyHidden>: {title}</VisuallyHidden></Button></div>
        </li>
      ))}
    </ul>
  );
}
