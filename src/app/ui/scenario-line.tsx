import { paths } from '../paths.ts';
import { useOpenScenario } from '../stores/use-scenarios.ts';
import { A } from './anchor.tsx';

/** Which saved scenario the answers belong to, and the way to save and compare. */
export function ScenarioLine() {
  const open = useOpenScenario();
  return (
    <p>
      {open === null ? null : <>Scenario “{open.name}”{open.changed ? ', changed since it was saved' : ''}. </>}
      <A to={paths.scenarios}>Save or compare</A>
    </p>
  );
}
