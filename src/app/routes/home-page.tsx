import { Welcome } from '../features/home/welcome.tsx';
import { goTo, TOOL } from '../features/questionnaire/anchors.ts';
import { Tool } from '../features/questionnaire/tool.tsx';

export function HomePage() {
  return (
    <>
      <Welcome onOpened={() => goTo(TOOL)} />
      <Tool />
    </>
  );
}
