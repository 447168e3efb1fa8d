import type { Breach } from './rules.ts';

const KEBAB = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const CATCH_ALL = /^(?:utils?|helpers?|common|misc|shared|lib|stuff)(?:[-.]|$)/;

/** Names of files and folders under src and tests. */
export function namesAreClear(path: string): readonly Breach[] {
  return path.split('/').flatMap((part) => {
    if (!KEBAB.test(part)) return [{ path, what: `${part} is not kebab-case`, because: 'on some disks webP and webp are one file, on others two' }];
    if (CATCH_ALL.test(part)) return [{ path, what: `${part} says nothing`, because: 'a file is named after its one idea; what three layers use lives in base' }];
    return [];
  });
}

/** A unit test stands at the path of what it tests. */
export function mirrorsItsSource(test: string, sources: ReadonlySet<string>): readonly Breach[] {
  const subject = /^tests\/unit\/(.+)\.test\.tsx?$/.exec(test)?.[1];
  if (subject === undefined) return [];
  // A family of equal objects may be tested in one file named after its folder: constraints/constraints.test.ts.
  const family = subject.replace(/([^/]+)\/\1$/, '$1');
  const places = [`src/${subject}.ts`, `src/${subject}.tsx`, `src/${subject}/index.ts`, `src/${family}/index.ts`];
  return places.some((place) => sources.has(place)) ? [] : [{ path: test, what: `there is no ${places[0]}`, because: 'the path of a test is the path of its source' }];
}
