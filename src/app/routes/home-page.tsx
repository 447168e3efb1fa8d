import { lazy, Suspense } from 'react';
import { Welcome } from '../features/home/welcome.tsx';
import { goTo, TOOL } from '../ui/anchors.ts';
import { whenWanted } from '../stores/intent.ts';

const Tool = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/questionnaire/tool.tsx')).Tool };
});

export function HomePage() {
  return (
    <>
      <Welcome onOpened={() => goTo(TOOL)} />
      <Suspense fallback={<p role="status">Loading the questions …</p>}>
        <Tool />
      </Suspense>
    </>
  );
}
